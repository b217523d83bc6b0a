// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/candidates.h"

#include <array>
#include <limits>
#include <vector>

namespace bundle {

/// `count` different candidates out of an ascending list, all of one area.
struct Group {
    int count = 0;
    std::vector<int> list;

    bool hasChoice() const { return list.size() > static_cast<size_t>(count); }
    bool isPossible() const { return list.size() >= static_cast<size_t>(count); }
};

/// One figure for each need, as Candidates orders them.
using PerNeed = std::array<double, Candidates::kNeeds>;

/// A set of bundles: some fixed offers, and the choices of every group together. The lists of two groups have
/// nothing in common. Once folded, no candidate conflicts with a fixed offer.
struct Box {
    std::vector<int> fixed;
    PerNeed left; ///< the share of each need that the fixed offers leave uncovered
    double own = 0; ///< of the fixed offers
    double copay = 0; ///< of the fixed offers
    std::vector<Group> groups;
    PerNeed level; ///< where the relaxation touches the truth, as a sum of logs
    double price = 0; ///< of a won of copay
    double bound = std::numeric_limits<double>::infinity(); ///< no bundle of the box scores higher

    Box();

    int places() const;
    bool hasChoice() const;
    /// Fixes one more offer; the lists are left alone.
    void fix(const Candidates &candidates, int candidate);
    /// The score of the fixed offers alone.
    double score(const Candidates &candidates) const;
    /// Fixes offers that have no alternative left and drops what conflicts with them; false if nothing
    /// possible remains.
    bool fold(const Candidates &candidates, double copayLimit);
    /// Leaves out candidates that cost too much beside the cheapest others; false if nothing possible
    /// remains.
    bool dropUnaffordable(const Candidates &candidates, double copayLimit);
    /// The bundle that would come first by ids if all were possible, ascending.
    std::vector<int> firstByIds() const;
};

} // namespace bundle
