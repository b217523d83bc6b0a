// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/recordchanges.h"

#include "model/store/changerows.h"
#include "model/store/vaultreplica.h"
#include "model/sync/view.h"

namespace store::recordchanges {

base::Result<QString> nameOf(sql::Connection &connection, const base::Id &user)
{
    sql::Statement query = connection.statement(QStringLiteral("SELECT name FROM known_user WHERE id = ?"));
    query.bind(user);
    const QString name = query.step() ? query.text(0) : QString();
    if (query.failed())
        return query.error();
    return name;
}

namespace {

QString selectTold()
{
    return QStringLiteral("SELECT ") + changerows::columns()
        + QStringLiteral(", u.name FROM change c LEFT JOIN known_user u ON u.id = c.user ");
}

Told readTold(const sql::Statement &query)
{
    Told told{changerows::read(query), {}, query.text(changerows::kColumns)};
    if (syncing::hasBody(told.change))
        told.body = syncing::Body::decode(told.change.body).value_or(syncing::Body());
    return told;
}

} // namespace

base::Result<QList<Told>> ofAct(sql::Connection &connection, const base::Id &act)
{
    sql::Statement query
        = connection.statement(selectTold() + QStringLiteral("WHERE c.act = ? ORDER BY c.row"));
    query.bind(act);
    QList<Told> changes;
    while (query.step())
        changes.append(readTold(query));
    if (query.failed())
        return query.error();
    return changes;
}

base::Result<Story> ofRecord(
    Vault &vault, sql::Connection &connection, const base::Id &stream, const base::Id &record)
{
    Story story;
    const VaultReplica replica(vault, connection);
    story.view = syncing::viewOf(replica, stream, record);
    if (!replica.failure())
        return replica.failure().error();
    sql::Statement query = connection.statement(selectTold() + QStringLiteral("WHERE c.record = ?"));
    query.bind(record);
    while (query.step()) {
        const Told told = readTold(query);
        story.changes.insert(told.change.header.id, told);
    }
    if (query.failed())
        return query.error();
    return story;
}

} // namespace store::recordchanges
