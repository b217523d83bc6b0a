// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/device.h"

#include "model/sync/turn.h"
#include "model/sync/view.h"

namespace syncing {
namespace {

constexpr qsizetype kSaltSize = 32;

} // namespace

void sealChange(domain::Change &change, DeviceFacts &facts, const Signer &signer)
{
    change.header.device = facts.device;
    change.header.k = ++facts.k;
    change.commitment
        = change.salt.isEmpty() ? change.commitment : domain::commitmentOf(change.salt, change.body);
    change.previous = facts.head;
    change.chain = domain::chainOf(facts.head, change.header, change.commitment);
    change.signature = signer.sign(domain::signedBytes(change.header, change.commitment));
    facts.head = change.chain;
}

Device::Device(Replica &replica, const Signer &signer, const SignatureCheck &check, const base::Clock &clock,
    base::Random &random, DeviceLimits limits)
    : m_replica(replica)
    , m_signer(signer)
    , m_check(check)
    , m_clock(clock)
    , m_random(random)
    , m_limits(limits)
{
}

RecordState Device::view(const base::Id &stream, const base::Id &record) const
{
    return viewOf(m_replica, stream, record);
}

Composer Device::composer(const base::Id &stream, const RecordState &view) const
{
    return composerFor(m_replica, stream, view);
}

base::Result<base::Id> Device::save(
    const base::Id &stream, Kind kind, const QString &type, const base::Id &record, const Body &body)
{
    DeviceFacts facts = m_replica.facts();
    if (facts.isWiped)
        return base::Error{base::ErrorKind::NotAllowed, QStringLiteral("this vault was destroyed")};
    base::HybridClock clock(m_clock, facts.clock);
    facts.clock = clock.next();
    domain::Change change;
    change.header.id = base::Id::make(m_clock.now(), m_random);
    change.header.act = change.header.id;
    change.header.user = facts.user;
    change.header.recordType = type;
    change.header.record = record;
    change.header.base = m_replica.record(stream, record).version;
    change.header.clock = facts.clock;
    change.header.kind = headerKind(kind);
    change.salt = m_random.bytes(kSaltSize);
    change.body = body.encoded();
    sealChange(change, facts, m_signer);
    Batch batch;
    batch.facts = facts;
    batch.outbox.append({m_replica.outboxEnds().second + 1, stream, change});
    if (const base::Done stored = m_replica.commit(batch); !stored)
        return stored.error();
    return change.header.id;
}

base::Result<Request> Device::request()
{
    DeviceFacts facts = m_replica.facts();
    ++facts.asked;
    Batch batch;
    batch.facts = facts;
    if (const base::Done stored = m_replica.commit(batch); !stored)
        return stored.error();
    Request request{facts.device, facts.user, facts.asked, facts.witness, facts.k, facts.head,
        facts.formerNames, facts.isTwin, 0, {}, {}, {}, {}};
    request.isWiped = facts.isWiped;
    // All that it made lies in two backups of the office.
    if (facts.isWiped)
        return request;
    const QList<StreamFacts> streams = m_replica.streams();
    for (const StreamFacts &stream : streams)
        request.positions.append({stream.stream, stream.epochs, stream.n, stream.s});
    // What people work with comes first.
    const bool isThere
        = std::ranges::all_of(streams, [](const StreamFacts &stream) { return stream.n >= stream.end; });
    for (const StreamFacts &stream : streams) {
        if (isThere && stream.oldest > 0)
            request.older.append({stream.stream, stream.oldest});
    }
    qsizetype bytes = 0;
    for (const OutItem &item : m_replica.outboxToOffer(m_limits.pushes)) {
        if (bytes >= m_limits.bytes)
            break;
        bytes += item.change.body.size();
        request.pushes.append({item.stream, item.change, item.isReoffer});
    }
    return request;
}

base::Done Device::noteAsked(const Request &request)
{
    DeviceFacts facts = m_replica.facts();
    if (request.device != facts.device || request.number <= facts.asked)
        return {};
    facts.asked = request.number;
    Batch batch;
    batch.facts = facts;
    return m_replica.commit(batch);
}

base::Result<Request> Device::sendTo(Transport &transport)
{
    const auto made = request();
    if (made)
        transport.send(*made);
    return made;
}

Taken Device::take(const Response &response, const ReadPages &pages)
{
    const DeviceFacts facts = m_replica.facts();
    // A restored office counts rights from where its backup stood.
    const bool isBefore = response.officeEpoch == facts.officeEpoch && response.rights < facts.rights;
    const bool isOld = response.number <= facts.answered || response.number > facts.asked || isBefore
        || facts.formerEpochs.contains(response.officeEpoch);
    // An office that was put back in silence is found by the witness that it is shown. What answers a request
    // from before the last witness may come from such a one, and what it says of receipts and backups be true
    // of others under the same numbers. It is not needed: whatever it did will be answered again.
    const bool isUnseen = response.witness.epoch == facts.witness.epoch && response.number <= facts.witnessed;
    if (isOld || isUnseen || response.device != facts.device)
        return {Taken::Kind::Stale, {}, false};
    Turn turn(m_replica, m_signer, m_check, m_limits.foldVersion);
    turn.take(response, pages);
    if (const base::Done stored = m_replica.commit(turn.batch()); !stored)
        return {Taken::Kind::NotStored, {}, false};
    if (turn.wipes())
        return {m_replica.wipe() ? Taken::Kind::Done : Taken::Kind::NotStored, {}, false};
    return {Taken::Kind::Done, turn.damaged(), turn.hasMore(), turn.lacksOlder(), turn.begunWith()};
}

base::Done Device::catchUp()
{
    Turn turn(m_replica, m_signer, m_check, m_limits.foldVersion);
    turn.catchUp();
    return m_replica.commit(turn.batch());
}

} // namespace syncing
