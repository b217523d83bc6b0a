// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/recordchanges.h"
#include "model/sync/recordstate.h"

/// What settling a disagreement and taking that back have in common; the inside of disagreements.h and reopening.h.
namespace work::settlingparts {

/// A change that names others as settled ends what they disagree in under every key of the field that it writes, and in
/// all fields where it writes none. What they disagree in elsewhere is kept: this one ends its own key by having seen its
/// values. Keeping a record that was removed writes nothing, and so waits for its fields (RefusedByRule).
base::Done keepOthers(
    syncing::Body &body, const syncing::RecordState &view, const QString &column, const QString &part);

} // namespace work::settlingparts
