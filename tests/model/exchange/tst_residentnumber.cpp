// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/residentnumber.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

TEST(ResidentNumber, tellsBirthAndSexByTheSeventhDigit)
{
    const struct {
        QString number;
        QDate birth;
        QString sex;
    } people[] = {{u"570506-1******"_s, QDate(1957, 5, 6), u"m"_s},
        {u"570506-2"_s, QDate(1957, 5, 6), u"f"_s}, {u"010203-3******"_s, QDate(2001, 2, 3), u"m"_s},
        {u"010203-4123456"_s, QDate(2001, 2, 3), u"f"_s}, {u"880101-5******"_s, QDate(1988, 1, 1), u"m"_s},
        {u"880101-6******"_s, QDate(1988, 1, 1), u"f"_s}, {u"100101-7******"_s, QDate(2010, 1, 1), u"m"_s},
        {u"100101-8******"_s, QDate(2010, 1, 1), u"f"_s}, {u"990101-9******"_s, QDate(1899, 1, 1), u"m"_s},
        {u"990101-0******"_s, QDate(1899, 1, 1), u"f"_s}, {u"5705061234567"_s, QDate(1957, 5, 6), u"m"_s},
        {u"102033123456"_s, QDate(2001, 2, 3), u"m"_s}};
    for (const auto &person : people)
        EXPECT_EQ(birthAndSexFromRrn(person.number), (BirthAndSex{person.birth, person.sex}))
            << person.number.toStdString();
}

TEST(ResidentNumber, refusesWhatIsNone)
{
    for (const QString &text :
        {u""_s, u"570506"_s, u"571306-1******"_s, u"570230-1******"_s, u"홍길동"_s, u"570506-12345678"_s})
        EXPECT_EQ(birthAndSexFromRrn(text), std::nullopt) << text.toStdString();
}

TEST(ResidentNumber, isCutInCells)
{
    EXPECT_EQ(cutResidentNumber(u"5705061234567"_s), u"570506-1******"_s);
    EXPECT_EQ(cutResidentNumber(u"570506 - 1234567"_s), u"570506-1******"_s);
    EXPECT_EQ(cutResidentNumber(u"홍길동"_s), u"홍길동"_s);
    EXPECT_EQ(
        cutResidentNumber(u"(570506-1234567)과 600102-2345678"_s), u"(570506-1******)과 600102-2******"_s);
    EXPECT_EQ(cutResidentNumber(u"102033123456"_s), u"010203-3******"_s);
}

TEST(ResidentNumber, isKnownByItsHeading)
{
    EXPECT_TRUE(isResidentNumberHeading(u"주민 등록 번호"_s));
    EXPECT_TRUE(isResidentNumberHeading(u"대상자 주민번호(뒷자리 포함)"_s));
    EXPECT_FALSE(isResidentNumberHeading(u"주민등록주소"_s));
}

} // namespace
