// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/catalogue.h"
#include "model/sync/entry.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace syncing {

/// The newest way of folding that this program knows; a stream names the one that it needs.
inline constexpr int kFoldVersion = 1;

/// Why the office did not simply take a change.
enum class Reason {
    None,
    Damaged, ///< header, body and chain do not belong together
    OtherBody, ///< another change of this id is there already: an alarm
    BadSignature,
    NoBody, ///< the content is missing, and no erasure explains it
    Malformed,
    OfficeOnly, ///< only the office makes such a change
    NotAllowed, ///< this person may not do this act
    UnknownRecord,
    Erased, ///< the record was erased; only the header is kept
    ForeignDevice, ///< made on another device than the one that offers it
    MissingEarlier, ///< an earlier change of the device has not arrived
    Revoked, ///< waits in quarantine for a person
    UnknownUser, ///< a restored office has forgotten who signed it, or whom it hangs on: waits until it knows him again
    SecondPerson ///< it needs or names a second person: the first, one unknown, locked out, not allowed it or no reader
};

/// The office's answer to one change.
struct Answer {
    enum class Kind {
        Applied, ///< numbered in its stream
        Duplicate, ///< was there already
        Late, ///< its case had moved: it waits in the new holder's inbox
        Rejected,
        Held, ///< waits: for an earlier change, or for a decision
        Renew ///< its number is taken, so two devices bear one name; it has to be signed anew
    };

    base::Id change;
    Kind kind = Kind::Applied;
    Reason reason = Reason::None;
    qint64 n = 0; ///< in the stream that it was offered for; of a late one, where it is seen to have gone
    qint64 receipt = 0;
};

/// How far a device holds a stream.
struct Position {
    base::Id stream;
    QList<EpochMark> epochs;
    qint64 n = 0;
    QByteArray s;
};

/// A change that a device offers. `isReoffer`: it had been accepted once, before the office was restored.
struct Push {
    base::Id stream;
    domain::Change change;
    bool isReoffer = false;
};

/// A transaction of the office, told to a device so that it can be asked for again: an office that was put
/// back and does not know it either has not come so far, or has another nonce there. `proof` is the office's own
/// signature, which a restore does not change, so that nobody else can tell it of a transaction that never was.
struct Witness {
    base::Id epoch;
    qint64 receipt = 0;
    QByteArray nonce;
    QByteArray proof = {};

    /// What the office signs.
    QByteArray signedBytes() const;
};

/// Entries that a device does not hold since it began with a snapshot: those up to this number. It asks for them once
/// it holds all that came after, and gets the newest of them first.
struct OlderWish {
    base::Id stream;
    qint64 upTo = 0;
};

/// What a device sends, over the network or by file. `number` grows with every request of the device; `k` and
/// `head` are the end of its own chain.
struct Request {
    base::Id device;
    base::Id user;
    qint64 number = 0;
    Witness witness; ///< the last that it was given
    qint64 k = 0;
    QByteArray head;
    QList<base::Id> formerNames; ///< of this device, as its certificate tells them
    bool asksName = false; ///< it has seen that another device bears the name that it has now
    qint64 catalogue = 0; ///< the edition of the catalogue that it holds
    QList<Position> positions;
    QList<Push> pushes;
    QList<Voucher> vouchers; ///< for people whom a restored office may have forgotten
    QList<OlderWish> older = {};
    bool isWiped = false; ///< it has heeded the order to wipe it, and nothing more comes from it
};

/// The records of a stream as they stood at n, signed by the office, so that a new device need not begin with
/// the first change. Never newer than the last backup but one.
struct Snapshot {
    qint64 n = 0;
    QByteArray s;
    QByteArray records; ///< JSON
    QByteArray signature;

    /// What the office signs.
    QByteArray signedBytes(const base::Id &stream) const;
};

/// One stream's part of a response: the entries after `after`. Where the histories part, `isFork` is set and
/// `after` is the last number that both have; kNothing where even the snapshot that the device began with stands for
/// what the office does not hold any more.
inline constexpr qint64 kNothing = -1;
struct Page {
    base::Id stream;
    QList<EpochMark> epochs;
    qint64 after = 0;
    QByteArray afterHash;
    bool isFork = false;
    std::optional<Snapshot> snapshot;
    QList<Entry> entries;
    qint64 end = 0; ///< how far the office has come
    int foldVersion = 1;
};

/// Older entries of a stream, those after `after`, where s is `afterHash`; the last is the one that was wished for. The
/// chain proves them backwards: what a device holds already hangs on the last, and each on the one before it.
struct OlderPage {
    base::Id stream;
    qint64 after = 0;
    QByteArray afterHash;
    QList<Entry> entries;
};

/// What the office tells one user about people and streams, as a page that it has signed. `bytes` is what
/// Catalogue::encoded() made.
struct SignedCatalogue {
    QByteArray bytes;
    QByteArray signature;
};

/// A restored office and whom it waits for, as far as one user may know. `others` counts devices beside those.
struct Recovery {
    struct Device {
        QString name; ///< of its user
        QString label;

        bool operator==(const Device &) const = default;
    };
    bool isOn = false;
    QList<Device> devices; ///< that have not told yet what they hold
    qint64 others = 0;

    bool operator==(const Recovery &) const = default;
};

/// What the office answers. Streams that are not named may not be read any more; `sealed` is the last receipt
/// that two backups hold.
struct Response {
    base::Id device;
    qint64 number = 0; ///< of the request
    base::Id officeEpoch; ///< another one: the office was restored, and may have forgotten
    Witness witness;
    QList<base::Id> formerEpochs; ///< of the office; what bears one of them was overtaken
    qint64 rights = 0; ///< counts the changes of this person's rights
    QList<base::Id> streams;
    QList<Answer> answers;
    QList<Page> pages;
    base::Id newDevice; ///< the name to go on under, or nil
    qint64 sealed = 0;
    base::Moment officeTime = 0;
    base::Moment leaseUntil = 0; ///< until then this device may show what it holds without asking again; 0: no lease
    std::optional<SignedCatalogue> catalogue; ///< where the device has an older edition
    bool isClockAhead = false;
    bool isRevoked = false;
    bool wipes = false;
    Recovery recovery;
    QList<OlderPage> older = {};
};

/// All that lie in its pages, also those for the history only.
qsizetype entriesIn(const Response &response);

} // namespace syncing
