// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/relaxation.h"

#include <functional>

namespace bundle {

/// Goes through the bundles of a small box one by one, the most promising terms first, leaving out what
/// collides, costs too much or stays below the threshold.
class TryOut {
public:
    using Threshold = std::function<double()>;
    using Found = std::function<void(const std::vector<int> &)>;

    TryOut(const Candidates &candidates, double copayLimit, Threshold threshold, Found found);

    /// False if there were more than `budget` steps to take; then the box is not done, though what was found
    /// was reported. `relaxation` must have just bounded `box`.
    bool run(const Box &box, const Relaxation &relaxation, qint64 budget);

private:
    struct Term {
        double value;
        int candidate;
    };
    struct Place {
        size_t group;
        bool isFirst; ///< of its group
    };

    void prepare(const Box &box, const Relaxation &relaxation);
    void place(const Box &part, size_t depth, size_t from, double sum);
    void finish(const Box &part, size_t from, double sum);
    bool fits(const Box &part, int candidate) const;

    const Candidates &m_candidates;
    double m_copayLimit;
    Threshold m_threshold;
    Found m_found;
    std::vector<std::vector<Term>> m_terms; ///< per group, the highest first
    std::vector<Place> m_places;
    std::vector<double> m_above; ///< per place: the most that the places after it can bring
    size_t m_fixed = 0; ///< so many offers conflict with no candidate
    double m_least = 0;
    qint64 m_left = 0;
};

} // namespace bundle
