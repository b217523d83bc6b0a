// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/candidates.h"

#include <array>
#include <limits>
#include <span>
#include <vector>

namespace bundle {

/// `count` different candidates out of an ascending list, all of one area.
struct Group {
    int area = 0;
    int count = 0;
    std::vector<int> list;
};

using PerNeed = std::array<double, Candidates::kNeeds>;

/// A set of bundles: some fixed offers, and the choices of every group together. The lists of two groups have
/// nothing in common, nor does any of their candidates conflict with a fixed offer.
struct Box {
    std::vector<int> fixed;
    PerNeed left; ///< the share of each need that the fixed offers leave uncovered
    double own = 0; ///< of the fixed offers
    double copay = 0; ///< of the fixed offers
    std::vector<Group> groups;
    PerNeed coverage{}; ///< where the relaxation touches the truth: sum of coverages ...
    PerNeed logs{}; ///< ... and sum of logs
    double price = 0; ///< of a won of copay
    double bound = std::numeric_limits<double>::infinity(); ///< no bundle of the box scores higher

    Box() { left.fill(1); }
    int places() const;
    /// Fixes one more offer; the lists are left alone.
    void fix(const Candidates &candidates, int candidate);
};

/// Bounds the scores of a box by a sum with one term for each offer.
///
/// How much of a need a bundle covers, 1 - prod (1-c), is not a sum. It is bounded by a straight line over a
/// sum in one of two ways, whichever is lower where it matters:
/// - logs y = -ln(1-c) add up exactly, and 1-exp(-Y) is concave in their sum Y: any tangent will do;
/// - over the sum X of the coverages themselves, the box's corners (each offer at the lowest or the highest
///   coverage of its list) bound it, because it is linear in each offer: any line above the corners will do.
/// With those lines and a price for copay, the score of a bundle is at most base + sum of terms + price
/// (limit - sum of copay). The bundle of the highest terms in each group attains that. The bound is tightest
/// where the lines touch at what this bundle covers, and `step` moves there; the price makes it cost just the
/// limit.
class Relaxation {
public:
    /// `copayLimit` is infinite where there is none.
    Relaxation(const Candidates &candidates, double copayLimit);

    /// Takes the lists of a box as they are now; to be called first, and whenever they have shrunk much.
    void survey(const Box &box);
    /// Bounds the box from where its lines touch and lowers box.bound to that. The price is found anew.
    void bound(Box &box);
    /// Leaves out candidates with which no bundle reaches `threshold`; false if a group runs out of
    /// candidates.
    bool filter(Box &box, double threshold);
    /// Moves the touching point of the box towards what the choice covers.
    void step(Box &box, double share) const;

    /// The bound less the terms of all offers.
    double base() const { return m_base; }
    /// The terms of a group's candidates, in the order of its list.
    const std::vector<double> &terms(size_t group) const { return m_terms[group]; }
    /// The lowest term in the choice from a group.
    double leastTaken(size_t group) const { return m_leastTaken[group]; }
    double value() const { return m_bound; }
    /// The bundle of the highest terms: candidates group by group.
    const std::vector<int> &choice() const { return m_choice; }
    double choiceCopay() const; ///< without the fixed offers
    /// How far the line of a need is above the truth for a bundle with these coverages.
    double looseness(const Box &box, size_t need, double coverage, double logs) const;
    double lowest(size_t group, size_t need) const { return m_range[group].low[need]; }
    double highest(size_t group, size_t need) const { return m_range[group].high[need]; }

private:
    struct Range {
        PerNeed low;
        PerNeed high;
    };
    struct Corner {
        double sum;
        double covered;
    };
    /// covered <= at + perCoverage X + perLog Y; one of the two slopes is 0.
    struct Line {
        double at = 0;
        double perCoverage = 0;
        double perLog = 0;
    };

    void buildCorners(const Box &box, size_t need);
    static void keepHull(std::vector<Corner> &corners);
    Line lineFor(size_t need, double coverage, double logs) const;
    void computeTerms(const Box &box);
    double takeTops(const Box &box, double price);
    double leftOfLimit(const Box &box) const { return m_copayLimit - box.copay; }
    void findPrice(Box &box);

    const Candidates &m_candidates;
    double m_copayLimit;
    double m_bound = 0;
    double m_base = 0;
    double m_lines = 0;
    std::vector<Range> m_range;
    std::array<std::vector<Corner>, Candidates::kNeeds> m_hull; ///< corners from below to above, concave
    std::array<Line, Candidates::kNeeds> m_line;
    std::vector<std::vector<double>> m_terms;
    std::vector<int> m_choice;
    std::vector<double> m_leastTaken;
    std::vector<std::pair<double, int>> m_top;
};

} // namespace bundle
