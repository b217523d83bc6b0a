// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/instruments/forms.h"
#include "tests/support/printers.h"
#include "ui/assessment/answercontrol.h"
#include "ui/assessment/assessmentworkplace.h"
#include "ui/assessment/fileanswer.h"
#include "ui/assessment/formstate.h"
#include "ui/assessment/questionrow.h"
#include "ui/assessment/scorepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTemporaryFile>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class QuestionListTest : public ::testing::Test {
protected:
    void open(instruments::Questionnaire questionnaire, const QJsonObject &answers = {})
    {
        m_form = std::make_unique<FormState>(std::move(questionnaire));
        m_form->setDay(QDate(2026, 11, 20));
        m_form->setAnswers(instruments::Answers(answers));
        m_workplace.resize(1280, 820);
        m_workplace.show();
        m_workplace.begin(*m_form);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_workplace));
    }
    QuestionRow *row(const QString &linkId) const
    {
        QuestionRow *last = nullptr;
        const auto rows = m_workplace.findChildren<QuestionRow *>();
        for (QuestionRow *each : rows) {
            if (each->linkId() == linkId && each->isVisible())
                last = each;
        }
        return last;
    }
    void type(const QString &linkId, const QString &text)
    {
        row(linkId)->focusControl();
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    QString answers() const
    {
        return QString::fromUtf8(QJsonDocument(m_form->answers().json()).toJson(QJsonDocument::Compact));
    }

    AssessmentWorkplace m_workplace;
    std::unique_ptr<FormState> m_form;
};

TEST_F(QuestionListTest, answersTheQuestionInFocusAndGoesOnByKeys)
{
    open(forms::builtIn(u"phq-9-1.0"_s));
    for (int i = 0; i < 9; ++i)
        m_workplace.chooseDegree(i % 4);
    EXPECT_EQ(m_form->score().total, 0 + 1 + 2 + 3 + 0 + 1 + 2 + 3 + 0);
    EXPECT_TRUE(m_form->completeness().isComplete());
}

TEST_F(QuestionListTest, showsTheStepsOfSafetyWhateverTheTotal)
{
    open(forms::builtIn(u"phq-9-1.0"_s), {{u"phq.9"_s, u"1"_s}});
    const auto notes = m_workplace.findChildren<InlineMessage *>();
    const bool told = std::any_of(notes.begin(), notes.end(),
        [](InlineMessage *note) { return note->isVisible() && note->text().contains(u"109"_s); });
    EXPECT_TRUE(told);
    m_form->answer(u"phq.9"_s, u"0"_s);
    const bool still = std::any_of(notes.begin(), notes.end(),
        [](InlineMessage *note) { return note->isVisible() && note->text().contains(u"109"_s); });
    EXPECT_FALSE(still);
}

TEST_F(QuestionListTest, notKnownIsAnAnswerOfItsOwn)
{
    open(forms::builtIn(u"phq-9-1.0"_s));
    const auto choices = row(u"phq.1"_s)->findChildren<QRadioButton *>();
    ASSERT_EQ(choices.size(), 5);
    choices.last()->click();
    EXPECT_EQ(m_form->answers().value(u"phq.1"_s), instruments::Answers::unknown());
    EXPECT_TRUE(m_form->score().unknown.contains(u"phq.1"_s));
}

TEST_F(QuestionListTest, takesEveryTypeByKeysAndShowsItAgain)
{
    const auto form = forms::read(R"([
        {"linkId": "s", "text": "s", "type": "string"}, {"linkId": "t", "text": "t", "type": "text"},
        {"linkId": "i", "text": "i", "type": "integer"}, {"linkId": "d", "text": "d", "type": "decimal"},
        {"linkId": "q", "text": "q", "type": "quantity"}, {"linkId": "u", "text": "u", "type": "url"},
        {"linkId": "day", "text": "day", "type": "date"}, {"linkId": "time", "text": "time", "type": "time"},
        {"linkId": "moment", "text": "moment", "type": "dateTime"},
        {"linkId": "who", "text": "who", "type": "reference"},
        {"linkId": "many", "text": "many", "type": "string", "repeats": true},
        {"linkId": "open", "text": "open", "type": "open-choice",
            "answerOption": [{"valueString": "one"}, {"valueString": "two"}]}])");
    open(form);
    type(u"s"_s, u"word"_s);
    type(u"t"_s, u"lines"_s);
    type(u"i"_s, u"12"_s);
    type(u"d"_s, u"3.5"_s);
    type(u"q"_s, u"70"_s);
    type(u"u"_s, u"https://example.org"_s);
    type(u"day"_s, u"20261120"_s);
    type(u"time"_s, u"14:05"_s);
    type(u"moment"_s, u"2026-11-20"_s);
    type(u"who"_s, u"mother"_s);
    type(u"many"_s, u"first"_s);
    row(u"open"_s)->findChild<QLineEdit *>()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"three"_s);
    const QJsonObject now = m_form->answers().json();
    EXPECT_EQ(now.value(u"s"_s), u"word"_s);
    EXPECT_EQ(now.value(u"t"_s), u"lines"_s);
    EXPECT_EQ(now.value(u"i"_s), 12);
    EXPECT_EQ(now.value(u"d"_s), 3.5);
    EXPECT_EQ(now.value(u"q"_s), 70);
    EXPECT_EQ(now.value(u"u"_s), u"https://example.org"_s);
    EXPECT_EQ(now.value(u"day"_s), u"2026-11-20"_s);
    EXPECT_EQ(now.value(u"time"_s), u"14:05:00"_s);
    EXPECT_EQ(now.value(u"moment"_s), u"2026-11-20"_s);
    EXPECT_EQ(now.value(u"who"_s).toObject().value(u"display"_s), u"mother"_s);
    EXPECT_EQ(now.value(u"many"_s), QJsonArray{u"first"_s});
    EXPECT_EQ(now.value(u"open"_s), u"three"_s);
    EXPECT_TRUE(instruments::problemsOf(form, m_form->answers()).empty()) << answers().toStdString();

    QApplication::focusWidget()->clearFocus();
    const QJsonObject kept = now;
    m_form->setAnswers({});
    EXPECT_EQ(row(u"i"_s)->findChild<QLineEdit *>()->text(), QString());
    m_form->setAnswers(instruments::Answers(kept));
    EXPECT_EQ(row(u"i"_s)->findChild<QLineEdit *>()->text(), u"12"_s);
    EXPECT_EQ(row(u"t"_s)->findChild<QPlainTextEdit *>()->toPlainText(), u"lines"_s);
    EXPECT_EQ(row(u"time"_s)->findChild<QLineEdit *>()->text(), u"14:05"_s);
    EXPECT_EQ(row(u"who"_s)->findChild<QLineEdit *>()->text(), u"mother"_s);
}

TEST_F(QuestionListTest, marksWhatIsNoNumberAndKeepsItOnTheScreen)
{
    open(forms::read(R"([{"linkId": "i", "text": "i", "type": "integer"}])"));
    type(u"i"_s, u"1.5"_s);
    EXPECT_TRUE(m_form->isEmpty());
    EXPECT_EQ(row(u"i"_s)->findChild<QLineEdit *>()->text(), u"1.5"_s);
    const auto words = row(u"i"_s)->findChildren<TextLabel *>();
    EXPECT_TRUE(std::any_of(words.begin(), words.end(),
        [](TextLabel *label) { return label->isVisible() && label->text().contains(u"whole number"_s); }));
}

TEST_F(QuestionListTest, fillsAGroupSeveralTimes)
{
    open(forms::builtIn(u"goal-attainment-1.0"_s));
    type(u"goal.text"_s, u"walk"_s);
    m_workplace.findChild<Button *>(u"addOccurrence"_s)->click();
    QApplication::processEvents();
    type(u"goal.text"_s, u"read"_s);
    EXPECT_EQ(answers(), uR"({"goal":[{"goal.text":"walk"},{"goal.text":"read"}]})"_s);
    const auto buttons = m_workplace.findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->isVisible() && button->accessibleName().endsWith(u"1: take out"_s)) {
            button->click();
            break;
        }
    }
    EXPECT_EQ(answers(), uR"({"goal":[{"goal.text":"read"}]})"_s);
}

TEST_F(QuestionListTest, asksInsideAGroupOnlyWhatItsOwnAnswersEnable)
{
    open(forms::read(R"([{"linkId": "g", "text": "g", "type": "group", "repeats": true, "required": true,
        "item": [{"linkId": "a", "text": "a", "type": "boolean"},
            {"linkId": "b", "text": "b", "type": "string",
                "enableWhen": [{"question": "a", "operator": "=", "answerBoolean": true}]}]}])"),
        {{u"g"_s, QJsonArray{QJsonObject{{u"a"_s, true}}, QJsonObject{{u"a"_s, false}}}}});
    EXPECT_TRUE(m_form->isAskedAt({{u"g"_s, 0}}, u"b"_s));
    EXPECT_FALSE(m_form->isAskedAt({{u"g"_s, 1}}, u"b"_s));
    EXPECT_TRUE(row(u"b"_s));
    m_form->answerAt({{u"g"_s, 0}}, u"a"_s, false);
    EXPECT_FALSE(row(u"b"_s));
}

TEST_F(QuestionListTest, takesAFileAndRefusesOneThatIsTooLarge)
{
    open(forms::read(R"([{"linkId": "f", "text": "f", "type": "attachment"}])"));
    auto *control = m_workplace.findChild<FileAnswer *>();
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write("paper");
    file.flush();
    control->take(file.fileName());
    const QJsonObject kept = m_form->answers().value(u"f"_s).toObject();
    EXPECT_EQ(QByteArray::fromBase64(kept.value(u"data"_s).toString().toLatin1()), "paper");
    file.write(QByteArray(FileAnswer::kMostBytes, 'x'));
    file.flush();
    control->take(file.fileName());
    EXPECT_EQ(m_form->answers().value(u"f"_s).toObject(), kept);
}

TEST_F(QuestionListTest, showsWhatIsReckoned)
{
    open(forms::read(R"([{"linkId": "a", "text": "a", "type": "integer"},
        {"linkId": "twice", "text": "twice", "type": "decimal", "readOnly": true, "extension": [{
            "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
            "valueExpression": {"language": "text/fhirpath",
                "expression": "%resource.item.where(linkId='a').answer.value * 2"}}]}])"));
    type(u"a"_s, u"21"_s);
    EXPECT_EQ(m_form->calculated().value(u"twice"_s), 42);
    const auto words = m_workplace.findChildren<TextLabel *>();
    EXPECT_TRUE(std::any_of(words.begin(), words.end(),
        [](TextLabel *label) { return label->isVisible() && label->text() == u"42"_s; }));
}

} // namespace
