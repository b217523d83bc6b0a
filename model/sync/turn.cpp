// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/turn.h"

#include "model/sync/arrival.h"
#include "model/sync/conflict.h"

namespace syncing {
namespace {

constexpr base::Moment kMostAhead = 5 * 60 * 1000;

} // namespace

Turn::Turn(const Replica &replica, const Signer &signer, const SignatureCheck &check, int foldVersion)
    : m_replica(replica)
    , m_signer(signer)
    , m_check(check)
    , m_foldVersion(foldVersion)
    , m_facts(replica.facts())
    , m_outbox(replica)
{
    const QList<StreamFacts> streams = replica.streams();
    for (const StreamFacts &stream : streams)
        add(stream);
}

Turn::Stream &Turn::add(const StreamFacts &facts)
{
    const base::Id id = facts.stream;
    auto load = [this, id](const base::Id &record) { return m_replica.record(id, record); };
    return m_streams.insert_or_assign(id, Stream{facts, Fold(std::move(load)), {}, {}, false}).first->second;
}

void Turn::take(const Response &response, const ReadPages &pages)
{
    takeFacts(response);
    takeAnswers(response);
    takeRights(response.streams, response.sealed);
    const ReadPage unread;
    for (qsizetype i = 0; i < response.pages.size(); ++i)
        takePage(response.pages.at(i), i < pages.size() ? pages.at(i) : unread, response.officeTime);
    for (const OlderPage &page : response.older)
        takeOlder(page);
    for (auto &[id, stream] : m_streams)
        foldUp(stream);
    takeName(response.newDevice);
    m_outbox.sealedUpTo(response.sealed, [this](const base::Id &stream) {
        const auto here = m_streams.find(stream);
        return here == m_streams.end() ? std::numeric_limits<qint64>::max() : here->second.facts.folded;
    });
    // What was made here goes to the office before anything is destroyed.
    if (m_facts.isRevoked)
        m_outbox.offerForgotten();
    if (response.wipes)
        m_outbox.takeAllIn();
    m_wipes = response.wipes && m_outbox.isSafe(response.sealed);
    m_facts.isWiped = m_facts.isWiped || m_wipes;
}

void Turn::takeFacts(const Response &response)
{
    if (m_facts.officeEpoch != response.officeEpoch) {
        if (!m_facts.officeEpoch.isNil()) {
            m_isRestored = true;
            m_facts.formerEpochs.append(m_facts.officeEpoch);
            m_outbox.offerAllAgain();
        }
        m_facts.officeEpoch = response.officeEpoch;
    }
    for (const base::Id &epoch : response.formerEpochs) {
        if (!m_facts.formerEpochs.contains(epoch))
            m_facts.formerEpochs.append(epoch);
    }
    m_facts.answered = response.number;
    m_facts.witness = response.witness;
    m_facts.witnessed = m_facts.asked;
    m_facts.rights = response.rights;
    m_facts.isRevoked = m_facts.isRevoked || response.isRevoked;
}

void Turn::takeAnswers(const Response &response)
{
    const QSet<base::Id> readable(response.streams.begin(), response.streams.end());
    bool missesEarlier = false;
    for (const Answer &answer : response.answers) {
        m_outbox.takeAnswer(answer, readable);
        missesEarlier = missesEarlier || answer.reason == Reason::MissingEarlier;
    }
    if (missesEarlier)
        m_outbox.offerEarlierAgain();
}

/// The name that this device goes on under, where two bore its former one.
void Turn::takeName(const base::Id &name)
{
    m_facts.isTwin = m_facts.isTwin || m_outbox.isTwin();
    if (!name.isNil()) {
        m_facts.isTwin = false;
        m_facts.formerNames.append(m_facts.device);
        m_facts.device = name;
        m_facts.k = 0;
        m_facts.head.clear();
        m_hasMore = true;
        m_outbox.takeAllIn();
    }
    m_outbox.renew(m_facts, m_signer);
}

void Turn::catchUp()
{
    for (auto &[id, stream] : m_streams)
        foldUp(stream);
}

void Turn::takeRights(const QList<base::Id> &streams, qint64 sealed)
{
    for (auto stream = m_streams.begin(); stream != m_streams.end();) {
        if (streams.contains(stream->first)) {
            ++stream;
            continue;
        }
        m_batch.droppedStreams.append(stream->first);
        m_outbox.streamDropped(stream->first);
        keepOf(stream->second.facts, sealed);
        stream = m_streams.erase(stream);
    }
    for (const base::Id &id : streams) {
        if (!m_streams.contains(id)) {
            StreamFacts fresh;
            fresh.stream = id;
            add(fresh);
            m_hasMore = true;
        }
    }
}

/// What lies in a stream that goes: a restored office may have forgotten any of it, and who wrote an access log does not
/// keep what two backups held. One that will be restored may forget what two backups do not hold yet; others keep
/// their own of that, and this device what was made here, also in an inbox.
void Turn::keepOf(const StreamFacts &facts, qint64 sealed)
{
    QList<Entry> kept;
    const qint64 from = m_isRestored ? facts.oldest : facts.base; // two backups hold what is older
    for (const Entry &entry : m_replica.entries(facts.stream, from, facts.n)) {
        if (!m_isRestored && entry.receipt <= sealed)
            continue;
        Entry mine = entry;
        const Kind kind = kindOf(entry.change.header);
        if (kind == Kind::Arrived && hasBody(entry.change))
            mine.change = arrivedIn(Body::decode(entry.change.body).value_or(Body())).value_or(entry.change);
        if (m_isRestored || mine.change.header.user == m_facts.user)
            kept.append(mine);
    }
    if (m_isRestored)
        m_outbox.offerAgain(facts.stream, kept);
    else
        m_outbox.keep(facts.stream, kept);
}

void Turn::takePage(const Page &page, const ReadPage &read, base::Moment officeTime)
{
    const auto found = m_streams.find(page.stream);
    if (found == m_streams.end())
        return;
    Stream &stream = found->second;
    StreamFacts &facts = stream.facts;
    if (page.isFork && page.after == kNothing)
        return beginAgain(stream);
    if (page.isFork)
        return facts.epochs == page.epochs ? void() : takeFork(page, stream);
    const bool isFirst = facts.n == 0 && facts.epochs.isEmpty();
    if (!isFirst && facts.epochs != page.epochs)
        return;
    if (page.snapshot && facts.n == 0 && !takeSnapshot(page, stream))
        return m_damaged.append(page.stream);
    if (page.after != facts.n)
        return;
    if (!verifies(page, read, facts))
        return m_damaged.append(page.stream);
    facts.epochs = page.epochs;
    facts.foldVersion = page.foldVersion;
    facts.end = page.end;
    stream.read = stream.fresh.isEmpty() ? &read : nullptr;
    for (qsizetype i = 0; i < page.entries.size(); ++i) {
        const Entry &entry = page.entries.at(i);
        append(entry, read.bodies.value(i), stream);
        // A clock that is wrong by a year must not drag the others along.
        if (entry.change.header.clock.wall <= officeTime + kMostAhead)
            m_facts.clock = std::max(m_facts.clock, entry.change.header.clock);
    }
    m_hasMore = m_hasMore || page.end > facts.n;
    stream.isAtEnd = page.end <= facts.n;
}

bool Turn::takeSnapshot(const Page &page, Stream &stream)
{
    StreamFacts &facts = stream.facts;
    const Snapshot &snapshot = *page.snapshot;
    if (!m_check.isSigned(snapshot.signedBytes(page.stream), snapshot.signature, base::Id()))
        return false;
    const QList<RecordState> records = decodeRecords(snapshot.records);
    for (const RecordState &record : records) {
        // The marker lies before the snapshot and will not come by itself.
        if (record.presence == Presence::Erased)
            heedErasure(record.id);
        stream.fold.put(isErased(record.id) ? erasedRecord(record) : record);
    }
    m_batch.bases.append({page.stream, records});
    m_begunWith += records.size();
    facts.n = facts.folded = facts.base = facts.oldest = snapshot.n;
    facts.s = facts.baseHash = snapshot.s;
    m_outbox.snapshotTaken(page.stream, snapshot.n);
    return true;
}

/// Dense numbers, the stream's chain, the rows themselves and who signed them.
bool Turn::verifies(const Page &page, const ReadPage &read, const StreamFacts &facts) const
{
    if (page.entries.isEmpty())
        return true;
    const Entry &last = page.entries.constLast();
    const bool isRead = read.isWhole && read.after == facts.n && read.hash == facts.s
        && read.bodies.size() == page.entries.size();
    return (isRead || verifiesStream(page.entries, facts.n, facts.s, last.n, last.s))
        && std::ranges::all_of(page.entries, [this](const Entry &entry) { return isSigned(entry); });
}

bool Turn::isSigned(const Entry &entry) const
{
    const domain::Change &change = entry.change;
    return !m_check.looksAt(change.header.user)
        || m_check.isSigned(
            domain::signedBytes(change.header, change.commitment), change.signature, change.header.user);
}

/// Of what has been folded long ago, for the history only. An answer to an earlier wish is no harm, and no use.
void Turn::takeOlder(const OlderPage &page)
{
    const auto found = m_streams.find(page.stream);
    if (found == m_streams.end() || page.entries.isEmpty())
        return;
    StreamFacts &facts = found->second.facts;
    if (facts.oldest == 0 || page.entries.constLast().n != facts.oldest)
        return;
    if (!verifies(page, facts))
        return m_damaged.append(page.stream);
    for (Entry entry : page.entries) {
        // A marker that the office lost since.
        if (isErased(entry.change.header.record))
            strip(entry.change);
        m_batch.older.append({page.stream, entry});
    }
    facts.oldest = page.after;
}

/// Whole and in order, up to what this device holds: the snapshot's end, or the oldest entry that came already.
bool Turn::verifies(const OlderPage &page, const StreamFacts &facts) const
{
    const Entry &last = page.entries.constLast();
    const bool isFromTheFirst = page.after > 0 || page.afterHash.isEmpty();
    if (!isFromTheFirst || !verifiesStream(page.entries, page.after, page.afterHash, last.n, last.s))
        return false;
    const QList<Entry> next = m_replica.entries(facts.stream, last.n, last.n + 1);
    const bool hangsOn = facts.oldest == facts.base
        ? last.s == facts.baseHash
        : !next.isEmpty() && next.constFirst().s == streamHash(last.s, last.n + 1, next.constFirst().change.chain);
    return hangsOn && std::ranges::all_of(page.entries, [this](const Entry &entry) { return isSigned(entry); });
}

bool Turn::lacksOlder() const
{
    return std::ranges::any_of(m_streams, [](const auto &one) { return one.second.facts.oldest > 0; });
}

void Turn::append(const Entry &entry, const std::shared_ptr<const Body> &body, Stream &stream)
{
    Entry kept = entry;
    // An erasure that this device has not heard of yet can be lost by a restored office, which then asks for
    // the content again: it goes with the marker that explains it, on a later page, and not before.
    if (isErased(kept.change.header.record))
        strip(kept.change);
    else
        kept.change = m_outbox.withOwnBody(kept.change);
    stream.facts.n = kept.n;
    stream.facts.s = kept.s;
    stream.fresh.append(kept);
    // What was taken away here, or put back from the outbox, is another body than the page's.
    const bool isSame = body && hasBody(entry.change) && hasBody(kept.change);
    if (!isSame)
        stream.otherwise.insert(entry.change.header.record);
    stream.bodies.append(isSame ? body : nullptr);
    m_batch.entries.append({stream.facts.stream, kept, stream.bodies.constLast()});
    heed(kept, stream);
}

/// What has effect whether or not this program can fold the stream: bodies that have to go.
void Turn::heed(const Entry &entry, Stream &stream)
{
    const base::Id record = entry.change.header.record;
    const Kind kind = kindOf(entry.change.header);
    if (kind == Kind::Erase) {
        heedErasure(record);
        takeAwayElsewhere(entry.change, stream);
    } else if (kind == Kind::Leave) {
        m_batch.stripped.append({stream.facts.stream, record, entry.n - 1});
        m_outbox.recordLeft(stream.facts.stream, record);
    }
}

/// Where the case had moved before it was erased, and its leaving has not come yet.
void Turn::takeAwayElsewhere(const domain::Change &erasure, const Stream &here)
{
    for (auto &[id, stream] : m_streams) {
        if (&stream == &here)
            continue;
        // What is not there is not touched: it would be stored.
        const auto folded = stream.fold.records().constFind(erasure.header.record);
        const bool isFolded = folded != stream.fold.records().constEnd();
        const Presence presence
            = isFolded ? folded->presence : m_replica.record(id, erasure.header.record).presence;
        if (presence == Presence::Here || presence == Presence::Removed)
            stream.fold.take(erasure, true);
    }
}

void Turn::heedErasure(const base::Id &record)
{
    m_batch.erased.insert(record);
    m_outbox.recordErased(record);
}

void Turn::takeFork(const Page &page, Stream &stream)
{
    StreamFacts &facts = stream.facts;
    qint64 common = std::min(page.after, facts.n);
    if (common < facts.base || hashAt(facts, common) != page.afterHash) {
        // Nothing that came after the beginning can be relied on. A snapshot can: it was in two backups.
        common = facts.base;
    }
    common = explainedUpTo(facts, common);
    m_outbox.offerAgain(page.stream, m_replica.entries(page.stream, common, facts.n));
    facts.s = hashAt(facts, common);
    facts.epochs = page.epochs;
    facts.n = common;
    facts.end = page.end;
    facts.folded = std::min(facts.folded, common);
    m_batch.rewinds.append({page.stream, common});
    const QList<RecordState> base = facts.base > 0 ? m_replica.base(page.stream) : QList<RecordState>();
    stream.fold = Fold([](const base::Id &) { return RecordState(); });
    for (const RecordState &record : base)
        stream.fold.put(isErased(record.id) ? erasedRecord(record) : record);
    for (const Entry &entry : m_replica.entries(page.stream, facts.base, facts.folded))
        stream.fold.take(entry.change, isErased(entry.change.header.record));
    m_hasMore = true;
}

/// The office was put back to before the snapshot that this began with, and does not hold what that stood for.
void Turn::beginAgain(Stream &stream)
{
    StreamFacts fresh;
    fresh.stream = stream.facts.stream;
    m_outbox.offerAgain(fresh.stream, m_replica.entries(fresh.stream, stream.facts.oldest, stream.facts.n));
    m_batch.rewinds.append({fresh.stream, 0});
    stream.facts = fresh;
    stream.fold = Fold([](const base::Id &) { return RecordState(); });
    m_hasMore = true;
}

/// What came bare was of a case that had gone or been erased by then, as a later entry says. A restored
/// office may have forgotten that entry, and give the content again: it is asked from there on.
qint64 Turn::explainedUpTo(const StreamFacts &facts, qint64 n) const
{
    const QList<Entry> entries = m_replica.entries(facts.stream, facts.base, n);
    QSet<base::Id> gone;
    qint64 end = n;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        const base::Id &record = entry->change.header.record;
        const Kind kind = kindOf(entry->change.header);
        if (kind == Kind::Leave)
            gone.insert(record);
        else if (kind != Kind::Erase && !hasBody(entry->change) && !gone.contains(record)
            && !isErased(record))
            end = entry->n - 1;
    }
    return end;
}

QByteArray Turn::hashAt(const StreamFacts &facts, qint64 n) const
{
    if (n == facts.n)
        return facts.s;
    if (n == facts.base)
        return facts.baseHash;
    const QList<Entry> one = m_replica.entries(facts.stream, n - 1, n);
    return one.isEmpty() ? QByteArray() : one.constFirst().s;
}

bool Turn::isErased(const base::Id &record) const
{
    return m_batch.erased.contains(record) || m_replica.isErased(record);
}

/// What nobody here knew yet is as its page makes it, which was worked out where the page was read.
void Turn::begin(const ReadPage &read, Stream &stream)
{
    for (const FreshRecord &one : read.records) {
        const base::Id &id = one.state.id;
        if (stream.otherwise.contains(id) || isErased(id) || stream.fold.holds(id))
            continue;
        stream.begun.insert(id);
        m_batch.records.append({stream.facts.stream, one.state, one.shown});
    }
}

void Turn::foldUp(Stream &stream)
{
    StreamFacts &facts = stream.facts;
    if (facts.foldVersion > m_foldVersion) {
        for (const Entry &entry : std::as_const(stream.fresh))
            stream.fold.takeAway(entry.change);
        return;
    }
    const qint64 before = facts.n - stream.fresh.size();
    const auto take = [&](const Entry &entry, const Body *body) {
        if (!stream.begun.contains(entry.change.header.record))
            stream.fold.take(entry.change, isErased(entry.change.header.record), body);
        m_outbox.cameBack(entry.change.header);
    };
    if (facts.folded < before) {
        const QList<Entry> older = m_replica.entries(facts.stream, facts.folded, before);
        for (const Entry &entry : older)
            take(entry, nullptr);
    } else if (stream.read) {
        begin(*stream.read, stream);
    }
    for (qsizetype i = 0; i < stream.fresh.size(); ++i)
        take(stream.fresh.at(i), stream.bodies.at(i).get());
    facts.folded = facts.n;
    if (stream.isAtEnd)
        m_outbox.streamEnded(facts.stream, facts.base, facts.n);
}

Batch Turn::batch()
{
    m_batch.facts = m_facts;
    for (auto &[id, stream] : m_streams) {
        m_batch.streams.append(stream.facts);
        for (const RecordState &record : stream.fold.records())
            m_batch.records.append({id, record});
    }
    m_outbox.store(m_batch);
    return m_batch;
}

} // namespace syncing
