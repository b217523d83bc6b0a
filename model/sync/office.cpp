// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/office.h"

#include "model/sync/device.h"

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

constexpr base::Moment kAheadToTell = 5 * 60 * 1000;
constexpr qint64 kFoldAtOnce = 5000;

} // namespace

Office::Office(OfficeStore &store, const Authority &authority, const Signer &signer,
    const SignatureCheck &check, const base::Clock &clock, base::Random &random, OfficeLimits limits)
    : m_store(store)
    , m_authority(authority)
    , m_signer(signer)
    , m_check(check)
    , m_clock(clock)
    , m_random(random)
    , m_limits(limits)
    , m_log(store, signer, clock, random, [this](const domain::ChangeHeader &appended) { forgetHeld(appended); })
    , m_count(store, m_log)
    , m_likenesses(store, authority, m_log, m_count)
    , m_granting(store, m_log, m_count, m_likenesses)
{
    if (!m_store.facts().epoch.isNil())
        return;
    OfficeFacts facts;
    facts.epoch = base::Id::make(m_clock.now(), m_random);
    facts.self.device = base::Id::make(m_clock.now(), m_random);
    m_store.setFacts(facts);
}

void Office::addStream(const base::Id &stream, StreamKind kind)
{
    StreamHead head = m_store.stream(stream).value_or(StreamHead());
    head.kind = kind;
    head.epochs = {{m_store.facts().epoch, 0}};
    m_store.setStream(stream, head);
}

void Office::enrol(const base::Id &device, const base::Id &user)
{
    DeviceState state = m_store.device(device);
    // Who comes to an office that was restored may hold what it has forgotten.
    if (state.user.isNil())
        state.hasReported = !m_store.facts().isRecovering;
    state.user = user;
    m_store.setDevice(device, state);
}

void Office::setRights(const base::Id &user, const QSet<base::Id> &streams)
{
    m_store.setRights(user, streams);
    countRights();
}

void Office::setFoldVersion(const base::Id &stream, int version)
{
    StreamHead head = m_store.stream(stream).value_or(StreamHead());
    head.foldVersion = version;
    m_store.setStream(stream, head);
}

void Office::revoke(const base::Id &device)
{
    DeviceState state = m_store.device(device);
    state.isRevoked = true;
    m_store.setDevice(device, state);
    countRights();
}

/// Whoever has heard of it finds an office that was put back to before it by the receipt, and waits for no count that
/// is never reached.
void Office::countRights()
{
    m_store.addReceipt(m_random.bytes(kNonceSize));
    OfficeFacts facts = m_store.facts();
    ++facts.rightsCount;
    m_store.setFacts(facts);
}

void Office::orderWipe(const base::Id &device)
{
    DeviceState state = m_store.device(device);
    state.wipes = true;
    m_store.setDevice(device, state);
}

void Office::seal(std::optional<qint64> receipt)
{
    m_store.seal(receipt.value_or(m_store.receipt()));
}

void Office::beginEpoch(From from)
{
    OfficeFacts facts = m_store.facts();
    facts.formerEpochs.append(facts.epoch);
    facts.epoch = base::Id::make(m_clock.now(), m_random);
    // Whatever this office signed after the backup is out there under its old name.
    facts.self = DeviceFacts();
    facts.self.device = base::Id::make(m_clock.now(), m_random);
    facts.isRecovering = true;
    m_store.setFacts(facts);
    const QList<base::Id> streams = m_store.streams();
    for (const base::Id &stream : streams) {
        StreamHead head = *m_store.stream(stream);
        head.epochs.append({facts.epoch, from == From::TheFirst ? 0 : head.end});
        m_store.setStream(stream, head);
    }
    m_store.forgetReports();
}

void Office::endRecovery()
{
    if (!m_store.facts().isRecovering)
        return;
    // What is granted now is in none of the backups so far.
    m_store.addReceipt(m_random.bytes(kNonceSize));
    OfficeFacts facts = m_store.facts();
    facts.isRecovering = false;
    m_store.setFacts(facts);
    m_granting.decideUndecided();
}

/// Who is revoked stays so under another name.
void Office::inherit(const base::Id &device, const DeviceState &former)
{
    DeviceState state = m_store.device(device);
    state.isRevoked = state.isRevoked || former.isRevoked;
    state.wipes = state.wipes || former.wipes;
    m_store.setDevice(device, state);
}

DeviceState Office::deviceOf(const Request &request)
{
    // A device that a backup has not heard of shows its certificate, which is checked before a request gets
    // here.
    if (m_store.device(request.device).user.isNil()) {
        enrol(request.device, request.user);
        for (const base::Id &name : request.formerNames)
            inherit(request.device, m_store.device(name));
    }
    return m_store.device(request.device);
}

/// An epoch that was restored away is found once: whoever else comes from it begins no other one.
void Office::noteFormer(const base::Id &epoch)
{
    OfficeFacts facts = m_store.facts();
    facts.formerEpochs.append(epoch);
    m_store.setFacts(facts);
}

bool Office::isAt(const Position &position, const StreamHead &head) const
{
    return position.n <= head.end && m_store.hashAt(position.stream, position.n) == position.s;
}

/// Whether this office gave that word, as it stands now.
bool Office::hasSaid(const Witness &seen) const
{
    const OfficeFacts &facts = m_store.facts();
    return seen.epoch.isNil() || facts.formerEpochs.contains(seen.epoch)
        || (seen.epoch == facts.epoch && m_store.nonceOf(seen.receipt) == seen.nonce);
}

/// A database that was put back without saying so: a device shows the office's own word for a transaction that is not
/// there. Nothing else begins an epoch, since a device may make up whatever it likes, and an office that recovers holds
/// all grants back. Where a device stands in its streams needs no look: it has been told the transaction of each entry
/// that it holds, or a later one.
void Office::findRollback(const Request &request)
{
    const Witness &seen = request.witness;
    if (hasSaid(seen) || !m_check.isSigned(seen.signedBytes(), seen.proof, base::Id()))
        return;
    if (seen.epoch != m_store.facts().epoch)
        noteFormer(seen.epoch);
    beginEpoch(From::TheFirst);
}

/// The last transaction, and the office's word for it.
Witness Office::witness() const
{
    Witness last{m_store.facts().epoch, m_store.receipt(), m_store.nonceOf(m_store.receipt())};
    last.proof = m_signer.sign(last.signedBytes());
    return last;
}

/// What still goes into an answer. One change goes in as long as there is room for anything, so that a large one
/// keeps nothing back.
struct Office::Room {
    qint64 entries = 0;
    qint64 bytes = 0;

    bool isOver() const { return entries <= 0 || bytes <= 0; }
    void take(const QList<Entry> &taken)
    {
        entries -= taken.size();
        for (const Entry &entry : taken)
            bytes -= entry.change.body.size();
    }
};

Response Office::handle(const Request &request)
{
    m_movedBack.clear();
    m_store.prepare(request);
    findRollback(request);
    const bool isFromHere = hasSaid(request.witness);
    const bool isNew = m_store.device(request.device).user.isNil();
    DeviceState device = deviceOf(request);
    const bool isBehind = request.number > device.lastNumber && request.k < m_store.lastK(request.device);
    bool renews = isBehind || request.asksName;
    // Of a request that only asks nothing would be lost, and most are such.
    if (isNew || renews || !request.pushes.isEmpty() || m_store.facts().isRecovering)
        m_store.addReceipt(m_random.bytes(kNonceSize));
    Response response;
    response.device = request.device;
    response.number = request.number;
    device.lastNumber = std::max(device.lastNumber, request.number);
    m_store.setDevice(request.device, device);
    for (const Push &push : request.pushes) {
        if (push.change.header.clock.wall > m_clock.now() + kAheadToTell)
            response.isClockAhead = true;
        Push offered = push;
        offered.isReoffer = push.isReoffer && !m_store.facts().formerEpochs.isEmpty();
        response.answers.append(answer({offered, &request, renews, {}}));
        renews = renews || response.answers.constLast().kind == Answer::Kind::Renew;
    }
    if (renews) {
        response.newDevice = base::Id::make(m_clock.now(), m_random);
        enrol(response.newDevice, device.user);
        inherit(response.newDevice, device);
        m_store.addClone(request.device);
    }
    reportAfterRestore(request, response.answers);
    tell(response, device);
    // What he has may be of another past than the receipts here, and nothing of it may be let go.
    if (!isFromHere) {
        response.sealed = 0;
        response.wipes = false;
    }
    if (device.isRevoked)
        return response;
    response.streams = m_store.rightsOf(device.user).values();
    std::ranges::sort(response.streams);
    Room room{m_limits.entries, m_limits.bytes};
    for (const base::Id &stream : std::as_const(response.streams))
        response.pages.append(page(stream, request, room));
    addOlder(response, request, room);
    return response;
}

/// What every response says about the office.
void Office::tell(Response &response, const DeviceState &device) const
{
    const OfficeFacts &facts = m_store.facts();
    response.officeEpoch = facts.epoch;
    response.witness = witness();
    response.formerEpochs = facts.formerEpochs;
    response.rights = facts.rightsCount;
    response.sealed = facts.sealedReceipt;
    response.officeTime = m_clock.now();
    response.isRevoked = device.isRevoked;
    response.wipes = device.wipes;
}

/// A device has told everything once it knows of the new epoch, its cursors are there and it offers nothing
/// from before but what waits for somebody who is not known, which it offers last. Who holds no stream, or says so, shows by the witness alone that he knows.
void Office::reportAfterRestore(const Request &request, const QList<Answer> &answers)
{
    const OfficeFacts &facts = m_store.facts();
    if (!facts.isRecovering)
        return;
    const bool knows = request.witness.epoch == facts.epoch;
    const bool isThere = knows && std::ranges::all_of(request.positions, [&](const Position &position) {
        return !position.epochs.isEmpty() && position.epochs.constLast().epoch == facts.epoch;
    });
    bool hasMore = false;
    for (qsizetype i = 0; i < request.pushes.size(); ++i) {
        const bool isAwaited = answers.at(i).reason == Reason::UnknownUser;
        hasMore = hasMore || (request.pushes.at(i).isReoffer && !isAwaited);
    }
    DeviceState device = m_store.device(request.device);
    if (isThere && !hasMore && !device.hasReported) {
        device.hasReported = true;
        m_store.setDevice(request.device, device);
    }
    if (m_store.haveAllReported())
        endRecovery();
}

Page Office::page(const base::Id &stream, const Request &request, Room &room)
{
    const StreamHead head = m_store.stream(stream).value_or(StreamHead());
    Page page;
    page.stream = stream;
    page.epochs = head.epochs;
    page.end = head.end;
    page.foldVersion = head.foldVersion;
    const auto position = std::ranges::find(request.positions, stream, &Position::stream);
    const bool isFirst = position == request.positions.end() || position->epochs.isEmpty();
    if (!isFirst && position->epochs != head.epochs) {
        page.isFork = true;
        page.after = commonEnd(position->epochs, position->n, head.epochs, head.end);
        page.afterHash = m_store.hashAt(stream, page.after);
        return page;
    }
    // It kept what a snapshot told that is newer than the backup, or makes it up.
    if (!isFirst && !isAt(*position, head)) {
        page.isFork = true;
        page.after = kNothing;
        return page;
    }
    page.after = isFirst ? 0 : std::max<qint64>(position->n, 0);
    if (isFirst && head.sealed > m_limits.snapshotAfter)
        page.snapshot = snapshot(stream, head.sealed);
    if (page.snapshot)
        page.after = page.snapshot->n;
    if (page.after < head.end && !room.isOver())
        page.entries = m_store.entries(stream, page.after, room.entries, room.bytes);
    stripGone(stream, page.entries);
    room.take(page.entries);
    return page;
}

/// What is no longer in this stream is proved by its header and given to nobody who reads here now.
void Office::stripGone(const base::Id &stream, QList<Entry> &entries) const
{
    for (Entry &entry : entries) {
        const domain::ChangeHeader &header = entry.change.header;
        if (kindOf(header) != Kind::Leave && hasBody(entry.change) && m_store.place(header.record) != stream)
            strip(entry.change);
    }
}

/// Only to who holds all that came after, so that whatever takes an old content away is there when it comes.
void Office::addOlder(Response &response, const Request &request, Room room) const
{
    for (const OlderWish &wish : request.older) {
        const auto page = std::ranges::find(response.pages, wish.stream, &Page::stream);
        if (page == response.pages.cend() || page->isFork || page->snapshot)
            continue;
        const bool isToTheEnd = page->after + page->entries.size() == page->end;
        if (room.isOver() || !isToTheEnd || wish.upTo <= 0 || wish.upTo > page->after)
            continue;
        const qint64 count = std::min(room.entries, wish.upTo);
        OlderPage older{wish.stream, wish.upTo - count, {}, {}};
        older.entries = m_store.entries(wish.stream, older.after, count);
        stripGone(wish.stream, older.entries);
        // The newest of them, as many as there is room for.
        qsizetype first = older.entries.size();
        for (qint64 bytes = 0; first > 0 && bytes < room.bytes; --first)
            bytes += older.entries.at(first - 1).change.body.size();
        older.entries.remove(0, first);
        older.after += first;
        older.afterHash = older.after > 0 ? m_store.hashAt(wish.stream, older.after) : QByteArray();
        room.take(older.entries);
        response.older.append(std::move(older));
    }
}

/// Nothing where it would not fit into an answer: such a stream is given from its first change. That it does not fit
/// is kept too, as one without records.
std::optional<Snapshot> Office::snapshot(const base::Id &stream, qint64 n)
{
    const std::optional<Snapshot> last = m_store.snapshot(stream);
    if (last && last->records.isEmpty())
        return std::nullopt;
    if (last && last->n == n)
        return last;
    if (m_store.hasMoreRecords(stream, m_limits.snapshotRecords))
        return std::nullopt;
    return makeSnapshot(stream, n, last);
}

/// Folds on from the last snapshot, which is kept for the next device.
std::optional<Snapshot> Office::makeSnapshot(
    const base::Id &stream, qint64 n, const std::optional<Snapshot> &last)
{
    Fold fold([](const base::Id &) { return RecordState(); });
    qint64 at = 0;
    if (last && last->n < n) {
        at = last->n;
        for (const RecordState &record : decodeRecords(last->records))
            fold.put(record);
    }
    while (at < n) {
        const QList<Entry> entries = m_store.entries(stream, at, std::min<qint64>(kFoldAtOnce, n - at));
        if (entries.isEmpty())
            break;
        // Erased is what has its marker before n: that one is in two backups, and whoever reads this may
        // destroy what he holds. What was erased since is bare, and gone for now.
        for (const Entry &entry : entries)
            fold.take(entry.change, false);
        at += entries.size();
    }
    // A case that has gone since is given to nobody who reads here now.
    m_store.prepareRecords(fold.records().keys());
    QList<RecordState> records = fold.records().values();
    for (RecordState &record : records) {
        const bool isHere = record.presence == Presence::Here || record.presence == Presence::Removed
            || !record.inbox.isEmpty();
        if (isHere && m_store.place(record.id) != stream)
            record = stubOf(record.id, record.type, Presence::Left);
    }
    Snapshot snapshot{n, m_store.hashAt(stream, n), encodeRecords(records), {}};
    if (snapshot.records.size() > m_limits.snapshotBytes) {
        m_store.setSnapshot(stream, Snapshot{n, snapshot.s, {}, {}});
        return std::nullopt;
    }
    snapshot.signature = m_signer.sign(snapshot.signedBytes(stream));
    m_store.setSnapshot(stream, snapshot);
    return snapshot;
}

void Office::decideQuarantine(Verdict verdict, const base::Id &change)
{
    const std::optional<KeptChange> kept = m_store.firstKept(Kept::Quarantine, change);
    if (!kept)
        return;
    m_store.addReceipt(m_random.bytes(kNonceSize));
    m_store.dropKept(Kept::Quarantine, kept->change.header.id);
    m_store.forgetKnown(kept->change.header.id);
    const Push push{kept->stream, kept->change, false};
    if (verdict == Verdict::Take)
        answer({push, nullptr, false, {}});
    else
        keepRefused(push, Reason::Revoked);
}

} // namespace syncing
