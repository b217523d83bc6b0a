// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/scoring.h"
#include "tests/model/instruments/forms.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace instruments;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 20);

/// The ten areas filled so that they add up to this total.
Answers addingUpTo(int total)
{
    Answers answers = forms::allAreas(0);
    for (const QString &area : forms::kTenAreas) {
        const int degree = std::min(total, 4);
        answers.set(area + u".severity"_s, QString::number(degree));
        total -= degree;
    }
    return answers;
}

std::vector<StepKind> kinds(const Score &score)
{
    std::vector<StepKind> found;
    for (const Step &step : score.trail)
        found.push_back(step.kind);
    return found;
}

} // namespace

TEST(Scoring, addsTheTenAreasUpToForty)
{
    const Questionnaire form = forms::builtIn();
    EXPECT_EQ(score(form, forms::allAreas(0), kDay).total, 0);
    const Score highest = score(form, forms::allAreas(4), kDay);
    EXPECT_EQ(highest.total, 40);
    EXPECT_EQ(highest.maximum, 40);
    EXPECT_FALSE(highest.isProvisional());
}

TEST(Scoring, otherCountsAsAnAreaButNotInTheTotal)
{
    const Questionnaire form = forms::builtIn();
    Answers answers = forms::allAreas(1);
    answers.set(u"other.severity"_s, u"4"_s);
    const Score result = score(form, answers, kDay);
    EXPECT_EQ(result.total, 10);
    EXPECT_EQ(severitiesOf(result).value(u"other"_s).toInt(), 4);
    EXPECT_EQ(severitiesOf(result).size(), 11);
}

TEST(Scoring, bandsChangeExactlyAtTheirLowerEnds)
{
    const Questionnaire form = forms::builtIn();
    const auto band
        = [&](int total) { return score(form, addingUpTo(total), kDay).band.value_or(Band()).code; };
    EXPECT_EQ(band(0), u"low"_s);
    EXPECT_EQ(band(10), u"low"_s);
    EXPECT_EQ(band(11), u"middle"_s);
    EXPECT_EQ(band(20), u"middle"_s);
    EXPECT_EQ(band(21), u"high"_s);
    EXPECT_EQ(band(30), u"high"_s);
    EXPECT_EQ(band(31), u"veryHigh"_s);
    EXPECT_EQ(band(40), u"veryHigh"_s);
}

TEST(Scoring, takesTheBandsInForceOnTheDay)
{
    Questionnaire form = forms::builtIn();
    Band later;
    later.code = u"newHigh"_s;
    later.from = 5;
    later.effective = QDate(2027, 1, 1);
    form.total->bands.push_back(later);
    EXPECT_EQ(score(form, addingUpTo(12), kDay).band->code, u"middle"_s);
    EXPECT_EQ(score(form, addingUpTo(12), QDate(2027, 1, 1)).band->code, u"newHigh"_s);
    EXPECT_FALSE(score(form, addingUpTo(4), QDate(2027, 1, 1)).band);
    EXPECT_FALSE(score(form, addingUpTo(12), QDate(2025, 12, 31)).band);
}

TEST(Scoring, isProvisionalWhileAnAreaIsOpen)
{
    const Questionnaire form = forms::builtIn();
    Answers answers = forms::allAreas(3);
    answers.clear(u"rights.severity"_s);
    const Score result = score(form, answers, kDay);
    EXPECT_TRUE(result.isProvisional());
    EXPECT_EQ(result.missing, QStringList{u"rights.severity"_s});
    EXPECT_EQ(result.total, 27);
    EXPECT_FALSE(severitiesOf(result).contains(u"rights"_s));
}

TEST(Scoring, notKnownIsNotZero)
{
    const Questionnaire form = forms::builtIn();
    Answers answers = forms::allAreas(2);
    answers.set(u"family.severity"_s, Answers::unknown());
    const Score result = score(form, answers, kDay);
    EXPECT_EQ(result.total, 18);
    EXPECT_TRUE(result.isProvisional());
    EXPECT_TRUE(result.missing.isEmpty());
    EXPECT_EQ(result.unknown, QStringList{u"family.severity"_s});
    EXPECT_FALSE(severitiesOf(result).contains(u"family"_s));
}

TEST(Scoring, aFlagMakesItUrgentWhateverTheSum)
{
    const Questionnaire form = forms::builtIn();
    EXPECT_FALSE(score(form, forms::allAreas(4), kDay).urgent);
    for (const char *name : {"harm", "abuse", "basics", "medical"}) {
        const QString flag = u"urgent."_s + QLatin1String(name);
        Answers answers = forms::allAreas(0);
        answers.set(flag, u"yes"_s);
        const Score result = score(form, answers, kDay);
        EXPECT_TRUE(result.urgent) << name;
        EXPECT_EQ(result.total, 0);
        EXPECT_EQ(result.flags, QStringList{flag});
        EXPECT_EQ(result.band->code, u"low"_s);
    }
}

TEST(Scoring, anUnknownFlagIsNamedButNotUrgent)
{
    const Questionnaire form = forms::builtIn();
    Answers answers = forms::allAreas(0);
    answers.set(u"urgent.abuse"_s, Answers::unknown());
    const Score result = score(form, answers, kDay);
    EXPECT_FALSE(result.urgent);
    EXPECT_EQ(result.unknownFlags, QStringList{u"urgent.abuse"_s});
}

TEST(Scoring, aFlagMayBeRaisedByWeight)
{
    const Questionnaire form = forms::read(R"([{"linkId":"nine","type":"choice",
        "extension":[{"url":"urn:carepass:fhir:urgent-at-least","valueDecimal":1}],
        "answerOption":[{"valueCoding":{"code":"0"},"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":0}]},
            {"valueCoding":{"code":"1"},"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":1}]}]}])");
    EXPECT_FALSE(score(form, Answers(), kDay).urgent);
    EXPECT_FALSE(score(form, Answers({{u"nine"_s, u"0"_s}}), kDay).urgent);
    EXPECT_TRUE(score(form, Answers({{u"nine"_s, u"1"_s}}), kDay).urgent);
}

TEST(Scoring, suggestsTheHarderClassForSafetyOrTheMindAndTheOrdinaryOneOnlyAtTheEnd)
{
    const Questionnaire form = forms::builtIn();
    EXPECT_EQ(score(form, forms::allAreas(1), kDay).suggestedCaseClass, u"general"_s);
    Answers safety;
    safety.set(u"safety.severity"_s, u"1"_s);
    EXPECT_TRUE(score(form, safety, kDay).suggestedCaseClass.isEmpty());
    safety.set(u"safety.severity"_s, u"2"_s);
    const Score bySafety = score(form, safety, kDay);
    EXPECT_EQ(bySafety.suggestedCaseClass, u"highDifficulty"_s);
    EXPECT_EQ(
        bySafety.trail.back(), (Step{StepKind::Suggested, u"safety.severity"_s, u"highDifficulty"_s, 2}));
    Answers mind = forms::allAreas(1);
    mind.set(u"health.subNeeds"_s, QJsonArray{u"physicalHealth"_s, u"mentalHealth"_s});
    const Score byMind = score(form, mind, kDay);
    EXPECT_EQ(byMind.suggestedCaseClass, u"highDifficulty"_s);
    EXPECT_EQ(byMind.trail.back().linkId, u"health.subNeeds"_s);
}

TEST(Scoring, trailTellsEachStepInOrder)
{
    const Questionnaire form = forms::builtIn();
    Answers answers = forms::allAreas(2);
    answers.clear(u"social.severity"_s);
    answers.set(u"economy.severity"_s, Answers::unknown());
    answers.set(u"urgent.harm"_s, u"yes"_s);
    using enum StepKind;
    EXPECT_EQ(kinds(score(form, answers, kDay)),
        (std::vector<StepKind>{Counted, Counted, Counted, Counted, NotAnswered, NotKnown, Counted, Counted,
            Counted, Counted, Summed, BandFound, FlagRaised, Suggested}));
}

TEST(Scoring, showsNoTotalForAnExpressionItCannotCompute)
{
    const Questionnaire form = forms::read(R"([
        {"linkId":"a","type":"integer"},
        {"linkId":"t","type":"decimal","code":[{"system":"urn:carepass:item-role","code":"total"}],
         "extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
            "valueExpression":{"language":"text/fhirpath","expression":"5 ~ 2"}}]}])");
    EXPECT_FALSE(score(form, Answers({{u"a"_s, 3}}), kDay).total);
}

TEST(Scoring, partsThatAreNotAskedAreNotMissing)
{
    const Questionnaire form = forms::read(R"([
        {"linkId":"walks","type":"boolean"},
        {"linkId":"a","type":"integer"},
        {"linkId":"b","type":"integer","enableWhen":[{"question":"walks","operator":"=","answerBoolean":false}]},
        {"linkId":"t","type":"decimal","code":[{"system":"urn:carepass:item-role","code":"total"}],
         "extension":[{"url":"urn:carepass:fhir:total","extension":[{"url":"part","valueString":"a"},{"url":"part","valueString":"b"}]}]}])");
    const Score walking = score(form, Answers({{u"walks"_s, true}, {u"a"_s, 3}, {u"b"_s, 5}}), kDay);
    EXPECT_EQ(walking.total, 3);
    EXPECT_FALSE(walking.isProvisional());
    EXPECT_EQ(score(form, Answers({{u"walks"_s, false}, {u"a"_s, 3}, {u"b"_s, 5}}), kDay).total, 8);
}
