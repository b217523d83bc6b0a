// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/conflictpeople.h"
#include "model/work/disagreements.h"
#include "model/work/log.h"
#include "model/work/officedesk.h"
#include "model/work/proposals.h"
#include "model/work/restrictedcase.h"
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/support/people.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/sync/lostpcs.h"
#include "tests/ui/sync/syncsample.h"
#include "ui/people/historytab.h"
#include "ui/people/peoplepage.h"
#include "ui/people/timeline.h"
#include "ui/people/undoer.h"
#include "ui/shell/rail.h"
#include "ui/sync/closednote.h"
#include "ui/sync/closedpage.h"
#include "ui/sync/conflictboard.h"
#include "ui/sync/conflictspage.h"
#include "ui/sync/devicescard.h"
#include "ui/sync/enrolform.h"
#include "ui/sync/synckeeper.h"
#include "ui/sync/syncpage.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/segments.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class SyncGallery : public ::testing::Test {
protected:
    template <class Made>
    void record(const QString &screen, const QString &id, const QVariant &place,
        const std::function<void(Made &)> &prepare = {}, const std::function<void(Made &)> &shown = {})
    {
        const auto make = [&]() -> std::unique_ptr<QWidget> {
            desk.renewActions();
            desk.desk().sync().setDoors(house.doors());
            auto *page = new Made(desk.desk());
            std::unique_ptr<QWidget> window = support::pageWindow(page, id, place);
            const auto toDecide
                = desk.act([](work::Context &context) { return work::ConflictPeople::countToDecide(context); });
            window->findChild<Rail *>()->setBadge(u"conflicts"_s, int(toDecide), RailItem::Badge::ToDecide);
            QApplication::processEvents();
            if (prepare)
                prepare(*page);
            return window;
        };
        gallery::record(screen, {1440, 900}, make, [&](QWidget &window, const gallery::Variant &) {
            for (int i = 0; i < 4; ++i)
                QApplication::processEvents();
            if (shown)
                shown(*window.findChild<Made *>());
            EXPECT_EQ(widgetchecks::clippedWords(window), "");
            EXPECT_EQ(widgetchecks::contentCutAtTheSide(window), "");
        });
    }

    /// The history of a person, down to its last line.
    void recordHistory(const QString &screen, const base::Id &whose)
    {
        record<PeoplePage>(
            screen, u"people"_s, u"%1/history"_s.arg(whose.toString()),
            [](PeoplePage &page) {
                for (int i = 0; i < 6; ++i)
                    QApplication::processEvents();
                for (auto *area : page.findChildren<QAbstractScrollArea *>()) {
                    if (area->isVisible())
                        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
                }
            },
            [](PeoplePage &page) {
                const auto *history = page.findChild<HistoryTab *>();
                EXPECT_TRUE(history->before()->isVisible());
                EXPECT_LT(history->before()->mapTo(history, QPoint()).y(), history->list()->y())
                    << "where the eye begins";
            });
    }

    support::TestDesk desk;
    OfficeHouse house;
};

/// A team leader with some colleagues, at a person's page.
class RestrictGallery : public SyncGallery {
protected:
    RestrictGallery()
    {
        house.enrol(desk, u"dongTeamLeader"_s);
        for (const QString &name : {u"심가람"_s, u"윤해솔"_s, u"박다온"_s})
            house.code(name, {u"dongOfficer"_s}, u"연산제1동"_s);
        colleagues.push_back(std::make_unique<Colleague>(house, u"심가람"_s));
        colleagues.push_back(std::make_unique<Colleague>(house, u"박다온"_s, u"districtCaseManager"_s, u"구청"_s));
        person = desk.put(support::person(u"탁현수"_s));
        desk.desk().sync().setDoors(house.doors());
        exchange();
    }
    void exchange()
    {
        desk.desk().sync().syncNow();
        QApplication::processEvents();
    }
    void openForm(PeoplePage &page)
    {
        page.findChild<QPushButton *>(u"restrictCase"_s)->click();
        QApplication::processEvents();
        page.findChild<QLineEdit *>(u"restrictReason"_s)->setText(u"분리 보호 중인 가구"_s);
    }

    std::vector<std::unique_ptr<Colleague>> colleagues;
    base::Id person;
};

TEST_F(RestrictGallery, asks)
{
    record<PeoplePage>(u"people_restrict"_s, u"people"_s, person.toString(), [&](PeoplePage &page) { openForm(page); });
}

TEST_F(RestrictGallery, showsWhatIsRestricted)
{
    const auto restricted = desk.act([&](work::Context &context) {
        return work::restrictedcase::restrict(
            context, *house.doors(), person, {context.user()}, u"보호"_s, u"제한"_s,
            work::restrictedcase::OwnReading::Kept, {});
    });
    ASSERT_FALSE(restricted.isWaiting);
    exchange();
    record<PeoplePage>(u"people_restricted"_s, u"people"_s, person.toString());
}

/// Two team leaders, and a case that goes from one to the other.
class MoveGallery : public SyncGallery {
protected:
    MoveGallery()
    {
        house.enrol(desk, u"dongTeamLeader"_s);
        house.enrol(there, u"dongTeamLeader"_s, u"거제제1동"_s, u"박다온"_s);
        colleague = std::make_unique<Colleague>(house, u"심가람"_s);
        person = there.put(support::person(u"탁현수"_s));
        mine = desk.put(support::person(u"방미라"_s));
        there.desk().sync().syncNow();
        desk.desk().sync().syncNow();
    }
    static base::Id streamOf(support::TestDesk &where, const std::shared_ptr<work::OfficeDoors> &doors, const QString &dong)
    {
        const auto targets = where.act(
            [&](work::Context &context) { return work::officedesk::targets(context, *doors, {}); });
        const auto found = std::ranges::find(targets, dong, &work::officedesk::Target::label);
        return found == targets.end() ? base::Id() : found->stream;
    }
    void ask(support::TestDesk &who, const base::Id &whom, const QString &to)
    {
        const base::Id stream = streamOf(who, house.doors(), to);
        const auto asked = who.act([&](work::Context &context) {
            return work::officedesk::moveCase(context, *house.doors(), whom, stream, {}, {});
        });
        EXPECT_TRUE(asked.isWaiting);
    }

    support::TestDesk there{u"박다온"_s};
    std::unique_ptr<Colleague> colleague;
    base::Id person;
    base::Id mine;
};

TEST_F(MoveGallery, askedForAndAnswered)
{
    ask(there, person, u"연산제1동"_s);
    ask(desk, mine, u"거제제1동"_s);
    const auto exchange = [this](auto &) {
        desk.desk().sync().syncNow();
        QApplication::processEvents();
    };
    record<SyncPage>(u"sync_move"_s, u"sync"_s, {}, exchange);
    record<PeoplePage>(u"people_move"_s, u"people"_s, mine.toString(), exchange);
}

TEST_F(MoveGallery, whatCameLate)
{
    Colleague away(house, u"배도현"_s, u"dongOfficer"_s, u"거제제1동"_s);
    away.sync();
    syncsample::change<domain::Person>(away, person, [](domain::Person &one) {
        one.nickname = u"현수 아저씨"_s;
        one.safetyNote = u"개가 있음. 벨을 누르고 기다릴 것"_s;
    });
    ask(there, person, u"연산제1동"_s);
    const auto waiting = desk.act(
        [&](work::Context &context) { return work::proposals::list(context, *house.doors(), {}); });
    ASSERT_EQ(waiting.size(), 1);
    desk.act([&](work::Context &context) -> base::Result<bool> {
        const base::Done done = work::proposals::confirm(context, *house.doors(), waiting.first().id, {});
        return done ? base::Result<bool>(true) : done.error();
    });
    desk.desk().sync().syncNow();
    syncsample::change<domain::Person>(
        desk, person, [](domain::Person &one) { one.safetyNote = u"개는 이제 없음. 전화하고 갈 것"_s; });
    desk.desk().sync().syncNow();
    away.sync();
    desk.desk().sync().syncNow();
    record<ConflictsPage>(u"conflicts_late"_s, u"conflicts"_s, {});
}

TEST_F(SyncGallery, refused)
{
    house.enrol(desk);
    Colleague colleague(house, u"심가람"_s);
    const auto apart = syncsample::shared(desk, colleague);
    const auto users = house.console(u"users"_s);
    ASSERT_OK(users);
    for (const QJsonValue one : users->value("users"_L1).toArray()) {
        if (one["name"_L1].toString() == u"윤해솔"_s) {
            ASSERT_OK(house.console(u"endRole"_s,
                {{u"user"_s, one["id"_L1]}, {u"role"_s, u"dongOfficer"_s}, {u"dong"_s, u"연산제1동"_s}}));
        }
    }
    syncsample::change<domain::Person>(
        desk, apart.person, [](domain::Person &one) { one.nickname = u"현수"_s; });
    desk.desk().sync().syncNow();
    record<SyncPage>(u"sync_refused"_s, u"sync"_s, {});
}

TEST_F(SyncGallery, monthsThatTheOfficeRefused)
{
    house.enrol(desk);
    work::SyncReport report;
    for (const QString &name : {u"탁현수"_s, u"도영철"_s}) {
        syncsample::refuseMonths(house, desk, name);
        ASSERT_TRUE(desk.desk().sync().report());
        report.pulled += desk.desk().sync().report()->pulled;
        report.monthsRefused += desk.desk().sync().report()->monthsRefused;
        report.refusedRequests += desk.desk().sync().report()->refusedRequests;
    }
    record<SyncPage>(
        u"sync_months_refused"_s, u"sync"_s, {}, [&](SyncPage &) { desk.desk().sync().note(report); });
}

TEST_F(SyncGallery, whyAConflictIsNotOpenedAgain)
{
    house.enrol(desk);
    Colleague colleague(house, u"심가람"_s);
    const auto apart = syncsample::fill(desk, colleague);
    const auto act = desk.act([](work::Context &context) -> base::Result<domain::Act> {
        const auto all = work::disagreements::list(context);
        if (!all)
            return all.error();
        return work::disagreements::settle(context, all->first(), domain::Settle::Theirs);
    });
    syncsample::change<domain::Person>(
        desk, apart.person, [](domain::Person &one) { one.safetyNote = u"개는 이제 없음. 벨을 누를 것"_s; });
    record<ConflictsPage>(u"conflicts_not_reopened"_s, u"conflicts"_s, {},
        [&](ConflictsPage &page) { page.findChild<Undoer *>()->undo(act.id); });
}

TEST_F(MoveGallery, saysThatEarlierActsAreKeptAtTheOffice)
{
    ask(there, person, u"연산제1동"_s);
    const auto waiting = desk.act(
        [&](work::Context &context) { return work::proposals::list(context, *house.doors(), {}); });
    ASSERT_EQ(waiting.size(), 1);
    desk.act([&](work::Context &context) -> base::Result<bool> {
        const base::Done done = work::proposals::confirm(context, *house.doors(), waiting.first().id, {});
        return done ? base::Result<bool>(true) : done.error();
    });
    desk.desk().sync().syncNow();
    const auto extent = desk.act([&](work::Context &context) { return work::log::historyExtent(context, person); });
    ASSERT_EQ(extent, domain::HistoryExtent::AtOffice);
    recordHistory(u"people_history_at_office"_s, person);
}

TEST_F(SyncGallery, saysThatEarlierActsAreStillToCome)
{
    Colleague colleague(house, u"심가람"_s);
    const base::Id someone = colleague.vault().put(support::person(u"탁현수"_s));
    for (int i = 0; i < 40; ++i) {
        syncsample::change<domain::Person>(
            colleague, someone, [i](domain::Person &one) { one.nickname = u"현수 %1"_s.arg(i); });
    }
    colleague.sync();
    house.sendPiecemeal();
    desk.desk().sync().setDoors(house.doors());
    const QString code = house.code(u"윤해솔"_s, {u"dongOfficer"_s}, u"연산제1동"_s).whole;
    desk.act([&](work::Context &context) {
        return work::officedesk::join(context, *house.doors(), {code, {}}, u"행정 PC 3"_s, {});
    });
    desk.desk().sync().watch();
    const auto extent = [&] {
        return desk.act([&](work::Context &context) { return work::log::historyExtent(context, someone); });
    };
    for (int i = 0; i < 30 && extent() != domain::HistoryExtent::Arriving; ++i) {
        house.breakAfter(1);
        desk.desk().sync().syncNow();
    }
    ASSERT_EQ(extent(), domain::HistoryExtent::Arriving);
    house.setWay(OfficeHouse::Way::Away);
    recordHistory(u"people_history_arriving"_s, someone);
}

TEST_F(SyncGallery, leaseEndingSoon)
{
    house.enrol(desk, u"dongOfficer"_s);
    // Two days are left.
    const base::Moment end = desk.desk().sync().state().leaseUntil - 47ll * 3600 * 1000;
    const base::Moment forward = end - desk.vault().clock().now();
    house.setWay(OfficeHouse::Way::Away);
    desk.vault().clock().advance(forward);
    house.clock.advance(forward);
    record<SyncPage>(u"sync_lease"_s, u"sync"_s, {});
}

TEST_F(SyncGallery, alone)
{
    record<SyncPage>(u"sync_alone"_s, u"sync"_s, {});
}

TEST_F(SyncGallery, joining)
{
    const auto code = house.code(u"윤해솔"_s, {u"dongOfficer"_s}, u"연산제1동"_s);
    record<SyncPage>(u"sync_join"_s, u"sync"_s, u"join"_s, [&](SyncPage &page) {
        QString typed = code.typed;
        typed[8] = typed.at(8) == u'A' ? u'B' : u'A';
        page.enrolForm()->code()->setText(typed);
        page.enrolForm()->address()->setText(u"care.yeonje.example:8443"_s);
        page.enrolForm()->label()->setText(u"행정 PC 3"_s);
        page.enrolForm()->join();
    });
}

TEST_F(SyncGallery, inStepAndAway)
{
    house.enrol(desk);
    Colleague colleague(house, u"심가람"_s);
    syncsample::fill(desk, colleague);
    desk.put(support::person(u"방미라"_s));
    record<SyncPage>(u"sync_office"_s, u"sync"_s, {});
    house.setWay(OfficeHouse::Way::Away);
    record<SyncPage>(u"sync_away"_s, u"sync"_s, {},
        [this](SyncPage &) { desk.desk().sync().syncNow(); });
}

TEST_F(SyncGallery, administrator)
{
    house.enrol(desk, u"administrator"_s);
    Colleague colleague(house, u"심가람"_s);
    record<SyncPage>(u"sync_devices"_s, u"sync"_s, {}, [](SyncPage &page) { page.devices()->askAll(); });
}

TEST_F(SyncGallery, lostPcs)
{
    house.enrol(desk, u"administrator"_s);
    const LostPcs lost(house, desk);
    const auto showTheCard = [](SyncPage &page) {
        for (auto *area : page.findChildren<QScrollArea *>()) {
            if (area->widget()->isAncestorOf(page.devices()))
                area->verticalScrollBar()->setValue(page.devices()->mapTo(area->widget(), QPoint()).y());
        }
    };
    record<SyncPage>(u"sync_devices_all"_s, u"sync"_s, {}, [](SyncPage &page) { page.devices()->askAll(); }, showTheCard);
}

TEST_F(SyncGallery, conflicts)
{
    house.enrol(desk);
    record<ConflictsPage>(u"conflicts_none"_s, u"conflicts"_s, {});
    Colleague colleague(house, u"심가람"_s);
    const auto apart = syncsample::fill(desk, colleague);
    record<ConflictsPage>(u"conflicts_open"_s, u"conflicts"_s, {});
    record<ConflictsPage>(u"conflicts_decide"_s, u"conflicts"_s, {},
        [](ConflictsPage &page) { page.board()->choose(3); });
    record<ConflictsPage>(u"conflicts_own"_s, u"conflicts"_s, {}, [](ConflictsPage &page) {
        page.board()->writeOwn();
        page.board()->own()->setPlainText(u"개가 있음. 술을 마시면 두 사람이 감"_s);
    });
    syncsample::fill(desk, colleague, u"도영철"_s);
    record<ConflictsPage>(u"conflicts_together"_s, u"conflicts"_s, {}, [](ConflictsPage &page) {
        page.findChild<QPushButton *>(u"allAtOnce"_s)->click();
        page.findChild<QPushButton *>(u"allTheirs"_s)->click();
    });
    syncsample::fillQuietly(desk, colleague);
    record<ConflictsPage>(u"conflicts_matched"_s, u"conflicts"_s, {},
        [](ConflictsPage &page) { Q_EMIT page.kinds()->chosen(2); });
    syncsample::mergeQuietly(desk, colleague);
    record<ConflictsPage>(u"conflicts_merged"_s, u"conflicts"_s, {}, [](ConflictsPage &page) {
        Q_EMIT page.kinds()->chosen(2);
        page.list()->setCurrentIndex(page.list()->model()->index(1, 0));
    });
    record<PeoplePage>(u"conflicts_people"_s, u"people"_s, QVariantMap{{u"conflictsOnly"_s, true}});
    record<PeoplePage>(u"conflicts_person"_s, u"people"_s, apart.person.toString());
}

TEST_F(SyncGallery, conflictsThatWereDecided)
{
    house.enrol(desk);
    record<ConflictsPage>(u"conflicts_settled_none"_s, u"conflicts"_s, {},
        [](ConflictsPage &page) { Q_EMIT page.kinds()->chosen(1); });
    Colleague colleague(house, u"심가람"_s);
    syncsample::fill(desk, colleague);
    colleague.sync();
    colleague.settleAll();
    colleague.sync();
    syncsample::fill(desk, colleague);
    desk.act([](work::Context &context) -> base::Result<bool> {
        QList<work::disagreements::Choice> choices;
        const auto open = work::disagreements::list(context);
        if (!open)
            return open.error();
        for (const domain::Disagreement &one : *open)
            choices.append({one, domain::Settle::Theirs});
        return work::disagreements::settleAll(context, choices).acts.size() == 1;
    });
    record<ConflictsPage>(u"conflicts_settled"_s, u"conflicts"_s, {},
        [](ConflictsPage &page) { Q_EMIT page.kinds()->chosen(1); });
    record<ConflictsPage>(u"conflicts_past"_s, u"conflicts"_s, {}, [](ConflictsPage &page) {
        page.findChild<QPushButton *>(u"pastConflicts"_s)->click();
        QApplication::processEvents();
        page.list()->setCurrentIndex(page.list()->model()->index(1, 0));
    });
}

TEST_F(SyncGallery, closed)
{
    house.enrol(desk, u"dongOfficer"_s);
    const auto make = [&]() -> std::unique_ptr<QWidget> {
        desk.renewActions();
        desk.desk().sync().setDoors(house.doors());
        desk.desk().sync().watch();
        auto page = std::make_unique<ClosedPage>(desk.desk());
        page->note()->setPlainText(u"16시 전화. 내일 오전 방문하기로 함."_s);
        return page;
    };
    const auto look = [](QWidget &window, const gallery::Variant &) {
        QApplication::processEvents();
        EXPECT_EQ(widgetchecks::clippedWords(window), "");
    };
    constexpr base::Moment kLong = 400ll * 24 * 3600 * 1000;
    house.setWay(OfficeHouse::Way::Away);
    desk.vault().clock().advance(kLong);
    house.clock.advance(kLong);
    gallery::record(u"sync_closed"_s, {1440, 900}, make, look);
    house.setWay(OfficeHouse::Way::Open);
    desk.desk().sync().watch();
    desk.put(support::person(u"방미라"_s));
    ASSERT_OK(house.console(u"revoke"_s, {{u"device"_s, desk.desk().sync().state().device.toString()}}));
    desk.desk().sync().syncNow();
    gallery::record(u"sync_revoked"_s, {1440, 900}, make, look);
}

} // namespace
