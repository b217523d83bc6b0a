// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"

#include <gtest/gtest.h>

using namespace base;

namespace {

struct SetClock final : Clock {
    Moment moment = 1'000;
    Moment now() const override { return moment; }
};

TEST(HybridClock, countsWithinOneMillisecond)
{
    SetClock clock;
    HybridClock hybrid(clock);
    EXPECT_EQ(hybrid.next(), (HybridTime{1'000, 0}));
    EXPECT_EQ(hybrid.next(), (HybridTime{1'000, 1}));
    clock.moment = 1'001;
    EXPECT_EQ(hybrid.next(), (HybridTime{1'001, 0}));
}

TEST(HybridClock, growsWhenTheWallClockJumpsBack)
{
    SetClock clock;
    HybridClock hybrid(clock);
    const HybridTime before = hybrid.next();
    clock.moment = 10;
    EXPECT_GT(hybrid.next(), before);
}

TEST(HybridClock, growsPastWhatItSawFromOthersAndKnew)
{
    SetClock clock;
    HybridClock hybrid(clock, {5'000, 7});
    EXPECT_EQ(hybrid.next(), (HybridTime{5'000, 8}));
    hybrid.observe({9'000, 3});
    EXPECT_EQ(hybrid.next(), (HybridTime{9'000, 4}));
    hybrid.observe({2'000, 0});
    EXPECT_EQ(hybrid.next(), (HybridTime{9'000, 5})) << "an older time changes nothing";
}

TEST(SystemClock, tellsACurrentTime)
{
    EXPECT_GT(SystemClock().now(), 1'700'000'000'000);
}

} // namespace
