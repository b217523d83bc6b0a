// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
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

/// Exchanging a service of a bundle that runs: the next edition.
class BundleExchange : public BundleLifePage { };

TEST_F(BundleExchange, exchangesAServiceAndHasTheSecondEditionApproved)
{
    openRunning();
    press(items(domain::ServiceArea::Rehabilitation), u"exchange"_s);
    ASSERT_EQ(m_page->view()->mode(), BundleView::Mode::Exchange);
    ExchangeView *exchange = m_page->view()->exchange();
    next();
    EXPECT_TRUE(exchange->notice()->isVisible()) << "no other service is chosen";
    exchange->composer().choose(
        exchange->composer().made().indexOf(m_sample.offers.value(u"물결재활센터"_s)));
    QApplication::processEvents();
    exchange->day()->line()->setText(u"2026. 12. 15."_s);
    exchange->reason()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"needs the machines"_s);
    next();
    EXPECT_EQ(lifebench::lifeOf(m_desk, m_bundle).view.bundle.edition, 1) << "too far: its reason is missing";
    auto *reason = qobject_cast<AnswerText *>(QApplication::focusWidget());
    ASSERT_TRUE(reason);
    QTest::keyClicks(reason, u"the daughter drives"_s);
    next();
    work::BundleLife life = lifebench::lifeOf(m_desk, m_bundle);
    ASSERT_EQ(life.view.bundle.edition, 2);
    EXPECT_TRUE(life.isChanged());
    EXPECT_EQ(m_page->view()->mode(), BundleView::Mode::Life);
    const QString editions = textOf(board()->editions());
    EXPECT_TRUE(editions.contains(u"New: 물결재활센터"_s)) << editions.toStdString();
    EXPECT_TRUE(editions.contains(u"Gone: 다온방문재활"_s)) << editions.toStdString();
    next();
    EXPECT_EQ(notice()->title(), u"There is no decision of a conference"_s) << "that was on edition 1";
    lifebench::meet(m_desk, m_sample, m_bundle);
    next();
    EXPECT_FALSE(lifebench::lifeOf(m_desk, m_bundle).isChanged());
    next();
    next();
    life = lifebench::lifeOf(m_desk, m_bundle);
    EXPECT_TRUE(life.startable().isEmpty())
        << notice()->title().toStdString() << ' ' << notice()->text().toStdString();
    for (const domain::BundleItem &item : life.view.items) {
        if (item.provider == u"다온방문재활") {
            EXPECT_EQ(item.until, QDate(2026, 12, 14));
        }
    }
    ASSERT_EQ(life.editions.size(), 2);
}

TEST_F(BundleExchange, goesBackFromAnExchangeWithoutAChange)
{
    openRunning();
    press(items(domain::ServiceArea::Counselling), u"exchange"_s);
    ASSERT_EQ(m_page->view()->mode(), BundleView::Mode::Exchange);
    Q_EMIT m_page->view()->exchange()->cancelled();
    QApplication::processEvents();
    EXPECT_EQ(m_page->view()->mode(), BundleView::Mode::Life);
    EXPECT_EQ(lifebench::lifeOf(m_desk, m_bundle).view.bundle.edition, 1);
}

TEST_F(BundleExchange, rejectsTheWaitingEditionAndKeepsWhatRuns)
{
    lifebench::run(m_desk, m_sample, m_bundle);
    lifebench::exchange(m_desk, m_sample, m_bundle);
    lifebench::setDay(m_desk, {2026, 12, 10});
    open();
    press(panel(), u"reject"_s);
    type(u"better as it is"_s);
    next();
    const work::BundleLife life = lifebench::lifeOf(m_desk, m_bundle);
    EXPECT_EQ(life.view.bundle.state, u"active"_s);
    EXPECT_EQ(life.view.bundle.edition, 1);
    EXPECT_TRUE(textOf(board()->editions()).contains(u"better as it is"_s));
}

TEST_F(BundleExchange, keepsAnExchangeThatIsBeingTypedOverALock)
{
    openRunning();
    press(items(domain::ServiceArea::Counselling), u"exchange"_s);
    ExchangeView *exchange = m_page->view()->exchange();
    exchange->composer().choose(
        exchange->composer().made().indexOf(m_sample.offers.value(u"숨고르기상담실"_s)));
    exchange->reason()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"wants visits"_s);
    QTest::qWait(DraftKeeper::kDelay + 100);
    reopen();
    ASSERT_EQ(m_page->view()->mode(), BundleView::Mode::Exchange);
    exchange = m_page->view()->exchange();
    EXPECT_EQ(exchange->reason()->toPlainText(), u"wants visits"_s);
    next();
    EXPECT_EQ(lifebench::lifeOf(m_desk, m_bundle).view.bundle.edition, 2);
}

} // namespace
