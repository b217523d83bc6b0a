// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/random.h"
#include "model/sync/composer.h"
#include "model/sync/ports.h"
#include "model/sync/readpages.h"

namespace syncing {

/// How much goes into one request.
struct DeviceLimits {
    int pushes = 5000;
    int foldVersion = kFoldVersion;
    qsizetype bytes = 4 << 20; ///< of contents, and one more change; a letter holds 64 MiB
};

/// What became of a response.
struct Taken {
    enum class Kind {
        Done,
        Stale, ///< overtaken by a newer one, or not for this device: nothing was done
        NotStored ///< the replica could not commit: nothing was done
    };
    Kind kind = Kind::Done;
    QList<base::Id> damaged; ///< streams whose page does not verify; nothing of these pages was taken
    bool hasMore = false; ///< ask again at once
    bool lacksOlder = false; ///< there is more of the history to ask for
    qsizetype begunWith = 0; ///< records that came with snapshots
};

/// The machine of one device: makes its changes, says what to send, takes what comes. Everything that it
/// knows is in the replica, so it may die at any moment and be made anew; each call is at most one
/// transaction there. A pure class: the replica, the signer, time and randomness are passed in.
class Device {
public:
    Device(Replica &replica, const Signer &signer, const SignatureCheck &check, const base::Clock &clock,
        base::Random &random, DeviceLimits limits = {});

    /// The record with everything on top that this device has not yet got back from the office.
    RecordState view(const base::Id &stream, const base::Id &record) const;
    /// What to say edits with: knows what its user sees, and what waits.
    Composer composer(const base::Id &stream, const RecordState &view) const;

    /// Something that a user did: one change, stored and waiting for the office. Returns its id.
    base::Result<base::Id> save(
        const base::Id &stream, Kind kind, const QString &type, const base::Id &record, const Body &body);

    /// What to send now.
    base::Result<Request> request();
    base::Result<Request> sendTo(Transport &transport);
    /// A question that was sent before the answer to the one before it was stored (following.h); noted after
    /// that one was taken and before its own answer is.
    base::Done noteAsked(const Request &request);
    /// `pages`: what was found out about its pages already (readpages.h).
    Taken take(const Response &response, const ReadPages &pages = {});
    /// Folds what an older program had only stored.
    base::Done catchUp();

private:
    Replica &m_replica;
    const Signer &m_signer;
    const SignatureCheck &m_check;
    const base::Clock &m_clock;
    base::Random &m_random;
    DeviceLimits m_limits;
};

/// Fills in commitment, chain and signature of a change whose header, salt and body are there, and moves the
/// device's chain on.
void sealChange(domain::Change &change, DeviceFacts &facts, const Signer &signer);

} // namespace syncing
