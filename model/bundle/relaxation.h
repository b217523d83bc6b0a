// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/box.h"

#include <vector>

namespace bundle {

/// Bounds the scores of a box by a sum with one term for each offer.
///
/// How much of a need a bundle covers, 1 - prod (1-c), is not a sum, but it is never more than a constant and
/// a term phi(c) for each offer: the logs y = -ln(1-c) add up exactly, and 1-exp(-Y) is concave in their sum,
/// so that its tangent at any level l, with p = exp(-l), bounds it by 1-p-pl and p y for each offer. An offer
/// that alone covers more than the level need not follow its log, for it never adds more than its own
/// coverage: phi goes on with slope 1 from where y = l. For a single offer, l = 0 is exact.
///
/// With that and a price for copay, the score of a bundle is at most base + sum of terms, where the base has
/// price (limit - copay of fixed offers) and each term loses price times copay. The bundle of the highest
/// terms in each group attains that. The bound is tightest where the levels are what this bundle covers, up
/// to the level, and `step` moves there; the price makes the bundle cost just the limit.
class Relaxation {
public:
    /// `copayLimit` is infinite where there is none.
    Relaxation(const Candidates &candidates, double copayLimit);

    /// Bounds the box from its levels and lowers box.bound to that. The price is found anew.
    void bound(Box &box);
    /// Leaves out candidates with which no bundle reaches `threshold`; false if a group runs out of
    /// candidates.
    bool filter(Box &box, double threshold);
    /// Moves the levels of the box towards what the choice covers.
    void step(Box &box, double share) const;
    /// Sets the levels so that the bound is exact for the choice.
    void touchChoice(Box &box) const;

    /// The bound less the terms of all offers.
    double base() const { return m_base; }
    /// The terms of a group's candidates, in the order of its list.
    const std::vector<double> &terms(size_t group) const { return m_terms[group]; }
    /// The bundle of the highest terms: candidates group by group.
    const std::vector<int> &choice() const { return m_choice; }
    double choiceCopay() const; ///< without the fixed offers
    /// phi of a need for one offer's coverage, in the box just bounded.
    double curve(size_t need, double coverage) const { return m_curve[need].at(coverage); }
    /// How far the bound is above the truth, for one need and a bundle of these curve values in which `left`
    /// of the need stays uncovered.
    double looseness(const Box &box, size_t need, double curves, double left) const;

private:
    struct Curve {
        double constant = 0; ///< 1-p-pl
        double p = 1;
        double level = 0;
        double reach = 0; ///< 1-p, the coverage at which y = l

        double at(double coverage) const;
    };

    void layCurves(const Box &box);
    void computeTerms(const Box &box);
    double takeTops(const Box &box, double price);
    void findPrice(Box &box);
    double unspent(const Box &box) const { return m_copayLimit - box.copay; }

    const Candidates &m_candidates;
    double m_copayLimit;
    double m_bound = 0;
    double m_base = 0;
    double m_constants = 0;
    std::array<Curve, Candidates::kNeeds> m_curve;
    std::vector<std::vector<double>> m_terms;
    std::vector<int> m_choice;
    std::vector<double> m_leastTaken; ///< per group: the lowest term in the choice
    std::vector<std::pair<double, int>> m_top;
};

} // namespace bundle
