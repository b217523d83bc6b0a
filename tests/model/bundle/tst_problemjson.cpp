// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/problemjson.h"
#include "tests/model/bundle/problems.h"
#include "tests/support/printers.h"

#include <QJsonDocument>

#include <random>

#include <gtest/gtest.h>

using namespace bundle;
using namespace bundletest;
using domain::NeedArea;
using domain::ServiceArea;

namespace {

QByteArray textOf(const Problem &problem)
{
    return QJsonDocument(problemToJson(problem)).toJson();
}

QString refusalOf(const QByteArray &text)
{
    const auto problem = problemFromJson(text);
    if (problem)
        return QStringLiteral("taken");
    EXPECT_EQ(problem.error().kind, base::ErrorKind::InvalidInput);
    return problem.error().detail;
}

QByteArray withOffer(const QByteArray &rest)
{
    return "{\"offers\": [{\"id\": \"a\", \"service\": \"s\", \"area\": \"care\"" + rest + "}]}";
}

TEST(ProblemJson, readsTheShapeOfThePage)
{
    const auto read = problemFromJson(R"({"person": "p", "start": "2026-12",
        "parameters": {"maxServices": 4, "maxPerArea": 2, "reachMinutes": 20, "reachIsHard": true,
            "copayLimit": 100000, "copayReference": 300000, "weights": {"a": 0.5, "b": 0.2, "c": 0.1, "d": 0.15, "e": 0.05}},
        "needs": [{"area": "health", "severity": 3, "weight": 1.5}],
        "received": [{"area": "care", "need": "dailyLiving"}],
        "fixed": [{"day": "WE", "from": "09:30", "to": "11:00"}],
        "offers": [{"id": "a", "service": "s", "area": "care", "coverage": {"dailyLiving": 0.7}, "fit": 1.0,
            "preference": 0.5, "minutes": 8, "home": false, "price": 200000, "subsidy": 180000, "copay": 20000,
            "slots": [{"day": "TU", "from": "10:00", "to": "11:30"}], "places": 4, "excluded": null},
            {"id": "b", "service": "t", "area": "counselling", "minutes": null, "excluded": "duplication"}],
        "travel": [["a", "b", 12]]})");
    ASSERT_TRUE(read.has_value()) << read.error().detail.toStdString();
    const Problem &problem = *read;
    EXPECT_EQ(problem.start, QStringLiteral("2026-12"));
    EXPECT_EQ(problem.parameters, (Parameters{4, 2, 20, true, 100'000, {0.5, 0.2, 0.1, 0.15, 0.05}, 300'000}));
    EXPECT_EQ(problem.needs, std::vector{(Need{NeedArea::Health, 3, 1.5})});
    EXPECT_EQ(problem.received, std::vector{(Received{ServiceArea::Care, NeedArea::DailyLiving})});
    EXPECT_EQ(problem.fixed, std::vector{(WeeklySlot{2, 570, 660})});
    ASSERT_EQ(problem.offers.size(), 2u);
    EXPECT_EQ(problem.offers[0].covers(NeedArea::DailyLiving), 0.7);
    EXPECT_EQ(problem.offers[0].minutes, 8);
    EXPECT_EQ(problem.offers[0].weekly, std::vector{(WeeklySlot{1, 600, 690})});
    EXPECT_EQ(problem.offers[0].places, 4);
    EXPECT_FALSE(problem.offers[0].excluded.has_value());
    EXPECT_EQ(problem.offers[1].area, ServiceArea::Counselling);
    EXPECT_FALSE(problem.offers[1].minutes.has_value());
    EXPECT_EQ(problem.offers[1].excluded, RuleId::Duplication);
    EXPECT_EQ(problem.travel, std::vector{(Travel{0, 1, 12})});
}

TEST(ProblemJson, takesMissingKeysAsNoneAndMissingParametersAsDefaults)
{
    const auto nothing = problemFromJson("{}");
    ASSERT_TRUE(nothing.has_value());
    EXPECT_EQ(*nothing, Problem());
    EXPECT_EQ(nothing->parameters, (Parameters{3, 1, 15, false, std::nullopt, {0.6, 0.15, 0.1, 0.1, 0.05}, {}}));
    const auto bare = problemFromJson(withOffer(""));
    ASSERT_TRUE(bare.has_value());
    const Offer &offer = bare->offers.front();
    EXPECT_EQ(offer.places, 0);
    EXPECT_EQ(offer.copay, 0);
    EXPECT_FALSE(offer.minutes.has_value());
    EXPECT_FALSE(offer.comesHome);
    EXPECT_TRUE(offer.weekly.empty());
    const auto need = problemFromJson("{\"needs\": [{\"area\": \"other\"}]}");
    ASSERT_TRUE(need.has_value());
    EXPECT_EQ(need->needs, std::vector{(Need{NeedArea::Other, 0, 1})});
    const auto nulls
        = problemFromJson("{\"parameters\": null, \"needs\": null, \"offers\": null, \"travel\": null}");
    ASSERT_TRUE(nulls.has_value());
    EXPECT_EQ(*nulls, Problem());
}

TEST(ProblemJson, tellsNoLimitFromLimitZero)
{
    const auto zero = problemFromJson("{\"parameters\": {\"copayLimit\": 0}}");
    ASSERT_TRUE(zero.has_value());
    EXPECT_EQ(zero->parameters.copayLimit, 0);
    const auto none = problemFromJson("{\"parameters\": {\"copayLimit\": null}}");
    ASSERT_TRUE(none.has_value());
    EXPECT_FALSE(none->parameters.copayLimit.has_value());
}

TEST(ProblemJson, comesBackAsItWas)
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Family family;
        family.offers = 30;
        family.travelPairs = seed % 2 ? 5 : 0;
        if (seed % 3 == 0)
            family.copayLimit.reset();
        Problem problem = makeProblem(family, seed);
        problem.received = {{ServiceArea::Rehabilitation, NeedArea::Rights}};
        problem.fixed.push_back({6, 1380, 1440});
        if (seed % 4 == 0) {
            problem.person.clear();
            problem.start.clear();
            problem.offers[3].provider.clear();
        }
        const auto again = problemFromJson(textOf(problem));
        ASSERT_TRUE(again.has_value()) << again.error().detail.toStdString();
        EXPECT_EQ(*again, problem) << "seed " << seed;
    }
}

TEST(ProblemJson, passesOverKeysOfOtherPrograms)
{
    EXPECT_TRUE(problemFromJson("{\"note\": {\"x\": [1]}, \"offers\": []}").has_value());
    EXPECT_TRUE(problemFromJson(withOffer(", \"colour\": 7")).has_value());
}

TEST(ProblemJson, passesOverWaysToOffersThatAreNotThere)
{
    const auto problem
        = problemFromJson("{\"offers\": [{\"id\": \"a\", \"service\": \"s\", \"area\": \"care\"}], "
                          "\"travel\": [[\"a\", \"gone\", 12], [\"a\", \"a\", 3]]}");
    ASSERT_TRUE(problem.has_value());
    EXPECT_TRUE(problem->travel.empty());
}

TEST(ProblemJson, refusesWhatItWouldHaveToGuess)
{
    const auto says = [](const QByteArray &text, const char *detail) {
        EXPECT_EQ(refusalOf(text), QString::fromUtf8(detail)) << text.toStdString();
    };
    says("[]", "must be a JSON object");
    says("{\"parameters\": []}", "parameters: must be an object");
    says("{\"parameters\": {\"maxServices\": 2.5}}",
        "parameters.maxServices: must be a whole number from 0 to 20");
    says("{\"parameters\": {\"maxServices\": \"3\"}}",
        "parameters.maxServices: must be a whole number from 0 to 20");
    says("{\"parameters\": {\"reachIsHard\": 1}}", "parameters.reachIsHard: must be true or false");
    says("{\"parameters\": {\"copayLimit\": -1}}",
        "parameters.copayLimit: must be a whole number from 0 to 1000000000000");
    says("{\"parameters\": {\"weights\": {\"d\": -0.1}}}",
        "parameters.weights.d: must be a number from 0 to 1000");
    says("{\"needs\": {}}", "needs: must be an array");
    says("{\"needs\": [{\"area\": \"Health\"}]}", "needs[0].area: must be a need area");
    says("{\"needs\": [{\"area\": \"health\", \"severity\": 5}]}",
        "needs[0].severity: must be a whole number from 0 to 4");
    says("{\"needs\": [{\"area\": \"health\"}, {\"area\": \"health\"}]}",
        "needs[1].area: must not stand twice");
    says("{\"received\": [{\"area\": \"care\"}]}", "received[0].need: must be a text of 1 to 200 characters");
    says("{\"fixed\": [{\"day\": \"XX\", \"from\": \"09:00\", \"to\": \"10:00\"}]}",
        "fixed[0].day: must be one of MO TU WE TH FR SA SU");
    says("{\"fixed\": [{\"day\": \"MO\", \"from\": \"9:00\", \"to\": \"10:00\"}]}",
        "fixed[0].from: must be a time of day as HH:MM");
    says("{\"fixed\": [{\"day\": \"MO\", \"from\": \"09:60\", \"to\": \"10:00\"}]}",
        "fixed[0].from: must be a time of day as HH:MM");
    says("{\"fixed\": [{\"day\": \"MO\", \"from\": \"10:00\", \"to\": \"24:01\"}]}",
        "fixed[0].to: must be a time of day as HH:MM");
    says("{\"fixed\": [{\"day\": \"MO\", \"from\": \"10:00\", \"to\": \"10:00\"}]}",
        "fixed[0]: must begin before it ends");
    says("{\"start\": \"2026-13\"}", "start: must be a month as YYYY-MM");
    says("{\"start\": \"2026-1-\"}", "start: must be a month as YYYY-MM");
    says("{\"offers\": [7]}", "offers[0]: must be an object");
    says("{\"offers\": [{\"id\": \"\", \"service\": \"s\", \"area\": \"care\"}]}",
        "offers[0].id: must be a text of 1 to 200 characters");
    says("{\"offers\": [{\"id\": \"a\", \"area\": \"care\"}]}",
        "offers[0].service: must be a text of 1 to 200 characters");
    says("{\"offers\": [{\"id\": \"a\", \"service\": \"s\", \"area\": \"cure\"}]}",
        "offers[0].area: must be care, rehabilitation or counselling");
    says(withOffer("}, {\"id\": \"a\", \"service\": \"s\", \"area\": \"care\""),
        "offers[1].id: must not stand twice");
    says(withOffer(", \"coverage\": {\"health\": 1.01}"),
        "offers[0].coverage.health: must be a number from 0 to 1");
    says(withOffer(", \"coverage\": {\"helth\": 1}"), "offers[0].coverage: must have need areas as keys");
    says(withOffer(", \"fit\": \"1\""), "offers[0].fit: must be a number from 0 to 1");
    says(withOffer(", \"minutes\": -1"), "offers[0].minutes: must be a whole number from 0 to 100000");
    says(withOffer(", \"copay\": 0.5"), "offers[0].copay: must be a whole number from 0 to 1000000000000");
    says(withOffer(", \"slots\": [{\"day\": \"MO\", \"from\": \"11:00\", \"to\": \"10:00\"}]"),
        "offers[0].slots[0]: must begin before it ends");
    says(withOffer(", \"excluded\": \"mood\""), "offers[0].excluded: must be the name of a rule");
    says(withOffer(", \"provider\": 5"), "offers[0].provider: must be a text of at most 200 characters");
    says("{\"travel\": [[\"a\", \"b\"]]}", "travel[0]: must be two offers and minutes");
    says("{\"travel\": [[\"a\", \"b\", -3]]}", "travel[0][2]: must be a whole number from 0 to 100000");
    says("{\"offers\": [{\"id\": \"a\", \"service\": \"s\", \"area\": \"care\"}, "
         "{\"id\": \"b\", \"service\": \"s\", \"area\": \"care\"}], "
         "\"travel\": [[\"a\", \"b\", 5], [\"b\", \"a\", 5], [\"b\", \"a\", 6]]}",
        "travel[2]: must not contradict an earlier row of the same two offers");
    EXPECT_TRUE(refusalOf("{\"offers\": [").startsWith(QStringLiteral("not JSON at byte")));
    EXPECT_TRUE(refusalOf("").startsWith(QStringLiteral("not JSON at byte")));
}

TEST(ProblemJson, survivesDamagedFiles)
{
    Family family;
    family.offers = 4;
    family.travelPairs = 1;
    const QByteArray whole = textOf(makeProblem(family, 5));
    std::mt19937 random(1);
    const auto below
        = [&](qsizetype bound) { return std::uniform_int_distribution<qsizetype>(0, bound - 1)(random); };
    const QByteArray alphabet = "{}[]\",:-.0123456789eEnulltruefalse\\u\x80\xff\0 MOTUcare";
    int taken = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray text = whole;
        for (qsizetype change = 0; change <= below(4); ++change) {
            const qsizetype at = below(text.size());
            switch (below(4)) {
            case 0:
                text[at] = alphabet[below(alphabet.size())];
                break;
            case 1:
                text.remove(at, 1 + below(9));
                break;
            case 2:
                text.insert(at, text.mid(below(text.size()), below(30)));
                break;
            default:
                text.truncate(at + 1);
            }
        }
        const auto problem = problemFromJson(text);
        if (!problem) {
            EXPECT_EQ(problem.error().kind, base::ErrorKind::InvalidInput);
            EXPECT_FALSE(problem.error().detail.isEmpty());
            continue;
        }
        ++taken;
        const auto again = problemFromJson(textOf(*problem));
        ASSERT_TRUE(again.has_value()) << again.error().detail.toStdString();
        EXPECT_EQ(*again, *problem);
    }
    EXPECT_GT(taken, 50);
}

} // namespace
