// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/openedbundle.h"

#include "model/work/bundlechecks.h"
#include "model/work/consents.h"
#include "model/work/context.h"
#include "model/work/peopleparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::openedbundle {

namespace {

base::Done readPerson(Context &context, OpenedBundle &opened)
{
    const auto detail = people::readDetail(context.connection(), opened.made.person.id);
    if (!detail)
        return detail.error();
    opened.appointments = detail->appointments;
    const auto start = base::monthFromIso(opened.made.problem.start);
    const QDate today = base::koreanDay(context.clock().now());
    auto agreed = consents::recipients(
        context, opened.made.person.id, std::max(start ? start->firstDay() : today, today));
    if (!agreed)
        return agreed.error();
    opened.agreed = std::move(*agreed);
    auto waits = waitinglist::ofPerson(context, opened.made.person.id);
    if (!waits)
        return waits.error();
    opened.waits = std::move(*waits);
    return {};
}

base::Result<OpenedBundle> openNew(Context &context, const base::Id &person, std::optional<base::Month> start)
{
    const auto draft = log::draft(context, kDraftPage, person);
    if (!draft)
        return draft.error();
    base::Month month = base::monthOf(base::koreanDay(context.clock().now())).plus(1);
    if (*draft)
        month = base::monthFromIso((*draft)->body.value("start"_L1).toString()).value_or(month);
    auto found = bundles::suggest(context, person, start.value_or(month));
    if (!found)
        return found.error();
    OpenedBundle opened;
    opened.made = std::move(found->made);
    opened.solution = std::move(found->solution);
    opened.draft = *draft;
    if (const base::Done read = readPerson(context, opened); !read)
        return read.error();
    return opened;
}

} // namespace

base::Result<OpenedBundle> open(Context &context, const base::Id &id, std::optional<base::Month> start)
{
    const auto isBundle = bundles::exists(context, id);
    if (!isBundle)
        return isBundle.error();
    base::Id shown = id;
    if (!*isBundle) {
        const auto detail = people::open(context, id);
        if (!detail)
            return detail.error();
        const auto draft = std::find_if(detail->bundles.begin(), detail->bundles.end(),
            [](const domain::Bundle &one) { return one.state == u"draft"_s; });
        if (draft == detail->bundles.end() || start)
            return openNew(context, id, start);
        shown = draft->id;
    }
    auto view = bundles::open(context, shown);
    if (!view)
        return view.error();
    auto life = bundlelife::around(context, *view);
    if (!life)
        return life.error();
    OpenedBundle opened;
    opened.life = std::move(*life);
    opened.made = std::move(view->check.made);
    opened.bundle = view->bundle;
    opened.kept = view->check.chosen;
    opened.isGoneOn = !*isBundle;
    const auto draft = log::draft(context, kDraftPage, view->bundle.id);
    if (!draft)
        return draft.error();
    opened.draft = *draft;
    // What was typed last may have been for another month already.
    if (*draft && !start) {
        const auto typed = base::monthFromIso((*draft)->body.value("start"_L1).toString());
        if (typed && base::isoMonth(*typed) != view->bundle.start)
            start = typed;
    }
    if (start) {
        QList<base::Id> offers;
        for (const domain::BundleItem &item : bundlechecks::currentOf(view->items))
            offers.append(item.offer);
        auto made = bundleProblem(context, view->bundle.parent, *start, {offers, view->bundle.id});
        if (!made)
            return made.error();
        opened.made = std::move(*made);
        opened.kept.clear();
        for (const base::Id &offer : std::as_const(offers)) {
            if (const int index = opened.made.indexOf(offer); index >= 0)
                opened.kept.push_back(index);
        }
    }
    opened.solution = bundle::solve(opened.made.problem);
    if (const base::Done read = readPerson(context, opened); !read)
        return read.error();
    return opened;
}

base::Result<base::Id> keep(Context &context, const BundleInput &input)
{
    if (input.id.isNil())
        return bundles::create(context, input);
    const base::Done done = bundles::edit(context, input);
    return done ? base::Result<base::Id>(input.id) : done.error();
}

} // namespace work::openedbundle
