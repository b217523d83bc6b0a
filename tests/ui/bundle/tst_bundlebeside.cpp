// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the choice: waiting lists, ways of the week, two bundles compared, reasons with figures.
#include "model/work/waitinglist.h"
#include "tests/support/printers.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/bundle/lifebench.h"
#include "ui/bundle/bundlepage.h"
#include "ui/bundle/bundleworkplace.h"
#include "ui/bundle/candidatelist.h"
#include "ui/bundle/comparecard.h"
#include "ui/bundle/composer.h"
#include "ui/bundle/costcard.h"
#include "ui/bundle/placecard.h"
#include "ui/bundle/waitpanel.h"
#include "ui/bundle/weektable.h"
#include "ui/forms/codebox.h"
#include "ui/session/undostack.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;
using domain::ServiceArea;

namespace {

class BundleBeside : public ::testing::Test {
protected:
    BundleBeside()
        : m_sample(bundlesample::fill(m_desk))
    {
        m_page = new BundlePage(m_desk.desk());
        QObject::connect(
            m_page, &Page::placeRequested, m_page, [this](const Place &place) { m_asked = place; });
        m_desk.host().layout()->addWidget(m_page);
        m_desk.host().resize(1340, 840);
        m_desk.host().show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_desk.host()));
        m_page->activate(m_sample.person.toString());
        QApplication::processEvents();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &m_desk.host(), key, modifiers);
        QApplication::processEvents();
    }
    int offer(const QString &organisation) const
    {
        return m_page->composer().made().indexOf(m_sample.offers.value(organisation));
    }
    PlaceCard *place(ServiceArea area) const { return m_page->workplace()->place(int(area)); }
    /// Goes to the line of an organisation in the list of its place, by keys.
    void goTo(CandidateList *list, const QString &organisation)
    {
        list->setFocus();
        key(Qt::Key_Home);
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->currentIndex().data().toString() == organisation)
                return;
            key(Qt::Key_Down);
        }
        ADD_FAILURE() << "no line of " << organisation.toStdString();
    }
    qsizetype waiting()
    {
        return m_desk
            .act([&](work::Context &context) {
                return work::waitinglist::of(context, m_sample.offers.value(u"물빛종합사회복지관"_s));
            })
            .size();
    }

    support::TestDesk m_desk;
    bundlesample::Sample m_sample;
    BundlePage *m_page = nullptr;
    std::optional<Place> m_asked;
};

TEST_F(BundleBeside, offersTheWaitingListWhereNoPlaceIsFree)
{
    PlaceCard *care = place(ServiceArea::Care);
    goTo(care->list(), u"물빛종합사회복지관"_s);
    const std::vector<int> before = m_page->composer().chosen();
    key(Qt::Key_Return);
    EXPECT_EQ(m_page->composer().chosen(), before) << "a full offer is never booked";
    ASSERT_TRUE(care->waiting()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), care->waiting()->button());
    key(Qt::Key_Space);
    EXPECT_EQ(waiting(), 1);
    EXPECT_TRUE(care->waiting()->text().startsWith(u"No. 1 of 1"_s)) << care->waiting()->text().toStdString();
    const QModelIndex line = care->list()->currentIndex();
    EXPECT_TRUE(line.data(Qt::AccessibleTextRole).toString().contains(u"waiting, No. 1 of 1"_s))
        << line.data(Qt::AccessibleTextRole).toString().toStdString();
    key(Qt::Key_Space);
    EXPECT_EQ(waiting(), 1) << "why he is taken off is asked for";
    care->waiting()->outcome()->setCode(u"elsewhere"_s);
    care->waiting()->button()->setFocus();
    key(Qt::Key_Space);
    EXPECT_EQ(waiting(), 0);
    key(Qt::Key_Escape);
    EXPECT_FALSE(care->waiting()->isVisible());
}

TEST_F(BundleBeside, followsTheUndoOfAWaitingList)
{
    UndoStack stack(m_desk.desk());
    PlaceCard *care = place(ServiceArea::Care);
    goTo(care->list(), u"물빛종합사회복지관"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Space);
    ASSERT_TRUE(m_page->composer().waitFor(offer(u"물빛종합사회복지관"_s)));
    stack.undo();
    QApplication::processEvents();
    EXPECT_FALSE(m_page->composer().waitFor(offer(u"물빛종합사회복지관"_s)));
    EXPECT_TRUE(care->waiting()->text().contains(u"0 waiting"_s)) << care->waiting()->text().toStdString();
}

TEST_F(BundleBeside, offersNoWaitingListWhereThereIsAPlace)
{
    PlaceCard *care = place(ServiceArea::Care);
    goTo(care->list(), u"새봄돌봄센터"_s);
    key(Qt::Key_Return);
    EXPECT_FALSE(care->waiting()->isVisible());
    EXPECT_EQ(m_page->composer().chosenIn(ServiceArea::Care).front(), offer(u"새봄돌봄센터"_s));
}

TEST_F(BundleBeside, showsTheWayBetweenTwoServicesOfOneDay)
{
    m_page->composer().choose(offer(u"물결재활센터"_s));
    QApplication::processEvents();
    const auto *week = m_page->workplace()->findChild<WeekTable *>();
    ASSERT_EQ(week->travels().size(), 1) << "Tuesday: care in the morning, rehabilitation in the afternoon";
    const WeekTravel &travel = week->travels().first();
    EXPECT_EQ(travel.day, 1);
    EXPECT_EQ(travel.from, 11 * 60 + 30);
    EXPECT_EQ(travel.gap, 210);
    EXPECT_EQ(travel.minutes,
        bundle::travelBetween(m_page->composer().problem(), offer(u"해오름돌봄협동조합"_s),
            offer(u"물결재활센터"_s)));
    EXPECT_GT(travel.minutes, 10);
    EXPECT_FALSE(travel.isTooShort());
    EXPECT_TRUE(travel.sentence.contains(u"물결재활센터"_s)) << travel.sentence.toStdString();
}

TEST_F(BundleBeside, comparesTheChoiceWithAnyOfTheTenBest)
{
    m_page->composer().clear(ServiceArea::Counselling);
    QApplication::processEvents();
    key(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_EQ(m_page->view()->mode(), BundleView::Mode::Compare);
    CompareCard *compare = m_page->view()->compare();
    EXPECT_EQ(compare->first()->currentIndex(), 0);
    EXPECT_EQ(compare->second()->currentData().toInt(), 0) << "the composer's own";
    EXPECT_EQ(compare->line(2).value(1), u"Not used"_s);
    EXPECT_TRUE(compare->line(2).value(2).startsWith(u"마음나루심리상담소"_s));
    EXPECT_TRUE(compare->sentences().contains(u"The second has the higher score"_s))
        << compare->sentences().toStdString();
    EXPECT_TRUE(compare->sentences().contains(u"The first costs the person"_s));
    const int ten = compare->second()->count();
    EXPECT_GT(ten, 3);
    compare->first()->setCurrentIndex(2);
    Q_EMIT compare->first()->activated(2);
    QApplication::processEvents();
    EXPECT_FALSE(compare->line(0).value(1).isEmpty());
    EXPECT_EQ(widgetchecks::focusableWithoutName(*m_page), "");
    EXPECT_EQ(widgetchecks::clippedWords(*m_page), "");
    key(Qt::Key_Escape);
    EXPECT_EQ(m_page->view()->mode(), BundleView::Mode::Compose);
}

TEST_F(BundleBeside, namesEachFactorOfTheOrderWithItsFigure)
{
    PlaceCard *care = place(ServiceArea::Care);
    care->whyButton()->setChecked(true);
    const QString reasons = care->reasons();
    EXPECT_TRUE(reasons.contains(u"of the score (needs 0."_s)) << reasons.toStdString();
    EXPECT_TRUE(reasons.contains(u"Copay"_s));
    EXPECT_TRUE(reasons.contains(u"8 min on foot"_s));
}

TEST_F(BundleBeside, saysThatAPlaceIsNotUsed)
{
    key(Qt::Key_End);
    key(Qt::Key_Return);
    EXPECT_TRUE(m_page->composer().chosenIn(ServiceArea::Care).empty());
    QStringList said;
    for (const TextLabel *label : place(ServiceArea::Care)->findChildren<TextLabel *>()) {
        if (label->isVisible())
            said.append(label->text());
    }
    EXPECT_TRUE(said.contains(u"This place is not used."_s)) << said.join(u'\n').toStdString();
}

TEST_F(BundleBeside, splitsTheWholePeriodIntoSubsidyAndCopay)
{
    m_page->composer().setMonths(3);
    QApplication::processEvents();
    QStringList said;
    for (const TextLabel *label : m_page->workplace()->findChild<CostCard *>()->findChildren<TextLabel *>())
        said.append(label->text());
    EXPECT_TRUE(said.contains(u"3 month(s): 1,800,000 won = subsidy 1,620,000 won + copay 180,000 won"_s))
        << said.join(u'\n').toStdString();
}

TEST_F(BundleBeside, goesToTheConsentThatTheStartWillNeed)
{
    for (Button *button : m_page->workplace()->findChildren<Button *>()) {
        if (button->isVisible() && button->text() == u"Ask for consent"_s) {
            button->click();
            break;
        }
    }
    ASSERT_TRUE(m_asked);
    EXPECT_EQ(m_asked->page, u"consents"_s);
    EXPECT_EQ(m_asked->what.toMap().value(u"person"_s).toString(), m_sample.person.toString());
}

} // namespace
