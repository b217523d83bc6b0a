// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/rules.h"
#include "model/bundle/travelmap.h"

#include <span>

namespace bundle {

/// What of the score an offer can have more or less of.
enum class Factor { Need, Fit, Preference, Minutes, Copay };

inline constexpr int kFactors = 5;

/// How much of a need a bundle covers, and by which offers. `points` is its part of the score.
struct NeedShare {
    struct Cover {
        int offer = 0;
        double coverage = 0;
    };

    Need need;
    double share = 0;
    double points = 0;
    std::vector<Cover> by;
};

/// An offer's part of the score by factors; minutes and copay take away. What is covered of a need is divided
/// among its offers in proportion to their coverage, so the parts of all offers add up to the score.
struct OfferPart {
    int offer = 0;
    std::array<double, kFactors> points{};

    double of(Factor factor) const { return points[static_cast<size_t>(factor)]; }
    double sum() const;
};

/// The next best offer for a place, the other places as they are.
struct Alternative {
    struct Lack {
        Factor factor = Factor::Need;
        double points = 0; ///< of the score, positive
    };

    domain::ServiceArea area = domain::ServiceArea::Care;
    std::optional<int> chosen; ///< none: the place is empty
    std::optional<int> next; ///< none: no other offer may be proposed
    double lost = 0; ///< of the score, if it were taken
    std::vector<Lack> lacks; ///< the largest first
    std::optional<RuleResult>
        breach; ///< set where every other offer breaks a rule beside these: that of the next
};

/// Why a bundle has its score.
struct Explanation {
    double score = 0;
    std::vector<NeedShare> needs; ///< surveyed ones, in the order of the problem
    std::vector<OfferPart> parts; ///< in the order of the problem
    std::vector<Alternative> alternatives; ///< by area; chosen places, then an empty one where there is room
};

/// Explains bundles of one problem, whether the composer proposed them or an officer chose them. The problem
/// must outlive it. Pure; safe on any thread.
class Explainer {
public:
    explicit Explainer(const Problem &problem);

    Explanation explain(std::span<const int> chosen) const;

    /// The points of every offer on the composer's page, by index: 100 times the score of the best possible
    /// bundle that has the offer and the other places as chosen, over the best score of all; 0 where that is
    /// 0, and for offers with which no bundle is possible. A chosen offer gets those of the bundle as it is.
    std::vector<double> points(std::span<const int> chosen, double bestScore) const;

private:
    using Chosen = std::vector<int>;

    std::vector<NeedShare> needsOf(const Chosen &chosen) const;
    OfferPart partOf(const Chosen &chosen, int offer) const;
    Alternative alternativeTo(const Chosen &chosen, domain::ServiceArea area, std::optional<int> offer) const;
    std::optional<RuleResult> breachBeside(const Chosen &others, int offer) const;
    bool fits(const Chosen &others, int offer) const;
    bool hasRoom(const Chosen &chosen, domain::ServiceArea area) const;
    double bestWith(const Chosen &chosen, int offer) const;

    const Problem &m_problem;
    TravelMap m_travel;
    std::vector<bool> m_proposable;
};

} // namespace bundle
