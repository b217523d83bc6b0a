// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/score.h"
#include "tests/model/bundle/builders.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace bundle;
using namespace bundletest;
using domain::NeedArea;
using domain::ServiceArea;

namespace {

constexpr std::array<int, 1> kFirst = {0};
constexpr std::array<int, 2> kBoth = {0, 1};

TEST(Score, followsTheFormula)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a"), ServiceArea::Care, {{NeedArea::Health, 0.5}}),
        anOffer(QStringLiteral("b"), ServiceArea::Rehabilitation,
            {{NeedArea::Health, 0.4}, {NeedArea::DailyLiving, 1.0}})});
    problem.parameters.copayLimit = 100'000;
    problem.offers[1].fit = 0.25;
    problem.offers[1].preference = 0;
    problem.offers[1].minutes = 45;
    // need: (3 (1 - 0.5 0.6) + 1) / 4 = 0.775; terms: 0.15 + 0.05 - 0.02 and 0.0375 - 0.1; copay: 40,000 of
    // 100,000
    EXPECT_NEAR(needShare(problem, kBoth), 0.775, 1e-15);
    EXPECT_NEAR(scoreOf(problem, kBoth), 0.6 * 0.775 + (0.18 - 0.0625) / 3 - 0.05 * 0.4, 1e-15);
}

TEST(Score, ofNothingIsZero)
{
    const Problem problem = aProblem({anOffer(QStringLiteral("a"))});
    EXPECT_EQ(scoreOf(problem, {}), 0);
    Problem nobodyMay = problem;
    nobodyMay.parameters.maxServices = 0;
    EXPECT_EQ(scoreOf(nobodyMay, {}), 0);
}

TEST(Score, hasNoNeedPartIfNobodyNeedsAnything)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a"))});
    problem.needs = {{NeedArea::Health, 0, 1}, {NeedArea::Social, 4, 0}};
    EXPECT_EQ(needShare(problem, kFirst), 0);
    EXPECT_NEAR(scoreOf(problem, kFirst), 0.18 / 3, 1e-15);
    problem.needs.clear();
    EXPECT_EQ(needShare(problem, kFirst), 0);
}

TEST(Score, weighsNeedsBySeverityAndWeight)
{
    Problem problem
        = aProblem({anOffer(QStringLiteral("a"), ServiceArea::Care, {{NeedArea::DailyLiving, 1.0}})});
    problem.needs[1].weight = 3;
    EXPECT_NEAR(needShare(problem, kFirst), 0.5, 1e-15);
}

TEST(Score, countsUnknownMinutesAsFifteen)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a")), anOffer(QStringLiteral("b"))});
    problem.offers[0].minutes.reset();
    problem.offers[1].minutes = 15;
    EXPECT_EQ(scoreOf(problem, kFirst), scoreOf(problem, std::array{1}));
    EXPECT_EQ(countedMinutes(problem.offers[0]), 15);
}

TEST(Score, countsNoMinutesForWhatComesHome)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a")), anOffer(QStringLiteral("b"))});
    problem.offers[0].comesHome = true;
    problem.offers[0].minutes = 25;
    problem.offers[1].minutes = 0;
    EXPECT_EQ(scoreOf(problem, kFirst), scoreOf(problem, std::array{1}));
    problem.offers[0].minutes.reset();
    EXPECT_EQ(scoreOf(problem, kFirst), scoreOf(problem, std::array{1}));
}

TEST(Score, doesNotCountMinutesBeyondHalfAnHour)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a")), anOffer(QStringLiteral("b"))});
    problem.offers[0].minutes = 30;
    problem.offers[1].minutes = 300;
    EXPECT_EQ(scoreOf(problem, kFirst), scoreOf(problem, std::array{1}));
}

TEST(Score, weighsCopayAgainstALimitOrElseTheReference)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a"))});
    const double without = scoreOf(problem, kFirst);
    problem.parameters.copayLimit = 0;
    EXPECT_EQ(scoreOf(problem, kFirst), without);
    problem.parameters.copayLimit = 20'000;
    EXPECT_NEAR(scoreOf(problem, kFirst), without - 0.05, 1e-15);
    problem.parameters.copayReference = 200'000;
    EXPECT_NEAR(scoreOf(problem, kFirst), without - 0.05, 1e-15);
    problem.parameters.copayLimit = std::nullopt;
    EXPECT_NEAR(scoreOf(problem, kFirst), without - 0.005, 1e-15);
    problem.parameters.copayLimit = 0;
    EXPECT_EQ(scoreOf(problem, kFirst), without) << "nobody pays anything";
}

TEST(Score, dividesByTheCapNotByTheNumberChosen)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a"))});
    problem.parameters.weights.need = 0;
    const double ofThree = scoreOf(problem, kFirst);
    problem.parameters.maxServices = 6;
    EXPECT_NEAR(scoreOf(problem, kFirst), ofThree / 2, 1e-15);
}

TEST(ScoreText, hasAlwaysNineDecimals)
{
    EXPECT_EQ(scoreText(0), "0.000000000");
    EXPECT_EQ(scoreText(812'000'000), "0.812000000");
    EXPECT_EQ(scoreText(1), "0.000000001");
    EXPECT_EQ(scoreText(-1), "-0.000000001");
    EXPECT_EQ(scoreText(-2'050'000'000), "-2.050000000");
    EXPECT_EQ(scoreKey(0.8120000004), 812'000'000);
    EXPECT_EQ(scoreKey(-0.0000000016), -2);
}

} // namespace
