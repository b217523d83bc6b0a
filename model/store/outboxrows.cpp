// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/outboxrows.h"

#include "model/store/changerows.h"
#include "model/store/syncrows.h"

#include <functional>

namespace store::outboxrows {
namespace {

const QString kLetGo = QStringLiteral("let go ");

QString select()
{
    return QStringLiteral("SELECT ") + changerows::columns()
        + QStringLiteral(", o.place, o.stream, o.state, o.reason, o.reoffer, o.n, o.receipt, o.salt, o.body"
                         " FROM outbox o JOIN change c ON c.row = o.change ");
}

syncing::OutItem readItem(const sql::Statement &query)
{
    constexpr int k = changerows::kColumns;
    syncing::OutItem item;
    item.change = changerows::read(query);
    item.place = query.integer(k);
    item.stream = query.id(k + 1);
    item.state = syncing::OutState(query.integer(k + 2));
    item.reason = syncing::Reason(query.integer(k + 3));
    item.isReoffer = query.integer(k + 4) != 0;
    item.n = query.integer(k + 5);
    item.receipt = query.integer(k + 6);
    if (!query.isNull(k + 7)) {
        item.change.salt = query.bytes(k + 7);
        item.change.body = query.bytes(k + 8);
    }
    return item;
}

base::Result<QList<syncing::OutItem>> readAll(sql::Statement query)
{
    QList<syncing::OutItem> items;
    while (query.step())
        items.append(readItem(query));
    if (query.failed())
        return query.error();
    return items;
}

struct Known {
    qint64 row = 0; ///< 0 where the log does not have it
    bool isSame = false;
    bool isBare = false; ///< in its stream, where only its header stays
};

/// Where the change stands, numbered or not, and whether it stands there as it is now.
base::Result<Known> knownRow(sql::Connection &connection, const domain::Change &change)
{
    sql::Statement query = connection.statement(QStringLiteral(
        "SELECT row, chain, body IS NULL, stream IS NOT NULL FROM change WHERE record = ? AND id = ?"
        " ORDER BY row DESC LIMIT 1"));
    query.bind(change.header.record).bind(change.header.id);
    Known known;
    if (query.step())
        known = {query.integer(0),
            query.bytes(1) == change.chain && (query.integer(2) == 0) == syncing::hasBody(change),
            query.integer(2) != 0 && query.integer(3) != 0};
    if (query.failed())
        return query.error();
    return known;
}

enum class Content { InLog, InItem };

base::Done putRow(sql::Connection &connection, const syncing::OutItem &item, qint64 row, Content where)
{
    sql::Statement insert = connection.statement(QStringLiteral(
        "INSERT INTO outbox (place, change, id, record, stream, state, reason, reoffer, n, receipt, salt, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (place) DO UPDATE SET change = excluded.change,"
        " id = excluded.id, record = excluded.record, stream = excluded.stream, state = excluded.state,"
        " reason = excluded.reason, reoffer = excluded.reoffer, n = excluded.n, receipt = excluded.receipt,"
        " salt = excluded.salt, body = excluded.body"));
    insert.bind(item.place).bind(row).bind(item.change.header.id).bind(item.change.header.record);
    insert.bind(item.stream).bind(int(item.state)).bind(int(item.reason)).bind(item.isReoffer ? 1 : 0);
    insert.bind(item.n).bind(item.receipt);
    if (where == Content::InItem)
        return insert.bind(item.change.salt).bind(item.change.body).run();
    return insert.bindNull().bindNull().run();
}

} // namespace

base::Result<QList<syncing::OutItem>> all(sql::Connection &connection)
{
    return readAll(connection.statement(select() + QStringLiteral("ORDER BY o.place")));
}

base::Result<QList<syncing::OutItem>> toOffer(sql::Connection &connection, qint64 most)
{
    using syncing::OutState;
    const QString isOffered = QStringLiteral("o.state IN (%1, %2, %3)")
                                  .arg(int(OutState::Waiting))
                                  .arg(int(OutState::Held))
                                  .arg(int(OutState::Erased));
    const auto isMarker = [](const syncing::OutItem &item) {
        return item.isReoffer && syncing::kindOf(item.change.header) == syncing::Kind::Erase
            && !item.isAwaitingUser();
    };
    // What was erased must not come back by the changes that are offered before its marker.
    sql::Statement markers = connection.statement(
        select() + QStringLiteral("WHERE o.reoffer = 1 AND ") + isOffered + QStringLiteral(" ORDER BY o.place"));
    auto offered = readAll(std::move(markers));
    if (!offered)
        return offered;
    offered->removeIf(std::not_fn(isMarker));
    const QString awaits = QStringLiteral("(o.state = %1 AND o.reason = %2)")
                               .arg(int(OutState::Held))
                               .arg(int(syncing::Reason::UnknownUser));
    // Those that wait for somebody come last, by turns.
    for (const QString &which : {isOffered + QStringLiteral(" AND NOT ") + awaits
                 + QStringLiteral(" ORDER BY o.place LIMIT ?"),
             awaits + QStringLiteral(" ORDER BY o.receipt, o.place LIMIT ?")}) {
        if (offered->size() >= most)
            break;
        sql::Statement others = connection.statement(select() + QStringLiteral("WHERE ") + which);
        others.bind(most);
        const auto more = readAll(std::move(others));
        if (!more)
            return more;
        for (const syncing::OutItem &item : *more) {
            if (!isMarker(item))
                offered->append(item);
        }
    }
    return offered->first(std::min<qsizetype>(most, offered->size()));
}

base::Result<QList<syncing::OutItem>> besideWaiting(sql::Connection &connection)
{
    return readAll(connection.statement(select()
        + QStringLiteral("WHERE o.state <> %1 ORDER BY o.place").arg(int(syncing::OutState::Waiting))));
}

base::Result<QList<syncing::OutItem>> ofChange(sql::Connection &connection, const base::Id &change)
{
    sql::Statement query = connection.statement(select() + QStringLiteral("WHERE o.id = ? ORDER BY o.place"));
    query.bind(change);
    return readAll(std::move(query));
}

base::Result<QList<syncing::OutItem>> ofRecord(sql::Connection &connection, const base::Id &record)
{
    sql::Statement query
        = connection.statement(select() + QStringLiteral("WHERE o.record = ? ORDER BY o.place"));
    query.bind(record);
    return readAll(std::move(query));
}

base::Result<std::pair<qint64, qint64>> ends(sql::Connection &connection)
{
    sql::Statement query = connection.statement(
        QStringLiteral("SELECT coalesce((SELECT min(place) FROM outbox), 0),"
                       " coalesce((SELECT max(place) FROM outbox), -1)"));
    std::pair<qint64, qint64> ends{0, -1};
    if (query.step())
        ends = {query.integer(0), query.integer(1)};
    if (query.failed())
        return query.error();
    return ends;
}

base::Done add(sql::Connection &connection, const base::Id &stream, const domain::Change &change, qint64 row)
{
    const auto places = ends(connection);
    if (!places)
        return places.error();
    syncing::OutItem item;
    item.place = places->second + 1;
    item.stream = stream;
    item.change.header = change.header;
    return putRow(connection, item, row, Content::InLog);
}

base::Done put(sql::Connection &connection, const syncing::OutItem &item)
{
    const auto known = knownRow(connection, item.change);
    if (!known)
        return known.error();
    if (known->row == 0) {
        const auto row = changerows::insert(connection, item.change);
        return row ? putRow(connection, item, *row, Content::InLog) : base::Done(row.error());
    }
    if (known->isBare && syncing::hasBody(item.change))
        return putRow(connection, item, known->row, Content::InItem);
    if (!known->isSame) {
        if (const base::Done written = changerows::rewrite(connection, known->row, item.change); !written)
            return written;
    }
    return putRow(connection, item, known->row, Content::InLog);
}

base::Done keepContent(sql::Connection &connection, const base::Id &record)
{
    sql::Statement keep = connection.statement(QStringLiteral(
        "UPDATE outbox SET salt = (SELECT salt FROM change WHERE row = outbox.change),"
        " body = (SELECT body FROM change WHERE row = outbox.change) WHERE record = ? AND body IS NULL"));
    return keep.bind(record).run();
}

base::Done remove(sql::Connection &connection, qint64 place, const base::Id &user)
{
    // What somebody else made and no stream holds here any more goes with its item; one's own log stays whole.
    sql::Statement foreign = connection.statement(
        QStringLiteral("DELETE FROM change WHERE row = (SELECT change FROM outbox WHERE place = ?)"
                       " AND stream IS NULL AND user <> ?"));
    if (const base::Done gone = foreign.bind(place).bind(user).run(); !gone)
        return gone;
    sql::Statement query = connection.statement(QStringLiteral("DELETE FROM outbox WHERE place = ?"));
    return query.bind(place).run();
}

base::Done noteLetGo(sql::Connection &connection, const base::Id &change)
{
    return syncrows::setValue(connection, kLetGo + QString::fromLatin1(change.bytes().toHex()), QByteArrayLiteral("1"));
}

QString isRefused(const QString &change)
{
    return QStringLiteral("(%1.stream IS NULL AND (EXISTS (SELECT 1 FROM outbox WHERE id = %1.id AND state = %2)"
                          " OR EXISTS (SELECT 1 FROM sync_state WHERE name = '%3' || lower(hex(%1.id)))))")
        .arg(change)
        .arg(int(syncing::OutState::Rejected))
        .arg(kLetGo);
}

base::Result<Counts> counts(sql::Connection &connection)
{
    using syncing::OutState;
    const auto homes = syncrows::homes(connection);
    if (!homes)
        return homes.error();
    sql::Statement query = connection.statement(QStringLiteral(
        "SELECT state, count(*), reason, stream = ? AS logs FROM outbox GROUP BY state, reason, logs"));
    query.bind(homes->audit);
    Counts counts;
    while (query.step()) {
        const auto state = OutState(query.integer(0));
        const qint64 number = query.integer(1);
        if (state == OutState::Waiting || state == OutState::Held || state == OutState::Erased)
            counts.offered += number;
        if (query.integer(3) != 0)
            continue;
        if (state == OutState::Waiting || state == OutState::Held || state == OutState::Accepted)
            counts.waiting += number;
        if (state == OutState::Held)
            counts.held += number;
        if (state == OutState::Delivered && syncing::Reason(query.integer(2)) == syncing::Reason::Revoked)
            counts.quarantined += number;
        if (state == OutState::Rejected)
            counts.rejected += number;
    }
    if (query.failed())
        return query.error();
    return counts;
}

base::Result<QHash<base::Id, qint64>> rowsById(sql::Connection &connection)
{
    sql::Statement query = connection.statement(QStringLiteral("SELECT id, change FROM outbox"));
    QHash<base::Id, qint64> rows;
    while (query.step())
        rows.insert(query.id(0), query.integer(1));
    if (query.failed())
        return query.error();
    return rows;
}

} // namespace store::outboxrows
