// SPDX-License-Identifier: GPL-3.0-or-later
// What the office and its enemies do, and how a district comes to rest: the other half of world.cpp.
#include "model/sync/moving.h"
#include "tests/sim/people.h"
#include "tests/sim/world.h"

using namespace Qt::StringLiterals;

namespace sim {

using namespace syncing;

namespace {

constexpr size_t kOldBackups = 8;

} // namespace

void World::officeActs()
{
    if (m_isNewcomerFresh) {
        m_isNewcomerFresh = !once(8);
        if (draws(Fault::Restore, 4)) {
            restore();
            m_isNewcomerFresh = false;
        }
        return;
    }
    const base::Id user = m_users.at(qsizetype(m_random.below(quint64(m_users.size()))));
    switch (m_random.below(12)) {
    case 0:
    case 1:
        if (!m_records.isEmpty() && draws(Fault::Move, 1)) {
            const base::Id record = m_records.at(qsizetype(m_random.below(quint64(m_records.size()))));
            count(Fault::Move);
            const base::Id root = book().roots.value(record);
            office()->move(root, anyStream());
            sealNow();
        }
        break;
    case 2:
        if (isKnown(user) && draws(Fault::Rights, 2)) {
            count(Fault::Rights);
            QSet<base::Id> rights{anyStream()};
            if (once(2))
                rights.insert(anyStream());
            office()->setRights(user, rights);
            sealNow();
        } else if (draws(Fault::Newcomer, 2)) {
            enrolAgain();
        }
        break;
    case 3:
        if (draws(Fault::Revoke, 5)) {
            count(Fault::Revoke);
            Actor &actor = anyActor();
            if (!isKnown(actor.user))
                break;
            office()->revoke(actor.replica.facts().device);
            m_revoked.insert(actor.replica.facts().device);
            if (once(2))
                office()->orderWipe(actor.replica.facts().device);
            sealNow();
        }
        break;
    case 4:
    case 5:
    case 6:
        if (draws(Fault::Backup, 1))
            backUp();
        break;
    case 7:
        if (draws(Fault::Restore, 2))
            restore();
        break;
    case 8:
        office()->decideQuarantine(once(2) ? Office::Verdict::Take : Office::Verdict::Refuse);
        break;
    case 9:
        if (draws(Fault::FoldVersion, 4)) {
            count(Fault::FoldVersion);
            office()->setFoldVersion(anyStream(), 2);
            sealNow();
        }
        break;
    case 10:
        if (m_actors.size() < 12 && isKnown(user) && draws(Fault::Join, 4)) {
            count(Fault::Join);
            addActor(user);
            sealNow();
        } else if (m_actors.size() < 12 && draws(Fault::Newcomer, 2)) {
            newcomer();
        }
        break;
    default:
        hostile();
    }
}

/// Two backups are kept; what the older of them has is safe.
void World::backUp()
{
    count(Fault::Backup);
    office()->seal(m_backups.back()->receipt);
    if (m_plant.overstatesBackups)
        office()->seal();
    m_backups.push_back(m_house->backUp());
    m_backups.pop_front();
    keepOld();
}

void World::sealNow()
{
    office()->seal();
    const House::Kept backup = m_house->backUp();
    m_backups = {backup, backup};
    keepOld();
}

/// A copy that somebody has put aside, and that may be all there is one day.
void World::keepOld()
{
    if (!m_goesFarBack)
        return;
    m_oldBackups.push_back(m_backups.back());
    if (m_oldBackups.size() > kOldBackups)
        m_oldBackups.pop_front();
}

House::Kept World::backupToRestore()
{
    if (!m_goesFarBack || !draws(Fault::OldRestore, 2))
        return m_backups[m_random.below(2)];
    count(Fault::OldRestore);
    noteWhatOnlyTheOfficeHas();
    const House::Kept backup = m_oldBackups[m_random.below(m_oldBackups.size())];
    // What was made after it is gone from this world too.
    while (m_oldBackups.back() != backup)
        m_oldBackups.pop_back();
    return backup;
}

/// An old backup that is put back takes with it what no device holds any more, as the last two had it.
void World::noteWhatOnlyTheOfficeHas()
{
    QSet<base::Id> held;
    for (const auto &actor : m_actors) {
        if (actor->isLost || book().devices.value(actor->replica.facts().device).isRevoked)
            continue;
        for (const OutItem &item : actor->replica.data().outbox) {
            // An answer that is under way may tell that it is safe, or that its case has gone.
            const bool isTaken = item.state == OutState::Accepted || item.state == OutState::Delivered
                || book().known.contains(item.change.header.id);
            const bool isSafe = isTaken
                && (item.receipt <= book().sealedReceipt
                    || book().places.value(item.change.header.record) != item.stream);
            if (!isSafe && hasBody(item.change))
                held.insert(item.change.header.id);
        }
        const QSet<base::Id> rights = book().rights.value(actor->user);
        for (const ReplicaData::Stream &stream : actor->replica.data().streams) {
            if (!rights.contains(stream.facts.stream))
                continue; // as he will be told
            for (const Entry &entry : stream.entries) {
                const bool isThere
                    = book().places.value(entry.change.header.record) == stream.facts.stream;
                if (!hasBody(entry.change) || !isThere)
                    continue; // or not any more, once he has heard of it
                held.insert(entry.change.header.id);
                const Kind kind = kindOf(entry.change.header);
                if (kind == Kind::Arrived)
                    held.insert(arrivalOf(Body::decode(entry.change.body).value_or(Body())));
                if (kind == Kind::Enter)
                    held += enteredIn(entry.change).knows + enteredIn(entry.change).late;
            }
        }
    }
    for (const Made &made : m_truth.all()) {
        if (!held.contains(made.change))
            m_onlyAtOffice.insert(made.change);
    }
}

void World::restore()
{
    const bool isSilent = draws(Fault::SilentRestore, 4);
    count(isSilent ? Fault::SilentRestore : Fault::Restore);
    const House::Kept backup = backupToRestore();
    const QHash<base::Id, QSet<base::Id>> rights = book().rights;
    m_house->putBack(backup);
    // Whoever had no rights at the backup is let in again as somebody new.
    for (auto user = rights.cbegin(); user != rights.cend(); ++user) {
        if (!user->isEmpty() && !isKnown(user.key()))
            m_newcomers.insert(user.key(), *user);
    }
    m_backups = {backup, backup};
    m_vouched.clear();
    m_revoked.removeIf([&](const base::Id &device) { return !book().devices.value(device).isRevoked; });
    if (m_plant.isSilent)
        return;
    if (!isSilent)
        office()->beginEpoch(Office::From::HereOn);
    if (m_plant.restored)
        m_plant.restored(*m_house->openBook());
}

/// The book has the rights of everybody whom it knows.
bool World::isKnown(const base::Id &user)
{
    return !book().rights.value(user).isEmpty();
}

/// A new user with a new device, of whom no backup has heard.
void World::newcomer()
{
    count(Fault::Newcomer);
    const base::Id user = newId();
    QSet<base::Id> rights{anyStream()};
    if (once(2))
        rights.insert(anyStream());
    m_users.append(user);
    m_newcomers.insert(user, rights);
    office()->setRights(user, rights);
    firstDay(addActor(user));
    m_isNewcomerFresh = true;
}

/// He writes something, and colleagues see it before the day is over.
void World::firstDay(Actor &actor)
{
    std::vector<Message> underway = std::move(m_messages);
    exchange(actor);
    const int writes = 1 + int(m_random.below(4));
    for (int i = 0; i < writes; ++i)
        People(*this).act(actor);
    exchange(actor);
    for (int i = 0; i < 3; ++i)
        exchange(anyActor());
    m_messages = std::move(underway);
}

/// An administrator gives codes to those whom a restored office has forgotten.
void World::enrolAgain()
{
    for (const auto &actor : m_actors) {
        const bool isForgotten = m_newcomers.contains(actor->user) && !isKnown(actor->user);
        if (isForgotten)
            office()->setRights(actor->user, m_newcomers.value(actor->user));
    }
    for (const auto &actor : m_actors) {
        const base::Id device = actor->replica.facts().device;
        if (m_newcomers.contains(actor->user) && book().devices.value(device).user.isNil())
            office()->enrol(device, actor->user);
    }
}

/// Whoever offers again what a colleague had signed holds the office's word for him.
void World::showVouchers(const Request &request)
{
    if (!m_hasVouchers || book().formerEpochs.isEmpty())
        return;
    for (const Push &push : request.pushes) {
        const base::Id &user = push.change.header.user;
        if (!push.isReoffer || m_vouched.contains(user) || !m_newcomers.contains(user) || isKnown(user))
            continue;
        count(Fault::Vouched);
        m_vouched.insert(user);
    }
}

/// Somebody who has a device's place in the network, and not its user's key.
void World::hostile()
{
    const Actor &actor = anyActor();
    const auto &outbox = actor.replica.data().outbox;
    if (outbox.isEmpty() || !isKnown(actor.user) || book().devices.value(actor.replica.facts().device).isRevoked)
        return;
    const OutItem item = outbox.last();
    if (item.isReoffer || !hasBody(item.change) || !item.isOnItsWay())
        return;
    Request request;
    request.device = actor.replica.facts().device;
    request.user = actor.user;
    request.k = actor.replica.facts().k;
    domain::Change change = item.change;
    change.body += ' ';
    change.commitment = domain::commitmentOf(change.salt, change.body);
    const bool isSecondBody = book().known.contains(change.header.id);
    if (isSecondBody ? !draws(Fault::SecondBody, 1) : !draws(Fault::Forged, 1))
        return;
    count(isSecondBody ? Fault::SecondBody : Fault::Forged);
    if (!isSecondBody || m_plant.trustsAnybody) {
        // A change that nobody made, in the name of this user.
        change.header.id = newId();
        change.header.k = book().devices.value(request.device).lastK() + 1;
        change.previous = book().devices.value(request.device).heads.value(change.header.k - 1);
        m_forged.insert(change.header.id);
    }
    change.chain = domain::chainOf(change.previous, change.header, change.commitment);
    request.pushes.append({item.stream, change, false});
    const qsizetype alarms = book().alarms.size();
    if (m_plant.asking)
        m_plant.asking(request, *m_house->openBook());
    Response response = office()->handle(request);
    if (m_plant.answering)
        m_plant.answering(response, *m_house->openBook(), request);
    if (isSecondBody && !m_plant.trustsAnybody && book().alarms.size() == alarms)
        breach(8, u"a second body under one id raised no alarm"_s);
}

/// Somebody who has a device's key, before anybody knows of it: he says that the office told him what it never did,
/// and that he stands where nobody has come.
void World::tellOfNoRestore()
{
    const Actor &actor = *m_actors[m_thief.below(m_actors.size())];
    const base::Id device = actor.replica.facts().device;
    const DeviceState state = book().devices.value(device);
    // In an office that recovers each request counts as a transaction.
    if (!isKnown(actor.user) || state.user.isNil() || state.isRevoked || book().isRecovering)
        return;
    count(Fault::FalseWitness);
    const bool isOtherEpoch = m_thief.below(2) == 0;
    Request request;
    request.device = device;
    request.user = actor.user;
    request.witness = {isOtherEpoch ? base::Id::make(m_time, m_thief) : book().epoch,
        book().receipt() + qint64(m_thief.below(50)), m_thief.bytes(kNonceSize)};
    request.witness.proof = actor.signatures.sign(request.witness.signedBytes());
    QList<base::Id> streams = book().rights.value(actor.user).values();
    std::ranges::sort(streams);
    for (const base::Id &stream : std::as_const(streams)) {
        const StreamBook there = book().streams.value(stream);
        Position position{stream, there.epochs, there.end() + qint64(m_thief.below(5)), m_thief.bytes(32)};
        if (m_thief.below(3) == 0)
            position.epochs.append({request.witness.epoch, there.end()});
        request.positions.append(position);
    }
    const qsizetype epochs = book().formerEpochs.size();
    const Response response = office()->handle(request);
    if (book().formerEpochs.size() != epochs)
        breach(9, u"the office believed a device that it was put back"_s);
    if (response.sealed != 0)
        breach(2, u"a device of another past was told what is safe"_s);
}

void World::exchange(Actor &actor)
{
    // Bounded: what does not come to rest breaks the ninth promise.
    for (int round = 0; round < 60 && !actor.isLost; ++round) {
        const auto request = device(actor).request();
        if (!request)
            continue;
        m_messages.clear();
        atOffice({actor.index, false, *request, {}});
        if (m_messages.empty())
            continue;
        const Message answer = m_messages.back();
        m_messages.clear();
        Response response = *answer.response;
        const bool isFull = response.pages.size() > 0
            && std::ranges::any_of(
                response.pages, [](const Page &page) { return page.isFork || !page.entries.isEmpty(); });
        atDevice(answer);
        if (!isFull && response.older.isEmpty() && request->pushes.isEmpty() && response.newDevice.isNil())
            break;
    }
}

void World::heal()
{
    m_heals = true;
    m_messages.clear();
    for (const auto &actor : m_actors) {
        actor->isOnline = true;
        actor->program = 2;
        actor->foldVersion = 2;
        const base::Done done = device(*actor).catchUp();
        if (!done)
            breach(9, u"a device could not fold what it had stored"_s);
    }
    // Some come back only when nobody waits for anybody any more.
    const int back = m_newcomers.isEmpty() || once(2) ? 0 : 4;
    for (int round = 0; round < 12 + back; ++round) {
        if (round == back)
            enrolAgain();
        for (const auto &actor : m_actors)
            exchange(*actor);
        while (!book().quarantine.isEmpty())
            office()->decideQuarantine(once(2) ? Office::Verdict::Take : Office::Verdict::Refuse);
        if (round >= 2) {
            office()->endRecovery();
            backUp();
            backUp();
        }
        if (round > 3 + back && isQuiet())
            return;
    }
    for (const auto &actor : m_actors) {
        for (const OutItem &item : actor->replica.data().outbox) {
            if (!actor->isLost && item.isOnItsWay())
                return breach(9,
                    u"the queues do not come to rest: device %1, %2 of %3"_s.arg(actor->index)
                        .arg(shortName(item.change.header.id), shortName(item.change.header.record)));
        }
    }
    breach(9, u"the queues do not come to rest"_s);
}

bool World::isQuiet() const
{
    return std::ranges::all_of(m_actors, [&](const auto &actor) {
        const ReplicaData &data = actor->replica.data();
        const bool isSent = std::ranges::none_of(data.outbox, [](const OutItem &item) {
            return item.isOnItsWay() || item.state == OutState::Erased || item.state == OutState::Delivered;
        });
        const bool isThere = std::ranges::all_of(data.streams, [&](const ReplicaData::Stream &stream) {
            return stream.facts.oldest == 0
                && stream.facts.n == book().streams.value(stream.facts.stream).end();
        });
        return actor->isLost || (isSent && isThere);
    });
}

} // namespace sim
