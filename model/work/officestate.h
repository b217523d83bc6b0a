// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/result.h"
#include "model/sync/messages.h"

#include <QList>
#include <QString>

namespace work {

class Context;

/// How a vault stands with its district office, from what it holds itself: nobody is asked.
struct OfficeState {
    bool isEnrolled = false;
    QString office; ///< its name
    QString dong; ///< label of the stream that new households go to
    QString address; ///< "host:port"
    base::Id device;
    QStringList roles; ///< codes of the owner's roles
    base::Moment officeTime = 0; ///< the office's clock when it was last reached; 0: never
    base::Moment leaseUntil = 0; ///< 0: no lease
    qint64 waiting = 0;
    qint64 held = 0; ///< of these, what the office waits for something before
    qint64 quarantined = 0; ///< what this device sent after it was locked out, and a person at the office decides about
    syncing::Recovery recovery; ///< whether the office was restored, and for whom it waits
    qint64 refused = 0;
    qint64 conflicts = 0;
    qint64 toDecide = 0; ///< people of whom something among these has to be decided
    bool isRevoked = false;
    base::Moment revokedSince = 0; ///< when this vault first heard of it; 0: not known
    QList<syncing::CatalogueDevice> devices; ///< of the owner
    QList<syncing::CatalogueUser> users;
    QList<syncing::CatalogueStream> streams;

    /// Whether nothing may be shown any more before the office was asked. Time is the later of this PC's clock
    /// and the last time that the office has signed, so that setting the clock back does not help.
    bool isLeaseOver(base::Moment now) const;
    /// Whole days that are left, for a warning; a large number where there is no lease.
    int daysLeft(base::Moment now) const;
};

namespace officestate {

base::Result<OfficeState> read(Context &context);
/// Where the office is reached from now on, "host:port"; its key stays the one that was pinned.
base::Done setAddress(Context &context, const QString &address);

} // namespace officestate

} // namespace work
