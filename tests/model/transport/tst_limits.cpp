// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/transport/limits.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using transport::CallerCounts;

namespace {

TEST(CallerCounts, countConnectionsOfEachAddressAndOfAll)
{
    CallerCounts counts({3, 2, 1, 100});
    EXPECT_TRUE(counts.enter(u"a"_s, 0));
    EXPECT_TRUE(counts.enter(u"a"_s, 0));
    EXPECT_FALSE(counts.enter(u"a"_s, 0)) << "two of one address";
    EXPECT_TRUE(counts.enter(u"b"_s, 0));
    EXPECT_FALSE(counts.enter(u"c"_s, 0)) << "three of all";
    counts.leave(u"a"_s, 1);
    EXPECT_EQ(counts.connections(), 2);
    EXPECT_TRUE(counts.enter(u"c"_s, 1));
}

TEST(CallerCounts, fillTheirBucketsWithTime)
{
    CallerCounts counts({100, 100, 2, 4});
    for (int i = 0; i < 4; ++i)
        EXPECT_TRUE(counts.request(u"a"_s, 1000)) << i;
    EXPECT_FALSE(counts.request(u"a"_s, 1000));
    EXPECT_TRUE(counts.request(u"b"_s, 1000)) << "another address has its own";
    EXPECT_FALSE(counts.request(u"a"_s, 1499));
    EXPECT_TRUE(counts.request(u"a"_s, 1500));
    EXPECT_FALSE(counts.request(u"a"_s, 1500));
    for (int i = 0; i < 4; ++i)
        EXPECT_TRUE(counts.request(u"a"_s, 1'000'000)) << "no more than the burst";
    EXPECT_FALSE(counts.request(u"a"_s, 1'000'000));
}

TEST(CallerCounts, forgetWhoIsQuiet)
{
    CallerCounts counts({100'000, 10, 1, 2});
    for (int i = 0; i < 20'000; ++i)
        EXPECT_TRUE(counts.request(QString::number(i), i * 100)) << i;
    EXPECT_LT(counts.known(), 3000);
    ASSERT_TRUE(counts.enter(u"open"_s, 3'000'000));
    for (int i = 0; i < 20'000; ++i)
        counts.request(QString::number(i), 4'000'000 + i * 100);
    EXPECT_EQ(counts.connections(), 1);
    counts.leave(u"open"_s, 9'000'000);
    EXPECT_EQ(counts.connections(), 0);
}

} // namespace
