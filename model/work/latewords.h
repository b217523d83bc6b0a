// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/threads.h"

namespace work {

class Context;

/// The words of notes that a first sync brought, which are taken into the search table once the cases are there
/// (store/lateindex.h). Runs on the thread of jobs; each few hundred are one transaction, so that acts go on in
/// between and the rest can wait for another time.
namespace latewords {

/// All that wait, or those until it is cancelled, which is no failure.
base::Done takeIn(Context &context, const base::Progress &progress = {});

} // namespace latewords

} // namespace work
