// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/answers.h"
#include "tests/model/instruments/forms.h"

#include <gtest/gtest.h>

using namespace instruments;
using namespace Qt::StringLiterals;

namespace {

const char *const kForm = R"([
    {"linkId":"sure","type":"boolean"}, {"linkId":"count","type":"integer"}, {"linkId":"day","type":"date"},
    {"linkId":"words","type":"string","maxLength":5},
    {"linkId":"one","type":"choice","answerOption":[{"valueCoding":{"code":"a"}},{"valueCoding":{"code":"b"}}]},
    {"linkId":"many","type":"choice","repeats":true,"answerOption":[
        {"valueCoding":{"code":"x","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":2}]}},
        {"valueCoding":{"code":"y","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":0.5}]}},
        {"valueCoding":{"code":"z"}}]},
    {"linkId":"sum","type":"decimal","readOnly":true}
])";

std::vector<AnswerProblem> problems(const QString &linkId, const QJsonValue &value)
{
    return problemsOf(forms::read(kForm), Answers(QJsonObject{{linkId, value}}));
}

} // namespace

TEST(Answers, unknownIsNeitherNoNorEmpty)
{
    const Questionnaire form = forms::read(kForm);
    const ItemIndex index(form);
    const Item &sure = *index.find(u"sure"_s);
    Answers answers;
    EXPECT_EQ(answers.state(sure), AnswerState::Empty);
    answers.set(u"sure"_s, false);
    EXPECT_EQ(answers.state(sure), AnswerState::Given);
    answers.set(u"sure"_s, Answers::unknown());
    EXPECT_EQ(answers.state(sure), AnswerState::Unknown);
    EXPECT_NE(answers.value(u"sure"_s), QJsonValue(false));
}

TEST(Answers, theWordUnknownInFreeTextIsJustAWord)
{
    const Questionnaire form = forms::read(kForm);
    const Answers answers(QJsonObject{{u"words"_s, u"unknown"_s}});
    EXPECT_EQ(answers.state(*ItemIndex(form).find(u"words"_s)), AnswerState::Given);
}

TEST(Answers, settingNothingClears)
{
    Answers answers;
    answers.set(u"one"_s, u"a"_s);
    answers.set(u"one"_s, QJsonValue());
    answers.set(u"words"_s, u"   "_s);
    EXPECT_TRUE(answers.json().isEmpty());
}

TEST(Answers, weightsOfSeveralChoicesAddUp)
{
    const Questionnaire form = forms::read(kForm);
    const ItemIndex index(form);
    const Answers answers(QJsonObject{{u"many"_s, QJsonArray{u"x"_s, u"y"_s, u"z"_s}}});
    EXPECT_EQ(answers.weight(*index.find(u"many"_s)), 2.5);
    EXPECT_EQ(answers.weight(*index.find(u"one"_s)), std::nullopt);
}

TEST(Answers, eachKindOfMisfitIsNamed)
{
    EXPECT_TRUE(problems(u"one"_s, u"a"_s).empty());
    EXPECT_TRUE(problems(u"one"_s, u"unknown"_s).empty());
    EXPECT_TRUE(problems(u"day"_s, u"2026-11-21"_s).empty());
    const auto rule = [](const QString &linkId, const QJsonValue &value) {
        const auto found = problems(linkId, value);
        return found.empty() ? std::optional<AnswerRule>() : found.front().rule;
    };
    EXPECT_EQ(rule(u"nowhere"_s, 1), AnswerRule::NoSuchQuestion);
    EXPECT_EQ(rule(u"one"_s, u"c"_s), AnswerRule::NotAnOption);
    EXPECT_EQ(rule(u"one"_s, QJsonArray{u"a"_s}), AnswerRule::OnlyOneAnswer);
    EXPECT_EQ(rule(u"words"_s, u"여섯글자예요"_s), AnswerRule::TooLong);
    EXPECT_EQ(rule(u"count"_s, 1.5), AnswerRule::WrongType);
    EXPECT_EQ(rule(u"day"_s, u"2026-02-30"_s), AnswerRule::WrongType);
    EXPECT_EQ(rule(u"sum"_s, 3), AnswerRule::ReadOnly);
}
