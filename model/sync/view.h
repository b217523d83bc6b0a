// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/composer.h"
#include "model/sync/ports.h"

namespace syncing {

/// The record with everything on top that this device has not yet got back from the office.
RecordState viewOf(const Replica &replica, const base::Id &stream, const base::Id &record);
/// The same on top of a folded record that is at hand already.
RecordState viewOn(const Replica &replica, const base::Id &stream, const RecordState &folded);
/// What to say edits with: knows what its user sees, and what waits.
Composer composerFor(const Replica &replica, const base::Id &stream, const RecordState &view);

} // namespace syncing
