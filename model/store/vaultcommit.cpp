// SPDX-License-Identifier: GPL-3.0-or-later
// What one turn of syncing changes in a vault: the writing half of vaultreplica.cpp.
#include "model/domain/records.h"
#include "model/store/actrows.h"
#include "model/store/changerows.h"
#include "model/store/logheads.h"
#include "model/store/outboxrows.h"
#include "model/store/purge.h"
#include "model/store/recordshow.h"
#include "model/store/syncrows.h"
#include "model/store/vaultreplica.h"
#include "model/sync/fold.h"
#include "model/sync/view.h"

#include <QJsonDocument>

#include <algorithm>

namespace store {

using namespace syncing;

namespace {

/// From so many records on, people wait for their cases and not for the words of the notes in them.
constexpr qsizetype kMuchAtOnce = 1000;

QString stateText(const RecordState &state)
{
    return QString::fromUtf8(QJsonDocument(state.toJson()).toJson(QJsonDocument::Compact));
}

base::Done putState(sql::Connection &connection, const base::Id &stream, const RecordState &state)
{
    sql::Statement insert = connection.statement(
        QStringLiteral("INSERT INTO snapshot_record (stream, record, state) VALUES (?, ?, ?)"
                       " ON CONFLICT (record, stream) DO UPDATE SET state = excluded.state"));
    return insert.bind(stream).bind(state.id).bind(stateText(state)).run();
}

/// All records of which the stream holds something.
base::Done addRecordsOf(sql::Connection &connection, const base::Id &stream, QSet<base::Id> &records)
{
    for (const QString &sql : {QStringLiteral("SELECT DISTINCT record FROM change WHERE stream = ?"),
             QStringLiteral("SELECT record FROM snapshot_record WHERE stream = ?")}) {
        sql::Statement query = connection.statement(sql);
        query.bind(stream);
        while (query.step())
            records.insert(query.id(0));
        if (query.failed())
            return query.error();
    }
    return {};
}

/// All of these, or the first that fails.
template <class List, class Step> base::Done forAll(const List &list, Step step)
{
    for (const auto &one : list) {
        if (const base::Done done = step(one); !done)
            return done;
    }
    return {};
}

} // namespace

base::Done VaultReplica::commit(const Batch &batch)
{
    if (!m_failure)
        return m_failure;
    QSet<base::Id> affected;
    if (const base::Done done = goneFromStreams(batch, affected); !done)
        return done;
    if (const base::Done done = passedByFold(batch, affected); !done)
        return done;
    if (const base::Done done = forAll(batch.bases, [&](const Batch::Base &one) { return putBase(one); });
        !done)
        return done;
    if (const base::Done done = forAll(batch.streams,
            [&](const StreamFacts &facts) { return syncrows::setStream(m_connection, facts); });
        !done)
        return done;
    if (const base::Done done = putEntries(batch); !done)
        return done;
    if (const base::Done done = putOlder(batch); !done)
        return done;
    if (const base::Done done = forAll(batch.stripped, [&](const Batch::Strip &one) { return strip(one); });
        !done)
        return done;
    if (const base::Done done = erase(batch.erased, batch); !done)
        return done;
    if (const base::Done done = putOutbox(batch, affected); !done)
        return done;
    lookAgain();
    if (batch.facts) {
        if (const base::Done done = storeFacts(*batch.facts); !done)
            return done;
    }
    if (const base::Done done = showAll(batch, affected); !done)
        return done;
    return m_failure;
}

base::Done VaultReplica::storeFacts(const DeviceFacts &facts)
{
    if (facts.device != m_facts.device) {
        if (const base::Done renamed = rename(facts.device); !renamed)
            return renamed;
    }
    if (facts.k != m_facts.k || facts.head != m_facts.head) {
        if (const base::Done noted = logheads::noteChange(m_connection, facts.k, facts.head); !noted)
            return noted;
    }
    m_facts = facts;
    m_vault.hybridClock().observe(facts.clock);
    return syncrows::setFacts(m_connection, facts);
}

/// The key file is read at the next opening; a crash between the two leaves the old name there, and
/// `Vault::open` takes the one from the vault.
base::Done VaultReplica::rename(const base::Id &device)
{
    sql::Statement name
        = m_connection.statement(QStringLiteral("UPDATE meta SET value = ? WHERE name = 'device'"));
    if (const base::Done named = name.bind(device.toString()).run(); !named)
        return named;
    m_vault.setDevice(device);
    return {};
}

base::Done VaultReplica::goneFromStreams(const Batch &batch, QSet<base::Id> &affected)
{
    for (const base::Id &stream : batch.droppedStreams) {
        if (const base::Done added = addRecordsOf(m_connection, stream, affected); !added)
            return added;
        if (const base::Done dropped = syncrows::dropStream(m_connection, stream, m_facts.user); !dropped)
            return dropped;
        sql::Statement conflicts
            = m_connection.statement(QStringLiteral("DELETE FROM conflict WHERE stream = ?"));
        if (const base::Done gone = conflicts.bind(stream).run(); !gone)
            return gone;
    }
    for (const Batch::Rewind &one : batch.rewinds) {
        if (const base::Done added = addRecordsOf(m_connection, one.stream, affected); !added)
            return added;
        if (const base::Done done = rewind(one); !done)
            return done;
    }
    return {};
}

/// What was delivered shows until its stream is folded up to where it left, also where nothing of its record comes. A
/// stream that comes back shows what waited for it meanwhile.
base::Done VaultReplica::passedByFold(const Batch &batch, QSet<base::Id> &affected)
{
    for (const StreamFacts &facts : batch.streams) {
        const auto before = syncrows::stream(m_connection, facts.stream);
        if (!before)
            return before.error();
        if (before->stream.isNil()) {
            sql::Statement waiting
                = m_connection.statement(QStringLiteral("SELECT record FROM outbox WHERE stream = ?"));
            waiting.bind(facts.stream);
            while (waiting.step())
                affected.insert(waiting.id(0));
            if (waiting.failed())
                return waiting.error();
        }
        if (before->folded == facts.folded)
            continue;
        sql::Statement query = m_connection.statement(
            QStringLiteral("SELECT record FROM outbox WHERE state = ? AND stream = ? AND n > ? AND n <= ?"));
        query.bind(int(OutState::Delivered)).bind(facts.stream);
        query.bind(std::min(before->folded, facts.folded)).bind(std::max(before->folded, facts.folded));
        while (query.step())
            affected.insert(query.id(0));
        if (query.failed())
            return query.error();
    }
    return {};
}

/// What is offered again stands in the outbox afterwards, and what does not is somebody's whom it reached.
base::Done VaultReplica::rewind(const Batch::Rewind &rewind)
{
    sql::Statement query = m_connection.statement(QStringLiteral(
        "UPDATE change SET stream = NULL, n = NULL, s = NULL, receipt = NULL WHERE stream = ? AND n > ?"));
    if (const base::Done done = query.bind(rewind.stream).bind(rewind.to).run(); !done || rewind.to > 0)
        return done;
    sql::Statement snapshot
        = m_connection.statement(QStringLiteral("DELETE FROM snapshot_record WHERE stream = ?"));
    return snapshot.bind(rewind.stream).run();
}

base::Done VaultReplica::putBase(const Batch::Base &base)
{
    return forAll(base.records,
        [&](const RecordState &state) { return putState(m_connection, base.stream, state); });
}

base::Done VaultReplica::putEntries(const Batch &batch)
{
    if (batch.entries.isEmpty())
        return {};
    const auto known = outboxrows::rowsById(m_connection);
    if (!known)
        return known.error();
    const auto first = changerows::nextRow(m_connection);
    if (!first)
        return first.error();
    qint64 next = *first;
    QSet<base::Id> acts; // of which something is noted already
    return forAll(batch.entries, [&](const Batch::Added &added) {
        const auto row = rowOf(added.entry, *known);
        if (!row)
            return base::Done(row.error());
        const base::Done written = *row != 0
            ? changerows::putEntry(m_connection, added.stream, added.entry, *row)
            : changerows::putEntry(m_connection, added.stream, added.entry, next++, changerows::Place::New);
        // The last change of an act tells about it; the others only whose it is.
        const domain::Change &change = added.entry.change;
        if (!written || *row != 0 || (acts.contains(change.header.act) && !actrows::tells(change)))
            return written;
        acts.insert(change.header.act);
        return actrows::receive(m_connection, change, added.body.get());
    });
}

/// Backwards, so that rows stand in the order of their numbers.
base::Done VaultReplica::putOlder(const Batch &batch)
{
    if (batch.older.isEmpty())
        return {};
    const auto known = outboxrows::rowsById(m_connection);
    if (!known)
        return known.error();
    for (auto added = batch.older.crbegin(); added != batch.older.crend(); ++added) {
        const domain::Change &change = added->entry.change;
        const auto row = rowOf(added->entry, *known);
        if (!row)
            return row.error();
        const base::Done written = *row != 0
            ? changerows::putEntry(m_connection, added->stream, added->entry, *row)
            : changerows::putOlder(m_connection, added->stream, added->entry);
        if (!written)
            return written;
        if (const base::Done told = *row != 0 ? base::Done() : actrows::receiveOlder(m_connection, added->stream, change); !told)
            return told;
        if (kindOf(change.header) != Kind::Erase)
            continue;
        // The snapshot told only that it was erased.
        sql::Statement ledger = m_connection.statement(
            QStringLiteral("UPDATE erasure SET act = ?, at = ? WHERE record = ? AND at = 0"));
        ledger.bind(change.header.act.bytes()).bind(change.header.clock.wall).bind(change.header.record);
        if (const base::Done noted = ledger.run(); !noted)
            return noted;
    }
    return {};
}

/// Where it stands already, or 0: in the outbox, or as a header that a stream has left which is read again. What came
/// bare leaves the content with the outbox.
base::Result<qint64> VaultReplica::rowOf(const Entry &entry, const QHash<base::Id, qint64> &inOutbox)
{
    const domain::ChangeHeader &header = entry.change.header;
    const qint64 row = inOutbox.value(header.id, 0);
    if (row == 0)
        return header.device == m_facts.device ? changerows::rowOfOwn(m_connection, header) : base::Result<qint64>(0);
    if (!hasBody(entry.change)) {
        if (const base::Done kept = outboxrows::keepContent(m_connection, header.record); !kept)
            return kept.error();
    }
    return row;
}

base::Done VaultReplica::strip(const Batch::Strip &one)
{
    if (const base::Done kept = outboxrows::keepContent(m_connection, one.record); !kept)
        return kept;
    sql::Statement changes = m_connection.statement(QStringLiteral(
        "UPDATE change INDEXED BY change_by_record SET salt = NULL, body = NULL"
        " WHERE record = ? AND stream = ? AND n <= ?"));
    if (const base::Done done = changes.bind(one.record).bind(one.stream).bind(one.upTo).run(); !done)
        return done;
    sql::Statement base = m_connection.statement(
        QStringLiteral("SELECT state FROM snapshot_record WHERE record = ? AND stream = ?"));
    base.bind(one.record).bind(one.stream);
    if (!base.step())
        return base.done();
    const auto state = RecordState::fromJson(QJsonDocument::fromJson(base.text(0).toUtf8()).object());
    return putState(m_connection, one.stream, stubOf(state.id, state.type, Presence::Left));
}

/// In the list of erasures. One that a snapshot tells has no act and no moment here.
base::Done VaultReplica::noteErasures(const QSet<base::Id> &records, const Batch &batch)
{
    const auto note = [&](const base::Id &act, const QString &type, const base::Id &record, base::Moment at) {
        if (!records.contains(record) || isErased(record))
            return base::Done();
        sql::Statement ledger = m_connection.statement(
            QStringLiteral("INSERT INTO erasure (act, type, record, at) VALUES (?, ?, ?, ?)"));
        return ledger.bind(act.bytes()).bind(type).bind(record).bind(at).run();
    };
    for (const Batch::Added &added : batch.entries) {
        const domain::ChangeHeader &header = added.entry.change.header;
        if (kindOf(header) != Kind::Erase)
            continue;
        if (const base::Done written = note(header.act, header.recordType, header.record, header.clock.wall);
            !written)
            return written;
    }
    for (const Batch::Base &base : batch.bases) {
        for (const RecordState &state : base.records) {
            if (state.presence != Presence::Erased)
                continue;
            if (const base::Done written = note({}, state.type, state.id, 0); !written)
                return written;
        }
    }
    return {};
}

base::Done VaultReplica::erase(const QSet<base::Id> &records, const Batch &batch)
{
    if (const base::Done noted = noteErasures(records, batch); !noted)
        return noted;
    return forAll(records, [&](const base::Id &record) -> base::Done {
        // Of the markers, that is; all else goes (purge.cpp).
        if (const base::Done kept = outboxrows::keepContent(m_connection, record); !kept)
            return kept;
        sql::Statement bodies = m_connection.statement(
            QStringLiteral("UPDATE change SET salt = NULL, body = NULL WHERE record = ?"));
        if (const base::Done done = bodies.bind(record).run(); !done)
            return done;
        for (const StreamFacts &facts : streams()) {
            sql::Statement base = m_connection.statement(
                QStringLiteral("SELECT state FROM snapshot_record WHERE record = ? AND stream = ?"));
            base.bind(record).bind(facts.stream);
            if (!base.step())
                continue;
            const auto state = RecordState::fromJson(QJsonDocument::fromJson(base.text(0).toUtf8()).object());
            if (const base::Done put = putState(m_connection, facts.stream, erasedRecord(state)); !put)
                return put;
        }
        return purge::erased(m_connection, record);
    });
}

base::Done VaultReplica::putOutbox(const Batch &batch, QSet<base::Id> &affected)
{
    for (const qint64 place : batch.outboxDone) {
        sql::Statement query
            = m_connection.statement(QStringLiteral("SELECT record FROM outbox WHERE place = ?"));
        query.bind(place);
        if (query.step())
            affected.insert(query.id(0));
    }
    for (const OutItem &item : batch.outbox) {
        affected.insert(item.change.header.record);
        if (const base::Done put = outboxrows::put(m_connection, item); !put)
            return put;
    }
    return forAll(batch.outboxDone,
        [&](qint64 place) { return outboxrows::remove(m_connection, place, m_facts.user); });
}

base::Done VaultReplica::showAll(const Batch &batch, const QSet<base::Id> &affected)
{
    const bool isMuch = batch.records.size() >= kMuchAtOnce;
    RecordShow rows(m_connection, *this,
        isMuch ? searchindex::NoteWords::Later : searchindex::NoteWords::AtOnce);
    QSet<base::Id> shown;
    shown.reserve(batch.records.size());
    const auto show = [&](const Batch::Put &put, const RecordState &view, const std::optional<QJsonObject> &values) {
        shown.insert(view.id);
        return rows.show(put.stream, view, values);
    };
    // What has gone first, so that what came stands.
    struct Here {
        const Batch::Put *put = nullptr;
        RecordState view;
        bool isAsFolded = false; ///< nothing that waits lies on top
    };
    QList<Here> here;
    here.reserve(batch.records.size());
    for (const Batch::Put &put : batch.records) {
        const bool isAsFolded = put.shown && !mayBeInOutbox(put.record.id);
        RecordState view = isAsFolded ? put.record : viewOn(*this, put.stream, put.record);
        if (view.isHere())
            here.append({&put, std::move(view), isAsFolded});
        else if (const base::Done done = show(put, view, {}); !done)
            return done;
    }
    for (const auto &[put, view, isAsFolded] : std::as_const(here)) {
        if (const base::Done done = show(*put, view, isAsFolded ? put->shown : std::nullopt); !done)
            return done;
    }
    for (const base::Id &record : affected) {
        if (shown.contains(record))
            continue;
        if (const base::Done done = showOne(rows, record); !done)
            return done;
    }
    if (const base::Done done = rows.finish(); !done)
        return done;
    m_touched += rows.touched();
    return {};
}

/// A record of which only what is on its way has changed, or whose stream has gone.
base::Done VaultReplica::showOne(RecordShow &rows, const base::Id &record)
{
    const auto stream = syncrows::streamOf(m_connection, record);
    if (!stream)
        return stream.error();
    RecordState view = stream->isNil() ? RecordState() : viewOf(*this, *stream, record);
    if (view.type.isEmpty()) {
        sql::Statement type = m_connection.statement(
            QStringLiteral("SELECT type FROM change WHERE record = ? ORDER BY row DESC LIMIT 1"));
        type.bind(record);
        view = stubOf(record, type.step() ? type.text(0) : QString(), Presence::Left);
        if (view.type.isEmpty())
            return takeUnknown(rows, record);
    }
    return rows.show(*stream, view);
}

/// Its stream has gone with all that said what it was; the tables still know.
base::Done VaultReplica::takeUnknown(RecordShow &rows, const base::Id &record)
{
    for (const domain::RecordType *type : domain::allRecordTypes()) {
        const auto found = records::find(m_connection, *type, record);
        if (!found)
            return found.error();
        if (*found)
            return rows.show({}, stubOf(record, QLatin1String(type->name), Presence::Left));
    }
    return {};
}

} // namespace store
