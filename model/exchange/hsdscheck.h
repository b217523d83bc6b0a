// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/hsdsrows.h"

namespace exchange::hsds {

/// Holds the rows of a file against the specification, takes out those that break it, and names each fault by
/// table, line, column and rule.
/// - Cells: `required`, `uuid`, `number`, `negative`, `count`, `year`, `time-zone`, `date`, `time`,
///   `date-time`, `email`, `uri`, `currency`, `weekdays`, `phone`, `value` (not among those allowed).
/// - Rows: `duplicate-id`, `dangling-reference`, `refused-reference` (to a row that was refused), `owner`
///   (a phone, schedule or the like of nothing at all), `cycle` (an organisation or a term above itself),
///   `age-order`, `date-order`, `time-order` (what ends less than twelve hours after its beginning on the
///   next day is a night and right), `duplicate-link` (one service twice at one location with nothing to tell
///   the two apart).
/// What the specification does not forbid but cannot be so leaves out the cell only, which is kept as it was
/// written: `latitude-range`, `longitude-range`, `half-position`, references upwards to what an extract
/// need not hold, and references to nothing of a row that hangs on something else too.
/// - Tables: `missing-table` (organizations, services), `unknown-column` (kept as it is).
void check(Reading &reading);

} // namespace exchange::hsds
