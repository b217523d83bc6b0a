// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/problem.h"

#include <vector>

namespace bundle {

/// Minutes between the places of offers, for many questions: what travelBetween answers, in logarithmic time.
/// Ways between offers that have no day of the week in common are left out, because nobody has to take them.
class TravelMap {
public:
    explicit TravelMap(const Problem &problem);

    int minutes(int first, int second) const;

private:
    struct Leg {
        int other;
        int minutes;
    };

    std::vector<Leg> m_legs; ///< by first offer, then by the other
    std::vector<size_t> m_begin; ///< empty if there is no way at all
};

} // namespace bundle
