// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/sentences.h"
#include "tests/model/bundle/builders.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace bundle;
using bundletest::anOffer;
using bundletest::aProblem;
using ::testing::HasSubstr;

/// Two offers of one service and one provider, on Tuesday and on Friday.
Problem twoTimes()
{
    Problem problem = aProblem({anOffer(QStringLiteral("a")), anOffer(QStringLiteral("b"))});
    problem.offers[1].service = problem.offers[0].service;
    problem.offers[1].provider = problem.offers[0].provider;
    problem.offers[1].fit = 0.5;
    problem.offers[0].weekly = {{1, 600, 660}};
    problem.offers[1].weekly = {{4, 840, 900}};
    return problem;
}

std::string alternativeTo(const Problem &problem)
{
    const QStringList lines = sentences::reasons(problem, Explainer(problem).explain(std::array{0}));
    for (const QString &line : lines) {
        if (line.contains(QStringLiteral("after ")))
            return line.toStdString();
    }
    return {};
}

std::string copayRule(const Problem &problem)
{
    for (const RuleResult &result : check(problem, std::array{0}, {})) {
        if (result.rule == RuleId::Copay)
            return sentences::result(problem, result).toStdString();
    }
    return {};
}

TEST(Sentences, tellTwoOffersOfOneNameApartByTheirTimes)
{
    EXPECT_THAT(alternativeTo(twoTimes()),
        HasSubstr("after provider of a (Tue 10:00) the next best is provider of a (Fri 14:00)"));
}

TEST(Sentences, fallBackOnTheIdWhereNoTimesAreSet)
{
    Problem problem = twoTimes();
    problem.offers[0].weekly.clear();
    problem.offers[1].weekly.clear();
    EXPECT_THAT(alternativeTo(problem), HasSubstr("provider of a (a) the next best is provider of a (b)"));
}

TEST(Sentences, leaveTimesOutWhereTheNamesDiffer)
{
    Problem problem = twoTimes();
    problem.offers[1].provider = QStringLiteral("other");
    EXPECT_THAT(alternativeTo(problem), HasSubstr("after provider of a the next best is other;"));
}

TEST(Sentences, doNotSayWithinALimitWhereThereIsNone)
{
    Problem problem = twoTimes();
    EXPECT_EQ(copayRule(problem), "no limit is set for the copay");
    problem.parameters.copayLimit = 100'000;
    EXPECT_EQ(copayRule(problem), "the copay is within the person's limit");
}

} // namespace
