// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/recordchanges.h"

#include "model/store/changerows.h"
#include "model/store/vaultreplica.h"
#include "model/sync/moving.h"
#include "model/sync/view.h"

#include <algorithm>

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

/// What a record that came from another stream tells of those who disagree in it, whose changes did not come along.
base::Done addSides(sql::Connection &connection, Story &story)
{
    QList<syncing::Side> sides;
    for (const Told &told : std::as_const(story.changes)) {
        if (syncing::kindOf(told.change.header) == syncing::Kind::Enter && syncing::hasBody(told.change))
            sides += syncing::enteredIn(told.change).sides;
    }
    for (const syncing::Side &side : std::as_const(sides)) {
        Told &told = story.changes[side.header.id];
        if (syncing::hasBody(told.change))
            continue;
        const auto who = nameOf(connection, side.header.user);
        if (!who)
            return who.error();
        told.change.header = side.header;
        told.body.writes = side.writes;
        told.who = *who;
    }
    return {};
}

} // namespace

const syncing::Write *writeOf(const Told &told, const QString &column, const QString &part)
{
    const auto found = std::ranges::find_if(told.body.writes, [&](const syncing::Write &write) {
        return write.column == column && (write.key == part || write.isSequential);
    });
    return found == told.body.writes.end() ? nullptr : &*found;
}

QJsonValue partOf(const syncing::Write &write, bool after, const QString &part)
{
    const QJsonValue value = after ? write.after : write.before;
    return write.isSequential && !part.isEmpty() ? value.toObject().value(part) : value;
}

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
    for (const syncing::OutItem &item : replica.outboxOfRecord(record))
        story.waiting.insert(item.change.header.id);
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
    if (const base::Done added = addSides(connection, story); !added)
        return added.error();
    return story;
}

} // namespace store::recordchanges
