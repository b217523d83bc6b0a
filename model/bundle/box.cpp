// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/box.h"

#include <algorithm>

namespace bundle {

namespace {

constexpr double kFirstLevel = 0.8;

bool dropConflicts(const Candidates &candidates, std::vector<Group> &groups, int fixed)
{
    for (Group &group : groups) {
        std::erase_if(group.list, [&](int candidate) { return candidates.conflict(fixed, candidate); });
        if (!group.isPossible())
            return false;
    }
    return true;
}

} // namespace

Box::Box()
{
    left.fill(1);
    level.fill(kFirstLevel);
}

int Box::places() const
{
    int places = 0;
    for (const Group &group : groups)
        places += group.count;
    return places;
}

bool Box::hasChoice() const
{
    return std::any_of(groups.begin(), groups.end(), [](const Group &group) { return group.hasChoice(); });
}

void Box::fix(const Candidates &candidates, int candidate)
{
    fixed.push_back(candidate);
    own += candidates.own(candidate);
    copay += candidates.copay(candidate);
    for (size_t n = 0; n < left.size(); ++n)
        left[n] *= 1 - candidates.coverage(candidate)[n];
}

double Box::score(const Candidates &candidates) const
{
    double score = own;
    for (size_t n = 0; n < left.size(); ++n)
        score += candidates.worth()[n] * (1 - left[n]);
    return score;
}

bool Box::fold(const Candidates &candidates, double copayLimit)
{
    for (size_t g = 0; g < groups.size();) {
        if (groups[g].hasChoice()) {
            ++g;
            continue;
        }
        const std::vector<int> list = std::move(groups[g].list);
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(g));
        for (size_t i = 0; i < list.size(); ++i) {
            for (size_t j = i + 1; j < list.size(); ++j) {
                if (candidates.conflict(list[i], list[j]))
                    return false;
            }
            if (!dropConflicts(candidates, groups, list[i]))
                return false;
            fix(candidates, list[i]);
        }
        g = 0;
    }
    return copay <= copayLimit;
}

bool Box::dropUnaffordable(const Candidates &candidates, double copayLimit)
{
    if (copayLimit == std::numeric_limits<double>::infinity())
        return true;
    double cheapest = copay;
    std::vector<double> dearestTaken;
    std::vector<double> costs;
    for (const Group &group : groups) {
        costs.clear();
        for (const int candidate : group.list)
            costs.push_back(candidates.copay(candidate));
        std::partial_sort(costs.begin(), costs.begin() + group.count, costs.end());
        for (int i = 0; i < group.count; ++i)
            cheapest += costs[static_cast<size_t>(i)];
        dearestTaken.push_back(costs[static_cast<size_t>(group.count) - 1]);
    }
    if (cheapest > copayLimit)
        return false;
    for (size_t g = 0; g < groups.size(); ++g) {
        const double most = copayLimit - cheapest + dearestTaken[g];
        std::erase_if(groups[g].list, [&](int candidate) { return candidates.copay(candidate) > most; });
    }
    return true;
}

std::vector<int> Box::firstByIds() const
{
    std::vector<int> first = fixed;
    for (const Group &group : groups)
        first.insert(first.end(), group.list.begin(), group.list.begin() + group.count);
    std::sort(first.begin(), first.end());
    return first;
}

} // namespace bundle
