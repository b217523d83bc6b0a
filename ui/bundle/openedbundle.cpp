// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/openedbundle.h"

#include "model/work/context.h"
#include "model/work/peopleparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::openedbundle {

namespace {

base::Done readAppointments(work::Context &context, OpenedBundle &opened)
{
    const auto detail = work::people::readDetail(context.connection(), opened.made.person.id);
    if (!detail)
        return detail.error();
    opened.appointments = detail->appointments;
    return {};
}

base::Result<OpenedBundle> openNew(
    work::Context &context, const base::Id &person, std::optional<base::Month> start)
{
    const auto draft = work::log::draft(context, kDraftPage, person);
    if (!draft)
        return draft.error();
    base::Month month = base::monthOf(base::koreanDay(context.clock().now())).plus(1);
    if (*draft)
        month = base::monthFromIso((*draft)->body.value("start"_L1).toString()).value_or(month);
    auto found = work::bundles::suggest(context, person, start.value_or(month));
    if (!found)
        return found.error();
    OpenedBundle opened{std::move(found->made), std::move(found->solution), {}, {}, {}, *draft, false};
    if (const base::Done read = readAppointments(context, opened); !read)
        return read.error();
    return opened;
}

} // namespace

base::Result<OpenedBundle> open(work::Context &context, const base::Id &id, std::optional<base::Month> start)
{
    const auto isBundle = work::bundles::exists(context, id);
    if (!isBundle)
        return isBundle.error();
    base::Id shown = id;
    if (!*isBundle) {
        const auto detail = work::people::open(context, id);
        if (!detail)
            return detail.error();
        const auto draft = std::find_if(detail->bundles.begin(), detail->bundles.end(),
            [](const domain::Bundle &one) { return one.state == u"draft"_s; });
        if (draft == detail->bundles.end() || start)
            return openNew(context, id, start);
        shown = draft->id;
    }
    auto view = work::bundles::open(context, shown);
    if (!view)
        return view.error();
    OpenedBundle opened{
        std::move(view->check.made), {}, view->bundle, view->check.chosen, {}, {}, !*isBundle};
    const auto draft = work::log::draft(context, kDraftPage, view->bundle.id);
    if (!draft)
        return draft.error();
    opened.draft = *draft;
    if (start) {
        auto made = work::bundles::problem(context, view->bundle.parent, *start);
        if (!made)
            return made.error();
        opened.made = std::move(*made);
        opened.kept.clear();
        for (const domain::BundleItem &item : std::as_const(view->items)) {
            if (const int index = opened.made.indexOf(item.offer); index >= 0)
                opened.kept.push_back(index);
        }
    }
    opened.solution = bundle::solve(opened.made.problem);
    if (const base::Done read = readAppointments(context, opened); !read)
        return read.error();
    return opened;
}

base::Result<base::Id> keep(work::Context &context, const work::BundleInput &input, const base::Id &draftKey)
{
    base::Result<base::Id> id = input.id;
    if (input.id.isNil())
        id = work::bundles::create(context, input);
    else if (const base::Done done = work::bundles::edit(context, input); !done)
        return done.error();
    if (!id)
        return id;
    const base::Done gone = work::log::discardDraft(context, kDraftPage, draftKey);
    return gone ? id : base::Result<base::Id>(gone.error());
}

} // namespace ui::openedbundle
