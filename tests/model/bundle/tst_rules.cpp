// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/rules.h"
#include "tests/model/bundle/builders.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace bundle;
using namespace bundletest;
using domain::NeedArea;
using domain::ServiceArea;

namespace {

Offer offerAt(const QString &id, ServiceArea area, std::vector<WeeklySlot> weekly)
{
    Offer offer = anOffer(id, area);
    offer.weekly = std::move(weekly);
    return offer;
}

Problem twoOffers(std::vector<WeeklySlot> first, std::vector<WeeklySlot> second)
{
    return aProblem({offerAt(QStringLiteral("a"), ServiceArea::Care, std::move(first)),
        offerAt(QStringLiteral("b"), ServiceArea::Counselling, std::move(second))});
}

/// What the rule says about all offers of the problem.
std::vector<RuleResult> resultsOf(const Problem &problem, RuleId rule, const CheckContext &context = {})
{
    std::vector<int> all;
    for (size_t i = 0; i < problem.offers.size(); ++i)
        all.push_back(static_cast<int>(i));
    std::vector<RuleResult> results = check(problem, all, context);
    std::erase_if(results, [&](const RuleResult &result) { return result.rule != rule; });
    return results;
}

RuleResult onlyResultOf(const Problem &problem, RuleId rule, const CheckContext &context = {})
{
    const std::vector<RuleResult> results = resultsOf(problem, rule, context);
    EXPECT_EQ(results.size(), 1u);
    return results.empty() ? RuleResult() : results.front();
}

TEST(Rules, areAnsweredEachInTheirOrder)
{
    const Problem problem = aProblem({anOffer(QStringLiteral("a"))});
    CheckContext context;
    context.consents = {QStringLiteral("provider of a")};
    context.assessed = QDate(2026, 11, 2);
    context.conference = QDate(2026, 11, 20);
    context.start = QDate(2026, 12, 1);
    const std::vector<RuleResult> results = check(problem, std::array{0}, context);
    ASSERT_EQ(results.size(), static_cast<size_t>(kRules));
    for (size_t i = 0; i < results.size(); ++i) {
        EXPECT_EQ(results[i].rule, static_cast<RuleId>(i));
        EXPECT_EQ(results[i].verdict, Verdict::Pass) << nameOf(results[i].rule).toStdString();
    }
    EXPECT_EQ(heaviest(results), Verdict::Pass);
}

TEST(Rules, haveTheirNamesInJson)
{
    const QStringList names{QStringLiteral("count"), QStringLiteral("eligibility"),
        QStringLiteral("registration"), QStringLiteral("capacity"), QStringLiteral("reach"),
        QStringLiteral("time"), QStringLiteral("duplication"), QStringLiteral("price"),
        QStringLiteral("copay"), QStringLiteral("need"), QStringLiteral("consent"), QStringLiteral("order")};
    for (int i = 0; i < kRules; ++i) {
        EXPECT_EQ(nameOf(static_cast<RuleId>(i)), names[i]);
        EXPECT_EQ(ruleOf(names[i]), static_cast<RuleId>(i));
    }
    EXPECT_FALSE(ruleOf(u"Count").has_value());
    EXPECT_EQ(nameOf(Verdict::Second), QStringLiteral("second"));
}

TEST(CountRule, takesASecondPersonForMoreServicesThanTheCap)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a"), ServiceArea::Care),
        anOffer(QStringLiteral("b"), ServiceArea::Rehabilitation)});
    problem.parameters.maxServices = 2;
    EXPECT_EQ(onlyResultOf(problem, RuleId::Count).verdict, Verdict::Pass);
    problem.parameters.maxServices = 1;
    const RuleResult result = onlyResultOf(problem, RuleId::Count);
    EXPECT_EQ(result.verdict, Verdict::Second);
    EXPECT_EQ(result.breach, Breach::TooManyServices);
    EXPECT_EQ(result.value, 2);
    EXPECT_EQ(result.limit, 1);
}

TEST(CountRule, takesASecondPersonForTwoOfAnArea)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a")), anOffer(QStringLiteral("b"))});
    const RuleResult result = onlyResultOf(problem, RuleId::Count);
    EXPECT_EQ(result.verdict, Verdict::Second);
    EXPECT_EQ(result.breach, Breach::TooManyInArea);
    EXPECT_EQ(result.area, ServiceArea::Care);
    problem.parameters.maxPerArea = 2;
    EXPECT_EQ(onlyResultOf(problem, RuleId::Count).verdict, Verdict::Pass);
}

TEST(CountRule, neverAllowsTheSameServiceTwice)
{
    Problem problem
        = aProblem({anOffer(QStringLiteral("a")), anOffer(QStringLiteral("b"), ServiceArea::Counselling)});
    problem.offers[1].service = problem.offers[0].service;
    const RuleResult result = onlyResultOf(problem, RuleId::Count);
    EXPECT_EQ(result.verdict, Verdict::Never);
    EXPECT_EQ(result.breach, Breach::SameService);
    EXPECT_EQ(result.offers, (std::vector{0, 1}));
}

TEST(ExcludedRules, areTakenFromTheOffer)
{
    struct Case {
        RuleId rule;
        Verdict verdict;
        Breach breach;
    };
    for (const Case &one : {Case{RuleId::Eligibility, Verdict::Second, Breach::NotEligible},
             Case{RuleId::Registration, Verdict::Never, Breach::NotRegistered},
             Case{RuleId::Duplication, Verdict::Reason, Breach::AlreadyReceived}}) {
        Problem problem = aProblem({anOffer(QStringLiteral("a"))});
        problem.offers[0].excluded = one.rule;
        EXPECT_EQ(onlyResultOf(problem, one.rule).verdict, one.verdict);
        EXPECT_EQ(onlyResultOf(problem, one.rule).breach, one.breach);
        EXPECT_EQ(firstBroken(problem, problem.offers[0]), one.rule);
    }
}

TEST(DuplicationRule, saysWhatIsReceivedAlready)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a"))});
    problem.offers[0].excluded = RuleId::Duplication;
    problem.received = {{ServiceArea::Care, NeedArea::Social}, {ServiceArea::Counselling, NeedArea::Health},
        {ServiceArea::Care, NeedArea::Health}};
    EXPECT_EQ(onlyResultOf(problem, RuleId::Duplication).need, NeedArea::Health);
    problem.received.clear();
    EXPECT_FALSE(onlyResultOf(problem, RuleId::Duplication).need.has_value());
}

TEST(DuplicationRule, doesNotJudgeByWhatIsReceivedAlone)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a"))});
    problem.received = {{ServiceArea::Care, NeedArea::Health}};
    EXPECT_EQ(onlyResultOf(problem, RuleId::Duplication).verdict, Verdict::Pass);
}

TEST(CapacityRule, needsOnePlace)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a"))});
    EXPECT_FALSE(firstBroken(problem, problem.offers[0]).has_value());
    problem.offers[0].places = 0;
    EXPECT_EQ(onlyResultOf(problem, RuleId::Capacity).verdict, Verdict::Never);
    EXPECT_EQ(firstBroken(problem, problem.offers[0]), RuleId::Capacity);
}

TEST(ReachRule, takesAReasonBeyondTheLimitAndExcludesOnlyIfHard)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a"))});
    problem.offers[0].minutes = 15;
    EXPECT_EQ(onlyResultOf(problem, RuleId::Reach).verdict, Verdict::Pass);
    problem.offers[0].minutes = 16;
    EXPECT_EQ(onlyResultOf(problem, RuleId::Reach).verdict, Verdict::Reason);
    EXPECT_EQ(onlyResultOf(problem, RuleId::Reach).value, 16);
    EXPECT_EQ(onlyResultOf(problem, RuleId::Reach).limit, 15);
    EXPECT_FALSE(firstBroken(problem, problem.offers[0]).has_value());
    problem.parameters.reachIsHard = true;
    EXPECT_EQ(firstBroken(problem, problem.offers[0]), RuleId::Reach);
}

TEST(ReachRule, passesUnknownMinutesAndWhatComesHome)
{
    Problem problem
        = aProblem({anOffer(QStringLiteral("a")), anOffer(QStringLiteral("b"), ServiceArea::Counselling)});
    problem.parameters.reachIsHard = true;
    problem.parameters.reachMinutes = 10;
    problem.offers[0].minutes.reset();
    problem.offers[1].minutes = 60;
    problem.offers[1].comesHome = true;
    EXPECT_EQ(onlyResultOf(problem, RuleId::Reach).verdict, Verdict::Pass);
    EXPECT_FALSE(firstBroken(problem, problem.offers[0]).has_value());
    EXPECT_FALSE(firstBroken(problem, problem.offers[1]).has_value());
}

TEST(TimeRule, letsSlotsTouchButNotOverlap)
{
    EXPECT_EQ(onlyResultOf(twoOffers({{0, 600, 660}}, {{0, 660, 720}}), RuleId::Time).verdict, Verdict::Pass);
    EXPECT_EQ(onlyResultOf(twoOffers({{0, 600, 660}}, {{1, 600, 660}}), RuleId::Time).verdict, Verdict::Pass);
    const RuleResult result = onlyResultOf(twoOffers({{0, 600, 660}}, {{0, 659, 720}}), RuleId::Time);
    EXPECT_EQ(result.verdict, Verdict::Reason);
    EXPECT_EQ(result.breach, Breach::SlotsCollide);
    EXPECT_EQ(result.slot, (WeeklySlot{0, 659, 720}));
}

TEST(TimeRule, needsTheTravelTimeBetweenTwoOffersBothWays)
{
    for (const Travel &travel : {Travel{0, 1, 20}, Travel{1, 0, 20}}) {
        Problem problem = twoOffers({{0, 600, 660}}, {{0, 680, 720}});
        problem.travel = {travel};
        EXPECT_EQ(onlyResultOf(problem, RuleId::Time).verdict, Verdict::Pass);
        problem.offers[1].weekly = {{0, 679, 720}};
        const RuleResult result = onlyResultOf(problem, RuleId::Time);
        EXPECT_EQ(result.breach, Breach::TravelTooShort);
        EXPECT_EQ(result.value, 19);
        EXPECT_EQ(result.limit, 20);
        problem.offers[1].weekly = {{0, 540, 581}};
        EXPECT_EQ(onlyResultOf(problem, RuleId::Time).breach, Breach::TravelTooShort);
    }
}

TEST(TimeRule, knowsNoTravelWithinOneOffer)
{
    Problem problem
        = aProblem({offerAt(QStringLiteral("a"), ServiceArea::Care, {{2, 600, 660}, {2, 660, 700}})});
    problem.travel = {{0, 0, 30}};
    EXPECT_EQ(onlyResultOf(problem, RuleId::Time).verdict, Verdict::Pass);
    EXPECT_FALSE(firstBroken(problem, problem.offers[0]).has_value());
}

TEST(TimeRule, findsAnOfferThatCollidesWithItself)
{
    const Problem problem = aProblem(
        {offerAt(QStringLiteral("a"), ServiceArea::Care, {{2, 600, 660}, {3, 600, 660}, {2, 630, 700}})});
    EXPECT_EQ(onlyResultOf(problem, RuleId::Time).breach, Breach::OwnSlotsCollide);
    EXPECT_EQ(firstBroken(problem, problem.offers[0]), RuleId::Time);
}

TEST(TimeRule, collidesWithFixedAppointmentsByOverlapOnly)
{
    Problem problem = aProblem({offerAt(QStringLiteral("a"), ServiceArea::Care, {{2, 600, 660}})});
    problem.fixed = {{2, 660, 700}, {1, 600, 660}};
    EXPECT_EQ(onlyResultOf(problem, RuleId::Time).verdict, Verdict::Pass);
    problem.fixed = {{2, 659, 700}};
    EXPECT_EQ(onlyResultOf(problem, RuleId::Time).breach, Breach::FixedCollides);
    EXPECT_EQ(firstBroken(problem, problem.offers[0]), RuleId::Time);
}

TEST(PriceRule, wantsSubsidyAndCopayToMakeThePriceToTheWon)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a"))});
    problem.offers[0].price += 1;
    EXPECT_EQ(onlyResultOf(problem, RuleId::Price).verdict, Verdict::Never);
    EXPECT_EQ(onlyResultOf(problem, RuleId::Price).value, 200'000);
    EXPECT_EQ(onlyResultOf(problem, RuleId::Price).limit, 200'001);
    EXPECT_EQ(firstBroken(problem, problem.offers[0]), RuleId::Price);
}

TEST(CopayRule, addsUpTheBundle)
{
    Problem problem
        = aProblem({anOffer(QStringLiteral("a")), anOffer(QStringLiteral("b"), ServiceArea::Counselling)});
    problem.parameters.copayLimit = 40'000;
    EXPECT_EQ(onlyResultOf(problem, RuleId::Copay).verdict, Verdict::Pass);
    problem.parameters.copayLimit = 39'999;
    EXPECT_EQ(onlyResultOf(problem, RuleId::Copay).verdict, Verdict::Reason);
    EXPECT_FALSE(firstBroken(problem, problem.offers[0]).has_value());
    problem.parameters.copayLimit = 0;
    EXPECT_EQ(firstBroken(problem, problem.offers[0]), RuleId::Copay);
    problem.parameters.copayLimit.reset();
    EXPECT_EQ(onlyResultOf(problem, RuleId::Copay).verdict, Verdict::Pass);
}

TEST(NeedRule, asksForASurveyedNeed)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a"), ServiceArea::Care, {{NeedArea::Social, 1.0}})});
    EXPECT_EQ(onlyResultOf(problem, RuleId::Need).verdict, Verdict::Reason);
    EXPECT_EQ(firstBroken(problem, problem.offers[0]), RuleId::Need);
    problem.needs.push_back({NeedArea::Social, 0, 1});
    EXPECT_EQ(firstBroken(problem, problem.offers[0]), RuleId::Need);
    problem.needs.back() = {NeedArea::Social, 1, 0};
    EXPECT_FALSE(firstBroken(problem, problem.offers[0]).has_value());
}

TEST(ConsentRule, neverSharesWithoutConsent)
{
    const Problem problem = aProblem({anOffer(QStringLiteral("a")), anOffer(QStringLiteral("b"))});
    CheckContext context;
    context.consents = {QStringLiteral("provider of a")};
    const RuleResult result = onlyResultOf(problem, RuleId::Consent, context);
    EXPECT_EQ(result.verdict, Verdict::Never);
    EXPECT_EQ(result.offers, std::vector{1});
}

TEST(OrderRule, wantsAssessmentAndConferenceNotAfterTheStart)
{
    const Problem problem = aProblem({anOffer(QStringLiteral("a"))});
    EXPECT_EQ(resultsOf(problem, RuleId::Order).size(), 2u);
    CheckContext context;
    context.start = QDate(2026, 12, 1);
    context.assessed = QDate(2026, 12, 1);
    context.conference = QDate(2026, 12, 2);
    const RuleResult result = onlyResultOf(problem, RuleId::Order, context);
    EXPECT_EQ(result.verdict, Verdict::Second);
    EXPECT_EQ(result.breach, Breach::NoConference);
    context.conference = context.start;
    EXPECT_EQ(onlyResultOf(problem, RuleId::Order, context).verdict, Verdict::Pass);
}

TEST(Exclusions, nameTheFirstBrokenRuleInTheOrderOfThePage)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a")), anOffer(QStringLiteral("b"))});
    problem.parameters.reachIsHard = true;
    Offer &bad = problem.offers[1];
    bad.excluded = RuleId::Duplication;
    bad.places = 0;
    bad.minutes = 22;
    EXPECT_EQ(exclusions(problem).size(), 1u);
    EXPECT_EQ(exclusionOf(problem, 1)->rule, RuleId::Capacity);
    bad.places = 3;
    EXPECT_EQ(exclusionOf(problem, 1)->breach, Breach::TooFar);
    EXPECT_EQ(exclusionOf(problem, 1)->value, 22);
    bad.minutes = 2;
    EXPECT_EQ(exclusionOf(problem, 1)->rule, RuleId::Duplication);
    bad.excluded = RuleId::Eligibility;
    bad.places = 0;
    EXPECT_EQ(exclusionOf(problem, 1)->rule, RuleId::Eligibility);
    problem.parameters.maxPerArea = 0;
    EXPECT_EQ(exclusions(problem).size(), 2u);
    EXPECT_EQ(exclusionOf(problem, 0)->rule, RuleId::Count);
}

TEST(Exclusions, nameTheOfferUnderEveryRule)
{
    for (int rule = 0; rule < kRules; ++rule) {
        Problem problem = aProblem({anOffer(QStringLiteral("a"))});
        problem.offers[0].excluded = static_cast<RuleId>(rule);
        const std::vector<RuleResult> all = exclusions(problem);
        ASSERT_EQ(all.size(), 1u) << rule;
        EXPECT_EQ(all.front().rule, static_cast<RuleId>(rule));
        EXPECT_EQ(all.front().offers, std::vector<int>{0}) << rule;
        EXPECT_NE(all.front().verdict, Verdict::Pass) << rule;
    }
}

} // namespace
