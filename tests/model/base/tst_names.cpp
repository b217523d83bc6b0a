// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace base;
using namespace Qt::StringLiterals;

namespace {

TEST(Names, areMaskedByTheirLength)
{
    EXPECT_EQ(maskName(u"홍"_s), u"*"_s);
    EXPECT_EQ(maskName(u"홍길"_s), u"홍*"_s);
    EXPECT_EQ(maskName(u"홍길동"_s), u"홍*동"_s);
    EXPECT_EQ(maskName(u"남궁민수"_s), u"남**수"_s);
    EXPECT_EQ(maskName(u"홍길동"_s.normalized(QString::NormalizationForm_D)), u"홍*동"_s);
    EXPECT_EQ(maskName(QString()), QString());
}

TEST(Phones, areGroupedAsKoreanNumbers)
{
    EXPECT_EQ(formatPhone(u"021234567"_s), u"02-123-4567"_s);
    EXPECT_EQ(formatPhone(u"0212345678"_s), u"02-1234-5678"_s);
    EXPECT_EQ(formatPhone(u"0511234567"_s), u"051-123-4567"_s);
    EXPECT_EQ(formatPhone(u"01055550412"_s), u"010-5555-0412"_s);
    EXPECT_EQ(formatPhone(u"0111234567"_s), u"011-123-4567"_s);
    EXPECT_EQ(formatPhone(u"07012345678"_s), u"070-1234-5678"_s);
    EXPECT_EQ(formatPhone(u"050512345678"_s), u"0505-1234-5678"_s);
    EXPECT_EQ(formatPhone(u"15881234"_s), u"1588-1234"_s);
    EXPECT_EQ(formatPhone(u"1234567"_s), u"123-4567"_s);
    EXPECT_EQ(formatPhone(u"119"_s), u"119"_s);
    EXPECT_EQ(formatPhone(u"0101"_s), u"0101"_s);
    EXPECT_EQ(formatPhone(QString()), QString());
}

TEST(Phones, loseEverythingButDigits)
{
    EXPECT_EQ(phoneDigits(u"010-5555-0412"_s), u"01055550412"_s);
    EXPECT_EQ(phoneDigits(u"+82 10-5555-0412"_s), u"01055550412"_s);
    EXPECT_EQ(phoneDigits(u"+82 (0)51 123 4567"_s), u"0511234567"_s);
    EXPECT_EQ(phoneDigits(u"０５１-１２３-４５６７"_s), u"0511234567"_s);
    EXPECT_EQ(phoneDigits(u"없음"_s), QString());
}

TEST(Phones, showPrefixAndLastFourWhenMasked)
{
    EXPECT_EQ(maskPhone(u"01055550412"_s), u"010-****-0412"_s);
    EXPECT_EQ(maskPhone(u"0511234567"_s), u"051-***-4567"_s);
    EXPECT_EQ(maskPhone(u"15881234"_s), u"****-1234"_s);
    EXPECT_EQ(maskPhone(u"119"_s), u"119"_s);
    EXPECT_EQ(maskPhone(u"12345"_s), u"****5"_s);
    EXPECT_EQ(maskPhone(u"1234"_s), u"****"_s);
    EXPECT_EQ(maskPhone(u"123456789012345"_s), u"***********2345"_s);
}

} // namespace
