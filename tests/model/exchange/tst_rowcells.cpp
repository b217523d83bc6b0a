// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/rowcells.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

TEST(Sex, isReadInManySpellings)
{
    for (const QString &text : {u"남"_s, u"남자"_s, u"M"_s, u"male"_s, u"1"_s, u"(남)"_s})
        EXPECT_EQ(sexOf(text), u"m"_s) << text.toStdString();
    for (const QString &text : {u"여"_s, u"여성"_s, u"F"_s, u"Female"_s, u"2"_s})
        EXPECT_EQ(sexOf(text), u"f"_s) << text.toStdString();
    EXPECT_EQ(sexOf(u"?"_s), std::nullopt);
}

TEST(Answer, isReadInManySpellings)
{
    for (const QString &text : {u"예"_s, u"Y"_s, u"○"_s, u"O"_s, u"TRUE"_s, u"방문"_s})
        EXPECT_EQ(answerOf(text), true) << text.toStdString();
    for (const QString &text : {u"아니오"_s, u"n"_s, u"X"_s, u"0"_s, u"FALSE"_s, u"내소"_s})
        EXPECT_EQ(answerOf(text), false) << text.toStdString();
    EXPECT_EQ(answerOf(u"글쎄"_s), std::nullopt);
}

TEST(WholeNumber, dropsItsUnit)
{
    EXPECT_EQ(wholeNumberOf(u"만 65세"_s), 65);
    EXPECT_EQ(wholeNumberOf(u"1,200명"_s), 1200);
    EXPECT_EQ(wholeNumberOf(u"65.0"_s), 65);
    for (const QString &text : {u"-1"_s, u"6.5"_s, u"65세 이상"_s, u""_s, u"12,00"_s})
        EXPECT_EQ(wholeNumberOf(text), std::nullopt) << text.toStdString();
}

TEST(Phones, areSeparatedAndReducedToDigits)
{
    EXPECT_EQ(phonesOf(u"010-5555-0412"_s), QStringList({u"01055550412"_s}));
    EXPECT_EQ(phonesOf(u"010-5555-0412 / 051-123-4567"_s), QStringList({u"01055550412"_s, u"0511234567"_s}));
    EXPECT_EQ(phonesOf(u"051)123-4567; 010.5555.0412"_s), QStringList({u"0511234567"_s, u"01055550412"_s}));
    EXPECT_EQ(phonesOf(u"010-5555-0412 051-123-4567"_s), QStringList({u"01055550412"_s, u"0511234567"_s}));
    EXPECT_EQ(phonesOf(u"010-5555-0412(딸)"_s), QStringList({u"01055550412"_s}));
    EXPECT_EQ(phonesOf(u"010-5555-0412, 010 5555 0412"_s), QStringList({u"01055550412"_s}));
}

TEST(Phones, getTheirZeroBack)
{
    EXPECT_EQ(phonesOf(u"1055550412"_s), QStringList({u"01055550412"_s}));
    EXPECT_EQ(phonesOf(u"511234567"_s), QStringList({u"0511234567"_s}));
    EXPECT_EQ(phonesOf(u"15881234"_s), QStringList({u"15881234"_s}));
}

TEST(Phones, refuseWhatIsNoNumber)
{
    for (const QString &text : {u"없음"_s, u"010-55"_s, u"010-5555-0412, 12"_s, u"01055550412abc01"_s, u""_s})
        EXPECT_EQ(phonesOf(text), std::nullopt) << text.toStdString();
}

} // namespace
