// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/trailwords.h"
#include "tests/model/instruments/forms.h"

#include <gtest/gtest.h>

using namespace instruments;
using namespace Qt::StringLiterals;

TEST(TrailWords, everyStepBecomesASentenceWithItsFigures)
{
    const Questionnaire form = forms::builtIn();
    Answers answers = forms::allAreas(2);
    answers.set(u"safety.severity"_s, u"3"_s);
    answers.set(u"urgent.basics"_s, u"yes"_s);
    const Score result = score(form, answers, QDate(2026, 11, 20));
    const QStringList lines = sentences(form, result, Language::English);
    EXPECT_EQ(lines.first(), u"Safety: 3, Severe (Likely to be hurt)"_s);
    EXPECT_TRUE(lines.contains(u"Total 21 of 40."_s));
    EXPECT_TRUE(lines.contains(
        u"Band “High”, from 21 points (The app's own default (unofficial), in force from 2026. 1. 1.)."_s));
    EXPECT_TRUE(lines.contains(
        u"Loss of food or shelter: yes. Urgent, whatever the total; the first contact must be today."_s));
    EXPECT_EQ(lines.last(),
        u"Suggestion: High-difficulty case, because Safety is 3 points. The conference decides."_s);
}

TEST(TrailWords, namesComeInTheLanguageAskedFor)
{
    const Questionnaire form = forms::builtIn();
    EXPECT_EQ(nameOf(u"dailyLiving.severity"_s, form, Language::Korean), u"일상생활유지"_s);
    EXPECT_EQ(nameOf(u"urgent.harm"_s, form, Language::Korean), u"자·타해"_s);
    EXPECT_EQ(nameOf(u"urgent.harm"_s, form, Language::English), u"Harm to self or others"_s);
    EXPECT_EQ(nameOf(u"nowhere"_s, form, Language::Korean), u"nowhere"_s);
}

TEST(TrailWords, aProvisionalTotalSaysWhatIsMissing)
{
    const Questionnaire form = forms::builtIn();
    Answers answers = forms::allAreas(1);
    answers.clear(u"rights.severity"_s);
    const QStringList lines = sentences(form, score(form, answers, QDate(2026, 11, 20)), Language::English);
    EXPECT_TRUE(lines.contains(u"Law and rights: not answered yet"_s));
    EXPECT_TRUE(lines.contains(u"Total so far 9 of 40; 1 part(s) without an answer."_s));
}

TEST(TrailWords, aFigureHasTwoPlacesBehindThePointAtMost)
{
    EXPECT_EQ(figureText(36.30693606), u"36.31"_s);
    EXPECT_EQ(figureText(12.50), u"12.5"_s);
    EXPECT_EQ(figureText(-100), u"-100"_s);
    EXPECT_EQ(figureText(0), u"0"_s);
    EXPECT_EQ(figureText(0.0123), u"0.012"_s) << "a small one keeps what it says";
}
