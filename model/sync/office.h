// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/random.h"
#include "model/sync/granting.h"
#include "model/sync/moving.h"
#include "model/sync/officestore.h"

namespace syncing {

/// How much the office gives at once.
struct OfficeLimits {
    int entries = 5000;
    qsizetype bytes = 4 << 20; ///< of contents in one answer, and one more change; a letter holds 64 MiB
    int snapshotAfter = 2000; ///< a new device gets a snapshot of a longer stream
    int snapshotRecords = 20'000; ///< where that has no more of them
    qsizetype snapshotBytes = 16 << 20;
};

/// Length of the nonce that each transaction of the office gets.
inline constexpr qsizetype kNonceSize = 8;

/// The office's side: numbers what it accepts, answers each change, gives each device the streams of its
/// user, moves cases, keeps the grants. Works on a store that was passed in; making one and each call happen
/// within a transaction of the store, which the caller begins and commits. Pure: no time, randomness or key
/// of its own. An act that takes rights away (a move, a revocation, other rights) has to be in two backups
/// before anybody hears of it; `seal` says so.
class Office {
public:
    Office(OfficeStore &store, const Authority &authority, const Signer &signer, const SignatureCheck &check,
        const base::Clock &clock, base::Random &random, OfficeLimits limits = {});
    Office(const Office &) = delete;
    Office &operator=(const Office &) = delete;

    Response handle(const Request &request);

    void addStream(const base::Id &stream, StreamKind kind = StreamKind::Dong);
    void enrol(const base::Id &device, const base::Id &user);
    void setRights(const base::Id &user, const QSet<base::Id> &streams);
    void setFoldVersion(const base::Id &stream, int version);
    /// A case with all that hangs on it goes to another stream. The label is for those whom it leaves: what they may
    /// know of where it went.
    void move(const base::Id &root, const base::Id &to, const QString &label = {});
    /// Moves that the last request has brought back after a restore: each decision once.
    struct MovedBack {
        MoveDeed deed;
        base::Id to;
    };
    const QList<MovedBack> &movedBack() const { return m_movedBack; }
    void revoke(const base::Id &device);
    void orderWipe(const base::Id &device);
    enum class Verdict { Take, Refuse };
    /// A person has read what waits in quarantine: this change, or the first.
    void decideQuarantine(Verdict verdict, const base::Id &change = {});
    /// After a backup was put back: what devices hold beyond it is asked for again. Where it cannot be known
    /// how far the histories agree, from the first change on.
    enum class From { HereOn, TheFirst };
    void beginEpoch(From from);
    /// After a restore grants wait, and changes of records that are not known, until all devices have told
    /// what they hold; a person may end that. What somebody signed whom the office has forgotten waits on, with
    /// what hangs on it, until the office knows him again.
    void endRecovery();
    /// Everything up to this transaction, or up to now, is in two backups.
    void seal(std::optional<qint64> receipt = {});

private:
    struct Offer {
        const Push &push;
        const Request *request; ///< null where a person decided
        bool renews = false; ///< another device of this name was found: nothing more is taken under it
        mutable std::optional<bool> isSigned = {}; ///< looked at once, since it is what takes longest
    };

    void countRights();
    DeviceState deviceOf(const Request &request);
    void inherit(const base::Id &device, const DeviceState &former);
    bool hasSaid(const Witness &seen) const;
    Witness witness() const;
    void findRollback(const Request &request);
    void noteFormer(const base::Id &epoch);
    bool isAt(const Position &position, const StreamHead &head) const;
    void tell(Response &response, const DeviceState &device) const;
    Answer answer(const Offer &offer);
    std::optional<Answer> checkChain(const Offer &offer);
    bool frees(const Offer &offer, const Answer &known) const;
    bool isSigned(const Offer &offer) const;
    bool lacksParent(const Offer &offer, const Body &body) const;
    bool isNoticeOfNobody(const Push &push, const Body &body) const;
    base::Id knownBy(const domain::ChangeHeader &header, const Body &body) const;
    bool lacksMove(const Offer &offer, const Body &body) const;
    bool lacksSeen(const Offer &offer, const Body &body) const;
    bool isOwnMove(const Offer &offer, const base::Result<Body> &body, bool isErased) const;
    bool isAccessLog(const Offer &offer, const base::Result<Body> &body, bool isErased) const;
    bool addsToAccessLog(const Push &push, const Body &body) const;
    bool isAwaited(const Offer &offer, const base::Result<Body> &body, Reason reason) const;
    Answer hold(const Push &push, const base::Result<Body> &body);
    Reason objection(const Offer &offer, const base::Result<Body> &body, bool isErased) const;
    bool isSecondOfCase(const Push &push, const Body &body) const;
    base::Id placeOf(const Push &push, const Body &body);
    base::Id placeOfCase(const base::Id &root) const;
    Answer place(const Offer &offer, const Body &body, bool isErased);
    Answer arriveAgain(const Push &push, const Body &body, const base::Id &stream);
    Answer seenInRecord(const Push &push);
    Answer placeHere(const Push &push, const base::Id &stream, const Body &body, bool isErased);
    Answer placeLate(const Push &push, const base::Id &stream);
    bool mayWrite(const Offer &offer, const base::Id &stream) const;
    Answer keepRefused(const Push &push, Reason reason);
    Answer remember(const Push &push, const base::Id &stream, Answer answer);
    void accepted(const base::Id &stream, const domain::Change &change, const Body &body);
    void follow(const base::Id &stream, const domain::Change &change, const Body &body);
    void erase(const base::Id &record);
    struct Past;
    Past pastOf(const base::Id &record) const;
    bool holds(const domain::ChangeHeader &change) const;
    void forgetHeld(const domain::ChangeHeader &appended);
    void moveAll(const QList<base::Id> &records, const base::Id &to, const QString &label, const MoveDeed &deed,
        const base::Id &redone = {});
    void moveOne(const base::Id &record, const base::Id &to, const QString &label, const MoveDeed &deed,
        const base::Id &redone = {});
    MoveDeed deedAgain(const Push &push, const Body &body) const;
    base::Id leave(const RecordState &state, const base::Id &from, const Leaving &leaving);
    void enter(const base::Id &stream, const base::Id &root, const Entered &entered);
    void noteMovedBack(const base::Id &record, const base::Id &before, const MoveDeed &deed);
    Answer believe(const Push &push, const Body &body);
    void takeAlong(const base::Id &root, const base::Id &before, const MoveDeed &deed);
    void leaveAgain(const Push &push, const Leaving &leaving, const Past &past, const MoveDeed &deed);
    bool enterAgain(const Push &push, const Past &past, const MoveDeed &deed);
    qint64 beginningOf(const base::Id &stream) const;
    base::Id rootOf(const RecordState &record) const;
    void forgetRefused(const Entered &entered);
    qint64 leftAt(const base::Id &stream, const base::Id &record) const;
    QByteArray saltFor(const domain::Change &change) const;
    void reportAfterRestore(const Request &request, const QList<Answer> &answers);
    struct Room;
    Page page(const base::Id &stream, const Request &request, Room &room);
    void addOlder(Response &response, const Request &request, Room room) const;
    void stripGone(const base::Id &stream, QList<Entry> &entries) const;
    std::optional<Snapshot> snapshot(const base::Id &stream, qint64 n);
    std::optional<Snapshot> makeSnapshot(const base::Id &stream, qint64 n, const std::optional<Snapshot> &last);

    OfficeStore &m_store;
    const Authority &m_authority;
    const Signer &m_signer;
    const SignatureCheck &m_check;
    const base::Clock &m_clock;
    base::Random &m_random;
    OfficeLimits m_limits;
    OfficeLog m_log;
    OneCount m_count;
    Likenesses m_likenesses;
    Granting m_granting;
    QList<MovedBack> m_movedBack;
    mutable QHash<base::Id, QSet<base::Id>> m_held; ///< by record, what holds() knows
};

} // namespace syncing
