// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/todayview.h"
#include "ui/shell/page.h"

/// Where the Today page leads: from a thing to do, a draft, or a count.
namespace ui::todayplaces {

Place ofJob(const domain::TodayJob &job);
Place ofDraft(const domain::TodayDraft &draft);
/// The people behind a count; without a page where the count is no list of people.
Place ofCount(domain::TodayReason reason, const domain::TodayClocks &clocks, base::Moment now);

} // namespace ui::todayplaces
