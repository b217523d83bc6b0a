// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/scoring.h"
#include "model/instruments/trailwords.h"
#include "tests/model/instruments/forms.h"

#include <gtest/gtest.h>

using namespace instruments;
using namespace Qt::StringLiterals;

namespace {

const QDate kDayOfTotals(2026, 11, 22);

QByteArray part(const char *linkId)
{
    QByteArray options;
    for (const char *weight : {"0", "1", "2"})
        options += QByteArray(options.isEmpty() ? "" : ",") + R"({"valueCoding":{"code":")" + weight
            + R"(","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":)"
            + weight + "}]}}";
    return QByteArray(R"({"linkId":")") + linkId + R"(","type":"choice","answerOption":[)" + options + "]},";
}

/// Four parts with the weights 0 to 2, and a total with these extensions beside its parts.
Questionnaire form(const char *more, const char *bands = "", const char *role = "total")
{
    return forms::read(("[" + part("a") + part("b") + part("c") + part("d")
        + R"({"linkId":"sex","type":"choice","answerOption":[{"valueCoding":{"code":"m"}},{"valueCoding":{"code":"f"}}]},
          {"linkId":"t","type":"decimal","text":"Sum","code":[{"system":"urn:carepass:item-role","code":")"
        + role + R"("}],"extension":[)" + bands + R"({"url":"urn:carepass:fhir:total","extension":[
            {"url":"part","valueString":"a"},{"url":"part","valueString":"b"},
            {"url":"part","valueString":"c"},{"url":"part","valueString":"d"})"
        + more + "]}]}]")
                           .constData());
}

Answers answers(const char *a, const char *b, const char *c, const char *d)
{
    Answers all;
    const std::pair<QString, const char *> each[]{{u"a"_s, a}, {u"b"_s, b}, {u"c"_s, c}, {u"d"_s, d}};
    for (const auto &[linkId, code] : each)
        all.set(linkId, QString::fromLatin1(code));
    return all;
}

} // namespace

TEST(Totals, withoutARuleTheSumSoFarIsProvisional)
{
    const Score result = score(form(""), answers("2", "2", "", ""), kDayOfTotals);
    EXPECT_EQ(result.total, 4);
    EXPECT_TRUE(result.isProvisional());
}

TEST(Totals, aSumOverNoKnownAnswerIsNoTotalAndHasNoBand)
{
    const QByteArray low = R"({"url":"urn:carepass:fhir:band","extension":[{"url":"code","valueCode":"low"},
        {"url":"from","valueDecimal":0},{"url":"effective","valueDate":"2026-01-01"}]},)";
    for (const char *rule : {"", R"(,{"url":"missing","valueCode":"zero"})"}) {
        const Questionnaire known = form(rule, low.constData());
        EXPECT_TRUE(score(known, answers("0", "unknown", "", ""), kDayOfTotals).band) << rule;
        const Score none = score(known, answers("unknown", "unknown", "", ""), kDayOfTotals);
        EXPECT_FALSE(none.total) << rule;
        EXPECT_FALSE(none.band) << rule;
        EXPECT_TRUE(none.isProvisional()) << rule;
        EXPECT_TRUE(
            sentences(known, none, Language::Korean).last().startsWith(u"No total: not one of its 4"_s));
    }
    EXPECT_FALSE(score(form(""), Answers(), kDayOfTotals).total);
}

TEST(Totals, incompleteMeansNoTotal)
{
    const Questionnaire strict = form(R"(,{"url":"missing","valueCode":"incomplete"})");
    EXPECT_EQ(score(strict, answers("2", "2", "1", "0"), kDayOfTotals).total, 5);
    for (const Answers &open : {answers("2", "2", "1", ""), answers("2", "2", "1", "unknown")}) {
        const Score result = score(strict, open, kDayOfTotals);
        EXPECT_FALSE(result.total);
        EXPECT_TRUE(result.isProvisional());
        EXPECT_EQ(result.trail.back(), (Step{StepKind::NotSummed, u"t"_s, {}, 1}));
    }
}

TEST(Totals, prorationTakesTheMeanOfTheOthersUpToItsLimit)
{
    const Questionnaire prorated
        = form(R"(,{"url":"missing","valueCode":"prorated"},{"url":"mayMiss","valueInteger":2})");
    EXPECT_EQ(score(prorated, answers("2", "1", "2", "1"), kDayOfTotals).total, 6);
    EXPECT_EQ(score(prorated, answers("2", "1", "0", ""), kDayOfTotals).total, 4);
    const Score two = score(prorated, answers("2", "1", "", "unknown"), kDayOfTotals);
    EXPECT_EQ(two.total, 6);
    EXPECT_FALSE(two.isProvisional());
    EXPECT_EQ(two.trail.at(two.trail.size() - 2), (Step{StepKind::Prorated, u"t"_s, {}, 2}));
    EXPECT_FALSE(score(prorated, answers("2", "", "", ""), kDayOfTotals).total);
    EXPECT_FALSE(score(prorated, Answers(), kDayOfTotals).total);
}

TEST(Totals, zeroCountsNothingForWhatIsOpenButNotForWhatIsUnknown)
{
    const Questionnaire zero = form(R"(,{"url":"missing","valueCode":"zero"})");
    const Score open = score(zero, answers("2", "", "", ""), kDayOfTotals);
    EXPECT_EQ(open.total, 2);
    EXPECT_FALSE(open.isProvisional());
    EXPECT_TRUE(score(zero, answers("2", "unknown", "", ""), kDayOfTotals).isProvisional());
}

TEST(Totals, reversedPartsCountFromTheOtherEndAndTheFactorComesLast)
{
    const Questionnaire turned
        = form(R"(,{"url":"reversed","valueString":"b"},{"url":"factor","valueDecimal":12.5})");
    EXPECT_EQ(score(turned, answers("2", "0", "2", "2"), kDayOfTotals).total, 100);
    EXPECT_EQ(score(turned, answers("0", "2", "0", "0"), kDayOfTotals).total, 0);
    EXPECT_EQ(score(turned, answers("0", "1", "0", "0"), kDayOfTotals).total, 12.5);
    const Score result = score(turned, answers("0", "0", "0", "0"), kDayOfTotals);
    EXPECT_EQ(result.trail.at(1), (Step{StepKind::Counted, u"b"_s, u"0"_s, 2}));
}

TEST(Totals, aConditionalBandNeedsItsAnswer)
{
    const auto band = [](const char *code, const char *from, const char *sex) {
        return QByteArray(R"({"url":"urn:carepass:fhir:band","extension":[{"url":"code","valueCode":")")
            + code + R"("},{"url":"from","valueDecimal":)" + from
            + R"(},{"url":"effective","valueDate":"2026-01-01"},{"url":"question","valueString":"sex"},{"url":"answer","valueCode":")"
            + sex + R"("}]},)";
    };
    const Questionnaire sexes = form("", (band("men", "4", "m") + band("women", "3", "f")).constData());
    Answers three = answers("2", "1", "0", "0");
    EXPECT_FALSE(score(sexes, three, kDayOfTotals).band);
    three.set(u"sex"_s, u"m"_s);
    EXPECT_FALSE(score(sexes, three, kDayOfTotals).band);
    three.set(u"sex"_s, u"f"_s);
    EXPECT_EQ(score(sexes, three, kDayOfTotals).band->code, u"women"_s);
}

TEST(Totals, subtotalsStandBesideTheTotal)
{
    const Questionnaire sub = form("", "", "subtotal");
    const Score result = score(sub, answers("2", "1", "", ""), kDayOfTotals);
    EXPECT_FALSE(result.total);
    ASSERT_EQ(result.subtotals.size(), 1u);
    EXPECT_EQ(result.subtotals.front().value, 3);
    EXPECT_TRUE(result.subtotals.front().isProvisional());
    EXPECT_EQ(sentences(sub, result, Language::Korean).last(), u"Sum: 3 in all."_s);
}

TEST(Totals, rulesBecomeSentences)
{
    const Questionnaire strict = form(R"(,{"url":"missing","valueCode":"incomplete"})");
    const Score none = score(strict, answers("2", "2", "", ""), kDayOfTotals);
    EXPECT_TRUE(sentences(strict, none, Language::Korean).last().startsWith(u"No total: 2"_s));
    const Questionnaire prorated
        = form(R"(,{"url":"missing","valueCode":"prorated"},{"url":"mayMiss","valueInteger":2})");
    const Score mean = score(prorated, answers("2", "2", "2", ""), kDayOfTotals);
    const QStringList lines = sentences(prorated, mean, Language::Korean);
    EXPECT_TRUE(lines.at(lines.size() - 2).startsWith(u"1 part"_s));
    EXPECT_EQ(lines.last(), u"Total 8."_s);
}

TEST(Totals, refuseRulesThatSayNothing)
{
    const auto refusal = [](const char *more) {
        const QByteArray items = R"([{"linkId":"a","type":"string"},{"linkId":"t","type":"decimal",
            "code":[{"system":"urn:carepass:item-role","code":"total"}],"extension":[{"url":"urn:carepass:fhir:total",
            "extension":[{"url":"part","valueString":"a"})"
            + QByteArray(more) + "]}]}]";
        return forms::refusal(items.constData());
    };
    EXPECT_EQ(refusal(""), QString());
    EXPECT_TRUE(
        refusal(R"(,{"url":"missing","valueCode":"guessed"})").endsWith(u"rule for missing answers"_s));
    EXPECT_TRUE(refusal(R"(,{"url":"missing","valueCode":"prorated"})").endsWith(u"how many may miss"_s));
    EXPECT_TRUE(refusal(R"(,{"url":"reversed","valueString":"a"})").endsWith(u"no part or has no ends"_s));
    EXPECT_TRUE(refusal(R"(,{"url":"goals","valueString":"a"})").endsWith(u"no repeating group"_s));
}
