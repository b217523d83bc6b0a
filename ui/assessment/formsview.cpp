// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/formsview.h"

#include "model/work/context.h"

#include <algorithm>

namespace ui {

const work::FormHistory *FormsView::history(const QString &url) const
{
    const auto found = std::find_if(histories.begin(), histories.end(),
        [&](const work::FormHistory &history) { return history.url == url; });
    return found == histories.end() ? nullptr : &*found;
}

const work::FormEntry *FormsView::tool(const QString &url) const
{
    const auto found = std::find_if(
        tools.begin(), tools.end(), [&](const work::FormEntry &entry) { return entry.url == url; });
    return found == tools.end() ? nullptr : &*found;
}

base::Result<FormsView> readForms(work::Context &context, const base::Id &person)
{
    const QDate today = base::koreanDay(context.clock().now());
    FormsView view;
    auto detail = work::people::open(context, person);
    if (!detail)
        return detail.error();
    view.detail = std::move(*detail);
    auto tools = work::forms::list(context, {.validOn = today, .onlyNewest = true});
    if (!tools)
        return tools.error();
    view.tools = std::move(*tools);
    auto histories = work::formhistory::all(context, person);
    if (!histories)
        return histories.error();
    view.histories = std::move(*histories);
    if (!view.detail.household) {
        auto due = work::dueforms::of(context, person, today);
        if (!due)
            return due.error();
        view.due = {{person, view.detail.person.name, std::move(*due)}};
        return view;
    }
    auto due = work::dueforms::ofHousehold(context, view.detail.household->id, today);
    if (!due)
        return due.error();
    view.due = std::move(*due);
    return view;
}

} // namespace ui
