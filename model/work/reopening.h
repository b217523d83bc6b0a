// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/act.h"

#include <optional>

namespace work {

class Context;

/// Taking back that a disagreement was settled (disagreements::kSettleAct).
namespace reopening {

/// Undo of such an act, or of such an undo: the disagreement stands again between those who wrote it, except what
/// colleagues have settled too; or it is settled again. RefusedByRule where something else stands there by now; nothing
/// where the act is about no disagreement, and is taken back as any other.
base::Result<std::optional<domain::Act>> turn(Context &context, const domain::Act &act);

} // namespace reopening

} // namespace work
