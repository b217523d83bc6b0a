// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/undooutcome.h"
#include "model/store/recordchanges.h"
#include "model/sync/composer.h"

#include <optional>

/// Turning over one change of an act that settled disagreements; the inside of reopening.h.
namespace work::reopening {

enum class Step { Back, Forth };

/// How things stand when a change is turned over, and what shall become of values that have changed since.
struct Now {
    const store::recordchanges::Story &story; ///< of its record
    const syncing::Composer &composer;
    domain::Overwrite overwrite = domain::Overwrite::Ask;
};

/// What turns a change over, and the values that stay as they are.
struct Turn {
    syncing::Body body;
    bool unmakes = false; ///< the record that it made of what came late goes
    bool isTurned = true; ///< else the change stays as a whole, and the body says nothing
    QList<domain::UndoneValue> stays = {};
    std::optional<base::Error> refused = {}; ///< why, where it stays as a whole
};

/// Brings back what the change has settled (Step::Back), or settles it once more where the same stands against each
/// other again.
base::Result<Turn> turnOf(const store::recordchanges::Told &told, const Now &now, Step step);

} // namespace work::reopening
