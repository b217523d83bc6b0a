// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "tests/support/widgetchecks.h"
#include "ui/shell/railitem.h"

#include <QApplication>
#include <QPixmap>
#include <QWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

constexpr std::array kSchemes{Scheme::Light, Scheme::Dark, Scheme::Contrast, Scheme::Projector};
constexpr std::array kCounts{1, 12, 99, 120};
constexpr std::array kPercents{100, 125, 150, 200};
constexpr std::array kDensities{Density::Comfortable, Density::Compact};

/// An item as low as a small window makes it.
class RailItems : public ::testing::Test {
protected:
    ~RailItems() override { gallery::restore(); }
    void use(const Look &look, int count)
    {
        Theme::apply(*qApp, look);
        item.setBadge(count, RailItem::Badge::Waiting);
        item.resize(item.minimumSizeHint());
    }
    static std::string told(const Look &look, int count)
    {
        return "count " + std::to_string(count) + " at " + std::to_string(look.percent) + " %, density "
            + std::to_string(int(look.density));
    }

    RailItem item{u"people"_s, u"대상자"_s, u"users"_s, nullptr};
};

TEST_F(RailItems, keepTheirBadgeOffWordAndIcon)
{
    for (int percent : kPercents) {
        for (Density density : kDensities) {
            for (int count : kCounts) {
                const Look look{Scheme::Light, percent, density};
                use(look, count);
                for (const QSize &size : {item.minimumSizeHint(), item.sizeHint()}) {
                    item.resize(size);
                    const RailItem::Parts parts = item.parts();
                    const std::string what = told(look, count);
                    EXPECT_TRUE(item.rect().contains(parts.badge)) << what;
                    EXPECT_TRUE(item.rect().contains(parts.icon)) << what;
                    EXPECT_FALSE(parts.badge.intersects(parts.word)) << what;
                    EXPECT_LE(parts.badge.intersected(parts.icon).width(), parts.icon.width() / 8) << what;
                    const QFontMetrics metrics(Theme::of(&item).font(TextSize::Caption, Weight::Bold));
                    EXPECT_GE(parts.badge.height(), metrics.capHeight() + 4) << what;
                }
            }
        }
    }
}

TEST_F(RailItems, keepTheirIconInTheMiddleWhereTheBadgeLeavesRoom)
{
    use({}, 0);
    EXPECT_TRUE(item.parts().badge.isEmpty());
    const QRect alone = item.parts().icon;
    EXPECT_EQ(alone.center().x(), item.rect().center().x());
    use({}, 6);
    EXPECT_EQ(item.parts().icon, alone);
}

TEST_F(RailItems, showTheirBadgeOnEveryGround)
{
    for (Scheme scheme : kSchemes) {
        use({scheme, 100, Density::Comfortable}, 3);
        for (bool isChosen : {false, true}) {
            item.setChecked(isChosen);
            EXPECT_GE(widgetchecks::contrast(item.badgeColour(), item.ground()), 3.0)
                << "scheme " << int(scheme) << (isChosen ? ", chosen" : "");
            const QImage seen = item.grab().toImage();
            const QPoint within = item.parts().badge.center() - QPoint(item.parts().badge.width() / 2 - 3, 0);
            EXPECT_EQ(seen.pixelColor(within).name(), item.badgeColour().name()) << "scheme " << int(scheme);
        }
    }
}

TEST_F(RailItems, sayWhatTheyCount)
{
    EXPECT_EQ(item.accessibleName(), u"대상자"_s);
    item.setBadge(12, RailItem::Badge::Waiting);
    EXPECT_EQ(item.accessibleName(), u"대상자, 12 waiting"_s);
    item.setWord(u"Conflicts"_s);
    item.setBadge(3, RailItem::Badge::ToDecide);
    EXPECT_EQ(item.accessibleName(), u"Conflicts, 3 to be decided"_s);
    item.setBadge(0, RailItem::Badge::ToDecide);
    EXPECT_EQ(item.accessibleName(), u"Conflicts"_s);
}

} // namespace
