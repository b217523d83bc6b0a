// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/ui/sync/syncroom.h"
#include "tests/ui/sync/syncsample.h"
#include "ui/sync/devicescard.h"
#include "ui/sync/statecard.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/rowlist.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class StateOfSync : public SyncRoom {
protected:
    NoticeBar *notice(const QString &name)
    {
        return page->findChild<StateCard *>()->findChild<NoticeBar *>(name);
    }
    QString told()
    {
        const NoticeBar *note = notice(u"conflictsNote"_s);
        return note->isHidden() ? QString() : note->title();
    }
};

TEST_F(StateOfSync, countsThePeopleToDecideAboutAndAllThatDiffers)
{
    house.enrol(desk);
    Colleague colleague(house, u"심가람"_s);
    open();
    EXPECT_EQ(told(), u""_s);
    syncsample::fillQuietly(desk, colleague);
    keeper().readState();
    EXPECT_EQ(told(), u"Nothing to be decided · 1 conflict(s)"_s);
    syncsample::fill(desk, colleague);
    keeper().readState();
    EXPECT_EQ(told(), u"1 person(s) to decide about · 4 conflict(s) in all"_s);
}

TEST_F(StateOfSync, namesWhoseMonthsTheOfficeRefusedAndOpensTheBundle)
{
    house.enrol(desk);
    open();
    const base::Id bundle = syncsample::refuseMonths(house, desk);
    settle();
    ASSERT_TRUE(keeper().report());
    EXPECT_EQ(keeper().report()->monthsRefused, 2);
    NoticeBar *note = notice(u"monthsNote"_s);
    ASSERT_TRUE(note->isVisible());
    EXPECT_TRUE(note->title().contains(u"refused 2 month"_s)) << note->title().toStdString();
    EXPECT_TRUE(note->text().startsWith(u"탁현수: "_s)) << note->text().toStdString();
    EXPECT_TRUE(note->text().contains(u" 2026. 12., 2027. 1."_s)) << note->text().toStdString();
    EXPECT_NE(note->text().contains(u"방문재활"_s), note->text().contains(u"마음상담"_s))
        << "one of the two was granted";
    note->findChild<QPushButton *>()->click();
    settle();
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().page, u"bundle"_s);
    EXPECT_EQ(places.first().what.toString(), bundle.toString());
    page->setMasked(true);
    settle();
    EXPECT_FALSE(note->text().contains(u"탁현수"_s)) << note->text().toStdString();
    keeper().syncNow();
    settle();
    EXPECT_TRUE(note->isHidden()) << "the last sync refused nothing";
}

TEST_F(StateOfSync, pageBeginsAtItsButton)
{
    for (bool isEnrolled : {false, true}) {
        if (isEnrolled)
            house.enrol(desk);
        desk.renewActions();
        desk.desk().sync().setDoors(house.doors());
        const auto window = support::pageWindow(new SyncPage(desk.desk()), u"sync"_s, {});
        window->resize(1440, 900);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        settle();
        EXPECT_EQ(QApplication::focusWidget()->objectName(), isEnrolled ? u"syncNow"_s : u"joinOffice"_s);
    }
}

TEST_F(StateOfSync, showsItsButtonInLargeTextWhateverStandsAboveIt)
{
    house.enrol(desk);
    Colleague colleague(house, u"심가람"_s);
    syncsample::fill(desk, colleague);
    house.setWay(OfficeHouse::Way::Away);
    Theme::apply(*qApp, {Scheme::Light, 200, Density::Comfortable});
    desk.renewActions();
    desk.desk().sync().setDoors(house.doors());
    auto *shown = new SyncPage(desk.desk());
    const auto window = support::pageWindow(shown, u"sync"_s, {});
    desk.desk().sync().syncNow();
    window->resize(1440, 900);
    window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    settle();
    auto *now = window->findChild<QPushButton *>(u"syncNow"_s);
    EXPECT_EQ(QApplication::focusWidget(), now);
    EXPECT_TRUE(shown->rect().contains(QRect(now->mapTo(shown, QPoint()), now->size())));
    const auto *note = shown->findChild<StateCard *>()->findChild<NoticeBar *>(u"conflictsNote"_s);
    EXPECT_GT(note->mapTo(shown, QPoint(0, note->height())).y(), 0) << "what stands above it is not scrolled away";
    gallery::restore();
}

TEST_F(StateOfSync, givesTheFocusBackToItsButtonAfterASync)
{
    house.enrol(desk);
    open();
    ASSERT_EQ(QApplication::focusWidget(), button(u"syncNow"_s));
    button(u"syncNow"_s)->click();
    settle();
    EXPECT_EQ(QApplication::focusWidget(), button(u"syncNow"_s));
    page->devices()->list()->setFocus();
    keeper().syncNow();
    settle();
    EXPECT_EQ(QApplication::focusWidget(), page->devices()->list()) << "who went elsewhere stays there";
}

} // namespace
