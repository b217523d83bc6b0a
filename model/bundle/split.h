// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/relaxation.h"

namespace bundle {

/// Splits a box into boxes that hold all its possible bundles, each once, where its relaxation is loosest:
/// the two offers of the choice that collide, its copay over the limit, the need whose tangent is furthest
/// above the truth, and if all is tight, with the first offer of the choice or without it. The part with the
/// choice comes last. `relaxation` must have just bounded `box`, whose lists must not all be down to their
/// counts.
std::vector<Box> split(
    const Box &box, const Relaxation &relaxation, const Candidates &candidates, double copayLimit);

} // namespace bundle
