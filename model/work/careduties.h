// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/careduty.h"
#include "model/domain/todayview.h"

#include <QList>

namespace work {

class Context;

/// What bundles that have started still owe: consents of their providers and of the forms that name none, and
/// the conference after an emergency start. Consents that run out within `days` are told before they do.
namespace careduties {

/// Of one person, the most pressing first; nothing is logged.
base::Result<QList<domain::CareDuty>> ofPerson(
    Context &context, const base::Id &person, int days = domain::TodayClocks().consentEnding);

/// Puts the duties of everybody into the view of the Today page, one row for each person and reason, at most
/// `limit` of each; the counts are of all.
base::Done addTo(
    Context &context, domain::TodayView &view, const domain::TodayClocks &clocks, qsizetype limit);

} // namespace careduties

} // namespace work
