// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/rules.h"
#include "model/bundle/score.h"
#include "model/bundle/solver.h"
#include "tests/model/bundle/builders.h"
#include "tests/model/bundle/exhaustive.h"
#include "tests/model/bundle/problems.h"
#include "tests/support/printers.h"

#include <algorithm>
#include <cmath>
#include <random>

#include <gtest/gtest.h>

using namespace bundle;
using namespace bundletest;
using domain::NeedArea;
using domain::ServiceArea;

namespace {

constexpr int kCount = 10;

std::vector<Plain> plainOf(const Problem &problem, const Solution &solution)
{
    std::vector<Plain> all;
    for (const RankedBundle &ranked : solution.bundles) {
        Plain plain{{}, ranked.key};
        for (const int offer : ranked.offers)
            plain.ids.append(problem.offers[static_cast<size_t>(offer)].id);
        all.push_back(plain);
    }
    return all;
}

/// Any kind of small problem: caps, limits, collisions, ties, unknown minutes.
Family smallFamily(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(random); };
    Family family;
    family.maxServices = below(20) ? 1 + below(4) : below(7);
    family.maxPerArea = below(20) ? 1 + below(2) : below(4);
    family.offers = below(family.maxServices > 4 ? 14 : family.maxServices > 3 ? 20 : 36);
    family.services = 1 + below(12);
    family.sharesCoverage = below(4) == 0;
    family.needsCovered = 1 + below(below(3) ? 4 : 14);
    family.spread = below(2) ? 0 : std::pow(10, -below(9));
    family.types = below(3) ? 0 : 1 + below(3);
    family.times = below(2) ? 0 : 1 + below(8);
    family.slotsEach = below(4);
    family.oddDays = 1 + below(7);
    family.travelPairs = below(2) ? 0 : below(10);
    family.travelMinutes = 1 + below(120);
    const int limit = below(5);
    family.copayLimit = limit == 0 ? std::optional<qint64>() : limit == 1 ? 0 : 10'000 * (1 + below(15));
    if (below(2) == 0)
        family.copayReference = 50'000 * below(8);
    family.smoothCopay = below(2) == 0;
    family.allExcluded = below(40) == 0;
    family.broken = below(2) ? 0 : 0.1;
    family.coarse = below(2) == 0;
    family.allOrNothing = below(8) == 0;
    family.dearIsGood = below(5) == 0;
    family.oneArea = below(10) == 0;
    family.needWeight = below(10) ? 0.60 : 0;
    return family;
}

/// Tunings under which even small problems are split instead of being tried out.
SolveOptions optionsFor(unsigned seed)
{
    SolveOptions options;
    const std::array<SearchTuning, 4> tunings = {{{}, {0, 0}, {3, 0}, {0, 1}}};
    options.tuning = tunings[seed % tunings.size()];
    return options;
}

TEST(Solver, equalsExhaustiveSearchOnThousandsOfProblems)
{
    int withTen = 0;
    for (unsigned seed = 1; seed <= 6000; ++seed) {
        const Problem problem = makeProblem(smallFamily(seed), seed);
        const Solution solution = solve(problem, optionsFor(seed));
        ASSERT_TRUE(solution.optimal);
        ASSERT_EQ(plainOf(problem, solution), exhaustive(problem, kCount)) << "seed " << seed;
        withTen += solution.bundles.size() == kCount ? 1 : 0;
    }
    EXPECT_GT(withTen, 2000);
}

TEST(Solver, equalsExhaustiveSearchOnLargerProblems)
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        Family family = smallFamily(seed);
        family.offers = 90;
        family.maxServices = 3;
        const Problem problem = makeProblem(family, seed);
        EXPECT_EQ(plainOf(problem, solve(problem, optionsFor(seed))), exhaustive(problem, kCount))
            << "seed " << seed;
    }
}

TEST(Solver, provesTheHostileFamiliesWithoutForce)
{
    for (const Family &family : largeFamilies(1500)) {
        const Solution solution = solve(makeProblem(family, 7));
        EXPECT_TRUE(solution.optimal) << family.name;
        EXPECT_EQ(solution.gap, 0) << family.name;
        EXPECT_LT(solution.nodes, 50'000) << family.name;
    }
}

TEST(Solver, findsOnHostileFamiliesWhatSmallStepsFind)
{
    for (const Family &family : largeFamilies(250)) {
        const Problem problem = makeProblem(family, 11);
        SolveOptions small;
        small.tuning = {0, 0};
        EXPECT_EQ(plainOf(problem, solve(problem)), plainOf(problem, solve(problem, small))) << family.name;
    }
}

TEST(Solver, proposesOnlyWhatBreaksNoRule)
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const Problem problem = makeProblem(smallFamily(seed), seed);
        for (const RankedBundle &ranked : solve(problem).bundles) {
            for (const RuleResult &result : check(problem, ranked.offers, {})) {
                const bool mayBreak = result.rule >= RuleId::Consent
                    || (result.rule == RuleId::Reach && !problem.parameters.reachIsHard);
                EXPECT_TRUE(mayBreak || result.verdict == Verdict::Pass) << "seed " << seed;
            }
            EXPECT_EQ(scoreKey(scoreOf(problem, inProblemOrder(ranked.offers))), ranked.key);
        }
    }
}

TEST(Solver, doesNotMissAnOfferThatWasNotChosen)
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        Problem problem = makeProblem(smallFamily(seed), seed);
        problem.travel.clear();
        const Solution before = solve(problem);
        std::vector<bool> isChosen(problem.offers.size(), false);
        for (const RankedBundle &ranked : before.bundles) {
            for (const int offer : ranked.offers)
                isChosen[static_cast<size_t>(offer)] = true;
        }
        const std::vector<Plain> expected = plainOf(problem, before);
        for (size_t i = problem.offers.size(); i-- > 0;) {
            if (!isChosen[i])
                problem.offers.erase(problem.offers.begin() + static_cast<std::ptrdiff_t>(i));
        }
        EXPECT_EQ(plainOf(problem, solve(problem)), expected) << "seed " << seed;
    }
}

TEST(Solver, doesNotCareInWhichOrderOffersStand)
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        Problem problem = makeProblem(smallFamily(seed), seed);
        problem.travel.clear();
        std::vector<Plain> before = plainOf(problem, solve(problem));
        std::reverse(problem.offers.begin(), problem.offers.end());
        std::vector<Plain> after = plainOf(problem, solve(problem));
        // The last bits of a sum may differ, and with them the last decimal; the bundles are those of
        // exhaustive search.
        EXPECT_EQ(after, exhaustive(problem, kCount)) << "seed " << seed;
        ASSERT_EQ(before.size(), after.size());
        for (size_t i = 0; i < before.size(); ++i)
            EXPECT_NEAR(
                static_cast<double>(before[i].billionths), static_cast<double>(after[i].billionths), 1);
    }
}

TEST(Solver, cannotLoseByAHigherLimit)
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        Problem problem = makeProblem(smallFamily(seed), seed);
        problem.parameters.weights.copay = 0;
        problem.parameters.copayLimit = 30'000;
        const qint64 low = solve(problem).bundles.front().key;
        problem.parameters.copayLimit = 90'000;
        const qint64 high = solve(problem).bundles.front().key;
        problem.parameters.copayLimit.reset();
        EXPECT_LE(low, high);
        EXPECT_LE(high, solve(problem).bundles.front().key);
    }
}

TEST(Solver, alwaysAllowsTheEmptyBundle)
{
    const Solution solution = solve(aProblem());
    ASSERT_EQ(solution.bundles.size(), 1u);
    EXPECT_TRUE(solution.bundles[0].offers.empty());
    EXPECT_EQ(solution.bundles[0].key, 0);
    EXPECT_TRUE(solution.optimal);
}

TEST(Solver, ranksABundleThatCostsMoreThanItBringsBelowTheEmptyOne)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a"), ServiceArea::Care, {{NeedArea::Health, 0.01}})});
    problem.offers[0].fit = 0;
    problem.offers[0].preference = 0;
    problem.offers[0].minutes = 30;
    const Solution solution = solve(problem);
    ASSERT_EQ(solution.bundles.size(), 2u);
    EXPECT_TRUE(solution.bundles[0].offers.empty());
    EXPECT_LT(solution.bundles[1].key, 0);
}

TEST(Solver, breaksTiesByIdsAreaByArea)
{
    // All offers are alike; with one need fully covered by each, more than one service adds only its own
    // terms.
    Problem problem = aProblem({anOffer(QStringLiteral("c2")), anOffer(QStringLiteral("c1")),
        anOffer(QStringLiteral("r2"), ServiceArea::Rehabilitation),
        anOffer(QStringLiteral("r1"), ServiceArea::Rehabilitation)});
    SolveOptions options;
    options.count = 5;
    const std::vector<Plain> plain = plainOf(problem, solve(problem, options));
    ASSERT_EQ(plain.size(), 5u);
    EXPECT_EQ(plain[0].ids, (QStringList{QStringLiteral("c1"), QStringLiteral("r1")}));
    EXPECT_EQ(plain[1].ids, (QStringList{QStringLiteral("c1"), QStringLiteral("r2")}));
    EXPECT_EQ(plain[2].ids, (QStringList{QStringLiteral("c2"), QStringLiteral("r1")}));
    EXPECT_EQ(plain[3].ids, (QStringList{QStringLiteral("c2"), QStringLiteral("r2")}));
    EXPECT_EQ(plain[4].ids, QStringList{QStringLiteral("c1")});
}

TEST(Solver, putsAnEmptyPlaceAfterAnyId)
{
    // An offer that changes nothing: with it and without it the score is the same.
    Problem problem
        = aProblem({anOffer(QStringLiteral("c")), anOffer(QStringLiteral("r"), ServiceArea::Rehabilitation)});
    problem.parameters.weights = {1, 0, 0, 0, 0};
    problem.offers[0].coverage[static_cast<size_t>(NeedArea::Health)] = 1;
    const std::vector<Plain> plain = plainOf(problem, solve(problem));
    ASSERT_EQ(plain.size(), 4u);
    EXPECT_EQ(plain[0].billionths, plain[1].billionths);
    EXPECT_EQ(plain[0].ids, (QStringList{QStringLiteral("c"), QStringLiteral("r")}));
    EXPECT_EQ(plain[1].ids, QStringList{QStringLiteral("c")});
}

TEST(Solver, comparesIdsByCodePoint)
{
    const QString lateInUtf16 = QStringLiteral("\uFFEE");
    const QString lateInUnicode = QString::fromUcs4(U"\U00010000", 1);
    const Problem problem = aProblem({anOffer(lateInUnicode), anOffer(lateInUtf16)});
    EXPECT_EQ(plainOf(problem, solve(problem))[0].ids, QStringList{lateInUtf16});
}

TEST(Solver, takesFreeOffersOnlyAtLimitZero)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a")), anOffer(QStringLiteral("b"))});
    problem.offers[1].copay = 0;
    problem.offers[1].subsidy = problem.offers[1].price;
    problem.parameters.copayLimit = 0;
    const std::vector<Plain> plain = plainOf(problem, solve(problem));
    ASSERT_EQ(plain.size(), 2u);
    EXPECT_EQ(plain[0].ids, QStringList{QStringLiteral("b")});
}

TEST(Solver, saysHowFarItMayBeFromTheBestWhenStopped)
{
    const Problem problem = makeProblem(largeFamilies(2000).front(), 3);
    const double best = solve(problem).bundles.front().score;
    SolveOptions options;
    options.nodeLimit = 0;
    const Solution stopped = solve(problem, options);
    EXPECT_FALSE(stopped.optimal);
    EXPECT_GT(stopped.gap, 0);
    EXPECT_GE(stopped.bundles.back().score + stopped.gap, best - 1e-9);
}

TEST(Solver, givesAsManyAsAskedFor)
{
    const Problem problem = makeProblem(smallFamily(4), 4);
    SolveOptions options;
    for (const int count : {1, 3, 25}) {
        options.count = count;
        EXPECT_EQ(plainOf(problem, solve(problem, options)), exhaustive(problem, count)) << count;
    }
}

} // namespace
