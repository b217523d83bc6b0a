// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/act.h"

#include <optional>

namespace work {

class Context;

/// Taking back that a late record was declined (disagreements::kDeclineAct); a part of reopening.h.
namespace declining {

/// Undo of `declined`: the record stays away, and what came late of it waits for somebody again. Nothing where the
/// record has come back by itself since, so that the act is taken back as any other.
base::Result<std::optional<domain::Act>> takeBack(Context &context, const domain::Act &declined);
/// Undo of `undone`, by which `declined` was taken back: what waits of it is declined once more.
base::Result<std::optional<domain::Act>> repeat(
    Context &context, const domain::Act &declined, const base::Id &undone);

} // namespace declining

} // namespace work
