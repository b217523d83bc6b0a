// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/completeness.h"
#include "tests/model/instruments/forms.h"

#include <gtest/gtest.h>

using namespace instruments;
using namespace Qt::StringLiterals;

TEST(Completeness, namesWhatIsMissingInTheOrderOfTheForm)
{
    const Questionnaire form = forms::builtIn();
    Answers answers = forms::allAreas(1);
    answers.clear(u"rights.severity"_s);
    answers.clear(u"health.severity"_s);
    answers.clear(u"urgent.harm"_s);
    const Completeness result = completenessOf(form, answers);
    EXPECT_EQ(result.missing, (QStringList{u"health.severity"_s, u"rights.severity"_s, u"urgent.harm"_s}));
    EXPECT_EQ(result.completeAreas(), 8);
    EXPECT_FALSE(result.isComplete());
}

TEST(Completeness, unknownCountsAsAnswered)
{
    const Questionnaire form = forms::builtIn();
    Answers answers = forms::allAreas(0);
    answers.set(u"urgent.abuse"_s, Answers::unknown());
    EXPECT_TRUE(completenessOf(form, answers).isComplete());
}

TEST(Completeness, doesNotDemandWhatIsNotAsked)
{
    const Questionnaire form = forms::read(R"([
        {"linkId":"a","type":"boolean","required":true},
        {"linkId":"b","type":"string","required":true,"enableWhen":[{"question":"a","operator":"=","answerBoolean":true}]}
    ])");
    EXPECT_TRUE(completenessOf(form, Answers({{u"a"_s, false}})).isComplete());
    EXPECT_EQ(completenessOf(form, Answers({{u"a"_s, true}})).missing, QStringList{u"b"_s});
}
