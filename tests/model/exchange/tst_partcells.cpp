// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/partcells.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace exchange::partcells;
using namespace Qt::StringLiterals;

namespace {

const QDate kDayOfReading(2026, 11, 21);

TEST(PartCells, readPricesWithTheirPartsInAnyOrder)
{
    const auto prices = pricesOf(u"차상위 / 200,000원 = 190,000원 + 10,000원 / 2026. 1. 1. ~ 2026. 12. 31.\n"
                                 "2027-01-01~ | 전체 | 150000 + 50000 | 새 단가"_s,
        kDayOfReading);
    ASSERT_TRUE(prices);
    ASSERT_EQ(prices->size(), 2);
    EXPECT_EQ(prices->first().grade, u"차상위"_s);
    EXPECT_EQ(prices->first().subsidy, 190'000);
    EXPECT_EQ(prices->first().until, QDate(2026, 12, 31));
    EXPECT_EQ(prices->last().grade, QString());
    EXPECT_EQ(prices->last().price, 200'000);
    EXPECT_EQ(prices->last().note, u"새 단가"_s);
}

TEST(PartCells, bringTextsBackThatLookLikeSomethingElse)
{
    for (const QString &text : {u"010-1234-5678"_s, u"a@b.kr"_s, u"-"_s, u"~"_s, u"가 / 나"_s, u"가; 나"_s,
             u"\"가\" 나"_s, u"1+1"_s, u"=가"_s, u"가 |"_s, u"@곳"_s, u"가\n나"_s}) {
        Contact contact;
        contact.staff.name = text;
        contact.staff.department = text;
        contact.site = text;
        const auto read = contactsOf(ofContacts({contact, contact}), kDayOfReading);
        ASSERT_TRUE(read) << text.toStdString();
        ASSERT_EQ(read->size(), 2);
        EXPECT_EQ(read->last().staff.name, text);
        EXPECT_EQ(read->last().staff.title, QString());
        EXPECT_EQ(read->last().staff.department, text);
        EXPECT_EQ(read->last().site, text);
        EXPECT_EQ(read->last().staff.phone, QString());
    }
}

TEST(PartCells, refuseWhatTheyDoNotUnderstandWhole)
{
    EXPECT_FALSE(pricesOf(u"차상위"_s, kDayOfReading));
    EXPECT_FALSE(pricesOf(u"차상위 / 1 + 2 / 3 + 4"_s, kDayOfReading));
    EXPECT_FALSE(pricesOf(u"차상위 / 1 + 2 / 2026-02-30~"_s, kDayOfReading));
    EXPECT_FALSE(pricesOf(u"\"차상위 / 1 + 2"_s, kDayOfReading));
    EXPECT_FALSE(registrationsOf(u"1 / 2 / 3"_s, kDayOfReading));
    EXPECT_FALSE(registrationsOf(u"제1호 / 2026~2027"_s, kDayOfReading));
    EXPECT_FALSE(contactsOf(u"010-1234-5678"_s, kDayOfReading));
}

TEST(PartCells, areEmptyForNothing)
{
    EXPECT_EQ(ofPrices({}, u"전체"_s), QString());
    EXPECT_EQ(ofContacts({}), QString());
    EXPECT_TRUE(contactsOf(u" ; "_s, kDayOfReading)->isEmpty());
}

} // namespace
