// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/completeness.h"
#include "model/instruments/goalattainment.h"
#include "model/instruments/scoring.h"
#include "tests/model/instruments/forms.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace instruments;
using namespace Qt::StringLiterals;

namespace {

QJsonObject goal(const char *reached, int weight = 0)
{
    QJsonObject one{{u"goal.text"_s, u"혼자 장보기"_s}};
    if (*reached)
        one.insert(u"goal.attainment"_s, QLatin1String(reached));
    if (weight > 0)
        one.insert(u"goal.weight"_s, weight);
    return one;
}

Score scoreOf(const QJsonArray &goals)
{
    return score(
        forms::builtIn(u"goal-attainment-1.0"_s), Answers({{u"goal"_s, goals}}), QDate(2026, 11, 22));
}

} // namespace

TEST(GoalAttainment, agreesWithKnownValues)
{
    EXPECT_NEAR(*goalAttainment({{-1, 1}}), 40.00, 0.005);
    EXPECT_NEAR(*goalAttainment({{-1, 1}, {-1, 1}, {-1, 1}}), 36.31, 0.005);
    EXPECT_EQ(*goalAttainment({{0, 1}, {0, 3}, {0, 2}}), 50);
}

TEST(GoalAttainment, countsHeavyGoalsMore)
{
    // By hand: 10 * (3 * 1 - 1 * 1) / sqrt(0.7 * 10 + 0.3 * 16) = 20 / sqrt(11.8)
    EXPECT_NEAR(*goalAttainment({{1, 3}, {-1, 1}}), 50 + 20 / std::sqrt(11.8), 1e-12);
}

TEST(GoalAttainment, liesAsFarAboveAsBelowFifty)
{
    for (const double weight : {1.0, 2.0, 9.0}) {
        const double up = *goalAttainment({{2, weight}, {1, 1}});
        const double down = *goalAttainment({{-2, weight}, {-1, 1}});
        EXPECT_NEAR(up + down, 100, 1e-9);
        EXPECT_NEAR(*goalAttainment({{2, weight}, {1, 1}}), *goalAttainment({{2, 5 * weight}, {1, 5}}), 1e-9);
    }
}

TEST(GoalAttainment, refusesWhatIsNoGoal)
{
    EXPECT_FALSE(goalAttainment({}));
    EXPECT_FALSE(goalAttainment({{3, 1}}));
    EXPECT_FALSE(goalAttainment({{-3, 1}}));
    EXPECT_FALSE(goalAttainment({{0, 0}}));
    EXPECT_FALSE(goalAttainment({{0, -1}}));
    EXPECT_FALSE(goalAttainment({{0, std::nan("")}}));
}

TEST(GoalAttainment, isTheTotalOfItsForm)
{
    EXPECT_NEAR(*scoreOf({goal("less")}).total, 40, 1e-9);
    EXPECT_EQ(scoreOf({goal("less")}).band->code, u"below"_s);
    EXPECT_EQ(scoreOf({goal("asExpected", 2), goal("asExpected")}).band->code, u"reached"_s);
    EXPECT_NEAR(*scoreOf({goal("more", 3), goal("less", 1)}).total, 50 + 20 / std::sqrt(11.8), 1e-9);
    EXPECT_NEAR(*scoreOf({goal("muchMore")}).total, 70, 1e-9);
    EXPECT_NEAR(*scoreOf({goal("muchLess")}).total, 30, 1e-9);
}

TEST(GoalAttainment, hasNoTotalWhileAGoalIsOpen)
{
    const Score open = scoreOf({goal("more"), goal("")});
    EXPECT_FALSE(open.total);
    EXPECT_TRUE(open.isProvisional());
    EXPECT_FALSE(scoreOf({}).total);
    const Questionnaire form = forms::builtIn(u"goal-attainment-1.0"_s);
    EXPECT_EQ(completenessOf(form, Answers()).missing, QStringList{u"goal"_s});
    EXPECT_EQ(completenessOf(form, Answers({{u"goal"_s, QJsonArray{goal("more"), goal("")}}})).missing,
        QStringList{u"goal.attainment"_s});
}

TEST(GoalAttainment, holdsWeightsAndNumberOfGoalsToTheirLimits)
{
    const Questionnaire form = forms::builtIn(u"goal-attainment-1.0"_s);
    EXPECT_TRUE(problemsOf(form, Answers({{u"goal"_s, QJsonArray{goal("more", 9)}}})).empty());
    EXPECT_EQ(problemsOf(form, Answers({{u"goal"_s, QJsonArray{goal("more", 10)}}})),
        (std::vector<AnswerProblem>{{u"goal.weight"_s, AnswerRule::TooHigh}}));
    QJsonArray many;
    for (int i = 0; i < 11; ++i)
        many.append(goal("more"));
    EXPECT_EQ(problemsOf(form, Answers({{u"goal"_s, many}})),
        (std::vector<AnswerProblem>{{u"goal"_s, AnswerRule::TooMany}}));
}
