// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/assessments.h"
#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/support/printers.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetchecks.h"
#include "ui/assessment/answertext.h"
#include "ui/assessment/areacard.h"
#include "ui/assessment/arealist.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/assessmentworkplace.h"
#include "ui/assessment/formstate.h"
#include "ui/assessment/scorepane.h"
#include "ui/assessment/sectionview.h"
#include "ui/assessment/severitycards.h"
#include "ui/forms/draftkeeper.h"
#include "ui/widgets/button.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QInputMethodEvent>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// JSON values as Google Test should print them.
QString plain(const QJsonValue &value)
{
    return value.isUndefined() ? u"(none)"_s : value.toVariant().toString();
}

class AssessmentPageTest : public ::testing::Test {
protected:
    AssessmentPageTest()
    {
        domain::Person person;
        person.name = u"탁현수"_s;
        person.birth = QDate(1979, 3, 4);
        person.sex = u"m"_s;
        m_person = m_desk.put(person);
        makePage();
    }

    void makePage()
    {
        m_page = new AssessmentPage(m_desk.desk());
        QObject::connect(m_page, &Page::doneSaid, m_page,
            [this](const QString &, const std::function<void()> &undo) { m_undo = undo; });
        m_desk.host().layout()->addWidget(m_page);
        m_desk.host().resize(1300, 820);
        m_desk.host().show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_desk.host()));
        m_page->activate(m_person.toString());
    }
    void reopen()
    {
        m_desk.reopen();
        makePage();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &m_desk.host(), key, modifiers);
        QApplication::processEvents();
    }
    /// Goes on with Tab until the focus is in a widget of this kind.
    template <class Widget> Widget *tabTo()
    {
        for (int i = 0; i < 60; ++i) {
            key(Qt::Key_Tab);
            if (auto *found = qobject_cast<Widget *>(QApplication::focusWidget()))
                return found;
        }
        return nullptr;
    }
    QString answer(const QString &linkId) const { return plain(m_page->form()->answers().value(linkId)); }
    AreaCard *card() const { return m_page->findChild<AreaCard *>(); }

    /// Every required question: degree `level` everywhere, no to every urgent point.
    void answerAll(int level)
    {
        FormState *form = m_page->form();
        const QStringList missing = form->completeness().missing;
        for (const QString &linkId : missing) {
            if (linkId.endsWith(u".severity"_s))
                form->answer(linkId, QString::number(level));
            else
                form->answer(linkId, u"no"_s);
        }
    }
    std::optional<domain::Assessment> latest()
    {
        return m_desk.act(
            [this](work::Context &context) { return work::assessments::latest(context, m_person); });
    }

    support::TestDesk m_desk;
    base::Id m_person;
    AssessmentPage *m_page = nullptr;
    std::function<void()> m_undo;
};

TEST_F(AssessmentPageTest, theListOfAreasIsAsWideAsItsLongestName)
{
    const auto *list = m_page->findChild<AreaList *>();
    EXPECT_GE(list->width(), list->neededWidth());
}

TEST_F(AssessmentPageTest, isFilledInByKeysAlone)
{
    key(Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(answer(u"safety.severity"_s), u"3"_s);
    // Yes is the first segment; right goes on to no and to not known.
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    key(Qt::Key_Space);
    EXPECT_EQ(answer(u"safety.check.1"_s), u"yes"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    EXPECT_EQ(answer(u"safety.check.2"_s), u"unknown"_s);
    AnswerText *text = tabTo<AnswerText>();
    ASSERT_TRUE(text);
    QTest::keyClicks(text, u"door broken"_s);
    EXPECT_EQ(answer(u"safety.observation"_s), u"door broken"_s);
    key(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(m_page->workplace()->section(), 1);
    key(Qt::Key_Right);
    EXPECT_EQ(answer(u"health.severity"_s), u"0"_s);
    key(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(m_page->workplace()->section(), 0);
    EXPECT_EQ(m_page->findChild<SeverityCards *>()->current(), 3);
}

TEST_F(AssessmentPageTest, keepsNotKnownApartFromNo)
{
    FormState *form = m_page->form();
    form->answer(u"safety.severity"_s, instruments::Answers::unknown());
    EXPECT_EQ(form->score().unknown, QStringList{u"safety.severity"_s});
    EXPECT_FALSE(form->completeness().missing.contains(u"safety.severity"_s));
    answerAll(0);
    form->answer(u"urgent.harm"_s, instruments::Answers::unknown());
    EXPECT_EQ(form->score().unknownFlags, QStringList{u"urgent.harm"_s});
    EXPECT_FALSE(form->score().urgent);
    EXPECT_TRUE(form->score().isProvisional());
}

TEST_F(AssessmentPageTest, keepsASyllableThatIsStillBeingComposed)
{
    AnswerText *text = tabTo<AnswerText>();
    ASSERT_TRUE(text);
    QTest::keyClicks(text, u"first "_s);
    QInputMethodEvent preedit(u"표"_s, {});
    QApplication::sendEvent(text, &preedit);
    EXPECT_EQ(text->toPlainText(), u"first "_s);
    QTest::qWait(DraftKeeper::kDelay + 100);
    // The program dies here: no leaving, no commit.
    reopen();
    EXPECT_EQ(answer(u"safety.observation"_s), u"first 표"_s);
    m_page->workplace()->goTo(0);
    EXPECT_EQ(card()->view()->findChild<AnswerText *>()->toPlainText(), u"first 표"_s);
}

TEST_F(AssessmentPageTest, writesAtOnceWhenAWordIsComposedOrThePageIsLeft)
{
    AnswerText *text = tabTo<AnswerText>();
    ASSERT_TRUE(text);
    QInputMethodEvent commit;
    commit.setCommitString(u"승재"_s);
    QApplication::sendEvent(text, &commit);
    reopen();
    EXPECT_EQ(answer(u"safety.observation"_s), u"승재"_s);
    key(Qt::Key_2, Qt::AltModifier);
    m_page->leave();
    reopen();
    EXPECT_EQ(answer(u"safety.severity"_s), u"2"_s);
}

TEST_F(AssessmentPageTest, listsWhatIsMissingAndGoesThere)
{
    answerAll(1);
    m_page->form()->answer(u"economy.severity"_s, {});
    m_page->form()->answer(u"urgent.abuse"_s, {});
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(FormState::titleOf(m_page->form()->sections()[size_t(m_page->workplace()->section())]).left(2),
        u"6."_s);
    EXPECT_TRUE(card()->findChild<SeverityCards *>()->isAncestorOf(QApplication::focusWidget()));
    const NoticeBar *notice = card()->notice();
    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->title().contains(u'2'));
    const auto jumps = notice->findChildren<Button *>();
    ASSERT_EQ(jumps.size(), 2);
    jumps.last()->click();
    QApplication::processEvents();
    EXPECT_TRUE(m_page->form()->sections()[size_t(m_page->workplace()->section())].hasFlags);
    EXPECT_FALSE(latest().has_value());
}

TEST_F(AssessmentPageTest, finishesAsOneActThatCanBeTakenBack)
{
    answerAll(2);
    m_page->form()->answer(u"health.observation"_s, u"약을 거름"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    const auto finished = latest();
    ASSERT_TRUE(finished.has_value());
    EXPECT_EQ(finished->total, 20);
    EXPECT_FALSE(finished->urgent);
    EXPECT_EQ(finished->day, QDate(2026, 11, 20));
    EXPECT_EQ(m_page->form(), nullptr);
    ASSERT_TRUE(m_undo);
    m_undo();
    EXPECT_FALSE(latest().has_value());
    ASSERT_TRUE(m_page->form());
    EXPECT_EQ(answer(u"health.observation"_s), u"약을 거름"_s);
}

TEST_F(AssessmentPageTest, saysAgainWhatIsUrgentWhenItIsFinished)
{
    const auto said = [this](const char *words) {
        const auto labels = m_page->findChildren<TextLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const TextLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String(words));
        });
    };
    answerAll(0);
    m_page->form()->answer(u"urgent.abuse"_s, u"unknown"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(said("urgent points that are not known"));
    ASSERT_TRUE(m_undo);
    m_undo();
    m_page->form()->answer(u"urgent.abuse"_s, u"yes"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(said("with a dangerous answer"));
    EXPECT_TRUE(said("first contact must be today"));
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(m_page, &language);
    EXPECT_TRUE(said("first contact must be today")) << "in whichever language";
}

TEST_F(AssessmentPageTest, putsTheNoteAwayWhenAnAnswerIsGiven)
{
    answerAll(1);
    m_page->form()->answer(u"economy.severity"_s, {});
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(card()->notice()->isVisible());
    m_page->form()->answer(u"economy.severity"_s, u"2"_s);
    EXPECT_FALSE(card()->notice()->isVisible());
}

TEST_F(AssessmentPageTest, leavesNoDraftBehindWhenFinished)
{
    answerAll(0);
    m_page->leave();
    m_page->activate({});
    key(Qt::Key_Enter, Qt::ControlModifier);
    QTest::qWait(DraftKeeper::kDelay + 100);
    EXPECT_TRUE(m_desk.act([](work::Context &context) { return work::log::drafts(context); }).isEmpty());
}

TEST_F(AssessmentPageTest, isUrgentByAFlagWhateverTheSum)
{
    answerAll(0);
    EXPECT_FALSE(m_page->form()->score().urgent);
    m_page->form()->answer(u"urgent.basics"_s, u"yes"_s);
    EXPECT_TRUE(m_page->form()->score().urgent);
    auto *pane = m_page->findChild<ScorePane *>();
    const auto labels = pane->findChildren<TextLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const TextLabel *label) {
        return label->isVisible() && label->text().contains(u"whatever the total"_s);
    }));
    // The question about what was done is asked only now.
    m_page->workplace()->goTo(m_page->form()->sectionOf(u"urgent.note"_s));
    EXPECT_TRUE(card()->view()->findChild<AnswerText *>()->isVisible());
    m_page->form()->answer(u"urgent.basics"_s, u"no"_s);
    EXPECT_FALSE(card()->view()->findChild<AnswerText *>()->isVisible());
}

TEST_F(AssessmentPageTest, showsTheWayToTheScore)
{
    answerAll(1);
    auto *trail = m_page->findChild<TextLabel *>(u"trail"_s);
    EXPECT_FALSE(trail->isVisible());
    m_page->findChild<Button *>(u"why"_s)->click();
    EXPECT_TRUE(trail->isVisible());
    EXPECT_EQ(trail->text().count(u'\n') + 1, int(m_page->form()->score().trail.size()));
}

TEST_F(AssessmentPageTest, putsTheAnswersOfLastTimeBeside)
{
    answerAll(1);
    m_page->form()->answer(u"safety.check.1"_s, u"yes"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    m_page->activate(m_person.toString());
    ASSERT_TRUE(m_page->form());
    EXPECT_TRUE(m_page->form()->isEmpty());
    EXPECT_TRUE(card()->notice()->isVisible());
    EXPECT_EQ(m_page->form()->previousSeverity(*m_page->form()->sections()[0].severity), 1);
    card()->notice()->findChildren<Button *>().first()->click();
    QApplication::processEvents();
    EXPECT_EQ(answer(u"safety.check.1"_s), u"yes"_s);
}

TEST_F(AssessmentPageTest, refusesADayThatIsNotYet)
{
    answerAll(0);
    m_page->form()->setDay(QDate(2026, 11, 21));
    QApplication::processEvents();
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(latest().has_value());
    EXPECT_TRUE(card()->notice()->isVisible());
    EXPECT_EQ(answer(u"safety.severity"_s), u"0"_s);
}

TEST_F(AssessmentPageTest, hasANameForEveryControl)
{
    for (int i = 0; i < int(m_page->form()->sections().size()); ++i) {
        m_page->workplace()->goTo(i);
        QApplication::processEvents();
        EXPECT_EQ(widgetchecks::focusableWithoutName(*m_page), "") << i;
        EXPECT_EQ(widgetchecks::clippedWords(*m_page), "") << i;
    }
}

TEST_F(AssessmentPageTest, hidesItsAnswersWhileTheScreenIsMasked)
{
    m_page->setMasked(true);
    EXPECT_FALSE(m_page->workplace()->isVisible());
    EXPECT_FALSE(m_page->context().contains(u"탁현수"_s));
    EXPECT_FALSE(m_page->primaryAction()->isEnabled()) << "nobody finishes what he cannot see";
    m_page->setMasked(false);
    EXPECT_TRUE(m_page->workplace()->isVisible());
    EXPECT_TRUE(m_page->primaryAction()->isEnabled());
}

TEST_F(AssessmentPageTest, writesThatThePersonWasOpened)
{
    const auto seen
        = m_desk.act([this](work::Context &context) { return work::log::accesses(context, m_person, 10); });
    ASSERT_FALSE(seen.isEmpty());
    EXPECT_EQ(seen.first().kind, u"open"_s);
}

} // namespace
