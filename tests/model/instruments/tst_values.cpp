// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/values.h"

#include <QJsonObject>

#include <gtest/gtest.h>

using namespace instruments;
using namespace Qt::StringLiterals;

namespace {

QJsonObject amount(double value, const QString &unit)
{
    return {{u"value"_s, value}, {u"unit"_s, unit}};
}

const auto kLess = std::partial_ordering::less;
const auto kSame = std::partial_ordering::equivalent;
const auto kNone = std::partial_ordering::unordered;

} // namespace

TEST(Values, fitTheTypeOfTheirItem)
{
    EXPECT_TRUE(fitsType(ItemType::Date, u"2026"_s));
    EXPECT_TRUE(fitsType(ItemType::Date, u"2026-11"_s));
    EXPECT_TRUE(fitsType(ItemType::Date, u"2024-02-29"_s));
    EXPECT_FALSE(fitsType(ItemType::Date, u"2026-13"_s));
    EXPECT_FALSE(fitsType(ItemType::Date, u"2026-02-29"_s));
    EXPECT_FALSE(fitsType(ItemType::Date, u"2026-11-22T10:00:00+09:00"_s));
    EXPECT_TRUE(fitsType(ItemType::DateTime, u"2026-11-22T10:00:00+09:00"_s));
    EXPECT_TRUE(fitsType(ItemType::DateTime, u"2026-11-22"_s));
    EXPECT_FALSE(fitsType(ItemType::DateTime, u"2026-11-22T25:00:00Z"_s));
    EXPECT_TRUE(fitsType(ItemType::Time, u"09:30:00"_s));
    EXPECT_FALSE(fitsType(ItemType::Time, u"24:30:00"_s));
    EXPECT_TRUE(fitsType(ItemType::Integer, 3));
    EXPECT_FALSE(fitsType(ItemType::Integer, 3e10));
    EXPECT_TRUE(fitsType(ItemType::Quantity, 2.5));
    EXPECT_TRUE(fitsType(ItemType::Quantity, amount(2.5, u"kg"_s)));
    EXPECT_FALSE(fitsType(ItemType::Quantity, QJsonObject{{u"unit"_s, u"kg"_s}}));
    EXPECT_TRUE(fitsType(ItemType::Reference, QJsonObject{{u"reference"_s, u"Patient/1"_s}}));
    EXPECT_FALSE(fitsType(ItemType::Reference, u"Patient/1"_s));
    EXPECT_FALSE(fitsType(ItemType::Display, u"text"_s));
}

TEST(Values, followEachOther)
{
    EXPECT_EQ(comparedValues(1, 2.5), kLess);
    EXPECT_EQ(comparedValues(u"2026-01-31"_s, u"2026-02-01"_s), kLess);
    EXPECT_EQ(comparedValues(u"2026-02"_s, u"2026-03-01"_s), kLess);
    EXPECT_EQ(comparedValues(u"2026"_s, u"2026-03-01"_s), kNone);
    EXPECT_EQ(comparedValues(u"2026-11-22T01:00:00Z"_s, u"2026-11-22T10:00:00+09:00"_s), kSame);
    EXPECT_EQ(comparedValues(u"2026-11-22T09:00:00+09:00"_s, u"2026-11-22T01:00:00Z"_s), kLess);
    EXPECT_EQ(comparedValues(u"09:30"_s, u"09:30:00"_s), kSame);
    EXPECT_EQ(comparedValues(u"09:30:00"_s, u"10:00:00"_s), kLess);
    EXPECT_EQ(comparedValues(amount(900, u"g"_s), amount(1, u"kg"_s)), kNone);
    EXPECT_EQ(comparedValues(amount(0.9, u"kg"_s), amount(1, u"kg"_s)), kLess);
    EXPECT_EQ(comparedValues(amount(0.9, u"kg"_s), 1), kLess);
    EXPECT_EQ(comparedValues(1, u"1"_s), kNone);
    EXPECT_EQ(comparedValues(true, false), kNone);
}

TEST(Values, areEqualByWhatTheyMean)
{
    EXPECT_TRUE(areEqual(amount(2, u"kg"_s), amount(2, u"kg"_s)));
    EXPECT_TRUE(areEqual(amount(2, u"kg"_s), 2));
    EXPECT_FALSE(areEqual(amount(2, u"kg"_s), amount(2, u"g"_s)));
    EXPECT_TRUE(areEqual(u"2026-11-22T01:00:00Z"_s, u"2026-11-22T10:00:00+09:00"_s));
    EXPECT_FALSE(areEqual(u"2026-11"_s, u"2026-11-01"_s));
    const QJsonObject named{{u"reference"_s, u"Patient/1"_s}, {u"display"_s, u"김"_s}};
    EXPECT_TRUE(areEqual(named, QJsonObject{{u"reference"_s, u"Patient/1"_s}}));
    EXPECT_FALSE(areEqual(named, QJsonObject{{u"reference"_s, u"Patient/2"_s}}));
    EXPECT_FALSE(areEqual(true, false));
    EXPECT_FALSE(areEqual(1, u"1"_s));
}

TEST(Values, countTheDigitsBehindThePoint)
{
    EXPECT_EQ(decimalPlaces(3), 0);
    EXPECT_EQ(decimalPlaces(0.1), 1);
    EXPECT_EQ(decimalPlaces(-12.125), 3);
    EXPECT_EQ(decimalPlaces(1e-7), 7);
    EXPECT_EQ(decimalPlaces(1e20), 0);
}
