// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncschedule.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

constexpr base::Moment kNow = 1'795'151'100'000;

class Schedule : public ::testing::Test {
protected:
    base::SeededRandom random{3};
    SyncSchedule schedule{random};
};

TEST_F(Schedule, isNotDueBeforeItHasBegun)
{
    EXPECT_FALSE(schedule.isDue(kNow));
    schedule.begin(kNow);
    EXPECT_TRUE(schedule.isDue(kNow));
}

TEST_F(Schedule, comesAgainAfterAboutFiveMinutesNeverAtTheSameSecond)
{
    schedule.begin(kNow);
    QSet<base::Moment> spans;
    for (int i = 0; i < 20; ++i) {
        schedule.reached(kNow);
        const base::Moment span = schedule.due() - kNow;
        EXPECT_GE(span, SyncSchedule::kRegular * 4 / 5);
        EXPECT_LE(span, SyncSchedule::kRegular * 6 / 5);
        spans.insert(span);
    }
    EXPECT_GT(spans.size(), 10);
}

TEST_F(Schedule, waitsTwentySecondsAfterTheLastOfSeveralActs)
{
    schedule.begin(kNow);
    schedule.reached(kNow);
    schedule.acted(kNow + 1000);
    schedule.acted(kNow + 15'000);
    EXPECT_FALSE(schedule.isDue(kNow + 34'999));
    EXPECT_TRUE(schedule.isDue(kNow + 35'000));
    schedule.reached(kNow + 35'000);
    EXPECT_FALSE(schedule.isDue(kNow + 60'000));
}

TEST_F(Schedule, asksLaterAndLaterWhereTheOfficeIsAwayUpToHalfAnHour)
{
    schedule.begin(kNow);
    base::Moment now = kNow;
    base::Moment last = 0;
    for (int i = 0; i < 12; ++i) {
        schedule.failed(now);
        const base::Moment span = schedule.due() - now;
        EXPECT_LE(span, SyncSchedule::kLongestRetry);
        if (i == 0) {
            EXPECT_LE(span, SyncSchedule::kFirstRetry * 6 / 5);
        }
        // The jitter of a fifth is less than the doubling.
        EXPECT_TRUE(span > last || span > SyncSchedule::kLongestRetry * 3 / 4) << i;
        last = span;
        now = schedule.due();
    }
    EXPECT_EQ(schedule.failures(), 12);
}

TEST_F(Schedule, doesNotAskAnOfficeThatIsAwayAfterEachAct)
{
    schedule.begin(kNow);
    for (int i = 0; i < 6; ++i)
        schedule.failed(kNow);
    schedule.acted(kNow + 1000);
    EXPECT_FALSE(schedule.isDue(kNow + 60'000));
    schedule.reached(kNow + 60'000);
    schedule.acted(kNow + 60'000);
    EXPECT_TRUE(schedule.isDue(kNow + 80'000)) << "reached by hand: all is as before";
}

} // namespace
