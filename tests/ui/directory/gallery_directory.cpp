// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/bundle/bundlesample.h"
#include "ui/directory/servicebrowser.h"
#include "ui/directory/serviceform.h"
#include "ui/directory/servicespage.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QCursor>
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
        }
        m_desk.act([&](work::Context &context) { return work::services::save(context, edit); });
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
