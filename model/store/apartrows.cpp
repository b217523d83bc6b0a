// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/apartrows.h"

#include "model/store/actrows.h"
#include "model/sync/kind.h"

namespace store::apartrows {
namespace {

/// The condition for acts of these kinds, whose values `bindKinds` binds.
QString ofKinds(const QStringList &kinds)
{
    QStringList places;
    places.fill(QStringLiteral("?"), kinds.size());
    return QStringLiteral("a.kind IN (") + places.join(u',') + QStringLiteral(") AND (? OR a.user = ?) ");
}

void bindKinds(sql::Statement &query, const QStringList &kinds, const base::Id &user)
{
    for (const QString &kind : kinds)
        query.bind(kind);
    query.bind(user.isNil()).bind(user);
}

} // namespace

base::Result<QList<domain::RecordRef>> changedByMany(sql::Connection &connection, base::Moment from)
{
    // By way of the acts: the log holds all bodies and has no index by time, and a walk through it costs ten times as
    // much. What made the record is no matter, since everybody had seen that.
    static const QString sql
        = QStringLiteral("SELECT DISTINCT c.type, c.record FROM act a"
                         " CROSS JOIN change c INDEXED BY change_by_act ON c.act = a.id"
                         " WHERE a.at >= ? AND c.kind = %1 AND c.body IS NOT NULL"
                         " AND EXISTS (SELECT 1 FROM change d INDEXED BY change_by_record WHERE d.record = c.record"
                         " AND d.device <> c.device AND d.kind = %1 AND d.body IS NOT NULL)")
              .arg(int(syncing::Kind::Update));
    sql::Statement query = connection.statement(sql);
    query.bind(from);
    QList<domain::RecordRef> records;
    while (query.step())
        records.append({query.text(0), query.id(1)});
    if (query.failed())
        return query.error();
    return records;
}

base::Result<QList<domain::Act>> actsOf(
    sql::Connection &connection, const QStringList &kinds, const base::Id &user, int limit, int skip)
{
    sql::Statement query = connection.statement(QStringLiteral("SELECT ") + actrows::columns()
        + QStringLiteral(" FROM act a WHERE ") + ofKinds(kinds)
        + QStringLiteral("ORDER BY a.at DESC, a.row DESC LIMIT ? OFFSET ?"));
    bindKinds(query, kinds, user);
    query.bind(limit).bind(skip);
    QList<domain::Act> acts;
    while (query.step())
        acts.append(actrows::readAct(query));
    if (query.failed())
        return query.error();
    return acts;
}

base::Result<qint64> countActsOf(sql::Connection &connection, const QStringList &kinds, const base::Id &user)
{
    sql::Statement query
        = connection.statement(QStringLiteral("SELECT count(*) FROM act a WHERE ") + ofKinds(kinds));
    bindKinds(query, kinds, user);
    const qint64 count = query.step() ? query.integer(0) : 0;
    if (query.failed())
        return query.error();
    return count;
}

} // namespace store::apartrows
