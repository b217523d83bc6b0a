// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/disagreement.h"
#include "model/work/enrol.h"
#include "model/work/officedoors.h"
#include "model/work/officestate.h"
#include "model/work/syncrun.h"

#include <QHash>

namespace work {

/// What the window does with the district office, each through a door that is made for it. On the thread of
/// jobs, but for what takes no context.
namespace officedesk {

/// As syncrun::run.
base::Result<SyncReport> exchange(Context &context, OfficeDoors &doors, const base::Progress &progress);
/// As enrol::read and enrol::join.
base::Result<enrol::Joined> join(Context &context, OfficeDoors &doors, const enrol::Code &code,
    const QString &label, const base::Progress &progress);

/// The first group of a code under way that cannot be right, from 1; 0 where there is none.
int mistypedGroup(const QString &typed);
/// Letters in groups as they are printed, whatever was typed between them.
QString grouped(const QString &typed);

/// Whether these roles may give the office an order such as "move" or "devices".
bool mayOrder(const QStringList &roles, const QString &order);

/// Where a case could go: the dongs of the district, as the office lists them.
struct Target {
    base::Id stream;
    QString label;
};
base::Result<QList<Target>> targets(Context &context, OfficeDoors &doors, const base::Progress &progress);

struct MovedCase {
    bool isWaiting = false; ///< somebody of the other side has to agree
};
/// `reason`, without names, is read by whoever has to agree, and stands in the audit list.
base::Result<MovedCase> moveCase(Context &context, OfficeDoors &doors, const base::Id &person,
    const base::Id &stream, const QString &reason, const base::Progress &progress);

/// A device in the list of an administrator.
struct StaffDevice {
    base::Id id;
    QString name; ///< of its user
    QString label;
    base::Moment enrolled = 0;
    base::Moment seen = 0;
    bool isRevoked = false;
    bool wipes = false; ///< two people have ordered it
    QString wipeWaitsFor; ///< "twoBackups", "oneBackup", "device"
    int quarantined = 0; ///< changes that wait for a verdict
    base::Moment wipeHandedOver = 0; ///< it got the order when nothing was missing; 0: not yet
    base::Moment wipeConfirmed = 0; ///< it said that it heeds the order
    int twins = 0; ///< vaults that bore its name too (copied, or put back from a backup) and go on under their own
    base::Moment twinFound = 0; ///< when it was found to be such a one; 0: it is none
};
base::Result<QList<StaffDevice>> devices(
    Context &context, OfficeDoors &doors, const base::Progress &progress);
base::Done revoke(
    Context &context, OfficeDoors &doors, const base::Id &device, const base::Progress &progress);

/// What has to be settled, with the names of records that values point to.
struct Unsettled {
    QList<domain::Disagreement> open;
    QHash<base::Id, QString> names;
};
base::Result<Unsettled> unsettled(Context &context);
/// How many of them are about each person or household.
base::Result<QHash<base::Id, int>> unsettledBySubject(Context &context);

} // namespace officedesk

} // namespace work
