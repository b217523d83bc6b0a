// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/officedoor.h"
#include "model/work/syncrun.h"

namespace work {

/// Papers follow their records: after an exchange of records the office is brought the files that it lacks
/// and asked for those that this vault lacks, the smallest first, chunk by chunk. Each chunk is kept where it
/// arrives before the next one is sent, so that a run may be cancelled, or the PC may die, at any moment, and
/// the next run goes on from there. On the thread of jobs.
namespace paperrun {

/// Errors are those of the door, and Cancelled. An office that knows nothing of papers is none: they wait.
base::Done run(Context &context, OfficeDoor &door, const base::Progress &progress, SyncReport &report);

} // namespace paperrun

} // namespace work
