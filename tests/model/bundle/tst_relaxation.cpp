// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/relaxation.h"
#include "model/bundle/score.h"
#include "model/bundle/split.h"
#include "tests/model/bundle/problems.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <gtest/gtest.h>

using namespace bundle;
using namespace bundletest;

namespace {

/// Every possible bundle of a box, as ascending candidates.
void collect(const Candidates &candidates, double limit, const Box &box, size_t group, size_t from, int taken,
    std::vector<int> chosen, std::set<std::vector<int>> &all)
{
    if (group == box.groups.size()) {
        double copay = 0;
        for (size_t i = 0; i < chosen.size(); ++i) {
            copay += candidates.copay(chosen[i]);
            for (size_t j = 0; j < i; ++j) {
                if (candidates.conflict(chosen[i], chosen[j]))
                    return;
            }
        }
        std::sort(chosen.begin(), chosen.end());
        if (copay <= limit) {
            EXPECT_TRUE(all.insert(chosen).second) << "one bundle in two boxes";
        }
        return;
    }
    const Group &part = box.groups[group];
    if (taken == part.count) {
        collect(candidates, limit, box, group + 1, 0, 0, chosen, all);
        return;
    }
    for (size_t i = from; i < part.list.size(); ++i) {
        chosen.push_back(part.list[i]);
        collect(candidates, limit, box, group, i + 1, taken + 1, chosen, all);
        chosen.pop_back();
    }
}

std::set<std::vector<int>> bundlesOf(const Candidates &candidates, double limit, const Box &box)
{
    std::set<std::vector<int>> all;
    collect(candidates, limit, box, 0, 0, 0, box.fixed, all);
    return all;
}

double trueScore(const Problem &problem, const Candidates &candidates, const std::vector<int> &chosen)
{
    std::vector<int> offers;
    for (const int candidate : chosen)
        offers.push_back(candidates.offer(candidate));
    return scoreOf(problem, inProblemOrder(offers));
}

struct Setting {
    Problem problem;
    double limit;
    Box box;
};

Setting settingOf(unsigned seed)
{
    Family family;
    family.offers = 24;
    family.maxPerArea = 2;
    family.maxServices = 6;
    family.services = 5;
    family.needsCovered = seed % 2 ? 3 : 14;
    family.allOrNothing = seed % 5 == 0;
    family.times = seed % 3 ? 0 : 4;
    family.travelPairs = seed % 4 ? 0 : 3;
    family.copayLimit
        = seed % 3 == 1 ? std::optional<qint64>() : 60'000 + 10'000 * static_cast<qint64>(seed % 7);
    Setting setting{makeProblem(family, seed), 0, {}};
    setting.limit = family.copayLimit ? static_cast<double>(*family.copayLimit)
                                      : std::numeric_limits<double>::infinity();
    return setting;
}

Box boxOf(const Candidates &candidates, unsigned seed)
{
    Box box;
    for (int area = 0; area < domain::kServiceAreas; ++area) {
        Group group{1 + static_cast<int>(seed + static_cast<unsigned>(area)) % 2, {}};
        for (int candidate = candidates.begin(area); candidate < candidates.end(area); ++candidate)
            group.list.push_back(candidate);
        if (group.isPossible())
            box.groups.push_back(group);
    }
    return box;
}

TEST(Relaxation, isNeverBelowTheTruth)
{
    int compared = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        const Setting setting = settingOf(seed);
        const Candidates candidates(setting.problem);
        Box box = boxOf(candidates, seed);
        Relaxation relaxation(candidates, setting.limit);
        double most = -1;
        for (const std::vector<int> &chosen : bundlesOf(candidates, setting.limit, box))
            most = std::max(most, trueScore(setting.problem, candidates, chosen));
        if (most < 0 || !box.dropUnaffordable(candidates, setting.limit))
            continue;
        for (int round = 0; round < 6; ++round) {
            box.bound = std::numeric_limits<double>::infinity();
            relaxation.bound(box);
            EXPECT_GE(box.bound, most - 1e-12) << "seed " << seed;
            relaxation.step(box, 1.0 / (round + 2));
            ++compared;
        }
        relaxation.touchChoice(box);
        box.bound = std::numeric_limits<double>::infinity();
        relaxation.bound(box);
        EXPECT_GE(box.bound, most - 1e-12) << "seed " << seed;
    }
    EXPECT_GT(compared, 200);
}

TEST(Relaxation, isExactForASinglePlace)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        Setting setting = settingOf(3 * seed + 1);
        const Candidates candidates(setting.problem);
        Box box = boxOf(candidates, seed);
        box.groups.resize(1);
        box.groups[0].count = 1;
        Relaxation relaxation(candidates, setting.limit);
        relaxation.bound(box);
        EXPECT_NEAR(box.bound, trueScore(setting.problem, candidates, relaxation.choice()), 1e-12);
    }
}

TEST(Relaxation, filtersOutNothingThatReachesTheThreshold)
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        const Setting setting = settingOf(seed);
        const Candidates candidates(setting.problem);
        Box box = boxOf(candidates, seed);
        const std::set<std::vector<int>> all = bundlesOf(candidates, setting.limit, box);
        if (all.empty())
            continue;
        std::vector<double> scores;
        for (const std::vector<int> &chosen : all)
            scores.push_back(trueScore(setting.problem, candidates, chosen));
        std::sort(scores.rbegin(), scores.rend());
        const double threshold = scores[std::min<size_t>(scores.size() - 1, 9)] - 1e-12;
        Relaxation relaxation(candidates, setting.limit);
        ASSERT_TRUE(box.dropUnaffordable(candidates, setting.limit));
        for (int round = 0; round < 5; ++round) {
            relaxation.bound(box);
            ASSERT_TRUE(relaxation.filter(box, threshold));
            relaxation.step(box, 0.5);
        }
        const std::set<std::vector<int>> kept = bundlesOf(candidates, setting.limit, box);
        for (const std::vector<int> &chosen : all) {
            if (trueScore(setting.problem, candidates, chosen) >= threshold) {
                EXPECT_TRUE(kept.contains(chosen)) << "seed " << seed;
            }
        }
    }
}

TEST(Split, losesNoPossibleBundleAndDoublesNone)
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        const Setting setting = settingOf(seed);
        const Candidates candidates(setting.problem);
        std::vector<Box> open{boxOf(candidates, seed)};
        const std::set<std::vector<int>> all = bundlesOf(candidates, setting.limit, open.front());
        Relaxation relaxation(candidates, setting.limit);
        std::set<std::vector<int>> found;
        int splits = 0;
        while (!open.empty()) {
            Box box = std::move(open.back());
            open.pop_back();
            if (!box.fold(candidates, setting.limit))
                continue;
            if (++splits > 25 || !box.hasChoice()) {
                for (const std::vector<int> &chosen : bundlesOf(candidates, setting.limit, box))
                    EXPECT_TRUE(found.insert(chosen).second) << "seed " << seed;
                continue;
            }
            relaxation.bound(box);
            const Splitting way = splits % 4 == 3 ? Splitting::ByIds : Splitting::WhereLoose;
            for (Box &part : split(box, relaxation, candidates, setting.limit, way))
                open.push_back(std::move(part));
        }
        EXPECT_EQ(found, all) << "seed " << seed;
    }
}

} // namespace
