// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/keyring.h"
#include "model/store/vaultfiles.h"
#include "model/work/people.h"
#include "model/work/personmerge.h"
#include "model/work/plans.h"
#include "tests/support/printers.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/bundle/bundlesample.h"
#include "ui/assessment/answertext.h"
#include "ui/bundle/bundleheader.h"
#include "ui/bundle/bundlepage.h"
#include "ui/bundle/bundlewords.h"
#include "ui/bundle/bundleworkplace.h"
#include "ui/bundle/candidatelist.h"
#include "ui/bundle/goalscard.h"
#include "ui/bundle/placecard.h"
#include "ui/bundle/rulecard.h"
#include "ui/bundle/signpanel.h"
#include "ui/bundle/weektable.h"
#include "ui/forms/draftkeeper.h"
#include "ui/session/undostack.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;
using domain::ServiceArea;

namespace {

class BundlePageTest : public ::testing::Test {
protected:
    BundlePageTest()
        : m_sample(bundlesample::fill(m_desk))
    {
        makePage(m_sample.person.toString());
    }

    void makePage(const QVariant &what)
    {
        m_page = new BundlePage(m_desk.desk());
        QObject::connect(m_page, &Page::doneSaid, m_page,
            [this](const QString &, const std::function<void()> &undo) { m_undo = undo; });
        QObject::connect(
            m_page, &Page::placeRequested, m_page, [this](const Place &place) { m_asked = place; });
        m_desk.host().layout()->addWidget(m_page);
        m_desk.host().resize(1340, 840);
        m_desk.host().show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_desk.host()));
        m_page->activate(what);
        QApplication::processEvents();
    }
    void reopen(const QVariant &what)
    {
        m_desk.reopen();
        makePage(what);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &m_desk.host(), key, modifiers);
        QApplication::processEvents();
    }
    QString chosenName(ServiceArea area) const
    {
        const auto &chosen = m_page->composer().chosenIn(area);
        return chosen.empty() ? u"-"_s : BundleWords(m_page->composer()).provider(chosen.front());
    }
    int offer(const QString &organisation) const
    {
        return m_page->composer().made().indexOf(m_sample.offers.value(organisation));
    }
    QList<work::BundleLine> kept()
    {
        return m_desk.act([](work::Context &context) { return work::bundles::list(context); });
    }
    void startNextMonth()
    {
        QComboBox *starts = m_page->header()->startBox();
        starts->setCurrentIndex(starts->currentIndex() + 1);
        Q_EMIT starts->activated(starts->currentIndex());
        QApplication::processEvents();
    }
    /// The first that is shown; fields of before die only later.
    AnswerText *goalField() const
    {
        for (AnswerText *field : m_page->workplace()->goals()->findChildren<AnswerText *>()) {
            if (!field->isHidden())
                return field;
        }
        return nullptr;
    }
    /// Chooses what needs a reason, writes it, and a goal.
    void chooseWithReasonAndGoal()
    {
        m_page->composer().choose(offer(u"물결재활센터"_s));
        QApplication::processEvents();
        rules()->findChild<AnswerText *>()->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"near the daughter"_s);
        goalField()->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"walk alone"_s);
    }
    void expectReasonAndGoal()
    {
        EXPECT_EQ(m_page->composer().problem().start, u"2027-01"_s);
        EXPECT_EQ(chosenName(ServiceArea::Rehabilitation), u"물결재활센터"_s);
        EXPECT_EQ(rules()->allReasons().value(u"reach"_s).toString(), u"near the daughter"_s);
        const QJsonObject goals = m_page->workplace()->goals()->goals();
        EXPECT_EQ(goals.value(u"health"_s).toObject().value(u"long"_s).toString(), u"walk alone"_s);
        EXPECT_EQ(goalField()->toPlainText(), u"walk alone"_s);
    }
    RuleCard *rules() const { return m_page->workplace()->rules(); }
    NoticeBar *notice() const { return m_page->workplace()->notice(); }

    support::TestDesk m_desk;
    bundlesample::Sample m_sample;
    BundlePage *m_page = nullptr;
    std::function<void()> m_undo;
    std::optional<Place> m_asked;
};

TEST_F(BundlePageTest, opensWithTheBestAndKeepsItByOneKey)
{
    EXPECT_EQ(m_page->composer().bundleChosen(), 0);
    EXPECT_TRUE(kept().isEmpty());
    key(Qt::Key_Return, Qt::ControlModifier);
    const auto lines = kept();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.first().bundle.state, u"draft"_s);
    EXPECT_EQ(lines.first().bundle.start, u"2026-12"_s);
    EXPECT_EQ(lines.first().bundle.months, 2);
    EXPECT_EQ(lines.first().areas, (QStringList{u"care"_s, u"rehabilitation"_s, u"counselling"_s}));
    EXPECT_TRUE(lines.first().bundle.proposed.value(u"isChosen"_s).toBool());
    EXPECT_EQ(m_page->bundle(), lines.first().bundle.id);
    EXPECT_TRUE(m_desk.act([](work::Context &context) { return work::log::drafts(context); }).isEmpty());
}

TEST_F(BundlePageTest, takesAKeptBundleBack)
{
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(m_undo);
    m_undo();
    EXPECT_TRUE(kept().isEmpty());
    EXPECT_TRUE(m_page->bundle().isNil());
    EXPECT_EQ(chosenName(ServiceArea::Care), u"해오름돌봄협동조합"_s);
}

TEST_F(BundlePageTest, followsTheUndoAndTheRedoOfItsBundle)
{
    ui::UndoStack stack(m_desk.desk());
    key(Qt::Key_Return, Qt::ControlModifier);
    const base::Id id = m_page->bundle();
    m_undo();
    EXPECT_TRUE(m_page->bundle().isNil());
    stack.redo();
    EXPECT_EQ(m_page->bundle(), id);
    EXPECT_EQ(kept().size(), 1);
}

TEST_F(BundlePageTest, changesPlacesAndCandidatesByKeys)
{
    EXPECT_EQ(m_page->workplace()->currentPlace(), 0);
    key(Qt::Key_PageDown, Qt::ControlModifier);
    key(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(m_page->workplace()->currentPlace(), 2);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(chosenName(ServiceArea::Counselling), u"숨고르기상담실"_s);
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(chosenName(ServiceArea::Counselling), u"마음나루심리상담소"_s);
    key(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(m_page->workplace()->currentPlace(), 1);
    // The last line of a list leaves the place unused.
    key(Qt::Key_End);
    key(Qt::Key_Return);
    EXPECT_EQ(chosenName(ServiceArea::Rehabilitation), u"-"_s);
    EXPECT_EQ(m_page->composer().month().copay, 36'000);
}

TEST_F(BundlePageTest, asksForTheReasonInPlaceAndStoresIt)
{
    m_page->composer().choose(offer(u"물결재활센터"_s));
    QApplication::processEvents();
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(kept().isEmpty());
    EXPECT_TRUE(notice()->isVisible());
    auto *field = qobject_cast<AnswerText *>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    QTest::keyClicks(field, u"the only one with this machine"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    const auto lines = kept();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.first().bundle.reasons.value(u"reach"_s).toString(), u"the only one with this machine"_s);
    EXPECT_FALSE(lines.first().bundle.proposed.value(u"isChosen"_s).toBool());
}

TEST_F(BundlePageTest, asksForASecondPersonWhoSignsInPlace)
{
    base::SeededRandom random(99);
    const store::Environment environment{m_desk.vault().clock(), random, support::kSmallCost};
    const QString path = m_desk.vault().file(u"second.carepass"_s);
    ASSERT_OK(
        store::vaultfiles::create(path, u"심가람"_s, u"둘째사람 Bb2@"_s, support::kSmallCost, environment));
    m_desk.act([&](work::Context &context) { return work::log::addUser(context, path); });

    m_page->composer().clear(ServiceArea::Counselling);
    m_page->composer().add(offer(u"새봄돌봄센터"_s));
    QApplication::processEvents();
    EXPECT_TRUE(rules()->signature()->isVisible());
    key(Qt::Key_Return, Qt::ControlModifier);
    auto *field = qobject_cast<AnswerText *>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    QTest::keyClicks(field, u"mornings and evenings"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(kept().isEmpty()) << "nobody has signed";
    m_desk.dialogs().path = path;
    key(Qt::Key_Space);
    EXPECT_EQ(m_desk.dialogs().asked.size(), 1);
    QTest::keyClicks(rules()->signature()->password(), u"wrong"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(kept().isEmpty());
    EXPECT_TRUE(rules()->signature()->password()->text().isEmpty()) << "a password is asked for once";
    rules()->signature()->password()->setText(u"둘째사람 Bb2@"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().areas.count(u"care"_s), 2);
}

TEST_F(BundlePageTest, keepsWhatWasChosenAndTypedOverALock)
{
    m_page->composer().choose(offer(u"물결재활센터"_s));
    QApplication::processEvents();
    auto *field = rules()->findChild<AnswerText *>();
    ASSERT_TRUE(field);
    field->setFocus();
    QTest::keyClicks(field, u"near the daughter"_s);
    QTest::qWait(DraftKeeper::kDelay + 100);
    reopen(m_sample.person.toString());
    EXPECT_EQ(chosenName(ServiceArea::Rehabilitation), u"물결재활센터"_s);
    EXPECT_EQ(rules()->allReasons().value(u"reach"_s).toString(), u"near the daughter"_s);
    EXPECT_EQ(rules()->findChild<AnswerText *>()->toPlainText(), u"near the daughter"_s);
}

TEST_F(BundlePageTest, doesNotKeepWhatCannotBeHad)
{
    m_page->composer().choose(offer(u"물빛종합사회복지관"_s));
    QApplication::processEvents();
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(kept().isEmpty());
    EXPECT_TRUE(notice()->isVisible());
    m_desk.actions().find(u"bundle.reset"_s)->trigger();
    EXPECT_EQ(m_page->composer().bundleChosen(), 0);
}

TEST_F(BundlePageTest, countsARuleWithoutALimitAsNeitherPassedNorBroken)
{
    const auto passed = [this] {
        for (const ChipLabel *chip : rules()->findChildren<ChipLabel *>()) {
            if (chip->text().startsWith(u"Passed"))
                return chip->text().section(u' ', 1).toInt();
        }
        return 0;
    };
    const int before = passed();
    ASSERT_GT(before, 0);
    m_desk.act([this](work::Context &context) {
        const auto detail = work::people::open(context, m_sample.person);
        work::PersonEdit edited = work::editOf(*detail);
        edited.person.copayLimit.reset();
        return work::people::change(context, work::editOf(*detail), edited);
    });
    delete m_page;
    makePage(m_sample.person.toString());
    EXPECT_EQ(passed(), before - 1);
    QStringList said;
    for (const TextLabel *label : rules()->findChildren<TextLabel *>())
        said += label->text();
    EXPECT_TRUE(said.contains(u"no limit is set for the copay"_s)) << said.join(u'\n').toStdString();
}

TEST_F(BundlePageTest, goesOnWithADraftOfThePersonAndChangesIt)
{
    key(Qt::Key_Return, Qt::ControlModifier);
    const base::Id id = m_page->bundle();
    reopen(m_sample.person.toString());
    EXPECT_EQ(m_page->bundle(), id);
    EXPECT_TRUE(notice()->isVisible());
    m_page->composer().clear(ServiceArea::Counselling);
    QApplication::processEvents();
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(kept().first().areas.size(), 3) << "another choice than proposed needs its reason";
    auto *field = qobject_cast<AnswerText *>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    QTest::keyClicks(field, u"she talks with a friend"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().bundle.reasons.value(u"choice"_s).toString(), u"she talks with a friend"_s);
    EXPECT_EQ(kept().first().areas, (QStringList{u"care"_s, u"rehabilitation"_s}));
}

TEST_F(BundlePageTest, reckonsAnewForAnotherMonth)
{
    startNextMonth();
    EXPECT_EQ(m_page->composer().problem().start, u"2027-01"_s);
    EXPECT_EQ(m_page->composer().bundleChosen(), 0) << "what was only proposed is proposed anew";
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().bundle.start, u"2027-01"_s);
}

TEST_F(BundlePageTest, carriesChoiceReasonsAndGoalsOverToAnotherMonth)
{
    chooseWithReasonAndGoal();
    startNextMonth();
    expectReasonAndGoal();
    m_page->leave();
    reopen(m_sample.person.toString());
    expectReasonAndGoal();
}

TEST_F(BundlePageTest, bringsBackAnotherMonthThatWasTypedForAKeptBundle)
{
    key(Qt::Key_Return, Qt::ControlModifier);
    const base::Id id = m_page->bundle();
    chooseWithReasonAndGoal();
    startNextMonth();
    expectReasonAndGoal();
    m_page->leave();
    reopen(id.toString());
    expectReasonAndGoal();
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().bundle.start, u"2027-01"_s);
}

TEST_F(BundlePageTest, showsNeitherAppointmentsNorGoalsNorReasonsWhileMasked)
{
    chooseWithReasonAndGoal();
    m_page->setMasked(true);
    const auto &events = m_page->workplace()->findChild<WeekTable *>()->events();
    EXPECT_EQ(events.size(), 6) << "times stay";
    EXPECT_TRUE(std::none_of(
        events.begin(), events.end(), [](const WeekEvent &event) { return event.title == u"병원 외래"_s; }));
    for (const AnswerText *field : m_page->findChildren<AnswerText *>())
        EXPECT_FALSE(field->isVisible()) << qPrintable(field->accessibleName());
    m_page->composer().choose(offer(u"숨고르기상담실"_s));
    QApplication::processEvents();
    for (const AnswerText *field : m_page->findChildren<AnswerText *>())
        EXPECT_FALSE(field->isVisible()) << qPrintable(field->accessibleName());
    m_page->setMasked(false);
    EXPECT_EQ(m_page->workplace()->goals()->findChild<AnswerText *>()->toPlainText(), u"walk alone"_s);
    EXPECT_TRUE(m_page->workplace()->goals()->findChild<AnswerText *>()->isVisible());
}

TEST_F(BundlePageTest, keepsTheDraftBeforeThePreview)
{
    m_desk.actions().find(u"bundle.preview"_s)->trigger();
    ASSERT_EQ(kept().size(), 1);
    ASSERT_TRUE(m_asked.has_value());
    EXPECT_EQ(m_asked->page, u"paper"_s);
    EXPECT_EQ(m_asked->what.toString(), m_page->bundle().toString());
}

TEST_F(BundlePageTest, sendsADraftToNoCalendar)
{
    EXPECT_FALSE(m_desk.actions().find(u"bundle.sessions"_s)->isEnabled());
}

TEST_F(BundlePageTest, storesTheGoalsOfThePlan)
{
    const auto fields = m_page->workplace()->goals()->findChildren<AnswerText *>();
    ASSERT_EQ(fields.size(), 12) << "three for each of four needs";
    fields.at(0)->setFocus();
    QTest::keyClicks(fields.at(0), u"walk alone"_s);
    key(Qt::Key_Tab);
    QTest::keyClicks(fields.at(1), u"100 m with a stick"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(kept().size(), 1);
    const QJsonObject goal = kept().first().bundle.goals.value(u"health"_s).toObject();
    EXPECT_EQ(goal.value(u"long"_s).toString(), u"walk alone"_s);
    EXPECT_EQ(goal.value(u"short"_s).toString(), u"100 m with a stick"_s);
    EXPECT_EQ(kept().first().bundle.goals.size(), 1);
}

TEST_F(BundlePageTest, drawsTheWeekAndSaysItInWords)
{
    const auto &events = m_page->workplace()->findChild<WeekTable *>()->events();
    EXPECT_EQ(events.size(), 6);
    EXPECT_TRUE(std::any_of(events.begin(), events.end(), [](const WeekEvent &event) {
        return !event.area && event.title == u"병원 외래"_s && event.slot.day == 2;
    }));
    m_page->workplace()->findChild<Button *>(u"asTable"_s)->click();
    QApplication::processEvents();
    EXPECT_FALSE(m_page->workplace()->findChild<WeekTable *>()->isVisible());
}

TEST_F(BundlePageTest, letsAPersonBeSearchedWhenNobodyIsChosen)
{
    reopen({});
    auto *search = m_page->findChild<SearchField *>();
    ASSERT_TRUE(search && search->isVisible());
    search->setText(u"ㅍㅅㅈ"_s);
    auto *list = m_page->findChildren<RowList *>().first();
    EXPECT_EQ(list->model()->rowCount(), 1);
    list->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(chosenName(ServiceArea::Care), u"해오름돌봄협동조합"_s);
}

TEST_F(BundlePageTest, hasANameForEveryControl)
{
    m_page->composer().setMonths(6);
    m_page->composer().choose(offer(u"물결재활센터"_s));
    QApplication::processEvents();
    EXPECT_EQ(widgetchecks::focusableWithoutName(*m_page), "");
    EXPECT_EQ(widgetchecks::clippedWords(*m_page), "");
}

} // namespace
