// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

namespace work {

class Context;

/// A vault for practice (연습용): it holds invented people, says so on every screen and paper and in every
/// file, and stays one for good.
namespace training {

base::Result<bool> isTraining(Context &context);
/// Marks this vault for good. RefusedByRule where it holds anything already, so that no real vault can become
/// one by mistake.
base::Done mark(Context &context);

/// Whether this vault may enrol with an office or exchange records with another vault: RefusedByRule with the
/// detail kTrainingVault where it is one for practice. Every such act asks this first.
base::Done mayExchange(Context &context);

inline constexpr const char *kTrainingVault = "training vault";

} // namespace training

} // namespace work
