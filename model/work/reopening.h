// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/undooutcome.h"

#include <QLatin1String>

#include <optional>

namespace work {

class Context;

/// Taking back that a disagreement was settled (disagreements::kSettleAct), or that a late change was taken over.
namespace reopening {

/// Why it cannot be turned over any more: the details of RefusedByRule.
inline constexpr QLatin1String kRecordGone("its record was removed since");
inline constexpr QLatin1String kOpenAlready("it is open again already");
inline constexpr QLatin1String kSidesGone("what was written apart is not here any more");
inline constexpr QLatin1String kWrittenSince("it was changed since");
inline constexpr QLatin1String kSettledSince("it was settled in another way since");
inline constexpr QLatin1String kSideWaits("one of the sides waits to be sent");

/// Undo of such an act, or of such an undo: the disagreement stands again between those who wrote it, except what
/// colleagues have settled too; or it is settled again. What was written in a text meanwhile stays in both cases.
/// Where something else stands in some of the fields by now, `overwrite` says what becomes of them, as of any other act:
/// with Overwrite::Ask nothing is done, and the outcome names them and why. RefusedByRule where that is so of all of them
/// (the reasons above); nothing where the act is about no disagreement, and is taken back as any other.
base::Result<std::optional<domain::UndoOutcome>> turn(
    Context &context, const domain::Act &act, domain::Overwrite overwrite);

} // namespace reopening

} // namespace work
