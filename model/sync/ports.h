// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sync/messages.h"
#include "model/sync/recordstate.h"

#include <QJsonObject>
#include <QSet>

#include <memory>

namespace syncing {

/// Signs for the user who works here.
class Signer {
public:
    virtual ~Signer() = default;
    virtual QByteArray sign(const QByteArray &message) const = 0;
};

/// Knows the public keys of the catalogue: whether this person signed these bytes. A nil person is the
/// office.
class SignatureCheck {
public:
    virtual ~SignatureCheck() = default;
    virtual bool isSigned(
        const QByteArray &message, const QByteArray &signature, const base::Id &user) const = 0;
    /// Whether there is a key of this person to check by.
    virtual bool knows(const base::Id &) const { return true; }
    /// Whether signatures of this person are looked at at all; where not, all of them count as good.
    virtual bool looksAt(const base::Id &) const { return true; }
};

/// Where one of this device's changes is on its way.
enum class OutState {
    Waiting, ///< is offered with the next request
    Accepted, ///< the office has numbered it; its page has not come yet
    Held, ///< the office waits for something; offered again
    Delivered, ///< lies in an inbox or in quarantine; kept until two backups hold it
    Rejected, ///< kept and shown, with its reason
    Erased ///< its record was erased; the header is still to be offered
};

/// One change in the outbox. The order of the outbox is `place`: what a restored office has to be offered
/// again stands before what it has never seen.
struct OutItem {
    qint64 place = 0;
    base::Id stream;
    domain::Change change;
    OutState state = OutState::Waiting;
    Reason reason = Reason::None;
    bool isReoffer = false;
    qint64 n = 0; ///< that the office gave it, or at which its record left this stream
    qint64 receipt = 0;

    /// Whether the next request carries it.
    bool isToBeOffered() const
    {
        return state == OutState::Waiting || state == OutState::Held || state == OutState::Erased;
    }
    bool isOnItsWay() const
    {
        return state == OutState::Waiting || state == OutState::Accepted || state == OutState::Held;
    }
    bool isAwaitingUser() const { return state == OutState::Held && reason == Reason::UnknownUser; }
    /// Shown on top of what was folded up to this number. What went to another stream stays
    /// visible until its record is seen to leave.
    bool isLaidOn(qint64 end) const { return isOnItsWay() || (state == OutState::Delivered && end < n); }
};

/// What a device knows of itself.
struct DeviceFacts {
    base::Id device;
    base::Id user;
    QList<base::Id> formerNames; ///< that it bore until it was found to be one of two
    qint64 k = 0; ///< its own changes under this name
    QByteArray head;
    qint64 asked = 0; ///< number of its last request
    qint64 answered = 0; ///< number of the last response taken
    Witness witness;
    qint64 witnessed = 0; ///< requests with a higher number carry this witness
    base::HybridTime clock;
    base::Id officeEpoch;
    QList<base::Id> formerEpochs;
    qint64 rights = -1;
    bool isTwin = false; ///< another device bears this name, and a new one is asked for
    bool isRevoked = false;
    bool isWiped = false;
};

/// What a device knows of a stream. `base` is the snapshot that it began with, to which the entries after it up to
/// `folded` were added in its records. Older ones come later and backwards, for the history; what they made is in the
/// snapshot.
struct StreamFacts {
    base::Id stream;
    QList<EpochMark> epochs;
    qint64 n = 0;
    QByteArray s;
    qint64 folded = 0;
    qint64 base = 0;
    QByteArray baseHash;
    int foldVersion = 1;
    qint64 end = 0; ///< how far the office had come when it answered last
    qint64 oldest = 0; ///< entries after this one are held; at 0 the history is whole
};

/// What one turn changes in a replica: all of it is stored, or nothing, cursor and data together. It is done
/// in the order of the members.
struct Batch {
    struct Rewind {
        base::Id stream;
        qint64 to = 0; ///< entries after this number go, and all records of the stream; at 0 its snapshot too
    };
    struct Put {
        base::Id stream;
        RecordState record;
        /// RecordState::allShown(), where that is known already and the record is here and undisputed.
        std::optional<QJsonObject> shown = {};
    };
    struct Added {
        base::Id stream;
        Entry entry;
        std::shared_ptr<const Body> body = {}; ///< of its change, where it was read already
    };
    struct Base {
        base::Id stream;
        QList<RecordState> records; ///< of a snapshot, to fold from again
    };

    struct Strip {
        base::Id stream;
        base::Id record;
        qint64 upTo = 0; ///< bodies and salts of this record's entries go up to here
    };

    std::optional<DeviceFacts> facts;
    QList<base::Id> droppedStreams;
    QList<Rewind> rewinds;
    QList<Base> bases;
    QList<StreamFacts> streams;
    QList<Added> entries;
    QList<Added> older; ///< of one stream in their order, before all that are held; nothing is folded from them
    QList<Put> records;
    QList<Strip> stripped;
    QSet<base::Id> erased; ///< markers, kept for ever; bodies, salts and snapshots of these records go
    QList<OutItem> outbox;
    QList<qint64> outboxDone; ///< places
};

/// The store of a device, as the sync core needs it. Reading gives what was committed last.
class Replica {
public:
    virtual ~Replica() = default;
    virtual const DeviceFacts &facts() const = 0;
    virtual QList<StreamFacts> streams() const = 0;
    /// Facts without a stream where it is not held.
    virtual StreamFacts stream(const base::Id &stream) const = 0;
    virtual QList<Entry> entries(const base::Id &stream, qint64 after, qint64 upTo) const = 0;
    virtual RecordState record(const base::Id &stream, const base::Id &id) const = 0;
    virtual QList<RecordState> base(const base::Id &stream) const = 0;
    /// A vault that joins an office has hundreds of thousands waiting, so nothing asks for all of them that can do
    /// with fewer. All lists are in the order of the outbox.
    virtual QList<OutItem> outbox() const = 0;
    /// The first that the next request carries: those that are offered again and erase come before all others, and
    /// those that wait for somebody whom the office has forgotten come last, by turns, so that they keep nobody back.
    virtual QList<OutItem> outboxToOffer(qsizetype most) const = 0;
    /// Those that do not just wait.
    virtual QList<OutItem> outboxBesideWaiting() const = 0;
    virtual QList<OutItem> outboxOfChange(const base::Id &change) const = 0;
    virtual QList<OutItem> outboxOfRecord(const base::Id &record) const = 0;
    /// Which changes of this record its user has written, as far as they are held: on any of his devices.
    virtual QSet<base::Id> ownOfRecord(const base::Id &record) const = 0;
    /// The first place and the last one; 0 and -1 where it is empty.
    virtual std::pair<qint64, qint64> outboxEnds() const = 0;
    virtual bool isErased(const base::Id &record) const = 0;
    /// One transaction.
    virtual base::Done commit(const Batch &batch) = 0;
    /// Destroys what opens the vault.
    virtual base::Done wipe() = 0;
};

/// The way to the office: the network or a file. A request may get lost, and be answered late or twice.
class Transport {
public:
    virtual ~Transport() = default;
    virtual void send(const Request &request) = 0;
};

/// What the office's catalogue says about acts; rights to read are by stream and not asked here.
class Authority {
public:
    virtual ~Authority() = default;
    /// Reason::None where this person may do this.
    virtual Reason objection(const domain::Change &change, const Body &body) const = 0;
    /// How people call a stream; empty where it has no name.
    virtual QString labelOf(const base::Id &) const { return {}; }
    /// What an office that was put back to before a stream was made has to know of it; said in each entering, so for
    /// its readers alone. Empty where nobody would miss it.
    virtual QJsonObject describe(const base::Id &) const { return {}; }
};

} // namespace syncing
