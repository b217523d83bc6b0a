// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/granttable.h"
#include "model/sync/identities.h"
#include "model/sync/ports.h"

namespace syncing {

/// What the office knows of itself.
struct OfficeFacts {
    base::Id epoch;
    QList<base::Id> formerEpochs; ///< one for each time that it was restored
    DeviceFacts self; ///< the office's own chain
    qint64 rightsCount = 0;
    bool isRecovering = false; ///< restored, and not all devices have told yet what they hold
    qint64 sealedReceipt = 0;
};

/// How far a stream has come. Entries are dense: the last one has the number `end` and the hash `s`.
struct StreamHead {
    StreamKind kind = StreamKind::Dong;
    QList<EpochMark> epochs;
    int foldVersion = 1;
    qint64 sealed = 0; ///< up to here the last backup but one has it
    qint64 end = 0;
    QByteArray s;
};

/// What the office knows of a device beside the chain of its changes.
struct DeviceState {
    base::Id user; ///< nil: never enrolled
    qint64 lastNumber = 0; ///< of its requests
    bool isRevoked = false;
    bool wipes = false;
    bool hasReported = true; ///< since the office was restored
};

/// What became of a change.
struct KnownChange {
    QByteArray commitment;
    base::Id stream; ///< where it was numbered, itself or in an inbox
    Answer answer;
};

/// A change that waits for a person, or that was refused and is kept.
struct KeptChange {
    base::Id stream;
    domain::Change change;
    Reason reason = Reason::None;
};

/// Why a change is kept beside the streams.
enum class Kept {
    Quarantine, ///< of a revoked device
    Refused,
    Alarm, ///< a second body under an id that is taken
    Undecided, ///< requests that came while the office was recovering
    Awaited ///< bare, of somebody whom a restored office has forgotten, or hanging on such: whoever has it keeps it
};

/// Which of a device's changes.
struct ChainPlace {
    base::Id device;
    qint64 k = 0;

    bool operator==(const ChainPlace &) const = default;
    friend size_t qHash(const ChainPlace &place, size_t seed) noexcept
    {
        return qHash(place.device, seed) ^ ::qHash(quint64(place.k), seed);
    }
};

/// What a request will ask the store for.
struct OfficeNeeds {
    QList<base::Id> changes;
    QList<base::Id> records;
    QList<ChainPlace> heads;
};
OfficeNeeds needsOf(const Request &request);

/// The book of the office, as its sync core needs it. Reading sees what was written before in the same
/// transaction; beginning and committing one, around each call of the office, is the caller's part, and so is
/// that nobody else writes meanwhile. A store that fails gives empty answers from then on, and says why when
/// it is to commit.
class OfficeStore {
public:
    virtual ~OfficeStore() = default;

    /// Told before a request is handled, so that a store can fetch all of it at once.
    virtual void prepare(const Request &) { }
    virtual void prepareRecords(const QList<base::Id> &) { }

    virtual const OfficeFacts &facts() const = 0;
    virtual void setFacts(const OfficeFacts &facts) = 0;
    /// Transactions are counted from 1; each has a nonce.
    virtual qint64 receipt() const = 0;
    virtual QByteArray nonceOf(qint64 receipt) const = 0;
    virtual void addReceipt(const QByteArray &nonce) = 0;

    virtual QList<base::Id> streams() const = 0;
    virtual std::optional<StreamHead> stream(const base::Id &stream) const = 0;
    /// Kind, epochs, fold version and what is sealed; the end moves with what is appended.
    virtual void setStream(const base::Id &stream, const StreamHead &head) = 0;
    /// Everything up to this transaction is in two backups.
    virtual void seal(qint64 receipt) = 0;
    virtual QByteArray hashAt(const base::Id &stream, qint64 n) const = 0;
    /// So many at most, and no more once their contents have so many bytes.
    virtual QList<Entry> entries(const base::Id &stream, qint64 after, qint64 limit,
        qint64 bytes = std::numeric_limits<qint64>::max()) const = 0;
    /// Whether more records than this lie in the stream.
    virtual bool hasMoreRecords(const base::Id &stream, qint64 than) const = 0;
    virtual QList<Entry> entriesOf(const base::Id &record, const base::Id &stream) const = 0;
    /// The last number of this stream at which one of these records left it; 0 where none did.
    virtual qint64 lastLeave(const base::Id &stream, const QList<base::Id> &records) const = 0;
    virtual void append(const base::Id &stream, const Entry &entry) = 0;
    /// Takes bodies and salts of a record away wherever they are, and snapshots that hold it.
    virtual void strip(const base::Id &record) = 0;
    /// The last snapshot that was made of a stream, signed.
    virtual std::optional<Snapshot> snapshot(const base::Id &stream) const = 0;
    virtual void setSnapshot(const base::Id &stream, const std::optional<Snapshot> &snapshot) = 0;

    virtual DeviceState device(const base::Id &device) const = 0;
    virtual void setDevice(const base::Id &device, const DeviceState &state) = 0;
    /// From now on no device has told what it holds.
    virtual void forgetReports() = 0;
    /// Whether every device has that is somebody's and not revoked. Of what is nobody's (a name that the office itself
    /// bore before it was restored) only changes are known.
    virtual bool haveAllReported() const = 0;
    /// The chain value of a device's change k; empty where it is not known.
    virtual QByteArray head(const base::Id &device, qint64 k) const = 0;
    virtual qint64 lastK(const base::Id &device) const = 0;
    virtual void setHead(const base::Id &device, qint64 k, const QByteArray &chain) = 0;
    /// Two devices bore this name.
    virtual void addClone(const base::Id &device) = 0;

    virtual std::optional<KnownChange> known(const base::Id &change) const = 0;
    virtual void setKnown(const base::Id &change, const KnownChange &known) = 0;
    virtual void forgetKnown(const base::Id &change) = 0;

    /// Nil where the record is not known.
    virtual base::Id place(const base::Id &record) const = 0;
    /// The record that its case hangs on; nil where it is not known.
    virtual base::Id root(const base::Id &record) const = 0;
    virtual void setPlace(const base::Id &record, const base::Id &stream, const base::Id &root) = 0;
    virtual QList<base::Id> membersOf(const base::Id &root) const = 0;
    /// Whether its creation came late and lies in an inbox.
    virtual bool isUnborn(const base::Id &record) const = 0;
    virtual void setUnborn(const base::Id &record, bool isUnborn) = 0;
    virtual bool isErased(const base::Id &record) const = 0;
    virtual void setErased(const base::Id &record) = 0;

    virtual QSet<base::Id> rightsOf(const base::Id &user) const = 0;
    virtual void setRights(const base::Id &user, const QSet<base::Id> &streams) = 0;

    virtual void keep(Kept list, const KeptChange &change) = 0;
    /// In the order of keeping.
    virtual QList<KeptChange> kept(Kept list) const = 0;
    /// The first, or that of this id.
    virtual std::optional<KeptChange> firstKept(Kept list, const base::Id &change = {}) const = 0;
    virtual void dropKept(Kept list, const base::Id &change) = 0;
    /// Whether a change of this record is in the list.
    virtual bool keeps(Kept list, const base::Id &record) const = 0;

    virtual GrantLedger &grants() = 0;
    virtual IdentityBook &identities() = 0;
};

} // namespace syncing
