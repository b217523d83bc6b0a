// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bundlechecks.h"

#include "model/domain/bundleedition.h"
#include "model/domain/conference.h"
#include "model/store/records.h"
#include "model/work/conferences.h"
#include "model/work/consents.h"
#include "model/work/context.h"

#include <algorithm>

namespace work::bundlechecks {
namespace {

using bundle::RuleId;

/// Rule 3 where offers are gone from the vault: there is nothing left to point to.
void addGone(std::vector<bundle::RuleResult> &results)
{
    const auto capacity = std::find_if(
        results.begin(), results.end(), [](const auto &result) { return result.rule == RuleId::Capacity; });
    bundle::RuleResult gone;
    gone.rule = RuleId::Capacity;
    gone.verdict = bundle::Verdict::Never;
    gone.breach = bundle::Breach::NoPlace;
    gone.limit = 1;
    if (capacity->verdict == bundle::Verdict::Pass)
        *capacity = gone;
    else
        results.insert(capacity, gone);
}

/// The rules know providers by name: one that shares its name with another counts only where both are agreed
/// to.
base::Result<QSet<QString>> agreedProviders(Context &context, const BundleCheck &check, QDate on)
{
    const auto agreed = consents::recipients(context, check.made.person.id, on);
    if (!agreed)
        return agreed.error();
    QSet<QString> names;
    QSet<QString> refused;
    for (const int index : check.chosen) {
        const domain::Organisation &organisation = check.made.offers[index].organisation;
        (agreed->contains(organisation.id) ? names : refused).insert(organisation.name);
    }
    return names - refused;
}

/// The conference that the approval rests on, or that has approved what is still to be approved.
base::Result<QDate> conferenceDay(Context &context, const domain::Bundle &bundle)
{
    if (bundle.conference.isNil()) {
        const auto decision = conferences::decisionOn(context, bundle.id);
        if (!decision)
            return decision.error();
        const bool approves = *decision
            && ((*decision)->decision == QLatin1String("approved")
                || (*decision)->decision == QLatin1String("changed"));
        return approves ? (*decision)->day : QDate();
    }
    const auto found = store::records::find<domain::Conference>(context.connection(), bundle.conference);
    if (!found)
        return found.error();
    return *found ? (*found)->day : QDate();
}

/// The first conference that approved an edition: it preceded the start, whatever later ones decided.
base::Result<QDate> firstConference(Context &context, const domain::Bundle &bundle)
{
    auto day = conferenceDay(context, bundle);
    if (!day)
        return day;
    const auto editions = store::records::childrenOf<domain::BundleEdition>(context.connection(), bundle.id);
    if (!editions)
        return editions.error();
    for (const domain::BundleEdition &edition : *editions) {
        const bool isDecided = edition.decision == QLatin1String("approved") && !edition.conference.isNil();
        if (isDecided && (!day->isValid() || edition.day < *day))
            day = edition.day;
    }
    return day;
}

base::Done readSelf(Context &context, const base::Id &self, bundle::CheckContext &about)
{
    if (self.isNil())
        return {};
    const auto bundle = findBundle(context, self);
    if (!bundle)
        return bundle.error();
    const auto day = firstConference(context, *bundle);
    if (!day)
        return day.error();
    about.conference = *day;
    if (bundle->activeDay.isValid())
        about.start = bundle->activeDay;
    return {};
}

} // namespace

base::Result<domain::Bundle> findBundle(Context &context, const base::Id &id)
{
    const auto found = store::records::find<domain::Bundle>(context.connection(), id);
    if (!found || !*found)
        return found ? base::Error{base::ErrorKind::NotFound, QStringLiteral("bundle")} : found.error();
    return **found;
}

base::Result<QList<domain::BundleItem>> itemsOf(Context &context, const base::Id &bundle)
{
    auto items = store::records::childrenOf<domain::BundleItem>(context.connection(), bundle);
    if (items) {
        std::stable_sort(items->begin(), items->end(), [](const auto &first, const auto &second) {
            return domain::serviceAreaOf(first.area) < domain::serviceAreaOf(second.area);
        });
    }
    return items;
}

QList<domain::BundleItem> currentOf(const QList<domain::BundleItem> &items)
{
    QSet<base::Id> replaced;
    for (const domain::BundleItem &item : items) {
        if (item.state != QLatin1String("ended"))
            replaced.insert(item.replaces);
    }
    QList<domain::BundleItem> current;
    for (const domain::BundleItem &item : items) {
        if (item.state != QLatin1String("ended") && !replaced.contains(item.id))
            current.append(item);
    }
    return current;
}

base::Result<BundleCheck> checkOffers(Context &context, const Choice &choice)
{
    auto made = bundleProblem(context, choice.person, choice.start, {choice.offers, choice.self});
    if (!made)
        return made.error();
    BundleCheck check;
    check.made = std::move(*made);
    bool anyGone = false;
    for (const base::Id &offer : choice.offers) {
        const int index = check.made.indexOf(offer);
        anyGone = anyGone || index < 0;
        if (index >= 0)
            check.chosen.push_back(index);
    }
    check.chosen = bundle::inProblemOrder(check.chosen);
    const QDate today = base::koreanDay(context.clock().now());
    bundle::CheckContext about;
    about.start = std::max(choice.start.firstDay(), today);
    if (const base::Done read = readSelf(context, choice.self, about); !read)
        return read.error();
    const auto agreed = agreedProviders(context, check, std::max(about.start, today));
    if (!agreed)
        return agreed.error();
    about.consents = *agreed;
    if (check.made.assessment)
        about.assessed = base::koreanDay(*check.made.assessment->finishedAt);
    check.results = bundle::check(check.made.problem, check.chosen, about);
    if (anyGone)
        addGone(check.results);
    return check;
}

base::Result<BundleCheck> checkOf(
    Context &context, const domain::Bundle &bundle, const QList<domain::BundleItem> &items)
{
    QList<base::Id> offers;
    for (const domain::BundleItem &item : currentOf(items))
        offers.append(item.offer);
    const base::Month start = base::monthFromIso(bundle.start).value_or(base::Month());
    auto check = checkOffers(context, {bundle.parent, start, offers, bundle.id});
    if (check)
        check->months = int(bundle.months.value_or(1));
    return check;
}

} // namespace work::bundlechecks
