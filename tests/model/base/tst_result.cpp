// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/result.h"

#include <gtest/gtest.h>

#include <memory>

using namespace base;

namespace {

Result<int> half(int number)
{
    if (number % 2)
        return Error{ErrorKind::InvalidInput, QStringLiteral("odd")};
    return number / 2;
}

TEST(Result, holdsAValueOrAnError)
{
    EXPECT_TRUE(half(4));
    EXPECT_EQ(*half(4), 2);
    EXPECT_FALSE(half(3));
    EXPECT_EQ(half(3).error(), (Error{ErrorKind::InvalidInput, QStringLiteral("odd")}));
    EXPECT_EQ(half(3).value_or(7), 7);
    EXPECT_EQ(half(4).value_or(7), 2);
}

TEST(Result, stopsAStraightLineAtTheFirstError)
{
    EXPECT_EQ(half(8).and_then(half).and_then(half).value(), 1);
    int calls = 0;
    const auto counted = [&](int number) {
        ++calls;
        return half(number);
    };
    EXPECT_EQ(half(6).and_then(counted).and_then(counted).error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(half(8).transform([](int number) { return number + 1; }).value(), 5);
}

TEST(Result, movesWhatCannotBeCopied)
{
    Result<std::unique_ptr<int>> owner = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = std::move(owner).value();
    EXPECT_EQ(*taken, 3);
}

TEST(Done, isSuccessUntilGivenAnError)
{
    EXPECT_TRUE(Done());
    const Done failed = ErrorKind::DiskFull;
    EXPECT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::DiskFull);
    EXPECT_TRUE(Done().and_then([] { return half(2); }));
    EXPECT_EQ(failed.and_then([] { return half(2); }).error().kind, ErrorKind::DiskFull);
}

} // namespace
