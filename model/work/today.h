// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/todayview.h"

namespace work {

class Context;

/// What waits for the owner of the vault today, the most urgent first; written to the access log as a list.
base::Result<domain::TodayView> today(Context &context, const domain::TodayClocks &clocks = {});
/// How many urgent things wait; a number only, which nobody can be known by, so nothing is logged.
base::Result<int> urgentToday(Context &context, const domain::TodayClocks &clocks = {});

} // namespace work
