// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/limits.h"
#include "tests/model/instruments/forms.h"

#include <gtest/gtest.h>

using namespace instruments;
using namespace Qt::StringLiterals;

namespace {

const char *const kForm = R"([
    {"linkId":"n","type":"integer","extension":[
        {"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueInteger":0},
        {"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueInteger":10}]},
    {"linkId":"d","type":"date","extension":[
        {"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueDate":"2026-01-01"},
        {"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueDate":"2026-12-31"}]},
    {"linkId":"q","type":"quantity","extension":[
        {"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-maxQuantity","valueQuantity":{"value":200,"unit":"kg"}}]},
    {"linkId":"f","type":"decimal","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces","valueInteger":1}]},
    {"linkId":"s","type":"string","maxLength":5,"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/minLength","valueInteger":3},
        {"url":"http://hl7.org/fhir/StructureDefinition/regex","valueString":"[가-힣]+|[a-z]+"}]},
    {"linkId":"bad","type":"string","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/regex","valueString":"("}]},
    {"linkId":"many","type":"integer","repeats":true,"extension":[
        {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs","valueInteger":2},
        {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs","valueInteger":3}]}
])";

std::optional<AnswerRule> rule(const QString &linkId, const QJsonValue &value)
{
    const auto problems = problemsOf(forms::read(kForm), Answers({{linkId, value}}));
    return problems.empty() ? std::nullopt : std::optional(problems.front().rule);
}

} // namespace

TEST(Limits, holdNumbersDaysAndQuantitiesBetweenTheirEnds)
{
    EXPECT_EQ(rule(u"n"_s, 0), std::nullopt);
    EXPECT_EQ(rule(u"n"_s, 10), std::nullopt);
    EXPECT_EQ(rule(u"n"_s, -1), AnswerRule::TooLow);
    EXPECT_EQ(rule(u"n"_s, 11), AnswerRule::TooHigh);
    EXPECT_EQ(rule(u"d"_s, u"2026-12-31"_s), std::nullopt);
    EXPECT_EQ(rule(u"d"_s, u"2025-12-31"_s), AnswerRule::TooLow);
    EXPECT_EQ(rule(u"d"_s, u"2027"_s), AnswerRule::TooHigh);
    EXPECT_EQ(rule(u"q"_s, QJsonObject{{u"value"_s, 201}, {u"unit"_s, u"kg"_s}}), AnswerRule::TooHigh);
    EXPECT_EQ(rule(u"q"_s, QJsonObject{{u"value"_s, 200}, {u"unit"_s, u"kg"_s}}), std::nullopt);
}

TEST(Limits, holdTextsToLengthAndPattern)
{
    EXPECT_EQ(rule(u"s"_s, u"가나다"_s), std::nullopt);
    EXPECT_EQ(rule(u"s"_s, u"가나"_s), AnswerRule::TooShort);
    EXPECT_EQ(rule(u"s"_s, u"가나다라마바"_s), AnswerRule::TooLong);
    EXPECT_EQ(rule(u"s"_s, u"가나1"_s), AnswerRule::WrongPattern);
    EXPECT_EQ(rule(u"s"_s, u"abc1"_s), AnswerRule::WrongPattern);
    EXPECT_EQ(rule(u"bad"_s, u"anything"_s), std::nullopt);
}

TEST(Limits, countAnswersAndDigits)
{
    EXPECT_EQ(rule(u"f"_s, 1.5), std::nullopt);
    EXPECT_EQ(rule(u"f"_s, 1.25), AnswerRule::TooPrecise);
    EXPECT_EQ(rule(u"many"_s, QJsonArray{1}), AnswerRule::TooFew);
    EXPECT_EQ(rule(u"many"_s, QJsonArray{1, 2, 3}), std::nullopt);
    EXPECT_EQ(rule(u"many"_s, QJsonArray{1, 2, 3, 4}), AnswerRule::TooMany);
}

TEST(Limits, notKnownBreaksNone)
{
    EXPECT_EQ(rule(u"n"_s, u"unknown"_s), std::nullopt);
    EXPECT_EQ(rule(u"many"_s, u"unknown"_s), std::nullopt);
}

TEST(Limits, areRefusedWhereTheyAreNone)
{
    EXPECT_EQ(forms::refusal(R"([{"linkId":"a","type":"string","extension":[
        {"url":"http://hl7.org/fhir/StructureDefinition/minLength","valueInteger":-1}]}])"),
        u"item[0].minLength: is no whole number from 0"_s);
    EXPECT_EQ(forms::refusal(R"([{"linkId":"a","type":"integer","extension":[
        {"url":"http://hl7.org/fhir/StructureDefinition/minValue"}]}])"),
        u"item[0].minValue: has not exactly one value"_s);
}
