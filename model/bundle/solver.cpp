// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/solver.h"

#include "model/bundle/score.h"
#include "model/bundle/search.h"

#include <algorithm>

namespace bundle {

namespace {

RankedBundle rankedBundle(const Problem &problem, const Candidates &candidates, const BestList::Entry &entry)
{
    RankedBundle ranked;
    ranked.key = entry.key;
    for (const int candidate : entry.candidates) {
        ranked.offers.push_back(candidates.offer(candidate));
        ranked.copay += problem.offers[static_cast<size_t>(ranked.offers.back())].copay;
    }
    ranked.score = scoreOf(problem, inProblemOrder(ranked.offers));
    return ranked;
}

} // namespace

Solution solve(const Problem &problem, const SolveOptions &options)
{
    const Candidates candidates(problem);
    BestList best(options.count);
    Search search(problem, candidates, best, options);
    search.run();

    Solution solution;
    for (const BestList::Entry &entry : best.entries())
        solution.bundles.push_back(rankedBundle(problem, candidates, entry));
    solution.nodes = search.nodes();
    solution.optimal = search.isFinished();
    if (!solution.optimal)
        solution.gap = std::max(0.0, search.openBound() - solution.bundles.back().score);
    return solution;
}

} // namespace bundle
