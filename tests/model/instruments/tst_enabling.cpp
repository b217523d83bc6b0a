// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/enabling.h"
#include "model/instruments/responsereader.h"
#include "tests/model/instruments/forms.h"

#include <gtest/gtest.h>

using namespace instruments;
using namespace Qt::StringLiterals;

namespace {

const char *const kEnablingForm = R"([
    {"linkId":"q","type":"choice","answerOption":[{"valueCoding":{"code":"yes"}},{"valueCoding":{"code":"no"}},{"valueCoding":{"code":"unknown"}}]},
    {"linkId":"n","type":"integer"},
    {"linkId":"ifYes","type":"string","enableWhen":[{"question":"q","operator":"=","answerCoding":{"code":"yes"}}]},
    {"linkId":"ifNotNo","type":"string","enableWhen":[{"question":"q","operator":"!=","answerCoding":{"code":"no"}}]},
    {"linkId":"ifAnswered","type":"string","enableWhen":[{"question":"q","operator":"exists","answerBoolean":true}]},
    {"linkId":"ifOpen","type":"string","enableWhen":[{"question":"q","operator":"exists","answerBoolean":false}]},
    {"linkId":"ifOver3","type":"string","enableWhen":[{"question":"n","operator":">","answerInteger":3}]},
    {"linkId":"if3OrLess","type":"string","enableWhen":[{"question":"n","operator":"<=","answerInteger":3}]},
    {"linkId":"both","type":"string","enableBehavior":"all","enableWhen":[
        {"question":"q","operator":"=","answerCoding":{"code":"yes"}}, {"question":"n","operator":">","answerInteger":3}]},
    {"linkId":"either","type":"string","enableBehavior":"any","enableWhen":[
        {"question":"q","operator":"=","answerCoding":{"code":"yes"}}, {"question":"n","operator":">","answerInteger":3}]},
    {"linkId":"group","type":"group","enableWhen":[{"question":"q","operator":"=","answerCoding":{"code":"yes"}}],
        "item":[{"linkId":"inner","type":"boolean"}]},
    {"linkId":"afterInner","type":"string","enableWhen":[{"question":"inner","operator":"exists","answerBoolean":true}]}
])";

QStringList asked(const QJsonObject &given)
{
    const Questionnaire form = forms::read(kEnablingForm);
    const ItemIndex index(form);
    const EnabledItems enabled(index, Answers(given));
    QStringList names;
    for (const Item *item : index.inOrder()) {
        if (enabled.contains(item->linkId))
            names.append(item->linkId);
    }
    return names;
}

} // namespace

TEST(Enabling, withoutAnAnswerOnlyAbsenceHolds)
{
    EXPECT_EQ(asked({}), (QStringList{u"q"_s, u"n"_s, u"ifOpen"_s}));
}

TEST(Enabling, unknownExistsAndDiffersFromNo)
{
    EXPECT_EQ(asked({{u"q"_s, u"unknown"_s}}), (QStringList{u"q"_s, u"n"_s, u"ifNotNo"_s, u"ifAnswered"_s}));
    EXPECT_EQ(asked({{u"q"_s, u"no"_s}}), (QStringList{u"q"_s, u"n"_s, u"ifAnswered"_s}));
}

TEST(Enabling, unknownIsNeitherGreaterNorLess)
{
    const QStringList names = asked({{u"n"_s, u"unknown"_s}});
    EXPECT_FALSE(names.contains(u"ifOver3"_s));
    EXPECT_FALSE(names.contains(u"if3OrLess"_s));
}

TEST(Enabling, limitsAreExact)
{
    EXPECT_TRUE(asked({{u"n"_s, 3}}).contains(u"if3OrLess"_s));
    EXPECT_FALSE(asked({{u"n"_s, 3}}).contains(u"ifOver3"_s));
    EXPECT_TRUE(asked({{u"n"_s, 4}}).contains(u"ifOver3"_s));
}

TEST(Enabling, allNeedsEveryConditionAndAnyNeedsOne)
{
    const QStringList one = asked({{u"n"_s, 4}});
    EXPECT_FALSE(one.contains(u"both"_s));
    EXPECT_TRUE(one.contains(u"either"_s));
    EXPECT_TRUE(asked({{u"n"_s, 4}, {u"q"_s, u"yes"_s}}).contains(u"both"_s));
}

TEST(Enabling, whatIsNotAskedTakesItsContentsAndItsAnswersAlong)
{
    EXPECT_TRUE(asked({{u"q"_s, u"yes"_s}, {u"inner"_s, true}}).contains(u"afterInner"_s));
    const QStringList closed = asked({{u"q"_s, u"no"_s}, {u"inner"_s, true}});
    EXPECT_FALSE(closed.contains(u"inner"_s));
    EXPECT_FALSE(closed.contains(u"afterInner"_s));
}

TEST(Enabling, comparesEveryTypeOfAnswer)
{
    const Questionnaire form = forms::read(R"([
        {"linkId":"d","type":"date"}, {"linkId":"dt","type":"dateTime"}, {"linkId":"t","type":"time"},
        {"linkId":"q","type":"quantity"}, {"linkId":"f","type":"decimal"}, {"linkId":"r","type":"reference"},
        {"linkId":"ifDay","type":"string","enableWhen":[{"question":"d","operator":">=","answerDate":"2026-03-01"}]},
        {"linkId":"ifInstant","type":"string","enableWhen":[{"question":"dt","operator":"=","answerDateTime":"2026-11-22T01:00:00Z"}]},
        {"linkId":"ifTime","type":"string","enableWhen":[{"question":"t","operator":"<","answerTime":"12:00:00"}]},
        {"linkId":"ifHeavy","type":"string","enableWhen":[{"question":"q","operator":">","answerQuantity":{"value":80,"unit":"kg"}}]},
        {"linkId":"ifHalf","type":"string","enableWhen":[{"question":"f","operator":"=","answerDecimal":0.5}]},
        {"linkId":"ifRef","type":"string","enableWhen":[{"question":"r","operator":"=","answerReference":{"reference":"Patient/1"}}]}])");
    const ItemIndex index(form);
    const auto asks = [&](const QString &linkId, const QString &question, const QJsonValue &answer) {
        return EnabledItems(index, Answers({{question, answer}})).contains(linkId);
    };
    const auto amount = [](double value, const QString &unit) {
        return QJsonObject{{u"value"_s, value}, {u"unit"_s, unit}};
    };
    EXPECT_TRUE(asks(u"ifDay"_s, u"d"_s, u"2026-03-01"_s));
    EXPECT_FALSE(asks(u"ifDay"_s, u"d"_s, u"2026-02-28"_s));
    EXPECT_FALSE(asks(u"ifDay"_s, u"d"_s, u"2026"_s));
    EXPECT_TRUE(asks(u"ifInstant"_s, u"dt"_s, u"2026-11-22T10:00:00+09:00"_s));
    EXPECT_FALSE(asks(u"ifInstant"_s, u"dt"_s, u"2026-11-22T01:00:01Z"_s));
    EXPECT_TRUE(asks(u"ifTime"_s, u"t"_s, u"09:30:00"_s));
    EXPECT_FALSE(asks(u"ifTime"_s, u"t"_s, u"12:00:00"_s));
    EXPECT_TRUE(asks(u"ifHeavy"_s, u"q"_s, amount(81, u"kg"_s)));
    EXPECT_FALSE(asks(u"ifHeavy"_s, u"q"_s, amount(81, u"lb"_s)));
    EXPECT_TRUE(asks(u"ifHalf"_s, u"f"_s, 0.5));
    EXPECT_FALSE(asks(u"ifHalf"_s, u"f"_s, 0.25));
    EXPECT_TRUE(
        asks(u"ifRef"_s, u"r"_s, QJsonObject{{u"reference"_s, u"Patient/1"_s}, {u"display"_s, u"x"_s}}));
    EXPECT_FALSE(asks(u"ifRef"_s, u"r"_s, QJsonObject{{u"reference"_s, u"Patient/2"_s}}));
}

TEST(Enabling, tellsTheSystemsOfCodingsApart)
{
    const Questionnaire form = forms::read(R"([
        {"linkId":"c","type":"choice","answerOption":[{"valueCoding":{"system":"urn:a","code":"x"}},{"valueCoding":{"system":"urn:b","code":"x"}}]},
        {"linkId":"ifA","type":"string","enableWhen":[{"question":"c","operator":"=","answerCoding":{"system":"urn:a","code":"x"}}]},
        {"linkId":"ifB","type":"string","enableWhen":[{"question":"c","operator":"=","answerCoding":{"system":"urn:b","code":"x"}}]}])");
    const ItemIndex index(form);
    ASSERT_EQ(form.items.front().options.size(), 2u);
    EXPECT_EQ(form.items.front().options[1].code(), u"x"_s);
    const EnabledItems first(index, Answers({{u"c"_s, form.items.front().options[0].value}}));
    const EnabledItems second(index, Answers({{u"c"_s, form.items.front().options[1].value}}));
    EXPECT_TRUE(first.contains(u"ifA"_s));
    EXPECT_FALSE(first.contains(u"ifB"_s));
    EXPECT_FALSE(second.contains(u"ifA"_s));
    EXPECT_TRUE(second.contains(u"ifB"_s));
}

TEST(EnabledItems, aCodeOfAnotherSystemIsAnotherAnswer)
{
    const Questionnaire form = forms::read(R"([
        {"linkId":"c","type":"choice","answerOption":[{"valueCoding":{"system":"urn:a","code":"x"}},
            {"valueCoding":{"system":"urn:a","code":"y"}}]},
        {"linkId":"same","type":"text","enableWhen":[
            {"question":"c","operator":"=","answerCoding":{"system":"urn:a","code":"x"}}]},
        {"linkId":"other","type":"text","enableWhen":[
            {"question":"c","operator":"=","answerCoding":{"system":"urn:b","code":"x"}}]},
        {"linkId":"notOther","type":"text","enableWhen":[
            {"question":"c","operator":"!=","answerCoding":{"system":"urn:b","code":"x"}}]},
        {"linkId":"any","type":"text","enableWhen":[
            {"question":"c","operator":"=","answerCoding":{"code":"x"}}]}])");
    const ItemIndex index(form);
    const EnabledItems enabled(index, Answers({{u"c"_s, u"x"_s}}));
    EXPECT_TRUE(enabled.contains(u"same"_s));
    EXPECT_FALSE(enabled.contains(u"other"_s));
    EXPECT_TRUE(enabled.contains(u"notOther"_s));
    EXPECT_TRUE(enabled.contains(u"any"_s));
    const auto response = readResponse(QByteArray(R"({"resourceType":"QuestionnaireResponse",
        "status":"completed","item":[{"linkId":"c","answer":[{"valueCoding":{"system":"urn:b","code":"x"}}]}]})"),
        form);
    ASSERT_TRUE(response);
    EXPECT_EQ(
        problemsOf(form, response->answers), (std::vector<AnswerProblem>{{u"c"_s, AnswerRule::NotAnOption}}));
}
