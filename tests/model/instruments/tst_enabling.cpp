// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/enabling.h"
#include "tests/model/instruments/forms.h"

#include <gtest/gtest.h>

using namespace instruments;
using namespace Qt::StringLiterals;

namespace {

const char *const kForm = R"([
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
    const Questionnaire form = forms::read(kForm);
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
