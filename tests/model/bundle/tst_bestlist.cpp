// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/bestlist.h"

#include <gtest/gtest.h>

using bundle::BestList;

namespace {

TEST(BestList, keepsTheHighestKeysAndThenTheSmallerIds)
{
    BestList list(3);
    list.add(5, {7});
    list.add(9, {8});
    list.add(5, {2, 9});
    list.add(5, {3});
    list.add(1, {1});
    ASSERT_EQ(list.entries().size(), 3u);
    EXPECT_EQ(list.entries()[0].candidates, std::vector{8});
    EXPECT_EQ(list.entries()[1].candidates, (std::vector{2, 9}));
    EXPECT_EQ(list.entries()[2].candidates, std::vector{3});
    EXPECT_EQ(list.leastKey(), 5);
}

TEST(BestList, putsAnEmptyPlaceAfterAnyId)
{
    EXPECT_TRUE(BestList::comesBefore({1, 2}, {1}));
    EXPECT_FALSE(BestList::comesBefore({1}, {1, 2}));
    EXPECT_TRUE(BestList::comesBefore({1}, {2, 3}));
    EXPECT_TRUE(BestList::comesBefore({9}, {}));
    EXPECT_FALSE(BestList::comesBefore({4}, {4}));
}

TEST(BestList, holdsEachBundleOnce)
{
    BestList list(2);
    list.add(5, {1});
    list.add(5, {1});
    EXPECT_EQ(list.entries().size(), 1u);
    EXPECT_FALSE(list.isFull());
}

} // namespace
