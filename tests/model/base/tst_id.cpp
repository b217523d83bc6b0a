// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/id.h"
#include "model/base/random.h"

#include <gtest/gtest.h>

using namespace base;

namespace {

struct StoppedClock final : Clock {
    Moment moment = 1'795'000'000'000;
    Moment now() const override { return moment; }
};

TEST(Id, keepsItsMomentAndComesBackFromTextAndBytes)
{
    SeededRandom random(1);
    const Id id = Id::make(1'795'000'000'123, random);
    EXPECT_EQ(id.moment(), 1'795'000'000'123);
    EXPECT_EQ(Id::fromString(id.toString()), id);
    EXPECT_EQ(Id::fromBytes(id.bytes()), id);
    EXPECT_EQ(id.toString().at(14), QLatin1Char('7'));
}

TEST(Id, refusesTextThatIsNoUuid)
{
    for (const char *text :
        {"", "019a", "zzzzzzzz-zzzz-7zzz-zzzz-zzzzzzzzzzzz", "019a0000000070008000000000000000"})
        EXPECT_EQ(Id::fromString(QString::fromLatin1(text)), std::nullopt) << text;
}

TEST(IdMaker, growsWithinOneMillisecondAndWhenTheClockJumpsBack)
{
    StoppedClock clock;
    SeededRandom random(2);
    IdMaker maker(clock, random);
    Id last = maker.next();
    for (int i = 0; i < 10'000; ++i) {
        if (i == 5'000)
            clock.moment -= 3'600'000;
        const Id next = maker.next();
        ASSERT_LT(last, next) << i;
        last = next;
    }
}

} // namespace
