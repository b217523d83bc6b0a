// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/problem.h"

#include <algorithm>

namespace bundle {

namespace {

constexpr int kUnknownMinutes = 15;

} // namespace

int countedMinutes(const Offer &offer)
{
    return offer.comesHome ? 0 : offer.minutes.value_or(kUnknownMinutes);
}

int travelBetween(const Problem &problem, int first, int second)
{
    if (first == second)
        return 0;
    for (const Travel &travel : problem.travel) {
        if ((travel.first == first && travel.second == second)
            || (travel.first == second && travel.second == first))
            return travel.minutes;
    }
    return 0;
}

std::vector<int> inProblemOrder(std::vector<int> chosen)
{
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    return chosen;
}

} // namespace bundle
