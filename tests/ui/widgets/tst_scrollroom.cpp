// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollroom.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

using namespace ui;

namespace {

/// 200 px of a content that is 1000 px high.
class ScrollRoom : public ::testing::Test {
protected:
    ScrollRoom()
        : room(scrollRoom(new QWidget))
    {
        room->widget()->setMinimumHeight(1000);
        room->resize(300, 200);
        room->show();
        QApplication::processEvents();
    }
    int revealed(int top, int height, int leastTop, int leastHeight)
    {
        reveal(*room, {0, top, 100, height}, {0, leastTop, 100, leastHeight});
        return room->verticalScrollBar()->value();
    }

    std::unique_ptr<QScrollArea> room;
};

TEST_F(ScrollRoom, movesNoFurtherThanNeeded)
{
    EXPECT_EQ(revealed(50, 100, 50, 100), 0) << "it is seen already";
    EXPECT_EQ(revealed(300, 100, 300, 100), 200) << "up from below";
    EXPECT_EQ(revealed(250, 100, 250, 100), 200);
    EXPECT_EQ(revealed(120, 100, 120, 100), 120) << "down from above";
}

TEST_F(ScrollRoom, showsTheLeastFromItsTopWhereTheWholeIsTooHigh)
{
    EXPECT_EQ(revealed(100, 300, 260, 80), 140) << "the least fits";
    EXPECT_EQ(revealed(400, 500, 420, 400), 420) << "neither fits";
}

} // namespace
