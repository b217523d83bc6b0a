// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/bundle/lifepagetest.h"
#include "ui/assessment/answertext.h"
#include "ui/bundle/bundlepage.h"
#include "ui/bundle/candidatelist.h"
#include "ui/bundle/composer.h"
#include "ui/bundle/editionscard.h"
#include "ui/bundle/exchangeview.h"
#include "ui/bundle/itemcard.h"
#include "ui/bundle/lifeboard.h"
#include "ui/bundle/lifepanel.h"
#include "ui/bundle/placecard.h"
#include "ui/bundle/rulecard.h"
#include "ui/bundle/signpanel.h"
#include "ui/bundle/stateline.h"
#include "ui/bundle/stepform.h"
#include "ui/forms/codebox.h"
#include "ui/forms/draftkeeper.h"
#include "ui/session/undostack.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

TEST_F(BundleLifePage, doesNotSayOfALaterStartThatServicesAreRunning)
{
    lifebench::run(m_desk, m_sample, m_bundle);
    lifebench::setDay(m_desk, {2026, 11, 30});
    open();
    EXPECT_TRUE(textOf(panel()).contains(u"Services are running from"_s)) << textOf(panel()).toStdString();
    lifebench::setDay(m_desk, {2026, 12, 1});
    reopen();
    EXPECT_TRUE(textOf(panel()).contains(u"Services are running since"_s)) << textOf(panel()).toStdString();
}

TEST_F(BundleLifePage, goesToItsSessionsForACalendar)
{
    openRunning();
    m_desk.actions().find(u"bundle.sessions"_s)->trigger();
    ASSERT_TRUE(m_asked.has_value());
    EXPECT_EQ(m_asked->page, u"handover"_s);
    EXPECT_TRUE(m_asked->what.toString().startsWith(u"sessions/"_s));
    EXPECT_TRUE(m_asked->what.toString().endsWith(u'/' + m_bundle.toString()));
}

TEST_F(BundleLifePage, goesFromTheDraftToTheEvaluationByKeys)
{
    lifebench::consentAll(m_desk, m_sample);
    open();
    EXPECT_EQ(m_page->view()->mode(), BundleView::Mode::Compose);
    next();
    EXPECT_EQ(state(), u"conference"_s);
    EXPECT_EQ(m_page->view()->mode(), BundleView::Mode::Life);
    lifebench::meet(m_desk, m_sample, m_bundle);
    next();
    EXPECT_EQ(state(), u"approved"_s);
    press(panel(), u"request"_s);
    EXPECT_EQ(state(), u"requested"_s);
    next();
    ASSERT_TRUE(panel()->isAsking()) << "the first day is asked for";
    EXPECT_TRUE(textOf(panel()->form()).contains(u"places 4"_s)) << textOf(panel()->form()).toStdString();
    next();
    ASSERT_EQ(state(), u"active"_s) << notice()->title().toStdString() << notice()->text().toStdString();
    EXPECT_EQ(lifebench::lifeOf(m_desk, m_bundle).view.items.first().from, QDate(2026, 12, 1));
    lifebench::setDay(m_desk, {2026, 12, 20});
    reopen();
    press(panel(), u"pause"_s);
    next();
    EXPECT_EQ(state(), u"active"_s) << "a pause needs its reason";
    QTest::keyClicks(QApplication::focusWidget(), u"in hospital"_s);
    next();
    EXPECT_EQ(state(), u"paused"_s);
    EXPECT_TRUE(panel()->line()->sentence().startsWith(u"Paused 12. 20."_s))
        << panel()->line()->sentence().toStdString();
    next();
    next();
    EXPECT_EQ(state(), u"active"_s);
    next();
    next();
    EXPECT_EQ(state(), u"active"_s) << "an end needs the code of its reason";
    choose(u"goal"_s);
    next();
    EXPECT_EQ(state(), u"ended"_s);
    next();
    QTest::keyClicks(QApplication::focusWidget(), u"walks alone"_s);
    next();
    EXPECT_EQ(state(), u"evaluated"_s);
    EXPECT_EQ(lifebench::lifeOf(m_desk, m_bundle).view.bundle.evaluation, u"walks alone"_s);
    EXPECT_FALSE(m_page->primaryAction()->isEnabled()) << "nothing comes after it";
}

TEST_F(BundleLifePage, keepsTheDraftBeforeItGoesToTheConference)
{
    open();
    m_page->composer().setMonths(1);
    QApplication::processEvents();
    press(panel(), u"approveInEmergency"_s);
    EXPECT_FALSE(panel()->isAsking()) << "what is on the screen is not what is kept";
    next();
    EXPECT_EQ(state(), u"draft"_s);
    EXPECT_EQ(lifebench::lifeOf(m_desk, m_bundle).view.bundle.months, 1);
    next();
    EXPECT_EQ(state(), u"conference"_s);
}

TEST_F(BundleLifePage, takesEachStepBack)
{
    open();
    UndoStack stack(m_desk.desk());
    next();
    ASSERT_EQ(state(), u"conference"_s);
    stack.undo();
    QApplication::processEvents();
    EXPECT_EQ(state(), u"draft"_s);
    EXPECT_EQ(m_page->view()->mode(), BundleView::Mode::Compose) << "the page follows";
    stack.redo();
    QApplication::processEvents();
    EXPECT_EQ(m_page->view()->mode(), BundleView::Mode::Life);
    ASSERT_TRUE(m_undo);
    m_undo();
    EXPECT_EQ(state(), u"draft"_s);
}

TEST_F(BundleLifePage, tellsWhatAnApprovalLacksAndWhereItIsMended)
{
    open();
    next();
    next();
    EXPECT_EQ(state(), u"conference"_s);
    ASSERT_TRUE(notice()->isVisible());
    EXPECT_EQ(notice()->title(), u"There is no decision of a conference"_s);
    help(u"Write the conference record"_s);
    ASSERT_TRUE(m_asked);
    EXPECT_EQ(m_asked->page, u"conferences"_s);
    const QVariantMap what = m_asked->what.toMap();
    EXPECT_EQ(what.value(u"bundle"_s).toString(), m_bundle.toString());
    EXPECT_EQ(what.value(u"person"_s).toString(), m_sample.person.toString());
    lifebench::meet(m_desk, m_sample, m_bundle, u"rejected"_s);
    next();
    EXPECT_EQ(state(), u"conference"_s) << "a rejection approves nothing";
    lifebench::meet(m_desk, m_sample, m_bundle, u"changed"_s);
    next();
    EXPECT_EQ(state(), u"approved"_s);
}

TEST_F(BundleLifePage, asksForConsentOfEachProviderBeforeTheStart)
{
    lifebench::meet(m_desk, m_sample, m_bundle);
    open();
    next();
    next();
    ASSERT_EQ(state(), u"approved"_s);
    next();
    next();
    EXPECT_EQ(state(), u"approved"_s);
    EXPECT_EQ(notice()->title(), u"Consent is missing"_s);
    EXPECT_TRUE(notice()->text().contains(u"마음나루심리상담소"_s)) << notice()->text().toStdString();
    help(u"Ask for consent"_s);
    ASSERT_TRUE(m_asked);
    EXPECT_EQ(m_asked->page, u"consents"_s);
    EXPECT_FALSE(m_asked->what.toMap().value(u"organisation"_s).toString().isEmpty());
    lifebench::consentAll(m_desk, m_sample);
    QApplication::processEvents();
    next();
    next();
    EXPECT_EQ(state(), u"active"_s);
}

TEST_F(BundleLifePage, approvesInAnEmergencyWithASecondPerson)
{
    const QString path = lifebench::colleague(m_desk);
    lifebench::consentAll(m_desk, m_sample);
    open();
    press(panel(), u"approveInEmergency"_s);
    ASSERT_TRUE(panel()->isAsking());
    next();
    EXPECT_EQ(state(), u"draft"_s) << "without a reason";
    type(u"leaves the hospital today"_s);
    next();
    EXPECT_EQ(state(), u"draft"_s) << "nobody has signed";
    SignPanel *sign = panel()->form()->signature();
    sign->setPath(path);
    sign->password()->setText(u"wrong"_s);
    next();
    EXPECT_EQ(state(), u"draft"_s);
    EXPECT_TRUE(sign->password()->text().isEmpty());
    EXPECT_TRUE(notice()->isVisible());
    sign->password()->setText(u"둘째사람 Bb2@"_s);
    next();
    ASSERT_EQ(state(), u"approved"_s);
    const domain::Bundle bundle = lifebench::lifeOf(m_desk, m_bundle).view.bundle;
    EXPECT_EQ(bundle.emergencyReason, u"leaves the hospital today"_s);
    EXPECT_EQ(bundle.emergencyDue, QDate(2026, 12, 4));
    next();
    next();
    EXPECT_EQ(state(), u"active"_s);
    EXPECT_TRUE(textOf(panel()).contains(u"until 2026. 12. 4."_s)) << textOf(panel()).toStdString();
}

TEST_F(BundleLifePage, movesTheStageAndEndsOneServiceByItself)
{
    openRunning();
    ItemCard *care = items(domain::ServiceArea::Care);
    press(care, u"stage"_s);
    ASSERT_TRUE(panel()->isAsking());
    choose(u"chronic"_s);
    next();
    EXPECT_TRUE(textOf(items(domain::ServiceArea::Care)).contains(u"since 2026. 12. 10."_s))
        << textOf(items(domain::ServiceArea::Care)).toStdString();
    press(items(domain::ServiceArea::Care), u"endItem"_s);
    choose(u"other"_s);
    next();
    ASSERT_TRUE(panel()->isAsking()) << "another reason is written down";
    type(u"daughter moved in"_s);
    next();
    EXPECT_EQ(state(), u"active"_s);
    EXPECT_TRUE(textOf(items(domain::ServiceArea::Care)).contains(u"daughter moved in"_s));
    press(items(domain::ServiceArea::Care), u"add"_s);
    EXPECT_EQ(m_page->view()->mode(), BundleView::Mode::Exchange) << "the place may be used again";
}

TEST_F(BundleLifePage, isWithdrawnWithAReason)
{
    open();
    press(panel(), u"withdraw"_s);
    type(u"does not want it"_s);
    next();
    EXPECT_EQ(state(), u"withdrawn"_s);
    EXPECT_TRUE(panel()->line()->sentence().startsWith(u"Withdrawn"_s))
        << panel()->line()->sentence().toStdString();
    EXPECT_TRUE(textOf(panel()).contains(u"does not want it"_s));
}

TEST_F(BundleLifePage, tellsWhoWaitsFirstForAPlaceThatBecameFree)
{
    domain::Person waiting;
    waiting.name = u"구름이"_s;
    const base::Id other = m_desk.put(waiting);
    m_desk.act([&](work::Context &context) {
        return work::waitinglist::put(context, other, m_sample.offers.value(u"다온방문재활"_s));
    });
    openRunning();
    press(items(domain::ServiceArea::Rehabilitation), u"endItem"_s);
    choose(u"goal"_s);
    next();
    ASSERT_TRUE(notice()->isVisible());
    EXPECT_TRUE(notice()->text().contains(u"구름이"_s)) << notice()->text().toStdString();
    help(u"Waiting list of"_s);
    ASSERT_TRUE(m_asked);
    EXPECT_EQ(m_asked->page, u"services"_s);
    help(u"Compose for"_s);
    EXPECT_EQ(m_asked->page, u"bundle"_s);
    EXPECT_EQ(m_asked->what.toString(), other.toString());
}

TEST_F(BundleLifePage, keepsAStepThatIsBeingTypedOverALock)
{
    openRunning();
    press(panel(), u"pause"_s);
    type(u"goes to hosp"_s);
    QTest::qWait(DraftKeeper::kDelay + 100);
    reopen();
    ASSERT_TRUE(panel()->isAsking());
    EXPECT_EQ(panel()->form()->act(), LifeAct::Pause);
    EXPECT_EQ(panel()->form()->text()->toPlainText(), u"goes to hosp"_s);
    next();
    EXPECT_EQ(state(), u"paused"_s);
    EXPECT_TRUE(m_desk.act([](work::Context &context) { return work::log::drafts(context); }).isEmpty());
}

TEST_F(BundleLifePage, leavesAFormByEscape)
{
    openRunning();
    press(panel(), u"pause"_s);
    key(Qt::Key_Escape);
    EXPECT_FALSE(panel()->isAsking());
    EXPECT_EQ(state(), u"active"_s);
}

TEST_F(BundleLifePage, hidesReasonsWhileMasked)
{
    openRunning();
    press(panel(), u"pause"_s);
    type(u"in hospital"_s);
    next();
    ASSERT_TRUE(textOf(panel()).contains(u"in hospital"_s));
    m_page->setMasked(true);
    EXPECT_FALSE(textOf(panel()).contains(u"in hospital"_s));
}

TEST_F(BundleLifePage, hasANameForEveryControlInEachState)
{
    openRunning();
    next();
    QApplication::processEvents();
    EXPECT_EQ(widgetchecks::focusableWithoutName(*m_page), "");
    EXPECT_EQ(widgetchecks::clippedWords(*m_page), "");
    key(Qt::Key_Escape);
    press(items(domain::ServiceArea::Care), u"exchange"_s);
    QApplication::processEvents();
    EXPECT_EQ(widgetchecks::focusableWithoutName(*m_page), "");
    EXPECT_EQ(widgetchecks::clippedWords(*m_page), "");
}

} // namespace
