// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/calendar.h"
#include "model/bundle/lifecycle.h"
#include "model/domain/bundleedition.h"
#include "model/domain/conference.h"
#include "model/domain/stagechange.h"
#include "model/work/bundles.h"
#include "model/work/consents.h"
#include "model/work/grants.h"

namespace work {

/// How a bundle, or one service of it, ends.
struct EndInput {
    QDate day;
    QString reason; ///< code of bundle-end-reasons
    QString note; ///< needed where the reason is `other`
};

/// A start before assessment and conference: why, until when these follow, and who signs for it beside the
/// officer.
struct EmergencyInput {
    QString reason;
    QDate due;
    std::optional<SecondPerson> second;
};

/// Months beyond the cap: why, and who signs for them beside the officer.
struct BeyondCapInput {
    QString reason;
    std::optional<SecondPerson> second;
};

/// All about a bundle after its draft, read at once.
struct BundleLife {
    BundleView view;
    domain::Person person;
    QList<domain::BundleEdition> editions; ///< decided ones, oldest first
    QHash<base::Id, QList<domain::StageChange>> stages; ///< by item, oldest first
    std::optional<domain::Conference> decision; ///< on the edition that stands
    QList<domain::Organisation>
        unconsented; ///< providers of services now or to come that may be given nothing
    QList<domain::Bundle> others; ///< the person's other bundles, newest first
    QList<grants::View> grants; ///< months that were asked for

    bundle::State state() const;
    /// An edition newer than the approved one waits for a decision.
    bool isChanged() const;
    bool allows(bundle::Step step) const;
    /// The office has refused months of services that have not begun; Step::Request asks for them once more.
    bool mayAskAgain() const;
    /// Among what it has refused is what the person has too much of, for which two people may sign.
    bool mayAskBeyondCap() const;
    /// Assessment and conference are still owed for an emergency start.
    bool owesConference() const;
    /// Approved services that have not begun, or were held and may go on.
    QList<domain::BundleItem> startable() const;
};

/// The life of a bundle (돌봄패스 묶음). Every step is one act, can be undone, and refuses with
/// RefusedByRule: `state: …` where the bundle does not stand where the step begins, else the names of the
/// rules it breaks
/// (`impossible: consent`, `order`, `reason: …`).
namespace bundlelife {

/// Writes the access log, then reads.
base::Result<BundleLife> open(Context &context, const base::Id &bundle);
/// The same around a view that was opened, and logged, already.
base::Result<BundleLife> around(Context &context, BundleView view);

base::Done toConference(Context &context, const base::Id &bundle);
/// For changes the conference wants, or where it put the bundle off.
base::Done backToDraft(Context &context, const base::Id &bundle, const QString &reason);
/// Approves the edition that stands. Rule 10: a finished assessment, and a conference that decided on this
/// edition (`conference`; nil: the newest decision). Keeps the edition as it is approved.
base::Done approve(Context &context, const base::Id &bundle, const base::Id &conference = {});
/// The emergency path of rule 10: a reason, a due day after today, and a second person (NotAllowed without).
base::Done approveInEmergency(Context &context, const base::Id &bundle, const EmergencyInput &input);
/// Rejects a bundle, or the edition that waits: what it would have begun goes. A reason is needed.
base::Done reject(Context &context, const base::Id &bundle, const QString &reason);
/// The office was asked for the grant; of a bundle that was asked for already, once more for what it has refused
/// (`grant: nothing` where that is nothing).
base::Done request(Context &context, const base::Id &bundle);
/// Asks once more for the months that the office has refused since the person has as many services as may be, and for
/// no others (`grant: under` where there are none): a reason, and a second person who signs for it (NotAllowed
/// without, or where the role of one of the two does not allow it). One person may withdraw it.
base::Done requestBeyondCap(Context &context, const base::Id &bundle, const BeyondCapInput &input);
/// Starts what is approved: all of a bundle, or what a new edition brings, or what was held. Rule 9 cannot be
/// overridden; 2a, 3 and 7 neither. What an exchange replaces ends the day before.
base::Done activate(Context &context, const base::Id &bundle, QDate day);
base::Done pause(Context &context, const base::Id &bundle, QDate from, QDate until, const QString &reason);
base::Done resume(Context &context, const base::Id &bundle, QDate day);
/// Ends the bundle with all its services.
base::Done end(Context &context, const base::Id &bundle, const EndInput &input);
base::Done evaluate(Context &context, const base::Id &bundle, const QString &evaluation);
/// Before anything was provided. A reason is needed.
base::Done withdraw(Context &context, const base::Id &bundle, const QString &reason);

} // namespace bundlelife

} // namespace work
