// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/ui/review/reviewsample.h"
#include "ui/review/reviewpage.h"
#include "ui/review/reviewsign.h"
#include "ui/sync/synckeeper.h"

#include <QApplication>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class ReviewGallery : public ::testing::Test {
protected:
    void record(const QString &screen, const std::function<void(ReviewPage &)> &prepare = {})
    {
        const auto make = [&]() -> std::unique_ptr<QWidget> {
            desk.renewActions();
            desk.desk().sync().setDoors(house.doors());
            desk.desk().sync().watch();
            auto *page = new ReviewPage(desk.desk());
            auto window = support::pageWindow(page, u"review"_s, u"2026-10"_s);
            QApplication::processEvents();
            if (prepare)
                prepare(*page);
            return window;
        };
        gallery::record(screen, {1440, 900}, make);
    }

    support::TestDesk desk;
    OfficeHouse house;
};

TEST_F(ReviewGallery, ofAMonth)
{
    ReviewSample sample(house);
    // She reviews, and works in the dong: names of its people are hers to read.
    house.enrol(desk, u"auditor,dongOfficer"_s);
    record(u"review_month"_s, [](ReviewPage &page) {
        page.signature()->remark()->setPlainText(u"배도현 주무관에게 반출 사유를 확인함."_s);
    });
    const auto sign = desk.act([&](work::Context &context) {
        return work::accessreview::sign(
            context, *house.doors(), ReviewSample::kMonth, u"반출 사유를 확인함. 특이 사항 없음."_s, {}, {});
    });
    EXPECT_FALSE(sign.isWaiting);
    record(u"review_signed"_s);
}

TEST_F(ReviewGallery, ofOnesOwnAccesses)
{
    const ReviewSample sample(house);
    house.enrol(desk, u"supervisor"_s, {});
    const base::Moment now = desk.vault().clock().now();
    desk.vault().clock().set(base::momentOf({2026, 10, 9}, {10, 0}));
    desk.act([](work::Context &context) { return work::log::noteAccess(context, u"open"_s, {}, {}); });
    desk.vault().clock().set(now);
    desk.desk().sync().syncNow();
    record(u"review_own"_s);
}

TEST_F(ReviewGallery, withNothing)
{
    record(u"review_alone"_s);
    house.enrol(desk, u"supervisor"_s, {});
    record(u"review_empty"_s);
    house.setWay(OfficeHouse::Way::Away);
    record(u"review_away"_s);
}

} // namespace
