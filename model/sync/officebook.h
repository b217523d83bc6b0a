// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/granttable.h"
#include "model/sync/ports.h"

#include <QHash>

namespace syncing {

/// Who writes and who reads. The office treats all kinds alike but one: everybody writes access logs, and
/// only an auditor gets them.
enum class StreamKind {
    Dong,
    Case, ///< any whose readers are not exactly one dong's staff
    Partner, ///< copies that were disclosed, and replies; never live records
    Catalogue,
    Audit
};

/// One stream as the office holds it. Entries are dense: number n stands at n−1.
struct StreamBook {
    StreamKind kind = StreamKind::Dong;
    QList<EpochMark> epochs;
    QList<Entry> entries;
    int foldVersion = 1;
    qint64 sealed = 0; ///< up to here the last backup but one has it

    qint64 end() const { return entries.size(); }
    QByteArray hashAt(qint64 n) const { return n == 0 ? QByteArray() : entries.at(n - 1).s; }
};

/// What the office knows of a device: its user, and the chain of its changes as far as it has seen them.
struct DeviceBook {
    base::Id user;
    QMap<qint64, QByteArray> heads;
    qint64 lastNumber = 0;
    bool isRevoked = false;
    bool wipes = false;
    bool hasReported = true; ///< since the office was restored

    qint64 lastK() const { return heads.isEmpty() ? 0 : heads.lastKey(); }
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

/// All that the office has to remember, as a value: copying it is a backup, putting a copy back is what
/// restoring a server does. What the office's tables will hold.
struct OfficeBook {
    base::Id epoch;
    QList<base::Id> formerEpochs; ///< one for each time that it was restored
    DeviceFacts self; ///< the office's own chain
    QHash<base::Id, StreamBook> streams;
    QHash<base::Id, DeviceBook> devices;
    QHash<base::Id, KnownChange> known;
    QHash<base::Id, base::Id> places; ///< record to stream
    QHash<base::Id, base::Id> roots; ///< record to the record that its case hangs on
    QSet<base::Id> unborn; ///< records whose creation came late and lies in an inbox
    QSet<base::Id> erased;
    QHash<base::Id, QSet<base::Id>> rights; ///< user to streams
    qint64 rightsCount = 0;
    QList<KeptChange> quarantine;
    QList<KeptChange> refused;
    QList<KeptChange> alarms; ///< a second body under an id that is taken
    QList<base::Id> clones; ///< device names that two devices bore
    GrantTable grants;
    QList<KeptChange> undecided; ///< requests that came while the office was recovering
    bool isRecovering = false; ///< restored, and not all devices have told yet what they hold
    QList<QByteArray> receipts; ///< a nonce for each transaction, the first having number 1
    qint64 sealedReceipt = 0;

    qint64 receipt() const { return receipts.size(); }
};

} // namespace syncing
