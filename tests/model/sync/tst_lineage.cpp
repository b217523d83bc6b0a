// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/lineage.h"

#include "model/base/random.h"

#include <gtest/gtest.h>

using syncing::Lineage;

namespace {

struct LineageTest : ::testing::Test {
    base::Id device() { return base::Id::make(1, random); }
    Lineage::One change(const base::Id &device, qint64 k, const QList<base::Id> &saw = {})
    {
        domain::ChangeHeader header;
        header.id = base::Id::make(k, random);
        header.device = device;
        header.k = k;
        return {header, saw};
    }

    base::SeededRandom random{7};
    base::Id desk = device();
    base::Id laptop = device();
    base::Id other = device();
};

TEST_F(LineageTest, whoeverSawAChangeHasSeenAllThatItsMakerSaw)
{
    const auto first = change(desk, 1);
    const auto second = change(laptop, 1, {first.header.id});
    const auto third = change(other, 1, {second.header.id});
    const Lineage lineage({first, second, third});
    EXPECT_TRUE(lineage.hadSeen(third.header.id, first.header.id));
    EXPECT_FALSE(lineage.hadSeen(first.header.id, third.header.id));
    EXPECT_FALSE(lineage.isApart(first.header.id, third.header.id));
}

TEST_F(LineageTest, thoseWhoSawTheSameAndNotEachOtherAreApart)
{
    const auto first = change(desk, 1);
    const auto second = change(laptop, 1, {first.header.id});
    const auto third = change(other, 1, {first.header.id});
    const auto both = change(desk, 2, {second.header.id, third.header.id});
    const Lineage lineage({first, second, third, both});
    EXPECT_TRUE(lineage.isApart(second.header.id, third.header.id));
    EXPECT_FALSE(lineage.isApart(both.header.id, second.header.id));
    EXPECT_FALSE(lineage.isApart(second.header.id, second.header.id));
}

TEST_F(LineageTest, aDeviceHasSeenWhatItWroteItselfThoughItDoesNotSaySo)
{
    const auto first = change(desk, 1);
    const auto second = change(desk, 2);
    const auto apart = change(laptop, 1);
    const Lineage lineage({second, apart, first});
    EXPECT_TRUE(lineage.hadSeen(second.header.id, first.header.id));
    EXPECT_TRUE(lineage.isApart(apart.header.id, first.header.id));
    EXPECT_TRUE(lineage.isApart(apart.header.id, second.header.id));
}

TEST_F(LineageTest, theOrderInWhichTheyComeIsNoMatter)
{
    const auto first = change(desk, 1);
    const auto second = change(laptop, 1, {first.header.id});
    const auto third = change(other, 1, {second.header.id});
    const Lineage lineage({third, second, first});
    EXPECT_TRUE(lineage.hadSeen(third.header.id, first.header.id));
}

TEST_F(LineageTest, whatIsNotKnownIsApartFromNothing)
{
    const auto first = change(desk, 1);
    const auto unknown = change(laptop, 1);
    const Lineage lineage({first});
    EXPECT_FALSE(lineage.isApart(first.header.id, unknown.header.id));
    EXPECT_FALSE(lineage.hadSeen(first.header.id, unknown.header.id));
}

TEST_F(LineageTest, aCircleThatNobodyCanHaveWrittenEndsNothing)
{
    auto first = change(desk, 1);
    const auto second = change(laptop, 1, {first.header.id});
    first.saw = {second.header.id};
    const Lineage lineage({first, second});
    EXPECT_FALSE(lineage.hadSeen(first.header.id, second.header.id));
}

} // namespace
