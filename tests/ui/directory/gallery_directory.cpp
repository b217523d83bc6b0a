// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/person.h"
#include "model/work/slotwords.h"
#include "model/work/waitinglist.h"
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/bundle/bundlesample.h"
#include "ui/directory/servicebrowser.h"
#include "ui/directory/servicedetail.h"
#include "ui/directory/serviceform.h"
#include "ui/directory/servicespage.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QCursor>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// The page in the window, in every language, theme and text scale.
class DirectoryGallery : public ::testing::Test {
protected:
    void fill()
    {
        bundlesample::fill(m_desk);
        const auto views = m_desk.act([](work::Context &context) { return work::services::list(context); });
        for (const work::OfferView &view : views)
            polish(view);
    }
    void polish(const work::OfferView &view)
    {
        const QDate today = m_desk.desk().today();
        work::ServiceEdit edit = m_desk.act(
            [&](work::Context &context) { return work::services::open(context, view.service.id); });
        edit.organisation.phone = u"0511234%1"_s.arg(1000 + view.service.name.size());
        edit.organisation.address.road = u"가온광역시 해오름구 물빛로 %1"_s.arg(view.service.name.size());
        edit.service.registeredUntil = QDate(2027, 12, 31);
        if (view.organisation.name == u"은하운동교실")
            edit.service.registeredUntil = today.addDays(12);
        if (view.organisation.name == u"물결재활센터")
            edit.offers[0].offer.checked = today.addDays(-130);
        if (view.organisation.name == u"해오름돌봄협동조합") {
            m_rich = edit.service.id;
            edit.service.ageFrom = 50;
            edit.service.unsuited = {u"cancer"_s};
            edit.service.note = u"첫 방문은 사례관리자와 함께 갑니다."_s;
            work::OfferEdit closed = edit.offers[0];
            closed.offer = {};
            closed.offer.closed = true;
            for (domain::Slot &slot : closed.weekly)
                slot = {{}, {}, u"SA"_s, u"10:00"_s, u"11:30"_s};
            closed.weekly.resize(1);
            edit.offers.append(closed);
            addParts(edit);
        }
        m_desk.act([&](work::Context &context) { return work::services::save(context, edit); });
    }
    /// Sites, people to call, periods and prices, with a gap between two of them.
    void addParts(work::ServiceEdit &edit)
    {
        const QDate today = m_desk.desk().today();
        edit.service.classification = u"6.4"_s;
        edit.service.email = u"care@example.org"_s;
        edit.service.verified = today.addDays(-20);
        domain::Site site;
        site.name = u"물빛 별관"_s;
        site.address.road = u"가온광역시 해오름구 물빛로 88"_s;
        site.accessibility = {u"ramp"_s, u"lift"_s};
        site.transport = u"달빛역 2번 출구에서 걸어서 5분"_s;
        site.hours = work::slottext::hoursOfWords(u"월-금 09:00-18:00; 토 09:00-13:00"_s).value();
        edit.sites = {site};
        domain::Staff staff;
        staff.name = u"선우보름"_s;
        staff.title = u"팀장"_s;
        staff.phone = u"0511234567"_s;
        edit.staff = {staff};
        domain::Registration period;
        period.number = u"제2026-7호"_s;
        period.from = QDate(2026, 1, 1);
        period.until = QDate(2027, 12, 31);
        period.authority = u"해오름구청"_s;
        edit.registrations = {period};
        for (const auto &[grade, from, until, copay] :
            {std::tuple(u"basic"_s, QDate(2026, 1, 1), QDate(2026, 6, 30), 10'000),
                {u"basic"_s, QDate(2026, 8, 1), QDate(), 20'000},
                {u"grade120"_s, QDate(2026, 1, 1), QDate(), 40'000}}) {
            domain::PriceEdition price;
            price.grade = grade;
            price.from = from;
            price.until = until;
            price.price = 200'000;
            price.copay = copay;
            price.subsidy = 200'000 - copay;
            edit.prices.append(price);
        }
    }
    void record(
        const QString &screen, const QString &place,
        const std::function<void(ServicesPage &)> &prepare = [](ServicesPage &) {})
    {
        const auto make = [&]() -> std::unique_ptr<QWidget> {
            m_desk.reopen();
            return support::pageWindow(new ServicesPage(m_desk.desk()), u"services"_s, place);
        };
        gallery::record(screen, {1440, 900}, make, [&](QWidget &window, const gallery::Variant &variant) {
            QCursor::setPos(0, 0);
            auto *page = window.findChild<ServicesPage *>();
            prepare(*page);
            for (int i = 0; i < 6; ++i)
                QApplication::processEvents();
            EXPECT_EQ(widgetchecks::clippedWords(*page), "")
                << screen.toStdString() << " at " << variant.look.percent;
            EXPECT_EQ(widgetchecks::focusableWithoutName(*page), "");
        });
    }

    support::TestDesk m_desk;
    base::Id m_rich;
};

} // namespace

TEST_F(DirectoryGallery, list)
{
    fill();
    record(u"services_list"_s, m_rich.toString());
}

TEST_F(DirectoryGallery, restOfTheDetail)
{
    fill();
    record(u"services_detail_rest"_s, m_rich.toString(), [](ServicesPage &page) {
        QApplication::processEvents();
        QScrollBar *bar = page.browser()->detail()->findChild<QScrollArea *>()->verticalScrollBar();
        bar->setValue(bar->maximum());
    });
}

TEST_F(DirectoryGallery, waitingList)
{
    fill();
    const work::ServiceEdit edit
        = m_desk.act([&](work::Context &context) { return work::services::open(context, m_rich); });
    for (const auto &[name, days] :
        {std::pair(u"봉예준"_s, 31), std::pair(u"선우하늬"_s, 12), std::pair(u"제갈은솔"_s, 3)}) {
        domain::Person person;
        person.name = name;
        person.birth = QDate(1948, 3, 1).addDays(days * 90);
        person.sex = days % 2 == 0 ? u"m"_s : u"f"_s;
        const base::Id id = m_desk.put(person);
        m_desk.act([&, since = m_desk.desk().today().addDays(-days)](work::Context &context) {
            return work::waitinglist::put(context, id, edit.offers[0].offer.id, since);
        });
    }
    record(u"services_waiting"_s, m_rich.toString(), [](ServicesPage &page) {
        QApplication::processEvents();
        for (const char *button : {"askUsers", "openWaiting"}) {
            page.findChild<QPushButton *>(QLatin1String(button))->click();
            QApplication::processEvents();
        }
    });
    record(u"services_leaving"_s, m_rich.toString(), [](ServicesPage &page) {
        QApplication::processEvents();
        for (const char *button : {"askUsers", "openLeaving"}) {
            page.findChild<QPushButton *>(QLatin1String(button))->click();
            QApplication::processEvents();
            QApplication::processEvents();
        }
    });
}

TEST_F(DirectoryGallery, form)
{
    fill();
    record(u"services_form"_s, m_rich.toString() + u"/edit"_s);
}

TEST_F(DirectoryGallery, restOfTheForm)
{
    fill();
    record(u"services_form_rest"_s, m_rich.toString() + u"/edit"_s, [](ServicesPage &page) {
        QApplication::processEvents();
        QScrollBar *bar = page.form()->findChild<QScrollArea *>()->verticalScrollBar();
        bar->setValue(bar->maximum());
    });
}

TEST_F(DirectoryGallery, siteWithItsOpeningHours)
{
    fill();
    record(u"services_form_hours"_s, m_rich.toString() + u"/edit"_s, [](ServicesPage &page) {
        QApplication::processEvents();
        auto *scroll = page.form()->findChild<QScrollArea *>();
        auto *hours = page.form()->findChild<QLineEdit *>(u"hours"_s);
        ASSERT_TRUE(hours);
        scroll->verticalScrollBar()->setValue(hours->mapTo(scroll->widget(), QPoint()).y() - 200);
        hours->setFocus();
    });
}

TEST_F(DirectoryGallery, errors)
{
    fill();
    record(u"services_errors"_s, u"new"_s, [](ServicesPage &page) { page.form()->save(); });
}

TEST_F(DirectoryGallery, nothingYet)
{
    record(u"services_empty"_s, u"list"_s);
}

TEST_F(DirectoryGallery, nothingFound)
{
    fill();
    record(u"services_notfound"_s, u"list"_s,
        [](ServicesPage &page) { page.browser()->filter()->setText(u"없는 서비스"_s); });
}
