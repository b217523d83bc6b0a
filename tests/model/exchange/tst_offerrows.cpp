// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/offerrows.h"
#include "tests/model/exchange/builders.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 21);

OfferRow readOne(const QStringList &header, const QStringList &cells)
{
    return readOfferRows(test::tableWith(header, {cells}), guessOfferColumns(header), kToday).first();
}

const QStringList kNames{u"서비스명"_s, u"제공기관명"_s, u"영역"_s};

/// A row with the three cells that every offer needs, and these.
OfferRow readWith(const QStringList &header, const QStringList &cells)
{
    return readOne(kNames + header, QStringList{u"방문 재활"_s, u"나래복지관"_s, u"재활"_s} + cells);
}

TEST(OfferRows, readWhatAListHolds)
{
    const OfferRow row = readWith(
        {u"가격"_s, u"정부지원금"_s, u"본인부담금"_s, u"요일·시간"_s, u"정원"_s, u"자리"_s, u"주소"_s,
            u"위도"_s, u"경도"_s, u"방문여부"_s, u"욕구영역"_s, u"대상질환"_s, u"회복단계"_s, u"최소연령"_s,
            u"최대연령"_s, u"월횟수"_s, u"회당시간"_s, u"등록기간"_s, u"전화"_s, u"확인일"_s},
        {u"200,000원"_s, u"180,000"_s, u"20000"_s, u"화 10:00-11:30; 금 10:00-11:30"_s, u"12명"_s, u"3"_s,
            u"부산광역시 해운대구 반송로 1"_s, u"35.1"_s, u"129.1"_s, u"Y"_s,
            u"건강 100%, 일상생활유지 50%, 4000000"_s, u"뇌졸중, 암"_s, u"회복기"_s, u"65세"_s, u"99"_s,
            u"8회"_s, u"60분"_s, u"2026. 1. 1. ~ 2026. 12. 31."_s, u"051-123-4567"_s, u"2026-11-01"_s});
    EXPECT_TRUE(row.issues.isEmpty());
    EXPECT_EQ(row.service, u"방문 재활"_s);
    EXPECT_EQ(row.provider, u"나래복지관"_s);
    EXPECT_EQ(row.area, domain::ServiceArea::Rehabilitation);
    EXPECT_EQ(row.price, 200'000);
    EXPECT_EQ(row.copay, 20'000);
    EXPECT_EQ(row.slots.size(), 2);
    EXPECT_EQ(row.slots.first(), (WeeklySlot{u"TU"_s, QTime(10, 0), QTime(11, 30)}));
    EXPECT_EQ(row.capacity, 12);
    EXPECT_EQ(row.places, 3);
    EXPECT_EQ(row.address.latitude, 35.1);
    EXPECT_EQ(row.address.source, domain::PositionSource::Given);
    EXPECT_TRUE(row.home);
    EXPECT_EQ(row.needs,
        (QMap<domain::NeedArea, double>{{domain::NeedArea::Health, 1}, {domain::NeedArea::DailyLiving, 0.5},
            {domain::NeedArea::Social, 1}}));
    EXPECT_EQ(row.conditions, QStringList({u"뇌졸중"_s, u"암"_s}));
    EXPECT_EQ(row.ageFrom, 65);
    EXPECT_EQ(row.ageUntil, 99);
    EXPECT_EQ(row.sessions, 8);
    EXPECT_EQ(row.minutes, 60);
    EXPECT_EQ(row.registeredFrom, QDate(2026, 1, 1));
    EXPECT_EQ(row.registeredUntil, QDate(2026, 12, 31));
    EXPECT_EQ(row.phone, u"0511234567"_s);
    EXPECT_EQ(row.checked, QDate(2026, 11, 1));
}

TEST(OfferRows, workOutTheThirdAmount)
{
    EXPECT_EQ(readWith({u"가격"_s, u"본인부담금"_s}, {u"200000"_s, u"20000"_s}).subsidy, 180'000);
    EXPECT_EQ(readWith({u"정부지원금"_s, u"본인부담금"_s}, {u"180000"_s, u"20000"_s}).price, 200'000);
    EXPECT_EQ(readWith({u"가격"_s}, {u"200000"_s}).copay, std::nullopt);
}

TEST(OfferRows, refuseAmountsThatDoNotAdd)
{
    const OfferRow row
        = readWith({u"가격"_s, u"정부지원금"_s, u"본인부담금"_s}, {u"200000"_s, u"180000"_s, u"30000"_s});
    EXPECT_EQ(row.issues, QList<RowIssue>({{2, u"price"_s, RowReason::AmountsDoNotAdd, true}}));
    EXPECT_TRUE(readWith({u"가격"_s, u"본인부담금"_s}, {u"10000"_s, u"20000"_s}).isRefused());
    EXPECT_TRUE(readWith({u"가격"_s}, {u"-10000"_s}).isRefused());
}

TEST(OfferRows, joinDaysAndTimesOfTwoColumns)
{
    EXPECT_EQ(readWith({u"요일"_s, u"시간"_s}, {u"화,금"_s, u"10:00~11:30"_s}).slots.size(), 2);
    const OfferRow row = readWith({u"요일"_s, u"시간"_s}, {u"화"_s, u"협의"_s});
    EXPECT_EQ(row.issues, QList<RowIssue>({{2, u"days"_s, RowReason::NotASlot, true}}));
}

TEST(OfferRows, nameWhatIsMissingOrUnknown)
{
    const OfferRow row = readOne(kNames, {QString(), u"나래복지관"_s, u"미용"_s});
    EXPECT_EQ(row.issues,
        QList<RowIssue>(
            {{2, u"service"_s, RowReason::Missing, true}, {2, u"area"_s, RowReason::UnknownArea, true}}));
    EXPECT_EQ(readWith({u"욕구영역"_s}, {u"건강, 미용 20%"_s}).issues,
        QList<RowIssue>({{2, u"needs"_s, RowReason::UnknownNeed, false}}));
    EXPECT_EQ(readWith({u"위도"_s, u"경도"_s}, {u"35.1"_s, QString()}).issues,
        QList<RowIssue>({{2, u"latitude"_s, RowReason::NotAPosition, false}}));
    EXPECT_EQ(readWith({u"확인일"_s}, {u"2026-02-30"_s}).issues,
        QList<RowIssue>({{2, u"checked"_s, RowReason::NotADay, false}}));
}

TEST(OfferRows, refuseEndsBeforeBeginnings)
{
    EXPECT_TRUE(readWith({u"최소연령"_s, u"최대연령"_s}, {u"65"_s, u"60"_s}).isRefused());
    EXPECT_TRUE(readWith({u"등록시작일"_s, u"등록만료일"_s}, {u"2026-12-01"_s, u"2026-11-01"_s}).isRefused());
    EXPECT_EQ(readWith({u"정원"_s, u"자리"_s}, {u"3"_s, u"5"_s}).issues,
        QList<RowIssue>({{2, u"places"_s, RowReason::Contradiction, false}}));
}

TEST(AreaWords, areKnownInKoreanAndAsCodes)
{
    for (const domain::ServiceArea area : domain::kAllServiceAreas)
        EXPECT_EQ(serviceAreaOfWord(domain::codeOf(area)), area);
    EXPECT_EQ(serviceAreaOfWord(u"돌봄"_s), domain::ServiceArea::Care);
    for (const domain::NeedArea area : domain::kAllNeedAreas) {
        EXPECT_EQ(needAreaOfWord(domain::codeOf(area)), area);
        EXPECT_EQ(needAreaOfWord(domain::officialCodeOf(area)), area);
    }
    EXPECT_EQ(needAreaOfWord(u"법률 및 권익보장"_s), domain::NeedArea::Rights);
    EXPECT_EQ(needAreaOfWord(u"미용"_s), std::nullopt);
}

} // namespace
