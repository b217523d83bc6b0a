// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/bestlist.h"
#include "model/bundle/candidates.h"
#include "model/bundle/improver.h"
#include "model/bundle/relaxation.h"
#include "model/bundle/solver.h"
#include "model/bundle/tryout.h"

namespace bundle {

/// Branch and bound over sets of bundles (boxes). A box says how many offers come from which list of
/// candidates. Its relaxation bounds the score of all its bundles; a box that cannot reach the best list is
/// dropped, a small one is tried out, any other is split where its relaxation is loosest: at a collision, at
/// the copay limit, or at the coverage of a need. The lists of a box shrink meanwhile, because a candidate
/// that cannot be part of a good enough bundle is left out.
///
/// Bounds are real numbers, scores are rounded sums in the order of the problem: a margin far below a
/// billionth keeps rounding from ever dropping a bundle or a tie.
class Search {
public:
    Search(const Problem &problem, const Candidates &candidates, BestList &best, const SolveOptions &options);

    void run();

    qint64 nodes() const { return m_nodes; }
    bool isFinished() const { return m_finished; }
    /// The highest score that a bundle not looked at can have.
    double openBound() const { return m_openBound; }

private:
    using Pattern = std::array<int, domain::kServiceAreas>;

    std::vector<Pattern> patterns() const;
    double plainBound(const Pattern &pattern) const;
    Box rootOf(const Pattern &pattern) const;
    void searchFrom(Box root);
    bool tighten(Box &box, int rounds);
    void examine(Box &box);
    bool tightenAtChoice(Box &box);
    void offerChoice(const Box &box);
    bool isWorthTrying(const Box &box) const;
    qint64 budget(const Box &box) const;

    double threshold() const;
    bool canDrop(const Box &box) const;
    bool canDrop(double bound) const;
    bool canOnlyTie(double bound) const;
    void offer(const std::vector<int> &chosen);

    const Problem &m_problem;
    const Candidates &m_candidates;
    BestList &m_best;
    SolveOptions m_options;
    qint64 m_nodes = 0;
    bool m_finished = true;
    double m_openBound = 0;
    double m_margin = 0; ///< in billionths
    double m_copayLimit = 0;
    std::array<std::vector<double>, domain::kServiceAreas> m_plainTops;
    PerNeed m_level; ///< where the relaxation of the next root starts
    std::vector<Box> m_open;
    double m_choiceScore = 0; ///< of the relaxation's choice, possible or not
    Relaxation m_relaxation;
    Improver m_improver;
    TryOut m_tryOut;
};

} // namespace bundle
