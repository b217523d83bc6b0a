// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world.h"

#include "model/sync/following.h"
#include "tests/sim/people.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim {

using namespace syncing;

namespace {

constexpr base::Moment kYear = 365ll * 24 * 3600 * 1000;

constexpr const char *kFaultNames[] = {"partition", "duplicate", "reorder", "drop", "delay",
    "crash of a device", "crash of the office", "clock jump", "program of another age", "moved case",
    "changed rights", "revocation", "clone", "backup", "restore", "silent restore", "by file", "erasure",
    "request of a grant", "forged change", "second body", "forbidden act", "newer fold", "late join", "newcomer",
    "held for a forgotten user", "believed by a voucher", "restore of an old backup", "false word of a restore"};
static_assert(std::size(kFaultNames) == size_t(Fault::Count));

} // namespace

QString nameOf(Fault fault)
{
    return QLatin1String(kFaultNames[size_t(fault)]);
}

QByteArray CheapSignatures::checksum(const QByteArray &message, const base::Id &user)
{
    quint64 sum = 1469598103934665603ull ^ qHash(user, 7);
    const char *at = message.constData();
    qsizetype left = message.size();
    for (; left >= 8; at += 8, left -= 8) {
        quint64 word = 0;
        memcpy(&word, at, 8);
        sum = (sum ^ word) * 1099511628211ull;
        sum ^= sum >> 29;
    }
    for (; left > 0; ++at, --left)
        sum = (sum ^ quint64(quint8(*at))) * 1099511628211ull;
    return QByteArray(reinterpret_cast<const char *>(&sum), sizeof sum);
}

Reason Catalogue::objection(const domain::Change &, const Body &body) const
{
    const bool isForbidden
        = std::ranges::any_of(body.writes, [](const Write &write) { return write.column == "forbidden"_L1; });
    return isForbidden ? Reason::NotAllowed : Reason::None;
}

World::World(quint64 seed, const Plant &plant, Tell tell, std::unique_ptr<House> house)
    : m_plant(plant)
    , m_tell(std::move(tell))
    , m_random(seed)
    , m_house(std::move(house))
    , m_goesFarBack(seed % 5 == 2)
    , m_readsAhead(seed % 4 == 3)
    , m_hasThief(seed % 3 == 1)
    , m_thief(seed + (1ull << 40))
{
    // Every seed has its own set of troubles; some are nearly calm, so that rare ones are not always drowned.
    m_enabled = quint32(m_random.number()) | quint32(m_random.number());
    m_pageSize = 1 + int(m_random.below(12));
    m_officeSignatures.trustsAnybody = plant.trustsAnybody;
    m_officeSignatures.believesWitnesses = plant.believesWitnesses;
    m_officeSignatures.known = [this](const base::Id &user) {
        return user.isNil() || m_vouched.contains(user) || !m_house->store().rightsOf(user).isEmpty();
    };
    m_hasVouchers = seed % 2 == 0;
    office(); // is founded
    const int streams = 1 + int(m_random.below(4));
    for (int i = 0; i < streams; ++i) {
        m_streams.append(newId());
        office()->addStream(m_streams.constLast());
    }
    m_audit = newId();
    office()->addStream(m_audit, StreamKind::Audit);
    {
        const OfficeCall open = office();
        GrantLedger &grants = m_house->store().grants();
        grants.setCap(u"2026-01"_s, 3);
        grants.setCap(u"2026-12"_s, 2);
        grants.setPlaces(u"offer1"_s, 2);
    }
    const int devices = 2 + int(m_random.below(once(4) ? 11 : 4));
    for (int i = 0; i < devices; ++i) {
        m_users.append(newId());
        QSet<base::Id> rights{anyStream()};
        if (once(2))
            rights.insert(anyStream());
        if (once(4))
            rights.insert(m_audit);
        office()->setRights(m_users.constLast(), rights);
        addActor(m_users.constLast());
    }
    sealNow();
}

base::Id World::newId()
{
    return base::Id::make(m_time, m_random);
}

OfficeCall World::office()
{
    const int snapshotAfter = 25;
    return OfficeCall(*m_house, m_catalogue, m_officeSignatures, m_officeSignatures, m_officeClock, m_random,
        OfficeLimits{.entries = m_pageSize, .snapshotAfter = snapshotAfter});
}

Device World::device(Actor &actor)
{
    return Device(actor.replica, actor.signatures, actor.signatures, actor.clock, m_random,
        {m_pageSize, actor.foldVersion});
}

bool World::draws(Fault fault, int in)
{
    return !m_heals && (m_enabled >> unsigned(fault) & 1u) && once(in);
}

void World::breach(int promise, const QString &what)
{
    if (m_tell)
        m_tell(u"BROKEN %1: %2"_s.arg(promise).arg(what));
    if (m_breaches.size() < 8)
        m_breaches.append({promise, what});
}

Actor &World::anyActor()
{
    return *m_actors[m_random.below(m_actors.size())];
}

base::Id World::anyStream()
{
    return m_streams.at(qsizetype(m_random.below(quint64(m_streams.size()))));
}

Actor &World::addActor(const base::Id &user)
{
    m_actors.push_back(std::make_unique<Actor>(int(m_actors.size()), user, m_time));
    Actor &actor = *m_actors.back();
    actor.signatures.trustsAnybody = m_plant.trustsAnybody;
    actor.replica.data().facts.device = newId();
    actor.replica.data().facts.user = user;
    office()->enrol(actor.replica.facts().device, user);
    if (m_newFollower)
        actor.replica.follower = m_newFollower(actor.replica.facts());
    if (draws(Fault::Skew, 2)) {
        count(Fault::Skew);
        actor.program = 2;
        actor.foldVersion = 2;
    }
    watch(actor);
    return actor;
}

void World::watch(Actor &actor)
{
    actor.replica.committed = [this, &actor](const Batch &batch) { committed(actor, batch); };
    actor.replica.crash = [this] {
        if (!draws(Fault::CrashDevice, 60))
            return MemoryReplica::Crash::None;
        count(Fault::CrashDevice);
        return once(2) ? MemoryReplica::Crash::Before : MemoryReplica::Crash::After;
    };
    if (m_plant.storing) {
        actor.replica.spoil = [this, &actor](Batch &batch) {
            m_plant.storing(batch, actor.replica, [this](int in) { return once(in); });
        };
    }
}

void World::committed(Actor &actor, const Batch &batch)
{
    for (const Batch::Added &added : batch.entries) {
        m_truth.learned(actor.index, added.entry.change.header.id);
        // A case comes with what it had gone through.
        if (kindOf(added.entry.change.header) == Kind::Enter) {
            for (const base::Id &change : m_truth.madeOn(added.entry.change.header.record)) {
                if (book().known.contains(change))
                    m_truth.learned(actor.index, change);
            }
        }
    }
    for (const Batch::Base &base : batch.bases) {
        for (const RecordState &record : base.records) {
            for (const base::Id &change : m_truth.madeOn(record.id)) {
                if (book().known.contains(change))
                    m_truth.learned(actor.index, change);
            }
        }
    }
}

void World::follow(const NewFollower &make)
{
    m_newFollower = make;
    for (const auto &actor : m_actors)
        actor->replica.follower = make(actor->replica.facts());
}

void World::checkFollowers()
{
    for (const auto &actor : m_actors) {
        const QString difference = actor->replica.follower && !actor->isLost
            ? actor->replica.follower->difference(actor->replica)
            : QString();
        if (!difference.isEmpty())
            breach(1, u"the vault of device %1 does not hold the same: %2"_s.arg(actor->index).arg(difference));
    }
}

void World::step()
{
    m_time += qint64(m_random.below(20'000));
    if (m_hasThief && m_thief.below(40) == 0)
        tellOfNoRestore();
    const quint64 what = m_random.below(100);
    if (what < 34)
        return People(*this).act(anyActor());
    if (what < 55) {
        Actor &actor = anyActor();
        if (actor.isOnline)
            ask(actor, draws(Fault::File, 8));
        return;
    }
    if (what < 88)
        return deliver();
    if (what < 94)
        return officeActs();
    disturb();
}

void World::disturb()
{
    Actor &actor = anyActor();
    if (actor.isOnline && draws(Fault::Partition, 2)) {
        actor.isOnline = false;
        count(Fault::Partition);
    } else if (draws(Fault::ClockJump, 3)) {
        actor.clock.skew = qint64(m_random.below(quint64(2 * kYear))) - kYear;
        count(Fault::ClockJump);
    } else if (draws(Fault::Clone, 6)) {
        cloneDevice();
    } else {
        actor.isOnline = true;
    }
}

void World::cloneDevice()
{
    Actor &from = anyActor();
    if (from.isLost || m_actors.size() >= 14)
        return;
    count(Fault::Clone);
    m_actors.push_back(std::make_unique<Actor>(int(m_actors.size()), from.user, m_time));
    Actor &twin = *m_actors.back();
    twin.signatures.trustsAnybody = m_plant.trustsAnybody;
    twin.replica.data() = from.replica.data();
    if (from.replica.follower)
        twin.replica.follower = from.replica.follower->copy();
    twin.program = from.program;
    twin.foldVersion = from.foldVersion;
    twin.isRevoked = from.isRevoked;
    m_truth.cloned(from.index, twin.index);
    watch(twin);
}

void World::ask(Actor &actor, bool isFile)
{
    if (actor.isLost)
        return;
    const auto request = device(actor).request();
    if (!request)
        return;
    if (isFile)
        count(Fault::File);
    actor.asked = *request;
    m_messages.push_back({actor.index, isFile, *request, {}});
}

/// Every fourth district asks for the next page before the last one is stored.
std::optional<Request> World::askAhead(Actor &actor, const Message &answer, const Response &response)
{
    const bool isLast = actor.asked && actor.asked->number == response.number
        && actor.replica.facts().asked == response.number;
    if (!m_readsAhead || answer.isFile || !isLast)
        return std::nullopt;
    const auto next = following(*actor.asked, response);
    if (next) {
        actor.asked = *next;
        m_messages.push_back({actor.index, false, *next, {}, ++m_aheads});
    }
    return next;
}

/// What is under way is lost, delayed, doubled, or overtaken.
void World::deliver()
{
    if (m_messages.empty())
        return;
    size_t at = 0;
    if (draws(Fault::Reorder, 3)) {
        at = m_random.below(m_messages.size());
        if (at > 0)
            count(Fault::Reorder);
    }
    Message message = m_messages[at];
    Actor &actor = *m_actors[size_t(message.actor)];
    if (!message.isFile && !actor.isOnline) {
        count(Fault::Drop);
        m_messages.erase(m_messages.begin() + qptrdiff(at));
        return;
    }
    if (draws(Fault::Delay, 6)) {
        count(Fault::Delay);
        std::rotate(m_messages.begin(), m_messages.begin() + 1, m_messages.end());
        return;
    }
    const bool isDoubled = draws(Fault::Duplicate, 10);
    if (isDoubled)
        count(Fault::Duplicate);
    else
        m_messages.erase(m_messages.begin() + qptrdiff(at));
    if (draws(Fault::Drop, 14)) {
        count(Fault::Drop);
        return;
    }
    if (message.request)
        atOffice(message);
    else
        atDevice(message);
}

void World::atOffice(const Message &message)
{
    Request request = *message.request;
    // Who was enrolled after the backup is not let in, whatever he brings.
    if (!isKnown(request.user))
        return;
    if (draws(Fault::CrashOffice, 30) && once(2)) {
        count(Fault::CrashOffice);
        return; // before it was stored
    }
    showVouchers(request);
    if (m_plant.asking)
        m_plant.asking(request, *m_house->openBook());
    tell({message.actor, message.isFile, request, {}});
    Response response = office()->handle(request);
    if (m_plant.answering)
        m_plant.answering(response, *m_house->openBook(), request);
    if (std::ranges::any_of(response.answers, [](const Answer &one) { return one.reason == Reason::UnknownUser; }))
        count(Fault::Forgotten);
    if (m_tell)
        m_tell(u"office has answered request %1"_s.arg(request.number));
    // Promise 6, at the moment when it counts.
    const QSet<base::Id> rights = book().rights.value(request.user);
    for (const Page &page : std::as_const(response.pages)) {
        if (!rights.contains(page.stream) || m_revoked.contains(request.device))
            breach(6, u"the office gave a stream that this user may not read"_s);
        for (const Entry &entry : page.entries) {
            const domain::ChangeHeader &header = entry.change.header;
            if (hasBody(entry.change) && kindOf(header) != Kind::Leave
                && book().places.value(header.record) != page.stream)
                breach(6, u"the office gave what is in another stream by now"_s);
        }
    }
    if (!m_heals && draws(Fault::CrashOffice, 30)) {
        count(Fault::CrashOffice);
        return; // after it was stored
    }
    m_messages.push_back({message.actor, message.isFile, {}, response, message.ahead});
}

void World::atDevice(const Message &message)
{
    Actor &actor = *m_actors[size_t(message.actor)];
    if (actor.isLost || actor.hungUp.contains(message.ahead))
        return;
    Response response = *message.response;
    if (m_plant.receiving)
        m_plant.receiving(response, actor.replica);
    tell({message.actor, message.isFile, {}, response});
    const bool looks = once(3);
    QList<Seen> before;
    if (looks) {
        for (const Page &page : std::as_const(response.pages)) {
            for (const base::Id &record : std::as_const(m_records)) {
                const RecordState view = device(actor).view(page.stream, record);
                if (view.isHere())
                    before.append({page.stream, view});
            }
        }
    }
    // Found out on another thread, for the question that was asked last.
    const ReadPages pages = m_readsAhead && actor.asked ? readPages(*actor.asked, response) : ReadPages();
    const auto ahead = askAhead(actor, message, response);
    const Taken taken = device(actor).take(response, pages);
    if (m_tell)
        m_tell(u"  was taken as %1"_s.arg(int(taken.kind)));
    actor.isLost = actor.replica.facts().isWiped;
    // A device that dies before it has noted it, here or within, gives the number again.
    if (ahead && !actor.isLost && (once(4) || !device(actor).noteAsked(*ahead)))
        actor.hungUp.insert(m_aheads);
    if (!taken.damaged.isEmpty())
        breach(8, u"a page of the office did not verify"_s);
    for (const Seen &seen : std::as_const(before))
        noticeRegress(actor, seen, response);
}

} // namespace sim
