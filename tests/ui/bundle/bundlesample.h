// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdesk.h"

/// A man after a stroke with his assessment, and nine services around him: the situation in which bundles are
/// composed.
namespace bundlesample {

struct Sample {
    base::Id person;
    QHash<QString, base::Id> offers; ///< by the name of the organisation
};

/// Puts all of it into the vault of the desk.
Sample fill(support::TestDesk &desk);

} // namespace bundlesample
