// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/serviceterms.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace work;

namespace {

const QDate kStart(2026, 12, 1);

domain::PriceEdition edition(const QString &grade, QDate from, QDate until, qint64 copay)
{
    domain::PriceEdition one;
    one.grade = grade;
    one.from = from;
    one.until = until;
    one.price = 200'000;
    one.subsidy = 200'000 - copay;
    one.copay = copay;
    return one;
}

domain::Registration period(QDate from, QDate until)
{
    domain::Registration one;
    one.from = from;
    one.until = until;
    return one;
}

domain::Service priced()
{
    domain::Service service;
    service.price = 200'000;
    service.subsidy = 100'000;
    service.copay = 100'000;
    return service;
}

} // namespace

TEST(ServiceTerms, takesThePriceOfTheGradeThatHoldsOnTheDay)
{
    const QList<domain::PriceEdition> prices{edition(u"basic"_s, {2026, 1, 1}, {2026, 11, 30}, 10'000),
        edition(u"basic"_s, {2026, 12, 1}, {}, 20'000), edition({}, {2026, 1, 1}, {}, 60'000)};
    EXPECT_EQ(serviceterms::priceOn(priced(), prices, u"basic"_s, kStart).copay, 20'000);
    EXPECT_EQ(serviceterms::priceOn(priced(), prices, u"basic"_s, kStart.addDays(-1)).copay, 10'000);
    EXPECT_EQ(serviceterms::priceOn(priced(), prices, u"above"_s, kStart).copay, 60'000);
    EXPECT_EQ(serviceterms::priceOn(priced(), prices, {}, kStart).copay, 60'000);
    EXPECT_EQ(serviceterms::priceOn(priced(), prices, u"basic"_s, {2025, 12, 31}).copay, 100'000);
}

TEST(ServiceTerms, isRegisteredInAnyOfItsPeriods)
{
    domain::Service service;
    EXPECT_TRUE(serviceterms::isRegistered(service, {}, kStart));
    service.registeredFrom = kStart;
    service.registeredUntil = kStart;
    EXPECT_TRUE(serviceterms::isRegistered(service, {}, kStart));
    EXPECT_FALSE(serviceterms::isRegistered(service, {}, kStart.addDays(-1)));
    EXPECT_FALSE(serviceterms::isRegistered(service, {}, kStart.addDays(1)));
    const QList<domain::Registration> later{period(kStart.addDays(5), {})};
    EXPECT_FALSE(serviceterms::isRegistered(service, later, kStart.addDays(4)));
    EXPECT_TRUE(serviceterms::isRegistered(service, later, kStart.addDays(5)));
    EXPECT_FALSE(serviceterms::isRegistered(domain::Service(), later, kStart));
}

TEST(ServiceTerms, joinsPeriodsThatFollowWithoutAGap)
{
    domain::Service service;
    service.registeredFrom = kStart;
    service.registeredUntil = kStart.addDays(9);
    const auto until = [&](const QList<domain::Registration> &periods) {
        return serviceterms::registeredUntil(service, periods, kStart);
    };
    EXPECT_EQ(until({}), kStart.addDays(9));
    EXPECT_EQ(until({period(kStart.addDays(10), kStart.addDays(20))}), kStart.addDays(20));
    EXPECT_EQ(until({period(kStart.addDays(11), kStart.addDays(20))}), kStart.addDays(9));
    EXPECT_FALSE(until({period(kStart.addDays(10), {})}).isValid());
}

TEST(ServiceTerms, findsGapsAndOverlapsOfEachGrade)
{
    const QList<domain::PriceEdition> prices{edition(u"basic"_s, {2026, 1, 1}, {2026, 3, 31}, 1),
        edition(u"basic"_s, {2026, 5, 1}, {}, 2), edition({}, {2026, 1, 1}, {}, 3),
        edition({}, {2026, 7, 1}, {2026, 8, 31}, 4)};
    const QList<PriceFinding> found = serviceterms::findingsOf(prices);
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0], (PriceFinding{PriceFinding::Kind::Overlap, {}, {2026, 7, 1}, {2026, 8, 31}}));
    EXPECT_EQ(found[1], (PriceFinding{PriceFinding::Kind::Gap, u"basic"_s, {2026, 4, 1}, {2026, 4, 30}}));
    EXPECT_TRUE(serviceterms::findingsOf({prices[0]}).isEmpty());
}
