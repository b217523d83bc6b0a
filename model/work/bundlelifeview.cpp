// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/joined.h"
#include "model/work/bundlelife.h"
#include "model/work/bundlesteps.h"
#include "model/work/conferences.h"
#include "model/work/context.h"
#include "model/work/grantmonths.h"

#include <algorithm>

namespace work {

bundle::State BundleLife::state() const
{
    return bundle::stateOf(view.bundle.state).value_or(bundle::State::Draft);
}

bool BundleLife::isChanged() const
{
    return bundlesteps::Subject{view.bundle, {}}.isChanged();
}

bool BundleLife::mayAskAgain() const
{
    const bool wasAsked = state() == bundle::State::Requested || state() == bundle::State::Active;
    const auto isRefused = [](const grants::View &view) { return view.grant.answer == u"refused"; };
    return wasAsked && !startable().isEmpty() && std::ranges::any_of(grants, isRefused);
}

bool BundleLife::mayAskBeyondCap() const
{
    return grantmonths::counts(view.bundle) && std::ranges::any_of(grants, &grants::View::isOverCap);
}

bool BundleLife::allows(bundle::Step step) const
{
    if (step == bundle::Step::Request && mayAskAgain())
        return true;
    if (!bundle::after(state(), step, isChanged()))
        return false;
    return step != bundle::Step::Activate || !startable().isEmpty();
}

bool BundleLife::owesConference() const
{
    return view.bundle.emergencyDue.isValid() && !decision;
}

QList<domain::BundleItem> BundleLife::startable() const
{
    return bundlesteps::startableOf({view.bundle, view.items});
}

namespace bundlelife {
namespace {

base::Done readStages(Context &context, BundleLife &life)
{
    for (const domain::BundleItem &item : std::as_const(life.view.items)) {
        const auto stages = store::records::childrenOf<domain::StageChange>(context.connection(), item.id);
        if (!stages)
            return stages.error();
        if (!stages->isEmpty())
            life.stages.insert(item.id, *stages);
    }
    return {};
}

base::Done readOthers(Context &context, BundleLife &life)
{
    const auto all = store::joined::childrenOf<domain::Bundle>(context.connection(), life.view.bundle.parent);
    if (!all)
        return all.error();
    for (auto one = all->rbegin(); one != all->rend(); ++one) {
        if (one->id != life.view.bundle.id)
            life.others.append(*one);
    }
    return {};
}

void findUnconsented(BundleLife &life)
{
    for (const bundle::RuleResult &result : life.view.check.results) {
        if (result.rule != bundle::RuleId::Consent || result.verdict == bundle::Verdict::Pass)
            continue;
        for (const int offer : result.offers) {
            const domain::Organisation &organisation = life.view.check.made.offers[offer].organisation;
            const bool isNew = std::none_of(life.unconsented.begin(), life.unconsented.end(),
                [&](const domain::Organisation &one) { return one.id == organisation.id; });
            if (isNew)
                life.unconsented.append(organisation);
        }
    }
}

} // namespace

base::Result<BundleLife> open(Context &context, const base::Id &id)
{
    auto view = bundles::open(context, id);
    if (!view)
        return view.error();
    return around(context, std::move(*view));
}

base::Result<BundleLife> around(Context &context, BundleView view)
{
    const base::Id id = view.bundle.id;
    BundleLife life{std::move(view), {}, {}, {}, {}, {}, {}, {}};
    life.person = life.view.check.made.person;
    const auto editions = store::records::childrenOf<domain::BundleEdition>(context.connection(), id);
    const auto decision = conferences::decisionOn(context, id);
    if (!editions || !decision)
        return editions ? decision.error() : editions.error();
    const auto granted = grants::views(context, id);
    if (!granted)
        return granted.error();
    life.grants = *granted;
    life.editions = *editions;
    life.decision = *decision;
    if (const base::Done read = readStages(context, life); !read)
        return read.error();
    if (const base::Done read = readOthers(context, life); !read)
        return read.error();
    findUnconsented(life);
    return life;
}

} // namespace bundlelife

} // namespace work
