// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/replicacheck.h"

#include "model/base/crypto.h"
#include "model/domain/records.h"
#include "model/store/actrows.h"
#include "model/store/changerows.h"
#include "model/store/logheads.h"
#include "model/store/recordshow.h"
#include "model/sync/kind.h"
#include "model/sync/ports.h"
#include "model/sync/view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr qint64 kTellStep = 512;

/// Whether a change may have lost its content without an erasure that is known here: the outbox keeps it; what explains
/// it may still come, also where a restored office has it again and this vault not yet; or it stands in no stream any
/// more that is held here, and nothing of it is still to be said. What was delivered is kept for an office that is put
/// back, also where its case had gone before; of what was erased elsewhere the answer tells.
QString mayBeBare()
{
    using syncing::OutState;
    return u"c.row IN (SELECT change FROM outbox WHERE body IS NOT NULL)"
           " OR c.stream IN (SELECT id FROM stream WHERE n < office_end)"
           " OR c.row IN (SELECT o.change FROM outbox o JOIN stream s ON s.id = o.stream WHERE o.reoffer = 1 AND o.n > s.n)"
           " OR (c.stream IS NULL AND c.row NOT IN"
           " (SELECT change FROM outbox WHERE state NOT IN (%1, %2) AND reason <> %3))"_s
        .arg(int(OutState::Delivered))
        .arg(int(OutState::Erased))
        .arg(int(syncing::Reason::Erased));
}

} // namespace

ReplicaCheck::ReplicaCheck(Vault &vault, sql::Connection &connection, QHash<base::Id, QByteArray> userKeys)
    : m_vault(vault)
    , m_connection(connection)
    , m_keys(std::move(userKeys))
    , m_replica(vault, connection)
{
}

base::Done ReplicaCheck::run(const base::Progress &progress)
{
    if (const base::Done done = readGone(); !done)
        return done;
    const QList<syncing::StreamFacts> streams = m_replica.streams();
    for (const syncing::StreamFacts &facts : streams)
        m_streams.insert(facts.stream);
    if (const base::Done done = checkChanges(progress); !done)
        return done;
    if (const base::Done done = checkOutbox(); !done)
        return done;
    if (const base::Done done = checkOwnChain(); !done)
        return done;
    if (const base::Done done = checkStreams(progress); !done)
        return done;
    if (const base::Done done = checkActs(); !done)
        return done;
    if (const base::Done done = checkRecords(progress); !done)
        return done;
    return m_replica.failure();
}

base::Done ReplicaCheck::readGone()
{
    sql::Statement query = m_connection.statement(
        u"SELECT record FROM erasure UNION SELECT record FROM change WHERE kind = ? OR kind = ?"_s);
    query.bind(int(syncing::Kind::Leave)).bind(int(syncing::Kind::Erase));
    while (query.step())
        m_gone.insert(query.id(0));
    return query.done();
}

base::Done ReplicaCheck::checkChanges(const base::Progress &progress)
{
    const auto total = m_connection.single(u"SELECT count(*) FROM change"_s);
    if (!total)
        return total.error();
    sql::Statement query = m_connection.statement(u"SELECT "_s + changerows::columns() + u", "_s + mayBeBare()
        + u" FROM change c ORDER BY c.row"_s);
    while (query.step()) {
        if (progress.isCancelled())
            return base::Error{base::ErrorKind::Cancelled, {}};
        const domain::Change change = changerows::read(query);
        checkChange(change, query.integer(changerows::kColumns) != 0);
        if (change.header.device == m_vault.identity().device)
            m_heads[change.header.act] += change.chain;
        if (++m_changes % kTellStep == 0)
            progress.at(m_changes, total->toLongLong());
    }
    return query.done();
}

void ReplicaCheck::checkChange(const domain::Change &change, bool mayBeBare)
{
    const domain::ChangeHeader &header = change.header;
    const QString at = u"change %1 of device %2: "_s.arg(header.k).arg(header.device.toString());
    if (!syncing::hasBody(change)) {
        if (!mayBeBare && !m_gone.contains(header.record))
            note(m_content, at + u"its content is missing without an erasure"_s);
    } else if (domain::commitmentOf(change.salt, change.body) != change.commitment) {
        note(m_content, at + u"its content is not what was committed to"_s);
    }
    if (domain::chainOf(change.previous, header, change.commitment) != change.chain)
        note(m_chain, at + u"its place in the chain does not verify"_s);
    if (!base::crypto::verify(
            domain::signedBytes(header, change.commitment), change.signature, m_keys.value(header.user)))
        note(m_signatures, at + u"not signed by its user"_s);
}

/// What a stream keeps the header of only, and the outbox the rest.
base::Done ReplicaCheck::checkOutbox()
{
    sql::Statement query = m_connection.statement(
        u"SELECT o.salt, o.body, c.commitment, c.k FROM outbox o JOIN change c ON c.row = o.change"
        " WHERE o.body IS NOT NULL"_s);
    while (query.step()) {
        if (domain::commitmentOf(query.bytes(0), query.bytes(1)) != query.bytes(2))
            note(m_content,
                u"change %1 in the outbox: its content is not what was committed to"_s.arg(query.integer(3)));
    }
    return query.done();
}

base::Done ReplicaCheck::checkOwnChain()
{
    const auto heads = logheads::read(m_connection);
    if (!heads)
        return heads.error();
    sql::Statement query = m_connection.statement(
        u"SELECT k, previous, chain FROM change WHERE device = ? ORDER BY k, row"_s);
    query.bind(m_vault.identity().device);
    qint64 k = 0;
    QByteArray head("");
    while (query.step()) {
        if (query.integer(0) != k + 1)
            note(m_chain, u"change %1: number %2 was expected"_s.arg(query.integer(0)).arg(k + 1));
        else if (query.bytes(1) != head)
            note(m_chain, u"change %1: does not follow the change before it"_s.arg(k + 1));
        k = query.integer(0);
        head = query.bytes(2);
    }
    if (k != heads->changes || (k > 0 && head != heads->changeHead))
        note(m_chain, u"the log ends at change %1 and not at %2"_s.arg(k).arg(heads->changes));
    return query.done();
}

base::Done ReplicaCheck::checkStreams(const base::Progress &progress)
{
    for (const syncing::StreamFacts &facts : m_replica.streams()) {
        sql::Statement query = m_connection.statement(
            u"SELECT n, chain, s FROM change WHERE stream = ? ORDER BY n"_s);
        query.bind(facts.stream);
        qint64 n = facts.oldest;
        QByteArray s = n == facts.base ? facts.baseHash : QByteArray();
        while (query.step()) {
            if (progress.isCancelled())
                return base::Error{base::ErrorKind::Cancelled, {}};
            // What the oldest hangs on has not come yet.
            if (n == facts.oldest && n > 0 && n < facts.base && query.integer(0) == n + 1) {
                ++n;
                s = query.bytes(2);
                continue;
            }
            if (n == facts.base && s != facts.baseHash)
                note(m_chain, u"stream %1 is not what its snapshot goes on from"_s.arg(facts.stream.toString()));
            const QByteArray next = syncing::streamHash(s, n + 1, query.bytes(1));
            if (query.integer(0) != n + 1 || query.bytes(2) != next) {
                note(m_chain, u"stream %1 does not verify at %2"_s.arg(facts.stream.toString()).arg(n + 1));
                break;
            }
            ++n;
            s = next;
        }
        if (query.failed())
            return query.error();
        if (n != facts.n || s != facts.s)
            note(m_chain,
                u"stream %1 ends at %2 and not at %3"_s.arg(facts.stream.toString()).arg(n).arg(facts.n));
    }
    return {};
}

base::Done ReplicaCheck::checkActs()
{
    sql::Statement query = actrows::selectSigned(m_connection);
    const bool wasRenamed = !m_replica.facts().formerNames.isEmpty();
    while (query.step()) {
        const actrows::SignedAct act = actrows::readSigned(query);
        // What was signed anew under another name of the device has other chain heads than its people signed.
        if (act.isReceived || wasRenamed)
            continue;
        const QByteArray message
            = domain::signedBytes(act.act, act.commitment, m_heads.value(act.act.id));
        if (act.hasReason && domain::commitmentOf(act.salt, act.act.reason.toUtf8()) != act.commitment)
            note(m_chain, u"the reason of act %1 is not what was committed to"_s.arg(act.act.id.toString()));
        if (!base::crypto::verify(message, act.signature, m_keys.value(act.act.user)))
            note(m_signatures, u"act %1 is not signed by its user"_s.arg(act.act.id.toString()));
        const bool isSecondRight = act.act.secondUser.isNil()
            || (act.act.secondUser != act.act.user
                && base::crypto::verify(message, act.secondSignature, m_keys.value(act.act.secondUser)));
        if (!isSecondRight)
            note(m_signatures, u"act %1 is not signed by its second person"_s.arg(act.act.id.toString()));
    }
    return query.done();
}

base::Done ReplicaCheck::checkRecords(const base::Progress &progress)
{
    qint64 seen = 0;
    QSet<base::Id> told;
    sql::Statement query = m_connection.statement(
        u"SELECT DISTINCT record FROM change UNION SELECT record FROM snapshot_record"_s);
    while (query.step()) {
        if (progress.isCancelled())
            return base::Error{base::ErrorKind::Cancelled, {}};
        told.insert(query.id(0));
        if (const base::Done checked = checkRecord(query.id(0)); !checked)
            return checked;
        if (++seen % kTellStep == 0)
            progress.at(seen, seen + kTellStep);
    }
    if (query.failed())
        return query.error();
    for (const domain::RecordType *type : domain::allRecordTypes()) {
        sql::Statement rows = m_connection.statement(u"SELECT id FROM "_s + QLatin1String(type->name));
        while (rows.step()) {
            if (!told.contains(rows.id(0)))
                note(m_records,
                    u"%1 %2 is not in the log"_s.arg(QLatin1String(type->name), rows.id(0).toString()));
        }
        if (rows.failed())
            return rows.error();
    }
    return {};
}

/// The record in each stream that holds it: two do while a case moves, between the page with its coming and the one
/// with its leaving, and either may show. What only waits for a stream that is read here no more need not show.
base::Result<ReplicaCheck::Views> ReplicaCheck::viewsOf(const base::Id &id)
{
    sql::Statement query = m_connection.statement(
        u"SELECT stream FROM change INDEXED BY change_by_record WHERE record = ? AND stream IS NOT NULL"
        " UNION SELECT stream FROM snapshot_record WHERE record = ? UNION SELECT stream FROM outbox WHERE record = ?"_s);
    query.bind(id).bind(id).bind(id);
    Views views;
    while (query.step()) {
        const syncing::RecordState view = syncing::viewOf(m_replica, query.id(0), id);
        if (view.isHere())
            (m_streams.isEmpty() || m_streams.contains(query.id(0)) ? views.held : views.beside).append(view);
    }
    if (query.failed())
        return query.error();
    return views;
}

base::Done ReplicaCheck::checkRecord(const base::Id &id)
{
    const auto views = viewsOf(id);
    if (!views)
        return views.error();
    for (const domain::RecordType *type : domain::allRecordTypes()) {
        const auto isOfType
            = [&](const syncing::RecordState &view) { return view.type == QLatin1String(type->name); };
        const bool isWanted = std::ranges::any_of(views->held, isOfType);
        if (!isWanted && !views->held.isEmpty())
            continue;
        const auto stored = records::find(m_connection, *type, id);
        if (!stored)
            return stored.error();
        const auto isShown = [&](const syncing::RecordState &view) {
            const StoredRecord wanted = shownRecord(*type, view);
            return isOfType(view) && *stored && (*stored)->version == wanted.version
                && (*stored)->fields == wanted.fields && (*stored)->extra == wanted.extra;
        };
        const bool isRight = isWanted ? std::ranges::any_of(views->held, isShown)
                                      : !*stored || std::ranges::any_of(views->beside, isShown);
        if (!isRight)
            note(m_records, u"%1 %2 is not what the log says"_s.arg(QLatin1String(type->name), id.toString()));
    }
    return {};
}

} // namespace store
