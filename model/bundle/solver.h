// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/problem.h"

#include <vector>

namespace bundle {

/// When the search stops going through a set one by one and splits it. The answer never depends on these.
struct SearchTuning {
    qint64 tries = 1000; ///< at least so many tries on a set
    qint64 triesPerCandidate = 8;
};

/// How far to search.
struct SolveOptions {
    int count = 10; ///< how many bundles, best first
    qint64 nodeLimit = 2'000'000; ///< sets of bundles bounded before the search stops by force
    SearchTuning tuning = {};
};

/// A bundle that breaks none of the rules 1 to 8.
struct RankedBundle {
    std::vector<int> offers; ///< indices into the problem, ordered by area and then by id
    qint64 key = 0; ///< the score in billionths
    double score = 0;
    qint64 copay = 0; ///< won a month
};

/// What the composer found.
struct Solution {
    std::vector<RankedBundle> bundles; ///< best first; at least the empty one
    bool optimal = true; ///< the search ended by itself: these are the best, in this order
    double gap = 0; ///< if not: no bundle left out can exceed the last of these by more
    qint64 nodes = 0;
};

/// The exact best bundles of a problem by branch and bound (model/bundle/README.md, Search). Pure, on the
/// calling thread, with no clock: the same problem always gives the same answer.
Solution solve(const Problem &problem, const SolveOptions &options = {});

} // namespace bundle
