// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/address.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace domain;

namespace {

QString line(const char *road, const char *detail, const char *dong)
{
    Address address;
    address.road = QString::fromUtf8(road);
    address.detail = QString::fromUtf8(detail);
    address.dong = QString::fromUtf8(dong);
    return address.line();
}

TEST(Address, isWrittenInOneLine)
{
    EXPECT_EQ(
        line("반송로 12", "101동 1203호", "반송1동"), QStringLiteral("반송로 12, 101동 1203호 (반송1동)"));
    EXPECT_EQ(line("반송로 12", "", ""), QStringLiteral("반송로 12"));
    EXPECT_EQ(line("", "", "반송1동"), QStringLiteral("반송1동"));
    EXPECT_EQ(line("", "뒷집", ""), QStringLiteral("뒷집"));
    EXPECT_EQ(line("부산 해운대구 반송1동 산 5", "", "반송1동"), QStringLiteral("부산 해운대구 반송1동 산 5"))
        << "a dong that is there is not repeated";
    EXPECT_EQ(line("", "", ""), QString());
}

TEST(Address, goesToJsonAndBack)
{
    const Address address{QStringLiteral("반송로 12"), QStringLiteral("101동"), QStringLiteral("반송1동"),
        QStringLiteral("파란 대문"), 35.2, 129.1, PositionSource::Picked};
    EXPECT_EQ(Address::fromJson(address.toJson()), address);
    EXPECT_EQ(Address::fromJson({}), Address());
    EXPECT_TRUE(Address().toJson().isEmpty());
}

TEST(Address, takesNoHalfPosition)
{
    const Address address = Address::fromJson({{QStringLiteral("lat"), 35.2}});
    EXPECT_FALSE(address.hasPosition());
    EXPECT_FALSE(address.latitude.has_value());
}

TEST(AddressFromLine, partsRoadDetailAndDong)
{
    const Address address = addressFromLine(
        QStringLiteral("부산광역시 해운대구 반송로 12, 101동 1203호 (반송제1동, 푸른아파트)"));
    EXPECT_EQ(address.road, QStringLiteral("부산광역시 해운대구 반송로 12"));
    EXPECT_EQ(address.detail, QStringLiteral("101동 1203호, 푸른아파트"));
    EXPECT_EQ(address.dong, QStringLiteral("반송1동"));
}

TEST(AddressFromLine, losesNothingOfTheBracketsButTheDong)
{
    const auto detailOf = [](const char *line) { return addressFromLine(QString::fromUtf8(line)).detail; };
    EXPECT_EQ(detailOf("반송로 12 (1층)"), QStringLiteral("1층"));
    EXPECT_EQ(detailOf("반송로 12, 뒤채 (1층)"), QStringLiteral("뒤채, 1층"));
    EXPECT_EQ(detailOf("반송로 12 (반송동 지하 1층)"), QStringLiteral("지하 1층"));
    EXPECT_EQ(detailOf("반송로 12 (해운대구 반송동)"), QString());
    EXPECT_EQ(detailOf("중앙대로 3 (중앙동4가)"), QString());
    EXPECT_EQ(detailOf("반송로 12 (101동 1203호)"), QStringLiteral("101동 1203호"));
    EXPECT_EQ(
        addressFromLine(QStringLiteral("반송로 12 (해운대구 반송동, 1층)")).dong, QStringLiteral("반송동"));
    const Address once = addressFromLine(QStringLiteral("반송로 12 (반송동, 1층)"));
    EXPECT_EQ(addressFromLine(once.line()), once) << "reading what was written changes nothing";
}

TEST(AddressFromLine, prefersTheDongThatIsGiven)
{
    const Address address
        = addressFromLine(QStringLiteral("반송로 12 (반송동)"), QStringLiteral("반송제2동"));
    EXPECT_EQ(address.dong, QStringLiteral("반송2동"));
    EXPECT_EQ(address.road, QStringLiteral("반송로 12"));
}

TEST(AddressFromLine, keepsWhatItCannotPart)
{
    EXPECT_EQ(addressFromLine(QStringLiteral("시장 뒤 컨테이너")).road, QStringLiteral("시장 뒤 컨테이너"));
    EXPECT_EQ(addressFromLine(QStringLiteral("  ")), Address());
    EXPECT_EQ(addressFromLine(QStringLiteral("반송로 12 (")).road, QStringLiteral("반송로 12 ("));
}

TEST(NormalisedDong, leavesTheOrdinalWordOut)
{
    EXPECT_EQ(normalisedDong(QStringLiteral("반송제1동")), QStringLiteral("반송1동"));
    EXPECT_EQ(normalisedDong(QStringLiteral("반송1동")), QStringLiteral("반송1동"));
    EXPECT_EQ(normalisedDong(QStringLiteral("종로1.2.3.4가동")), QStringLiteral("종로1.2.3.4가동"));
    EXPECT_EQ(normalisedDong(QStringLiteral("제기동")), QStringLiteral("제기동"))
        << "a name that begins with it";
    for (const char *name : {"홍제1동", "홍제제1동"})
        EXPECT_EQ(normalisedDong(QString::fromUtf8(name)), QStringLiteral("홍제1동")) << name;
    EXPECT_EQ(normalisedDong(QStringLiteral("거제2동")), QStringLiteral("거제2동"));
    EXPECT_EQ(normalisedDong(QStringLiteral("창제1동")), QStringLiteral("창1동"));
}

} // namespace
