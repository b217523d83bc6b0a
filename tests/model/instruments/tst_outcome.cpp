// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/outcome.h"

#include "model/instruments/draftwords.h"
#include "tests/model/instruments/forms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace instruments;
using ::testing::ElementsAre;

namespace {

const QDate kDayOfOutcome(2026, 11, 20);

Answers phq9(const QString &each, const QString &ninth)
{
    QJsonObject answers;
    for (int i = 1; i <= 8; ++i)
        answers.insert(u"phq.%1"_s.arg(i), each);
    answers.insert(u"phq.9"_s, ninth);
    return Answers(answers);
}

TEST(Outcome, theNinthAnswerOfThePhqTellsWhatToDoAtOnce)
{
    const Questionnaire form = forms::builtIn(u"phq-9-1.0"_s);
    EXPECT_TRUE(outcomeOf(form, phq9(u"3"_s, u"0"_s), kDayOfOutcome).alerts.empty());
    const Outcome outcome = outcomeOf(form, phq9(u"0"_s, u"1"_s), kDayOfOutcome, Language::Korean);
    ASSERT_EQ(outcome.alerts.size(), 1u);
    EXPECT_EQ(outcome.alerts[0].linkId, u"phq.9"_s);
    EXPECT_GE(outcome.alerts[0].steps.size(), 3);
    EXPECT_TRUE(outcome.alerts[0].steps.join(u' ').contains(u"109"_s));
    ASSERT_TRUE(outcome.total());
    EXPECT_EQ(outcome.total()->value, 1);
    EXPECT_EQ(scoresOf(outcome).value(u"total"_s).toObject().value(u"value"_s).toDouble(), 1);
    EXPECT_TRUE(outcome.canFinish());
}

TEST(Outcome, saysWhatIsOpenAndWhatIsNotComputed)
{
    const Questionnaire form = forms::read(R"json([
        {"linkId": "a", "text": "a", "type": "integer", "required": true},
        {"linkId": "b", "text": "b", "type": "string", "enableWhen":
            [{"question": "a", "operator": ">", "answerInteger": 2}]},
        {"linkId": "s", "text": "s", "type": "integer", "readOnly": true, "extension": [{
            "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
            "valueExpression": {"language": "text/cql", "expression": "x"}}]}])json");
    const Outcome outcome = outcomeOf(form, Answers(), kDayOfOutcome);
    EXPECT_THAT(outcome.missing, ElementsAre(u"a"_s));
    EXPECT_FALSE(outcome.canFinish());
    EXPECT_THAT(outcome.asked, ElementsAre(u"a"_s));
    ASSERT_EQ(outcome.notComputed.size(), 1u);
    EXPECT_EQ(outcome.notComputed[0].linkId, u"s"_s);
    ASSERT_EQ(outcome.figures.size(), 1u);
    EXPECT_FALSE(outcome.figures[0].isComputed);
    EXPECT_TRUE(scoresOf(outcome).value(u"s"_s).toObject().value(u"notComputed"_s).toBool());
    EXPECT_THAT(outcomeOf(form, Answers({{u"a"_s, 3}}), kDayOfOutcome).asked, ElementsAre(u"a"_s, u"b"_s));
    EXPECT_FALSE(outcomeOf(form, Answers({{u"a"_s, u"three"_s}}), kDayOfOutcome).canFinish());
}

TEST(DraftWords, everyBuiltInFormCouldBePublished)
{
    for (const QString &name : forms::builtInNames()) {
        const Questionnaire form = forms::builtIn(name);
        for (const DraftProblem &problem : checkDraft(form))
            EXPECT_FALSE(problem.blocks)
                << name.toStdString() << ": " << sentence(problem, form, Language::English).toStdString();
    }
}

TEST(DraftWords, nameThePlace)
{
    const Questionnaire form = forms::read(R"([{"linkId": "a", "text": "Which?", "type": "choice"}])");
    const QString words = sentence({u"a"_s, DraftFault::NoAnswers}, form, Language::English);
    EXPECT_TRUE(words.contains(u"Which? (a)"_s)) << words.toStdString();
    EXPECT_EQ(nameOf(DraftFault::NoAnswers), u"noAnswers"_s);
}

} // namespace
