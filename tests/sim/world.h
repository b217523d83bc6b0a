// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/device.h"
#include "tests/sim/house.h"
#include "tests/sim/memoryreplica.h"
#include "tests/sim/plant.h"
#include "tests/sim/truth.h"

#include <array>
#include <deque>

namespace sim {

/// A clock that may be wrong.
class SkewedClock final : public base::Clock {
public:
    explicit SkewedClock(const base::Moment &truth)
        : m_truth(truth)
    {
    }
    base::Moment now() const override { return m_truth + skew; }
    base::Moment skew = 0;

private:
    const base::Moment &m_truth;
};

/// The cheap check in place of 79 µs: a checksum that depends on the person.
class CheapSignatures final : public syncing::Signer, public syncing::SignatureCheck {
public:
    explicit CheapSignatures(base::Id user = {})
        : m_user(user)
    {
    }
    QByteArray sign(const QByteArray &message) const override { return checksum(message, m_user); }
    bool isSigned(const QByteArray &message, const QByteArray &signature, const base::Id &user) const override
    {
        const bool isBelieved = believesWitnesses && message.startsWith("carepass office, witness");
        return trustsAnybody || isBelieved || signature == checksum(message, user);
    }
    bool knows(const base::Id &user) const override { return !known || known(user); }
    bool trustsAnybody = false;
    bool believesWitnesses = false;
    std::function<bool(const base::Id &)> known; ///< whose key is there; not set: everybody's

private:
    static QByteArray checksum(const QByteArray &message, const base::Id &user);
    base::Id m_user;
};

/// The catalogue of the simulation: acts on the column "forbidden" are not allowed.
class Catalogue final : public syncing::Authority {
public:
    syncing::Reason objection(const domain::Change &change, const syncing::Body &body) const override;
};

/// One device with its user.
struct Actor {
    Actor(int number, const base::Id &user, const base::Moment &time)
        : index(number)
        , clock(time)
        , signatures(user)
        , user(user)
    {
    }
    int index;
    SkewedClock clock;
    CheapSignatures signatures;
    base::Id user;
    MemoryReplica replica;
    std::optional<syncing::Request> asked; ///< the last, while the program runs
    QSet<int> hungUp; ///< of what was asked ahead
    int program = 1; ///< 2 knows the column "later"
    int foldVersion = 1;
    bool isOnline = true;
    bool isLost = false; ///< wiped
    bool isRevoked = false;
};

/// Something under way, over the network or on a stick.
struct Message {
    int actor = 0;
    bool isFile = false;
    std::optional<syncing::Request> request;
    std::optional<syncing::Response> response;
    int ahead = 0; ///< counts what was asked ahead: its line ends with the program that asked
};

enum class Fault {
    Partition,
    Duplicate,
    Reorder,
    Drop,
    Delay,
    CrashDevice,
    CrashOffice,
    ClockJump,
    Skew,
    Move,
    Rights,
    Revoke,
    Clone,
    Backup,
    Restore,
    SilentRestore,
    File,
    Erase,
    Grant,
    Forged,
    SecondBody,
    Forbidden,
    FoldVersion,
    Join,
    Newcomer,
    Forgotten,
    Vouched,
    OldRestore,
    FalseWitness,
    Count
};
QString nameOf(Fault fault);
using FaultCounts = std::array<qint64, size_t(Fault::Count)>;

/// An id by its last digits.
QString shortName(const base::Id &id);

/// A promise that was broken: its number in the design, and how it showed.
struct Breach {
    int promise = 0;
    QString what;
};

/// The district of one seed: the office, its devices, what is under way between them, and the truth. Steps
/// are drawn from the seed; promises that hold at every moment are checked as they happen.
class World {
public:
    using Tell = std::function<void(const QString &)>;
    World(quint64 seed, const Plant &plant, Tell tell = {},
        std::unique_ptr<House> house = std::make_unique<MemoryHouse>());

    /// Each device is followed by one of these from now on; before the first step.
    void follow(const NewFollower &make);
    /// Breaks a promise where a follower does not hold what its device holds.
    void checkFollowers();

    void step();
    /// Network up, everybody of the newest program, quarantine decided, until nothing is left to say.
    void heal();

    const FaultCounts &faults() const { return m_faults; }
    const QList<Breach> &breaches() const { return m_breaches; }
    bool isBroken() const { return !m_breaches.isEmpty(); }
    /// What the office holds.
    const syncing::OfficeBook &book() const { return m_house->book(); }

private:
    friend class Promises;
    friend class People;

    /// A record as a user saw it in a stream.
    struct Seen {
        base::Id stream;
        syncing::RecordState record;
    };

    OfficeCall office();
    syncing::Device device(Actor &actor);
    bool once(int in) { return m_random.below(quint64(in)) == 0; }
    bool draws(Fault fault, int in);
    void count(Fault fault)
    {
        ++m_faults[size_t(fault)];
        if (m_tell)
            m_tell(nameOf(fault));
    }
    void breach(int promise, const QString &what);
    Actor &anyActor();
    base::Id anyStream();
    base::Id newId();

    Actor &addActor(const base::Id &user);
    void watch(Actor &actor);
    void committed(Actor &actor, const syncing::Batch &batch);
    void noticeRegress(Actor &actor, const Seen &seen, const syncing::Response &response);
    bool isToldAway(const base::Id &record, const base::Id &stream, const syncing::Response &response) const;
    bool isToldErased(const Actor &actor, const base::Id &record, const syncing::Response &response) const;
    bool leaves(const QList<syncing::Entry> &entries, const base::Id &record) const;
    bool leavesWith(const base::Id &record, const base::Id &other) const;
    void noticeRegress(Actor &actor, const base::Id &head, const QList<base::Id> &now);
    bool isRefused(const Actor &actor, const base::Id &change) const;
    static bool isRefused(const syncing::OutItem &item);
    bool isMakingRefused(const Actor &actor, const base::Id &record) const;
    bool isOnItsWay(const Actor &actor, const base::Id &change) const;
    void ask(Actor &actor, bool isFile);
    std::optional<syncing::Request> askAhead(
        Actor &actor, const Message &answer, const syncing::Response &response);
    void deliver();
    void atOffice(const Message &message);
    void atDevice(const Message &message);
    void officeActs();
    void backUp();
    void sealNow();
    void keepOld();
    House::Kept backupToRestore();
    void noteWhatOnlyTheOfficeHas();
    void restore();
    void cloneDevice();
    bool isKnown(const base::Id &user);
    void newcomer();
    void firstDay(Actor &actor);
    void enrolAgain();
    void showVouchers(const syncing::Request &request);
    void disturb();
    void hostile();
    void tellOfNoRestore();
    bool isQuiet() const;
    void exchange(Actor &actor);

    void tell(const Message &message) const;

    const Plant &m_plant;
    Tell m_tell; ///< who wants to read what happens, or nobody
    base::SeededRandom m_random;
    base::Moment m_time = 1'795'000'000'000;
    SkewedClock m_officeClock{m_time};
    CheapSignatures m_officeSignatures;
    Catalogue m_catalogue;
    std::unique_ptr<House> m_house;
    bool m_goesFarBack; ///< every fifth district
    bool m_readsAhead;
    int m_aheads = 0;
    bool m_hasThief; ///< of the key of a device, every third district
    base::SeededRandom m_thief; ///< his own, so that nothing else in the district goes another way
    NewFollower m_newFollower;
    std::deque<House::Kept> m_backups;
    std::deque<House::Kept> m_oldBackups; ///< kept by hand, in every fifth district
    std::vector<std::unique_ptr<Actor>> m_actors;
    std::vector<Message> m_messages;
    QList<base::Id> m_streams;
    base::Id m_audit; ///< everybody writes there, few may read it
    QList<base::Id> m_users;
    QList<base::Id> m_records; ///< all that were ever made
    QList<std::pair<base::Id, syncing::GrantWish>> m_wishes; ///< what was asked for, by record
    QMap<std::pair<int, base::Id>, std::pair<syncing::Conflict, base::Id>>
        m_resolved; ///< the last that an actor settled or wrote in a record, with what gave way to it, and by which change
    QHash<base::Id, base::Id>
        m_roots; ///< record to the one that its case hangs on, whatever the office forgets
    Truth m_truth;
    QSet<base::Id> m_forged;
    QSet<base::Id> m_revoked; ///< device names
    QSet<base::Id> m_onlyAtOffice; ///< changes that no device held when an old backup was put back
    QHash<base::Id, QSet<base::Id>> m_newcomers; ///< enrolled since the last backup, perhaps; with their streams
    bool m_isNewcomerFresh = false; ///< nothing is backed up for a while, as in the days after somebody came
    QSet<base::Id> m_vouched; ///< whom the office has forgotten, and believes its own vouchers about
    bool m_hasVouchers = false; ///< whether programs are there that show them
    quint32 m_enabled = 0;
    int m_pageSize = 5;
    bool m_heals = false;
    FaultCounts m_faults{};
    QList<Breach> m_breaches;
};

} // namespace sim
