// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/body.h"
#include "model/sync/entry.h"
#include "model/sync/kind.h"

namespace syncing {

/// The change that lies in the body of an arrival, which is how one that came late gets into an inbox.
std::optional<domain::Change> arrivedIn(const Body &body);
/// What a change says: of an arrival, what the change within it says; of an entering, what the record hangs on.
Body saidBy(Kind kind, const Body &body);

} // namespace syncing
