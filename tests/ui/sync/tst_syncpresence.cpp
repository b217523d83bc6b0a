// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/support/people.h"
#include "tests/support/testdesk.h"
#include "tests/ui/sync/syncsample.h"
#include "ui/session/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/railitem.h"
#include "ui/shell/statusbar.h"
#include "ui/sync/closednote.h"
#include "ui/sync/closedpage.h"
#include "ui/sync/conflictspage.h"
#include "ui/sync/synckeeper.h"
#include "ui/sync/syncpresence.h"
#include "ui/widgets/inlinemessage.h"

#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

constexpr base::Moment kDay = 24ll * 3600 * 1000;

/// The window of the program over a vault that belongs to an office; time passes when it is told to.
class Presence : public ::testing::Test {
protected:
    Presence()
    {
        house.enrol(desk);
        window = std::make_unique<MainWindow>();
        own = std::make_unique<Desk>(desk.session(), window->actions(), desk.dialogs(), desk.desk().settings(),
            desk.desk().language());
        own->sync().setDoors(house.doors());
        addPages(*window, *own);
        window->resize(1340, 800);
        window->show(Place{u"today"_s, {}});
        window->QWidget::show();
        settle();
    }
    ~Presence() override
    {
        window.reset();
        own.reset();
    }
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents();
    }
    void pass(base::Moment time)
    {
        house.clock.advance(time);
        desk.vault().clock().advance(time);
        own->sync().tick();
        settle();
    }
    void add(const QString &name)
    {
        work::PersonEdit edit;
        edit.person = support::person(name);
        desk.act([&](work::Context &context) { return work::people::add(context, edit); });
        settle();
    }
    /// What a screen reader says of it.
    QString said(const QString &item) { return window->findChild<RailItem *>(item)->accessibleName(); }
    SyncKeeper &keeper() { return own->sync(); }
    ClosedPage *closed() { return window->findChild<SyncPresence *>()->closedPage(); }
    QString line()
    {
        QStringList words;
        for (const auto *part : window->statusLine().findChildren<QToolButton *>()) {
            if (!part->isHidden())
                words.append(part->text());
        }
        return words.join(u" | "_s);
    }

    support::TestDesk desk;
    OfficeHouse house;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Desk> own;
};

TEST_F(Presence, exchangesAfterUnlockingAfterAnActAndEveryFiveMinutes)
{
    keeper().start();
    pass(0);
    const int first = house.knocks();
    add(u"탁현수"_s);
    pass(19'000);
    EXPECT_EQ(house.knocks(), first);
    EXPECT_EQ(keeper().state().waiting, 1);
    pass(1'000);
    EXPECT_GT(house.knocks(), first);
    EXPECT_EQ(keeper().state().waiting, 0);
    const int second = house.knocks();
    pass(3 * 60'000);
    EXPECT_EQ(house.knocks(), second);
    pass(3 * 60'000);
    EXPECT_GT(house.knocks(), second);
}

TEST_F(Presence, asksAnOfficeThatIsAwayLessAndLessOften)
{
    keeper().start();
    house.setWay(OfficeHouse::Way::Away);
    const int before = house.knocks();
    pass(0);
    for (int minute = 0; minute < 240; ++minute)
        pass(60'000);
    EXPECT_GE(house.knocks() - before, 8);
    EXPECT_LE(house.knocks() - before, 20) << "not once a minute";
    EXPECT_TRUE(line().contains(u"Offline"_s)) << line().toStdString();
    EXPECT_TRUE(line().contains(u"last at"_s)) << line().toStdString();
    house.setWay(OfficeHouse::Way::Open);
    keeper().syncNow();
    settle();
    EXPECT_TRUE(line().contains(u"Synced with"_s)) << line().toStdString();
}

TEST_F(Presence, saysInTheStatusLineWhatWaitsAndOpensThePage)
{
    add(u"탁현수"_s);
    settle();
    EXPECT_TRUE(line().contains(u"1 unsent"_s)) << line().toStdString();
    Q_EMIT window->statusLine().chosen(StatusBar::Part::Unsent);
    EXPECT_EQ(window->currentPage(), u"sync"_s);
}

TEST_F(Presence, saysInTheRailHowManyConflictsWaitToBeDecided)
{
    Colleague colleague(house, u"심가람"_s);
    EXPECT_EQ(said(u"rail.conflicts"_s), u"Conflicts"_s);
    syncsample::fill(desk, colleague);
    syncsample::fill(desk, colleague, u"방미라"_s);
    syncsample::fillQuietly(desk, colleague);
    settle();
    EXPECT_EQ(window->page(u"conflicts"_s), nullptr) << "nobody has to go there for it";
    EXPECT_EQ(said(u"rail.conflicts"_s), u"Conflicts, 2 to be decided"_s);
    EXPECT_EQ(said(u"rail.sync"_s), u"Office"_s) << "it is counted once";
    window->show(Place{u"conflicts"_s, {}});
    settle();
    const auto *page = static_cast<ConflictsPage *>(window->page(u"conflicts"_s));
    page->findChild<QPushButton *>(u"allMine"_s)->click();
    window->actions().find(u"conflicts.settle"_s)->trigger();
    settle();
    EXPECT_EQ(said(u"rail.conflicts"_s), u"Conflicts, 1 to be decided"_s);
    window->actions().find(u"app.undo"_s)->trigger();
    settle();
    EXPECT_EQ(said(u"rail.conflicts"_s), u"Conflicts, 2 to be decided"_s);
}

TEST_F(Presence, warnsBeforeTheLeaseEndsAndThenShowsNothingButWhy)
{
    house.setWay(OfficeHouse::Way::Away);
    const base::Moment lease = keeper().state().leaseUntil;
    ASSERT_GT(lease, desk.vault().clock().now());
    pass(lease - desk.vault().clock().now() - kDay);
    EXPECT_EQ(closed(), nullptr);
    pass(kDay + 1000);
    ASSERT_NE(closed(), nullptr);
    EXPECT_TRUE(closed()->isVisible());
    EXPECT_FALSE(window->findChild<StatusBar *>()->isVisible());
    for (const char *id : {"app.find", "page.people", "app.undo", "page.today"})
        EXPECT_FALSE(window->actions().find(QLatin1String(id))->isEnabled()) << id;
    EXPECT_TRUE(window->actions().find(u"app.lock"_s)->isEnabled());
    window->resize(1000, 700);
    settle();
    EXPECT_EQ(closed()->size(), window->centralWidget()->size());
}

TEST_F(Presence, keepsANewNoteWhileClosedAndOpensAgainWhenTheOfficeIsReached)
{
    house.setWay(OfficeHouse::Way::Away);
    pass(keeper().state().leaseUntil - desk.vault().clock().now() + 1000);
    ASSERT_NE(closed(), nullptr);
    EXPECT_FALSE(closed()->findChild<InlineMessage *>(u"closedNext"_s)->isVisible())
        << "the way to sync is here";
    closed()->note()->setPlainText(u"전화 옴. 내일 방문하기로"_s);
    closed()->keep();
    auto *now = closed()->findChild<QPushButton *>(u"closedSync"_s);
    now->click();
    settle();
    ASSERT_NE(closed(), nullptr) << "the office is still away";
    house.setWay(OfficeHouse::Way::Open);
    now->click();
    settle();
    EXPECT_EQ(closed(), nullptr);
    EXPECT_TRUE(window->findChild<StatusBar *>()->isVisible());
    EXPECT_TRUE(window->actions().find(u"page.people"_s)->isEnabled());
    EXPECT_EQ(window->currentPage(), u"sync"_s) << "where the note is offered";
    const auto draft = desk.act([](work::Context &context) {
        return work::log::draft(context, closednote::kPage, {});
    });
    ASSERT_TRUE(draft.has_value());
    EXPECT_EQ(closednote::textOf(*draft), u"전화 옴. 내일 방문하기로"_s);
}

TEST_F(Presence, passesOnThatTheOfficeWantsTheVaultDestroyed)
{
    QSignalSpy ordered(own.get(), &Desk::destructionOrdered);
    keeper().syncNow();
    EXPECT_EQ(ordered.size(), 0);
    // As an answer of the office brings it; two people have to order it there.
    work::SyncReport report;
    report.isWiped = true;
    keeper().note(report);
    EXPECT_EQ(ordered.size(), 1);
}

TEST_F(Presence, isNotOpenedByAClockThatIsSetBack)
{
    house.setWay(OfficeHouse::Way::Away);
    pass(keeper().state().leaseUntil - desk.vault().clock().now() + 1000);
    ASSERT_NE(closed(), nullptr);
    const auto state = keeper().state();
    EXPECT_TRUE(state.isLeaseOver(desk.vault().clock().now()));
}

TEST_F(Presence, showsAPcThatWasLockedOutAClearPage)
{
    const auto devices = house.console(u"devices"_s);
    ASSERT_OK(devices);
    const QString device = keeper().state().device.toString();
    ASSERT_OK(house.console(u"revoke"_s, {{u"device"_s, device}}));
    keeper().syncNow();
    settle();
    ASSERT_NE(closed(), nullptr);
    EXPECT_FALSE(closed()->note()->isVisible());
    EXPECT_FALSE(closed()->findChild<QPushButton *>(u"closedSync"_s)->isVisible());
    const auto *next = closed()->findChild<InlineMessage *>(u"closedNext"_s);
    EXPECT_TRUE(next->isVisible());
    EXPECT_TRUE(next->title().contains(u"new code"_s)) << next->title().toStdString();
    EXPECT_TRUE(next->text().contains(u"make a new vault"_s)) << next->text().toStdString();
    const int knocks = house.knocks();
    keeper().start();
    pass(0);
    const int asked = house.knocks();
    EXPECT_GT(asked, knocks) << "an order to destroy the vault comes no other way";
    for (int i = 0; i < 3; ++i)
        pass(9 * 60'000);
    EXPECT_EQ(house.knocks(), asked) << "it is not asked again and again";
    pass(4 * 60'000);
    EXPECT_GT(house.knocks(), asked);
}

} // namespace
