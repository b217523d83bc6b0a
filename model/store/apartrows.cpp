// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/apartrows.h"

#include "model/store/actrows.h"
#include "model/store/changerows.h"
#include "model/sync/kind.h"
#include "model/sync/lineage.h"

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

/// Records that were changed since then, by whichever device, and ever by another one too: few of them apart.
base::Result<QList<domain::RecordRef>> changedByMany(sql::Connection &connection, base::Moment from)
{
    // By way of the acts: the log holds all bodies and has no index by time, and a walk through it takes ten times as
    // long. What made the record is no matter, since everybody has seen that.
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

/// Whether it is worth folding: most records that two people changed, they changed one after the other.
base::Result<bool> isApart(sql::Connection &connection, const base::Id &record, base::Moment from)
{
    static const QString sql = QStringLiteral("SELECT ") + changerows::columns()
        + QStringLiteral(" FROM change c INDEXED BY change_by_record WHERE c.record = ? AND c.body IS NOT NULL"
                         " ORDER BY c.clock_wall, c.clock_count, c.device, c.k");
    sql::Statement query = connection.statement(sql);
    query.bind(record);
    QList<syncing::Lineage::One> changes;
    while (query.step()) {
        const domain::Change change = changerows::read(query);
        const auto body = syncing::Body::decode(change.body);
        changes.append({change.header, body ? syncing::namedAsSeen(*body) : QList<base::Id>()});
    }
    if (query.failed())
        return query.error();
    const syncing::Lineage lineage(changes);
    const auto isEdit = [](const syncing::Lineage::One &one) {
        return one.header.kind == domain::ChangeKind::Update;
    };
    for (const syncing::Lineage::One &one : std::as_const(changes)) {
        // Of two the later one is recent.
        if (!isEdit(one) || one.header.clock.wall < from)
            continue;
        for (const syncing::Lineage::One &other : std::as_const(changes)) {
            if (isEdit(other) && other.header.device != one.header.device
                && lineage.isApart(one.header.id, other.header.id))
                return true;
        }
    }
    return false;
}

} // namespace

base::Result<QList<domain::RecordRef>> changedApart(sql::Connection &connection, base::Moment from)
{
    const auto many = changedByMany(connection, from);
    if (!many)
        return many.error();
    QList<domain::RecordRef> records;
    for (const domain::RecordRef &record : *many) {
        const auto apart = isApart(connection, record.id, from);
        if (!apart)
            return apart.error();
        if (*apart)
            records.append(record);
    }
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
