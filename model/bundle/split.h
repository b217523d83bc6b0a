// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/relaxation.h"

namespace bundle {

enum class Splitting {
    WhereLoose, ///< where the relaxation is furthest from the truth
    ByIds ///< smaller ids apart from larger ones, when only these decide any more
};

/// Splits a box into boxes that hold all its possible bundles, each once. It is loosest where two offers of
/// the choice collide, where its copay is over the limit, or at the need whose curve is furthest above the
/// truth; if all is tight, the first offer of the choice is split off. The most promising part comes last.
/// `relaxation` must have just bounded `box`, which must have a choice left.
std::vector<Box> split(const Box &box, const Relaxation &relaxation, const Candidates &candidates,
    double copayLimit, Splitting way);

} // namespace bundle
