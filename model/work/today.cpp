// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/today.h"

#include "model/base/calendar.h"
#include "model/store/accesslog.h"
#include "model/store/todaylist.h"
#include "model/work/careduties.h"
#include "model/work/context.h"

namespace work {

base::Result<domain::TodayView> today(Context &context, const domain::TodayClocks &clocks)
{
    constexpr int kAtMost = 20;
    const base::Moment now = context.clock().now();
    auto view = store::todaylist::read(context.connection(), clocks, now, base::koreanDay(now), kAtMost);
    if (!view)
        return view;
    if (const base::Done added = careduties::addTo(context, *view, clocks, kAtMost); !added)
        return added.error();
    const QJsonObject detail {{QStringLiteral("page"), QStringLiteral("today")}, {QStringLiteral("count"), view->jobs.size()}};
    if (const base::Done logged
        = store::accesslog::write(context.vault(), context.connection(), QStringLiteral("list"), {}, detail);
        !logged)
        return logged.error();
    return view;
}

base::Result<int> urgentToday(Context &context, const domain::TodayClocks &clocks)
{
    const base::Moment now = context.clock().now();
    return store::todaylist::read(context.connection(), clocks, now, base::koreanDay(now), 0)
        .transform([](const domain::TodayView &view) { return view.counts.value(0); });
}

} // namespace work
