// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/todayview.h"
#include "model/sql/connection.h"

/// What waits for the owner of a vault: read from the summaries, a few milliseconds for ten years of a dong.
/// What running bundles owe is read elsewhere (carelist.h), since it needs the forms of consent; its counts are
/// 0 here.
namespace store::todaylist {

base::Result<domain::TodayView> read(
    sql::Connection &connection, const domain::TodayClocks &clocks, base::Moment now, QDate today, int limit);

} // namespace store::todaylist
