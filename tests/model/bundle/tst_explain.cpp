// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/explain.h"
#include "model/bundle/score.h"
#include "model/bundle/solver.h"
#include "tests/model/bundle/builders.h"
#include "tests/model/bundle/problems.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace bundle;
using namespace bundletest;
using domain::NeedArea;
using domain::ServiceArea;

namespace {

TEST(Explainer, partsAddUpToTheScore)
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Family family;
        family.maxPerArea = 2;
        const Problem problem = makeProblem(family, seed);
        const Explainer explainer(problem);
        for (const RankedBundle &ranked : solve(problem).bundles) {
            const Explanation explanation = explainer.explain(ranked.offers);
            double sum = 0;
            double need = 0;
            for (const OfferPart &part : explanation.parts) {
                sum += part.sum();
                need += part.of(Factor::Need);
            }
            double byNeed = 0;
            for (const NeedShare &share : explanation.needs)
                byNeed += share.points;
            EXPECT_NEAR(sum, ranked.score, 1e-12) << "seed " << seed;
            EXPECT_NEAR(need, byNeed, 1e-12);
            EXPECT_NEAR(explanation.score, ranked.score, 1e-15);
        }
    }
}

TEST(Explainer, saysWhatIsCoveredOfEachSurveyedNeedAndByWhom)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a"), ServiceArea::Care, {{NeedArea::Health, 0.5}}),
        anOffer(QStringLiteral("b"), ServiceArea::Counselling, {{NeedArea::Health, 0.4}})});
    problem.needs.push_back({NeedArea::Social, 0, 1});
    const Explanation explanation = Explainer(problem).explain(std::array{1, 0});
    ASSERT_EQ(explanation.needs.size(), 2u);
    EXPECT_NEAR(explanation.needs[0].share, 0.7, 1e-15);
    ASSERT_EQ(explanation.needs[0].by.size(), 2u);
    EXPECT_EQ(explanation.needs[0].by[1].offer, 1);
    EXPECT_EQ(explanation.needs[0].by[1].coverage, 0.4);
    EXPECT_EQ(explanation.needs[1].share, 0);
    EXPECT_TRUE(explanation.needs[1].by.empty());
}

TEST(Explainer, namesTheNextBestOfferAndWhatItLacks)
{
    Problem problem = aProblem({anOffer(QStringLiteral("best")), anOffer(QStringLiteral("next")),
        anOffer(QStringLiteral("poor"), ServiceArea::Care, {{NeedArea::DailyLiving, 0.1}})});
    problem.offers[1].fit = 0.5;
    problem.offers[1].minutes = 12;
    const Explanation explanation = Explainer(problem).explain(std::array{0});
    ASSERT_EQ(explanation.alternatives.size(), 3u);
    const Alternative &care = explanation.alternatives[0];
    EXPECT_EQ(care.chosen, 0);
    EXPECT_EQ(care.next, 1);
    EXPECT_NEAR(care.lost, (0.075 + 0.02) / 3, 1e-12);
    ASSERT_EQ(care.lacks.size(), 2u);
    EXPECT_EQ(care.lacks[0].factor, Factor::Fit);
    EXPECT_NEAR(care.lacks[0].points, 0.025, 1e-12);
    EXPECT_EQ(care.lacks[1].factor, Factor::Minutes);
    EXPECT_FALSE(care.breach.has_value());
    EXPECT_EQ(explanation.alternatives[1].area, ServiceArea::Rehabilitation);
    EXPECT_FALSE(explanation.alternatives[1].chosen.has_value());
    EXPECT_FALSE(explanation.alternatives[1].next.has_value());
}

TEST(Explainer, prefersANextOfferThatIsPossibleBesideTheOthers)
{
    Problem problem
        = aProblem({anOffer(QStringLiteral("a")), anOffer(QStringLiteral("b"), ServiceArea::Counselling),
            anOffer(QStringLiteral("clash"), ServiceArea::Counselling),
            anOffer(QStringLiteral("weak"), ServiceArea::Counselling, {{NeedArea::Health, 0.1}})});
    problem.offers[0].weekly = {{0, 600, 660}};
    problem.offers[2].weekly = {{0, 630, 690}};
    Alternative other = Explainer(problem).explain(std::array{0, 1}).alternatives.back();
    EXPECT_EQ(other.next, 3);
    problem.offers[3].places = 0;
    other = Explainer(problem).explain(std::array{0, 1}).alternatives.back();
    EXPECT_EQ(other.next, 2);
    ASSERT_TRUE(other.breach.has_value());
    EXPECT_EQ(other.breach->breach, Breach::SlotsCollide);
}

TEST(Explainer, takesTheSmallerIdAmongEquals)
{
    const Problem problem = aProblem(
        {anOffer(QStringLiteral("c")), anOffer(QStringLiteral("b")), anOffer(QStringLiteral("a"))});
    const Solution solution = solve(problem);
    ASSERT_EQ(solution.bundles[0].offers, std::vector{2});
    const Alternative other = Explainer(problem).explain(solution.bundles[0].offers).alternatives.front();
    EXPECT_EQ(other.next, solution.bundles[1].offers.front());
    EXPECT_EQ(other.next, 1);
}

TEST(Explainer, findsNoBetterOfferThanTheComposerDid)
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const Problem problem = makeProblem(Family(), seed);
        const RankedBundle best = solve(problem).bundles.front();
        for (const Alternative &alternative : Explainer(problem).explain(best.offers).alternatives)
            EXPECT_TRUE(alternative.breach || !alternative.next || alternative.lost >= -1e-9)
                << "seed " << seed;
    }
}

TEST(Points, areThoseOfTheBestBundleWithTheCandidate)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a")), anOffer(QStringLiteral("a2")),
        anOffer(QStringLiteral("b"), ServiceArea::Counselling), anOffer(QStringLiteral("full"))});
    problem.offers[1].fit = 0;
    problem.offers[3].places = 0;
    const RankedBundle best = solve(problem).bundles.front();
    ASSERT_EQ(best.offers, (std::vector{0, 2}));
    const std::vector<double> points = Explainer(problem).points(best.offers, best.score);
    EXPECT_NEAR(points[0], 100, 1e-12);
    EXPECT_NEAR(points[2], 100, 1e-12);
    EXPECT_NEAR(points[1], 100 * scoreOf(problem, std::array{1, 2}) / best.score, 1e-12);
    EXPECT_EQ(points[3], 0);
}

TEST(Points, fillAnEmptyPlaceOrReplaceWhicheverIsBetter)
{
    Problem problem = aProblem(
        {anOffer(QStringLiteral("a")), anOffer(QStringLiteral("b")), anOffer(QStringLiteral("c"))});
    problem.parameters.maxPerArea = 2;
    problem.offers[1].fit = 0;
    const Explainer explainer(problem);
    const double best = solve(problem).bundles.front().score;
    EXPECT_NEAR(
        explainer.points(std::array{0}, best)[2], 100 * scoreOf(problem, std::array{0, 2}) / best, 1e-12);
    EXPECT_NEAR(explainer.points(std::array{0, 1}, best)[2], 100, 1e-12);
}

TEST(Points, areZeroWhereTheBestScoreIsZero)
{
    const Problem problem = aProblem({anOffer(QStringLiteral("a"))});
    EXPECT_EQ(Explainer(problem).points({}, 0), std::vector{0.0});
}

} // namespace
