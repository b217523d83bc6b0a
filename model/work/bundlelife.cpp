// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bundlelife.h"

#include "model/store/records.h"
#include "model/work/bundlesteps.h"
#include "model/work/conferences.h"
#include "model/work/context.h"
#include "model/work/grantmonths.h"
#include "model/work/grants.h"
#include "model/work/plansnapshot.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::bundlelife {
namespace {

using bundle::Step;
using bundlesteps::Subject;

QDate todayOf(Context &context)
{
    return base::koreanDay(context.clock().now());
}

bool approves(const domain::Conference &conference)
{
    return conference.decision == u"approved" || conference.decision == u"changed";
}

/// Rule 10 of the edition that stands.
base::Result<domain::Conference> conferenceFor(
    Context &context, const domain::Bundle &bundle, const base::Id &named)
{
    const auto newest = conferences::decisionOn(context, bundle.id);
    if (!newest)
        return newest.error();
    std::optional<domain::Conference> found = *newest;
    if (!named.isNil() && (!found || found->id != named)) {
        const auto one = store::records::find<domain::Conference>(context.connection(), named);
        if (!one)
            return one.error();
        found = *one;
    }
    const bool isAboutIt = found && found->bundle == bundle.id
        && found->edition.value_or(1) == bundle.edition.value_or(1) && approves(*found);
    if (!isAboutIt)
        return bundlesteps::refusal(u"order"_s, {u"conference"_s});
    return *found;
}

base::Done needAssessment(Context &context, const Subject &subject)
{
    const auto check = bundlechecks::checkOf(context, subject.bundle, subject.items);
    if (!check)
        return check.error();
    if (!check->made.assessment)
        return bundlesteps::refusal(u"order"_s, {u"assessment"_s});
    return {};
}

void markApproved(Context &context, Subject &subject)
{
    subject.bundle.approvedEdition = subject.bundle.edition.value_or(1);
    subject.bundle.approvedDay = todayOf(context);
    subject.bundle.approvedBy = context.userName();
    for (domain::BundleItem &item : subject.items) {
        if (item.state.isEmpty())
            item.state = u"planned"_s;
        if (!item.edition)
            item.edition = 1;
    }
}

bool concerns(const bundle::RuleResult &result, const std::vector<int> &offers)
{
    return result.offers.empty() || std::any_of(result.offers.begin(), result.offers.end(), [&](int offer) {
        return std::find(offers.begin(), offers.end(), offer) != offers.end();
    });
}

/// What is broken now about the services that shall begin. Reasons that were given for the draft hold.
base::Done checkStart(Context &context, const Subject &subject, const QList<domain::BundleItem> &startable)
{
    const auto check = bundlechecks::checkOf(context, subject.bundle, subject.items);
    if (!check)
        return check.error();
    std::vector<int> offers;
    for (const domain::BundleItem &item : startable)
        offers.push_back(check->made.indexOf(item.offer));
    QStringList impossible;
    QStringList open;
    for (const bundle::RuleResult &result : check->results) {
        if (result.verdict == bundle::Verdict::Pass || !concerns(result, offers))
            continue;
        const QString rule = bundle::nameOf(result.rule);
        const bool isOwed = result.rule == bundle::RuleId::Order && subject.bundle.emergencyDue.isValid();
        QStringList &list = result.verdict == bundle::Verdict::Never ? impossible : open;
        const bool isExplained = !subject.bundle.reasons.value(rule).toString().trimmed().isEmpty();
        if (!list.contains(rule) && !isOwed && (result.verdict == bundle::Verdict::Never || !isExplained))
            list.append(rule);
    }
    if (!impossible.isEmpty())
        return bundlesteps::refusal(u"impossible"_s, impossible);
    if (!open.isEmpty())
        return bundlesteps::refusal(u"reason"_s, open);
    return {};
}

void startItem(Subject &subject, const domain::BundleItem &starting, QDate day)
{
    QDate first = day;
    for (domain::BundleItem &item : subject.items) {
        if (item.id != starting.id)
            continue;
        // A service that was held goes on; its first day stays.
        if (item.state != u"held" && (!item.from.isValid() || item.from < day))
            item.from = day;
        first = item.from;
        item.state = u"running"_s;
    }
    for (domain::BundleItem &old : subject.items) {
        if (starting.replaces.isNil() || old.id != starting.replaces || old.state == u"ended")
            continue;
        old.state = u"ended"_s;
        old.until = first.addDays(-1);
        old.endReason = u"exchanged"_s;
    }
}

base::Done checkEnd(Context &context, const EndInput &input)
{
    if (const base::Done past = bundlesteps::needPast(context, input.day, "day"); !past)
        return past;
    if (!context.codes().list(u"bundle-end-reasons"_s).contains(input.reason))
        return base::Error{base::ErrorKind::InvalidInput, u"reason"_s};
    if (input.reason == u"other" && input.note.trimmed().isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, u"note"_s};
    return {};
}

/// The edition with what its plan says on this day, so that it is printed later as it was approved.
base::Result<domain::BundleEdition> approvedEdition(Context &context, const Subject &subject, QDate day)
{
    domain::BundleEdition edition
        = bundlesteps::editionOf(subject, u"approved"_s, day, context.userName());
    const auto plan = plansnapshot::of(context, subject.bundle, bundlechecks::currentOf(subject.items));
    if (!plan)
        return plan.error();
    edition.plan = *plan;
    return edition;
}

} // namespace

base::Done toConference(Context &context, const base::Id &id)
{
    auto subject = bundlesteps::begin(context, id, Step::ToConference);
    if (!subject)
        return subject.error();
    subject->bundle.conferenceDay = todayOf(context);
    return bundlesteps::write(context, *subject, {u"put bundle to conference"_s});
}

base::Done backToDraft(Context &context, const base::Id &id, const QString &reason)
{
    if (const base::Done given = bundlesteps::needReason(reason); !given)
        return given;
    auto subject = bundlesteps::begin(context, id, Step::BackToDraft);
    if (!subject)
        return subject.error();
    subject->bundle.conferenceDay = {};
    return bundlesteps::write(context, *subject, {u"take bundle back to draft"_s, reason});
}

base::Done approve(Context &context, const base::Id &id, const base::Id &named)
{
    auto subject = bundlesteps::begin(context, id, Step::Approve);
    if (!subject)
        return subject.error();
    const auto conference = conferenceFor(context, subject->bundle, named);
    if (!conference)
        return conference.error();
    if (const base::Done assessed = needAssessment(context, *subject); !assessed)
        return assessed;
    subject->bundle.conference = conference->id;
    markApproved(context, *subject);
    const auto edition = approvedEdition(context, *subject, conference->day);
    if (!edition)
        return edition.error();
    bundlesteps::Writing writing{u"approve bundle"_s, {}, *edition};
    // What is added to a bundle that was asked for already has no step of its own to ask by.
    if (grantmonths::counts(subject->bundle))
        writing.granted = bundlesteps::startableOf(*subject);
    return bundlesteps::write(context, *subject, writing);
}

base::Done approveInEmergency(Context &context, const base::Id &id, const EmergencyInput &input)
{
    auto subject = bundlesteps::begin(context, id, Step::ApproveInEmergency);
    if (!subject)
        return subject.error();
    if (const base::Done given = bundlesteps::needReason(input.reason); !given)
        return given;
    if (!input.due.isValid() || input.due <= todayOf(context))
        return base::Error{base::ErrorKind::InvalidInput, u"due"_s};
    if (!input.second)
        return base::Error{base::ErrorKind::NotAllowed, u"second: order"_s};
    auto signer = signInPlace(context, *input.second);
    if (!signer)
        return signer.error();
    subject->bundle.emergencyReason = input.reason.trimmed();
    subject->bundle.emergencyDue = input.due;
    markApproved(context, *subject);
    const auto edition = approvedEdition(context, *subject, todayOf(context));
    if (!edition)
        return edition.error();
    return bundlesteps::write(context, *subject,
        {u"approve bundle in emergency"_s, input.reason, *edition, {}, std::move(*signer)});
}

base::Done reject(Context &context, const base::Id &id, const QString &reason)
{
    if (const base::Done given = bundlesteps::needReason(reason); !given)
        return given;
    auto subject = bundlesteps::begin(context, id, Step::Reject);
    if (!subject)
        return subject.error();
    bundlesteps::Writing writing{u"reject bundle"_s, reason};
    writing.edition = bundlesteps::editionOf(*subject, u"rejected"_s, todayOf(context), context.userName());
    writing.edition->reason = reason.trimmed();
    if (subject->isChanged()) {
        for (const domain::BundleItem &item : std::as_const(subject->items)) {
            if (item.edition.value_or(1) > *subject->bundle.approvedEdition)
                writing.removed.append(item.id);
        }
        subject->bundle.edition = subject->bundle.approvedEdition;
    }
    return bundlesteps::write(context, *subject, writing);
}

namespace {

/// What the office has refused is asked for once more, since what stood in its way may be over by now.
base::Done requestAgain(Context &context, bundlesteps::Subject &subject)
{
    const auto granted = grants::views(context, subject.bundle.id);
    if (!granted)
        return granted.error();
    const auto isRefused = [](const grants::View &view) { return view.grant.answer == u"refused"; };
    if (std::ranges::none_of(*granted, isRefused))
        return bundlesteps::refusal(u"grant"_s, {u"nothing"_s});
    bundlesteps::Writing writing{u"request bundle"_s};
    writing.granted = bundlesteps::startableOf(subject);
    return bundlesteps::write(context, subject, writing);
}

} // namespace

base::Done request(Context &context, const base::Id &id)
{
    const auto bundle = bundlechecks::findBundle(context, id);
    if (!bundle)
        return bundle.error();
    const bool wasAsked = bundle->state == bundle::nameOf(bundle::State::Requested)
        || bundle->state == bundle::nameOf(bundle::State::Active);
    if (wasAsked) {
        const auto items = bundlechecks::itemsOf(context, id);
        if (!items)
            return items.error();
        bundlesteps::Subject again{*bundle, *items};
        return requestAgain(context, again);
    }
    auto subject = bundlesteps::begin(context, id, Step::Request);
    if (!subject)
        return subject.error();
    subject->bundle.requestedDay = todayOf(context);
    bundlesteps::Writing writing{u"request bundle"_s};
    writing.granted = bundlesteps::startableOf(*subject);
    return bundlesteps::write(context, *subject, writing);
}

base::Done requestBeyondCap(Context &context, const base::Id &id, const BeyondCapInput &input)
{
    const auto bundle = bundlechecks::findBundle(context, id);
    if (!bundle)
        return bundle.error();
    const auto items = bundlechecks::itemsOf(context, id);
    if (!items)
        return items.error();
    const auto asked = grants::views(context, id);
    if (!asked)
        return asked.error();
    // Two people sign for what the office has refused, and not for months that it might give anyway.
    if (!grantmonths::counts(*bundle) || std::ranges::none_of(*asked, &grants::View::isOverCap))
        return bundlesteps::refusal(u"grant"_s, {u"under"_s});
    if (const base::Done given = bundlesteps::needReason(input.reason); !given)
        return given;
    if (!input.second)
        return base::Error{base::ErrorKind::NotAllowed, u"second: cap"_s};
    auto signer = signInPlace(context, *input.second);
    if (!signer)
        return signer.error();
    bundlesteps::Subject subject{*bundle, *items};
    bundlesteps::Writing writing{u"request bundle beyond cap"_s, input.reason};
    writing.signer = std::move(*signer);
    writing.asks = bundlesteps::Asks::BeyondCap;
    for (const domain::BundleItem &item : *items) {
        if (item.edition.value_or(1) <= bundle->approvedEdition.value_or(1))
            writing.granted.append(item);
    }
    return bundlesteps::write(context, subject, writing);
}

base::Done activate(Context &context, const base::Id &id, QDate day)
{
    auto subject = bundlesteps::begin(context, id, Step::Activate);
    if (!subject)
        return subject.error();
    if (!day.isValid())
        return base::Error{base::ErrorKind::InvalidInput, u"day"_s};
    const QList<domain::BundleItem> startable = bundlesteps::startableOf(*subject);
    if (startable.isEmpty())
        return bundlesteps::refusal(u"start"_s, {u"nothing"_s});
    if (const base::Done may = checkStart(context, *subject, startable); !may)
        return may;
    if (const base::Done given = grants::check(context, subject->bundle, startable); !given)
        return given;
    const base::Month start = base::monthFromIso(subject->bundle.start).value_or(base::Month());
    const QDate first = std::max(day, start.firstDay());
    if (!subject->bundle.activeDay.isValid())
        subject->bundle.activeDay = first;
    for (const domain::BundleItem &item : startable)
        startItem(*subject, item, first);
    return bundlesteps::write(context, *subject, {u"start bundle"_s});
}

base::Done pause(Context &context, const base::Id &id, QDate from, QDate until, const QString &reason)
{
    if (const base::Done given = bundlesteps::needReason(reason); !given)
        return given;
    auto subject = bundlesteps::begin(context, id, Step::Pause);
    if (!subject)
        return subject.error();
    if (!from.isValid() || from < subject->bundle.activeDay)
        return base::Error{base::ErrorKind::InvalidInput, u"from"_s};
    if (until.isValid() && until < from)
        return base::Error{base::ErrorKind::InvalidInput, u"until"_s};
    subject->bundle.pausedFrom = from;
    subject->bundle.pausedUntil = until;
    subject->bundle.pauseReason = reason.trimmed();
    return bundlesteps::write(context, *subject, {u"pause bundle"_s, reason});
}

base::Done resume(Context &context, const base::Id &id, QDate day)
{
    auto subject = bundlesteps::begin(context, id, Step::Resume);
    if (!subject)
        return subject.error();
    if (!day.isValid() || day < subject->bundle.pausedFrom)
        return base::Error{base::ErrorKind::InvalidInput, u"day"_s};
    subject->bundle.pausedUntil = day.addDays(-1);
    return bundlesteps::write(context, *subject, {u"resume bundle"_s});
}

base::Done end(Context &context, const base::Id &id, const EndInput &input)
{
    if (const base::Done good = checkEnd(context, input); !good)
        return good;
    auto subject = bundlesteps::begin(context, id, Step::End);
    if (!subject)
        return subject.error();
    subject->bundle.endDay = input.day;
    subject->bundle.endReason = input.reason;
    subject->bundle.endNote = input.note.trimmed();
    bundlesteps::Writing writing{u"end bundle"_s, input.note};
    for (domain::BundleItem &item : subject->items) {
        if (item.state == u"ended")
            continue;
        // What never began leaves no service behind, only the edition that named it.
        if (bundlesteps::isPlanned(item)) {
            writing.removed.append(item.id);
            continue;
        }
        item.state = u"ended"_s;
        item.until = input.day;
        item.endReason = input.reason;
    }
    return bundlesteps::write(context, *subject, writing);
}

base::Done evaluate(Context &context, const base::Id &id, const QString &evaluation)
{
    auto subject = bundlesteps::begin(context, id, Step::Evaluate);
    if (!subject)
        return subject.error();
    if (evaluation.trimmed().isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, u"evaluation"_s};
    subject->bundle.evaluatedDay = todayOf(context);
    subject->bundle.evaluation = evaluation.trimmed();
    return bundlesteps::write(context, *subject, {u"evaluate bundle"_s});
}

base::Done withdraw(Context &context, const base::Id &id, const QString &reason)
{
    if (const base::Done given = bundlesteps::needReason(reason); !given)
        return given;
    auto subject = bundlesteps::begin(context, id, Step::Withdraw);
    if (!subject)
        return subject.error();
    subject->bundle.endDay = todayOf(context);
    subject->bundle.endNote = reason.trimmed();
    return bundlesteps::write(context, *subject, {u"withdraw bundle"_s, reason});
}

} // namespace work::bundlelife
