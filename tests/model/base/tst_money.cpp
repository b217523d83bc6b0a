// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/money.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace base;
using namespace Qt::StringLiterals;

namespace {

TEST(Money, groupsDigitsByThree)
{
    EXPECT_EQ(formatWon(60'000), u"60,000원"_s);
    EXPECT_EQ(formatDigits(1'234'567), u"1,234,567"_s);
    EXPECT_EQ(formatDigits(-999), u"-999"_s);
    EXPECT_EQ(formatWon(0), u"0원"_s);
}

TEST(Money, readsAmountsAsPeopleWriteThem)
{
    EXPECT_EQ(parseWon(u"60,000"_s), 60'000);
    EXPECT_EQ(parseWon(u"60000원"_s), 60'000);
    EXPECT_EQ(parseWon(u" ₩60,000 "_s), 60'000);
    EXPECT_EQ(parseWon(u"6만원"_s), 60'000);
    EXPECT_EQ(parseWon(u"12만 5,000원"_s), 125'000);
    EXPECT_EQ(parseWon(u"-500"_s), -500);
    EXPECT_EQ(parseWon(u"60000.0"_s), 60'000);
    EXPECT_EQ(parseWon(u"６０，０００"_s), 60'000);
}

TEST(Money, refusesTextThatIsNoAmount)
{
    for (const QString &text : {u""_s, u"원"_s, u"만"_s, u"6,00"_s, u"60,0000"_s, u"1.5"_s, u"--5"_s,
             u"-₩-5"_s, u"무료"_s, u"99999999999999999999"_s, u"999999999999999만"_s, u"6만 60000"_s})
        EXPECT_EQ(parseWon(text), std::nullopt) << text.toStdString();
}

RC_GTEST_PROP(Money, readsEveryAmountItFormats, ())
{
    const qint64 won = *rc::gen::inRange<qint64>(-100'000'000'000'000, 100'000'000'000'000);
    RC_ASSERT(parseWon(formatWon(won)) == won);
    RC_ASSERT(parseWon(formatDigits(won)) == won);
}

} // namespace
