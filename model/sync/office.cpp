// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/office.h"

#include "model/sync/device.h"

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

constexpr base::Moment kAheadToTell = 5 * 60 * 1000;
constexpr qsizetype kNonceSize = 8;

} // namespace

Office::Office(OfficeBook &book, const Authority &authority, const Signer &signer,
    const SignatureCheck &check, const base::Clock &clock, base::Random &random, OfficeLimits limits)
    : m_book(book)
    , m_authority(authority)
    , m_signer(signer)
    , m_check(check)
    , m_clock(clock)
    , m_random(random)
    , m_limits(limits)
{
    if (m_book.epoch.isNil()) {
        m_book.epoch = base::Id::make(m_clock.now(), m_random);
        m_book.self.device = base::Id::make(m_clock.now(), m_random);
    }
}

void Office::addStream(const base::Id &stream, StreamKind kind)
{
    m_book.streams[stream].kind = kind;
    m_book.streams[stream].epochs = {{m_book.epoch, 0}};
}

void Office::enrol(const base::Id &device, const base::Id &user)
{
    m_book.devices[device].user = user;
}

void Office::setRights(const base::Id &user, const QSet<base::Id> &streams)
{
    m_book.rights[user] = streams;
    ++m_book.rightsCount;
}

void Office::setFoldVersion(const base::Id &stream, int version)
{
    m_book.streams[stream].foldVersion = version;
}

void Office::revoke(const base::Id &device)
{
    m_book.devices[device].isRevoked = true;
    ++m_book.rightsCount;
}

void Office::orderWipe(const base::Id &device)
{
    m_book.devices[device].wipes = true;
}

void Office::seal()
{
    m_book.sealedReceipt = m_book.receipt();
    for (StreamBook &stream : m_book.streams)
        stream.sealed = stream.end();
}

void Office::beginEpoch(From from)
{
    m_book.formerEpochs.append(m_book.epoch);
    m_book.epoch = base::Id::make(m_clock.now(), m_random);
    for (StreamBook &stream : m_book.streams)
        stream.epochs.append({m_book.epoch, from == From::TheFirst ? 0 : stream.end()});
    // Whatever this office signed after the backup is out there under its old name.
    m_book.self = DeviceFacts();
    m_book.self.device = base::Id::make(m_clock.now(), m_random);
    for (DeviceBook &device : m_book.devices)
        device.hasReported = false;
    m_book.isRecovering = true;
}

/// Who is revoked stays so under another name.
void Office::inherit(const base::Id &device, const DeviceBook &former)
{
    DeviceBook &book = m_book.devices[device];
    book.isRevoked = book.isRevoked || former.isRevoked;
    book.wipes = book.wipes || former.wipes;
}

DeviceBook &Office::bookOf(const Request &request)
{
    // A device that a backup has not heard of shows its certificate, which is checked before a request gets
    // here.
    if (!m_book.devices.value(request.device).user.isNil())
        return m_book.devices[request.device];
    enrol(request.device, request.user);
    for (const base::Id &name : request.formerNames)
        inherit(request.device, m_book.devices.value(name));
    return m_book.devices[request.device];
}

/// A database that was put back without saying so: a device is ahead of it, or has other hashes.
void Office::findRollback(const Request &request)
{
    const Witness &seen = request.witness;
    const bool isUnknown
        = !seen.epoch.isNil() && seen.epoch != m_book.epoch && !m_book.formerEpochs.contains(seen.epoch);
    if (isUnknown || (seen.epoch == m_book.epoch && m_book.receipts.value(seen.receipt - 1) != seen.nonce))
        return beginEpoch(From::TheFirst);
    for (const Position &position : request.positions) {
        const auto stream = m_book.streams.constFind(position.stream);
        if (stream == m_book.streams.constEnd() || position.epochs.isEmpty())
            continue;
        const bool isSameEpoch = stream->epochs == position.epochs;
        const bool isAhead = position.epochs.size() > stream->epochs.size()
            && position.epochs.first(stream->epochs.size()) == stream->epochs;
        const bool isElsewhere
            = isSameEpoch && (position.n > stream->end() || stream->hashAt(position.n) != position.s);
        if (isAhead || isElsewhere)
            return beginEpoch(From::TheFirst);
    }
}

Response Office::handle(const Request &request)
{
    findRollback(request);
    DeviceBook &device = bookOf(request);
    m_book.receipts.append(m_random.bytes(kNonceSize));
    Response response;
    response.device = request.device;
    response.number = request.number;
    const bool isBehind = request.number > device.lastNumber && request.k < device.lastK();
    device.lastNumber = std::max(device.lastNumber, request.number);
    bool renews = isBehind || request.asksName;
    for (const Push &push : request.pushes) {
        if (push.change.header.clock.wall > m_clock.now() + kAheadToTell)
            response.isClockAhead = true;
        Push offered = push;
        offered.isReoffer = push.isReoffer && !m_book.formerEpochs.isEmpty();
        response.answers.append(answer({offered, &request, renews}));
        renews = renews || response.answers.constLast().kind == Answer::Kind::Renew;
    }
    const DeviceBook known = m_book.devices.value(request.device);
    if (renews) {
        response.newDevice = base::Id::make(m_clock.now(), m_random);
        enrol(response.newDevice, known.user);
        inherit(response.newDevice, known);
        m_book.clones.append(request.device);
    }
    reportAfterRestore(request, m_book.devices[request.device]);
    response.officeEpoch = m_book.epoch;
    response.witness = {m_book.epoch, m_book.receipt(), m_book.receipts.constLast()};
    response.formerEpochs = m_book.formerEpochs;
    response.rights = m_book.rightsCount;
    response.sealed = m_book.sealedReceipt;
    response.officeTime = m_clock.now();
    response.isRevoked = known.isRevoked;
    response.wipes = known.wipes;
    if (known.isRevoked)
        return response;
    response.streams = m_book.rights.value(known.user).values();
    std::ranges::sort(response.streams);
    int room = m_limits.entries;
    for (const base::Id &stream : std::as_const(response.streams))
        response.pages.append(page(stream, request, room));
    return response;
}

/// A device has told everything once its cursors are in the new epoch and it offers nothing from before.
void Office::reportAfterRestore(const Request &request, DeviceBook &device)
{
    if (!m_book.isRecovering)
        return;
    const bool isThere = std::ranges::all_of(request.positions, [&](const Position &position) {
        return !position.epochs.isEmpty() && position.epochs.constLast().epoch == m_book.epoch;
    });
    const bool hasMore = std::ranges::any_of(request.pushes, [](const Push &push) { return push.isReoffer; });
    device.hasReported = device.hasReported || (isThere && !hasMore);
    const bool isComplete = std::ranges::all_of(
        m_book.devices, [](const DeviceBook &one) { return one.hasReported || one.isRevoked; });
    if (isComplete)
        endRecovery();
}

Page Office::page(const base::Id &stream, const Request &request, int &room) const
{
    const StreamBook &book = *m_book.streams.constFind(stream);
    Page page;
    page.stream = stream;
    page.epochs = book.epochs;
    page.end = book.end();
    page.foldVersion = book.foldVersion;
    const auto position = std::ranges::find(request.positions, stream, &Position::stream);
    const bool isFirst = position == request.positions.end() || position->epochs.isEmpty();
    if (!isFirst && position->epochs != book.epochs) {
        page.isFork = true;
        page.after = commonEnd(position->epochs, position->n, book.epochs, book.end());
        page.afterHash = book.hashAt(page.after);
        return page;
    }
    page.after = isFirst ? 0 : position->n;
    if (isFirst && book.sealed > m_limits.snapshotAfter) {
        page.snapshot = snapshot(stream, book);
        page.after = page.snapshot->n;
    }
    page.entries = book.entries.mid(page.after, room);
    room -= int(page.entries.size());
    // What is no longer in this stream is proved by its header and given to nobody who reads here now.
    for (Entry &entry : page.entries) {
        const bool isGone = m_book.places.value(entry.change.header.record) != stream;
        if (isGone && kindOf(entry.change.header) != Kind::Leave && hasBody(entry.change))
            strip(entry.change);
    }
    return page;
}

Snapshot Office::snapshot(const base::Id &stream, const StreamBook &book) const
{
    const qint64 n = book.sealed;
    const auto records = foldAll({}, book.entries.first(n), m_book.erased).values();
    Snapshot snapshot{n, book.hashAt(n), encodeRecords(records), {}};
    snapshot.signature = m_signer.sign(snapshot.signedBytes(stream));
    return snapshot;
}

void Office::move(const base::Id &root, const base::Id &to)
{
    QList<base::Id> records;
    for (auto one = m_book.roots.cbegin(); one != m_book.roots.cend(); ++one) {
        // Each from where it is: a root that was erased stays behind when its case goes.
        const bool goes = *one == root && m_book.places.value(one.key()) != to;
        if (goes && !m_book.erased.contains(one.key()))
            records.append(one.key());
    }
    std::ranges::sort(records);
    if (records.isEmpty())
        return;
    m_book.receipts.append(m_random.bytes(kNonceSize));
    QHash<base::Id, QHash<base::Id, RecordState>> states;
    for (const base::Id &record : std::as_const(records)) {
        const base::Id from = m_book.places.value(record);
        if (!states.contains(from))
            states.insert(from, foldAll({}, m_book.streams.value(from).entries, m_book.erased));
        const RecordState state = states.value(from).value(record);
        domain::ChangeHeader about;
        about.record = record;
        about.recordType = state.type;
        appendOwn(from, Kind::Leave, about, leaveBody(to), {}, {});
        appendOwn(to, Kind::Enter, about, enterBody(state, from), {}, {});
        m_book.places[record] = to;
    }
}

void Office::decideQuarantine(Verdict verdict)
{
    if (m_book.quarantine.isEmpty())
        return;
    m_book.receipts.append(m_random.bytes(kNonceSize));
    const KeptChange kept = m_book.quarantine.takeFirst();
    m_book.known.remove(kept.change.header.id);
    const Push push{kept.stream, kept.change, false};
    if (verdict == Verdict::Take)
        answer({push, nullptr, false});
    else
        keepRefused(push, Reason::Revoked);
}

} // namespace syncing
