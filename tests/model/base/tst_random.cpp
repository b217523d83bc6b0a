// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/random.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <array>

using namespace base;

namespace {

TEST(SeededRandom, repeatsForOneSeedAndDiffersForAnother)
{
    SeededRandom one(7);
    SeededRandom same(7);
    SeededRandom other(8);
    const QByteArray bytes = one.bytes(1'000);
    EXPECT_EQ(bytes, same.bytes(1'000));
    EXPECT_NE(bytes, other.bytes(1'000));
}

TEST(SeededRandom, givesTheSameStreamInAnyPortions)
{
    SeededRandom whole(3);
    SeededRandom parts(3);
    QByteArray joined;
    for (const qsizetype size : {1, 2, 61, 64, 65, 200, 7})
        joined += parts.bytes(size);
    EXPECT_EQ(joined, whole.bytes(400));
}

TEST(SystemRandom, doesNotRepeat)
{
    SystemRandom random;
    EXPECT_NE(random.bytes(32), random.bytes(32));
    EXPECT_EQ(random.bytes(0).size(), 0);
}

TEST(Random, staysBelowTheBoundAndReachesAll)
{
    SeededRandom random(5);
    std::array<int, 6> seen{};
    for (int i = 0; i < 6'000; ++i) {
        const quint64 number = random.below(6);
        ASSERT_LT(number, 6u);
        ++seen[number];
    }
    for (const int count : seen)
        EXPECT_NEAR(count, 1'000, 150);
    EXPECT_EQ(random.below(1), 0u);
}

} // namespace
