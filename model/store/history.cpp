// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/history.h"

#include "model/domain/records.h"
#include "model/store/actrows.h"
#include "model/store/changerows.h"
#include "model/store/outboxrows.h"
#include "model/store/syncrows.h"
#include "model/store/withdrawnparts.h"
#include "model/sync/kind.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace store::history {
namespace {

constexpr int kAfterAct = 10;

QString entrySql()
{
    return QStringLiteral("SELECT ") + actrows::columns()
        + QStringLiteral(", c.kind, c.type, c.record, c.body, u.name, v.name, c.id, ")
        + outboxrows::isRefused(QStringLiteral("c"))
        + QStringLiteral(" FROM change c JOIN act a ON a.id = c.act"
                         " LEFT JOIN known_user u ON u.id = a.user"
                         " LEFT JOIN known_user v ON v.id = a.second_user ");
}

QString actSql()
{
    return QStringLiteral("SELECT ") + actrows::columns() + QStringLiteral(" FROM act a ");
}

/// The condition that the office has taken no change of the act, called `act` in the query.
QString isRefusedAct(const QString &act)
{
    const QString refused = outboxrows::isRefused(QStringLiteral("c"));
    return QStringLiteral("(EXISTS (SELECT 1 FROM change c WHERE c.act = %1.id AND %2)"
                          " AND NOT EXISTS (SELECT 1 FROM change c WHERE c.act = %1.id AND NOT %2))")
        .arg(act, refused);
}

/// The acts that stand undone: taken back by an act that has not been taken back itself. Undos are few, and
/// each is newer than what it takes back, so one walk from the newest settles chains of any length.
base::Result<QSet<base::Id>> undoneActs(sql::Connection &connection)
{
    QSet<base::Id> undone;
    sql::Statement query = connection.statement(
        // Few are undos; by its rows the engine would walk all acts.
        QStringLiteral("SELECT id, undoes, %1 FROM act a INDEXED BY act_by_undone WHERE undoes IS NOT NULL ORDER BY row DESC")
            .arg(isRefusedAct(QStringLiteral("a"))));
    while (query.step()) {
        const bool isRefused = query.integer(2) != 0;
        if (!isRefused && !undone.contains(query.id(0)))
            undone.insert(query.id(1));
    }
    if (query.failed())
        return query.error();
    return undone;
}

/// Where the change took out what others had written, that too.
base::Done addTakenOut(sql::Connection &connection, const syncing::Body &undo, HistoryEntry &entry)
{
    const auto isField = [](const syncing::Reopened &one) { return !one.column.isEmpty(); };
    if (std::ranges::none_of(undo.reopens, isField))
        return {};
    QList<syncing::Body> withdrawn;
    for (const base::Id &id : undo.withdraws) {
        sql::Statement query = connection.statement(QStringLiteral("SELECT body FROM change WHERE record = ? AND id = ?"));
        query.bind(entry.record.id).bind(id);
        const QByteArray body = query.step() ? query.bytes(0) : QByteArray();
        if (query.failed())
            return query.error();
        // What was erased since is told no more.
        withdrawn.append(syncing::Body::decode(body).value_or(syncing::Body()));
    }
    entry.fields += withdrawnparts::shown(withdrawnparts::of(undo, withdrawn));
    return {};
}

/// Deeper nobody takes an act back and does it again: a circle ends here.
constexpr int kDeepest = 64;

/// Says of undos which act they take back, or do again.
base::Result<QList<HistoryEntry>> withTakenBack(sql::Connection &connection, QList<HistoryEntry> entries)
{
    QHash<base::Id, domain::Act> known;
    for (HistoryEntry &entry : entries) {
        base::Id undone = entry.act.undoes;
        for (int depth = 1; !undone.isNil() && depth < kDeepest; ++depth) {
            if (!known.contains(undone)) {
                const auto act = findAct(connection, undone);
                if (!act)
                    return act.error();
                known.insert(undone, act->value_or(domain::Act()));
            }
            const domain::Act act = known.value(undone);
            entry.takesBack = act.kind;
            entry.doesAgain = depth % 2 == 0;
            undone = act.undoes;
        }
    }
    return entries;
}

base::Result<QList<HistoryEntry>> readEntries(sql::Connection &connection, sql::Statement query)
{
    const auto undone = undoneActs(connection);
    if (!undone)
        return undone.error();
    QList<HistoryEntry> entries;
    while (query.step()) {
        HistoryEntry entry;
        entry.act = actrows::readAct(query);
        entry.kind = domain::ChangeKind(query.integer(kAfterAct));
        entry.record = {query.text(kAfterAct + 1), query.id(kAfterAct + 2)};
        entry.erased = query.isNull(kAfterAct + 3);
        entry.userName = query.text(kAfterAct + 4);
        entry.secondName = query.text(kAfterAct + 5);
        entry.change = query.id(kAfterAct + 6);
        entry.refused = query.integer(kAfterAct + 7) != 0;
        entry.undone = undone->contains(entry.act.id);
        if (!entry.erased) {
            const auto body = syncing::Body::decode(query.bytes(kAfterAct + 3));
            if (!body)
                return body.error();
            entry.fields = changerows::fieldsOf(*body);
            if (const base::Done added = addTakenOut(connection, *body, entry); !added)
                return added.error();
        }
        entries.append(std::move(entry));
    }
    if (query.failed())
        return query.error();
    return withTakenBack(connection, std::move(entries));
}

/// The record, what hangs on it now, and what acts about it changed, which finds what hung on it once.
QString familyOf()
{
    QString sql = QStringLiteral("WHERE (c.record IN (SELECT id FROM asked");
    for (const domain::RecordType *type : domain::allRecordTypes()) {
        if (type->find(QStringLiteral("parent")))
            sql += QStringLiteral(" UNION SELECT id FROM %1 WHERE parent = (SELECT id FROM asked)")
                       .arg(QLatin1String(type->name));
    }
    return sql
        + QStringLiteral(") OR c.act IN (SELECT id FROM act WHERE subject = (SELECT id FROM asked))) ");
}

/// A case moves record by record, and once more after a restore of the office: of one decision the line about the
/// record that was asked for is enough, and else the first.
QString withoutRepeatedMoves()
{
    return QStringLiteral("AND (c.kind NOT IN (%1, %2) OR NOT EXISTS (SELECT 1 FROM change d WHERE d.act = c.act"
                          " AND d.kind = c.kind AND (d.record <> (SELECT id FROM asked), d.clock_wall, d.row)"
                          " < (c.record <> (SELECT id FROM asked), c.clock_wall, c.row))) ")
        .arg(int(syncing::Kind::Leave))
        .arg(int(syncing::Kind::Enter));
}

} // namespace

base::Result<QList<HistoryEntry>> ofRecord(
    sql::Connection &connection, const base::Id &record, int limit, int skip)
{
    // The id has a name of its own in the query: Qt refuses a numbered parameter that stands there twice.
    // By the hybrid clock, which grows with everything that a device has seen: rows stand in the order in which
    // they came here, and every vault has another one.
    static const QString sql = QStringLiteral("WITH asked (id) AS (SELECT ?) ") + entrySql() + familyOf()
        + withoutRepeatedMoves() + QStringLiteral("ORDER BY c.clock_wall DESC, c.clock_count DESC, c.device, c.k DESC LIMIT ? OFFSET ?");
    sql::Statement query = connection.statement(sql);
    query.bind(record).bind(limit).bind(skip);
    return readEntries(connection, std::move(query));
}

base::Result<QList<domain::Act>> recentActs(sql::Connection &connection, int limit, int skip)
{
    sql::Statement query
        = connection.statement(actSql() + QStringLiteral("ORDER BY a.row DESC LIMIT ? OFFSET ?"));
    query.bind(limit).bind(skip);
    QList<domain::Act> acts;
    while (query.step())
        acts.append(actrows::readAct(query));
    if (query.failed())
        return query.error();
    return acts;
}

base::Result<std::optional<domain::Act>> findAct(sql::Connection &connection, const base::Id &act)
{
    sql::Statement query = connection.statement(actSql() + QStringLiteral("WHERE a.id = ?"));
    query.bind(act);
    std::optional<domain::Act> found;
    if (query.step())
        found = actrows::readAct(query);
    if (query.failed())
        return query.error();
    return found;
}

base::Result<bool> isUndone(sql::Connection &connection, const base::Id &act)
{
    return undoneActs(connection).transform([&](const QSet<base::Id> &undone) {
        return undone.contains(act);
    });
}

base::Result<bool> isRefused(sql::Connection &connection, const base::Id &act)
{
    sql::Statement query = connection.statement(
        QStringLiteral("SELECT %1 FROM act a WHERE a.id = ?").arg(isRefusedAct(QStringLiteral("a"))));
    query.bind(act);
    const bool is = query.step() && query.integer(0) != 0;
    if (query.failed())
        return query.error();
    return is;
}

base::Result<base::Id> lastDoing(sql::Connection &connection, const base::Id &act)
{
    QHash<base::Id, base::Id> newestUndo; // by what it undoes
    sql::Statement query = connection.statement(
        QStringLiteral("SELECT id, undoes FROM act INDEXED BY act_by_undone WHERE undoes IS NOT NULL ORDER BY row"));
    while (query.step())
        newestUndo.insert(query.id(1), query.id(0));
    if (query.failed())
        return query.error();
    base::Id last = act;
    while (true) {
        // Taken out, so that the walk ends whatever somebody sent.
        const base::Id again = newestUndo.take(newestUndo.take(last));
        if (again.isNil())
            return last;
        last = again;
    }
}

base::Result<base::Id> undoOf(sql::Connection &connection, const base::Id &act)
{
    sql::Statement query = connection.statement(
        QStringLiteral("SELECT id FROM act INDEXED BY act_by_undone WHERE undoes = ? ORDER BY row DESC LIMIT 1"));
    query.bind(act);
    const base::Id undo = query.step() ? query.id(0) : base::Id();
    if (query.failed())
        return query.error();
    return undo;
}

base::Result<QList<HistoryEntry>> ofAct(sql::Connection &connection, const base::Id &act)
{
    sql::Statement query
        = connection.statement(entrySql() + QStringLiteral("WHERE c.act = ? ORDER BY c.row"));
    query.bind(act);
    return readEntries(connection, std::move(query));
}

base::Result<domain::HistoryExtent> extent(sql::Connection &connection, const base::Id &record)
{
    using domain::HistoryExtent;
    sql::Statement snapshots
        = connection.statement(QStringLiteral("SELECT stream FROM snapshot_record WHERE record = ?"));
    snapshots.bind(record);
    while (snapshots.step()) {
        const auto stream = syncrows::stream(connection, snapshots.id(0));
        if (!stream)
            return stream.error();
        if (stream->oldest > 0)
            return HistoryExtent::Arriving;
    }
    // Who reads both streams has the beginning in the other one.
    sql::Statement moves = connection.statement(QStringLiteral(
        "SELECT EXISTS (SELECT 1 FROM change INDEXED BY change_by_record WHERE record = ? AND kind = ?)"
        " AND NOT EXISTS (SELECT 1 FROM change INDEXED BY change_by_record WHERE record = ? AND kind IN (?, ?))"));
    moves.bind(record).bind(int(syncing::Kind::Enter));
    moves.bind(record).bind(int(syncing::Kind::Create)).bind(int(syncing::Kind::Request));
    const bool cameFromElsewhere = moves.step() && moves.integer(0) != 0;
    if (snapshots.failed() || moves.failed())
        return snapshots.failed() ? snapshots.error() : moves.error();
    return cameFromElsewhere ? HistoryExtent::AtOffice : HistoryExtent::Whole;
}

base::Result<qint64> changeCount(sql::Connection &connection)
{
    return connection.single(QStringLiteral("SELECT count(*) FROM change"))
        .transform([](const QVariant &value) { return value.toLongLong(); });
}

} // namespace store::history
