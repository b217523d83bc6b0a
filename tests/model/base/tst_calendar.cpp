// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/calendar.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace base;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 21);

TEST(Calendar, turnsTheDayOverAtMidnightInKorea)
{
    const Moment lastMilli = *momentFromIso(u"2026-11-20T14:59:59.999Z"_s);
    EXPECT_EQ(koreanDay(lastMilli), QDate(2026, 11, 20));
    EXPECT_EQ(koreanTime(lastMilli), QTime(23, 59, 59, 999));
    EXPECT_EQ(koreanDay(lastMilli + 1), QDate(2026, 11, 21));
    EXPECT_EQ(koreanTime(lastMilli + 1), QTime(0, 0));
    EXPECT_EQ(startOfKoreanDay(QDate(2026, 11, 21)), lastMilli + 1);
}

TEST(Calendar, countsDaysBefore1970)
{
    EXPECT_EQ(startOfKoreanDay(QDate(1957, 5, 6)), *momentFromIso(u"1957-05-05T15:00:00.000Z"_s));
    EXPECT_EQ(koreanDay(startOfKoreanDay(QDate(1957, 5, 6)) - 1), QDate(1957, 5, 5));
}

RC_GTEST_PROP(Calendar, bringsEveryMomentBackFromItsDayAndTime, ())
{
    const Moment moment = *rc::gen::inRange<qint64>(-5'000'000'000'000, 10'000'000'000'000);
    RC_ASSERT(momentOf(koreanDay(moment), koreanTime(moment)) == moment);
    RC_ASSERT(momentFromIso(isoMoment(moment)) == moment);
}

TEST(Calendar, countsAgeInFullYears)
{
    const QDate birth(1957, 5, 6);
    EXPECT_EQ(ageInFullYears(birth, QDate(2026, 5, 5)), 68);
    EXPECT_EQ(ageInFullYears(birth, QDate(2026, 5, 6)), 69);
    EXPECT_EQ(ageInFullYears(birth, birth), 0);
    EXPECT_EQ(ageInFullYears(birth, birth.addDays(-1)), -1);
    EXPECT_EQ(ageInFullYears(QDate(), kToday), -1);
}

TEST(Calendar, letsLeapDayChildrenAgeInMarchOfCommonYears)
{
    const QDate birth(2000, 2, 29);
    EXPECT_EQ(ageInFullYears(birth, QDate(2026, 2, 28)), 25);
    EXPECT_EQ(ageInFullYears(birth, QDate(2026, 3, 1)), 26);
    EXPECT_EQ(ageInFullYears(birth, QDate(2028, 2, 29)), 28);
}

TEST(Calendar, writesAndReadsIsoTexts)
{
    EXPECT_EQ(isoDay(kToday), u"2026-11-21"_s);
    EXPECT_EQ(dayFromIso(u"2026-11-21"_s), kToday);
    EXPECT_EQ(isoMonth({2026, 3}), u"2026-03"_s);
    EXPECT_EQ(monthFromIso(u"2026-03"_s), (Month{2026, 3}));
    EXPECT_EQ(isoMoment(0), u"1970-01-01T00:00:00.000Z"_s);
    EXPECT_EQ(momentFromIso(u"2026-11-21T14:05:00+09:00"_s), momentFromIso(u"2026-11-21T05:05:00.000Z"_s));
}

TEST(Calendar, refusesIsoTextsThatAreNone)
{
    for (const QString &text : {u"2026-02-29"_s, u"2026-1-1"_s, u"2026-11-21x"_s, u""_s, u"2026/11/21"_s})
        EXPECT_EQ(dayFromIso(text), std::nullopt) << text.toStdString();
    EXPECT_EQ(monthFromIso(u"2026-13"_s), std::nullopt);
    EXPECT_EQ(momentFromIso(u"2026-11-21T05:05:00"_s), std::nullopt) << "a moment without a zone is none";
}

TEST(Calendar, countsMonthsAcrossYears)
{
    EXPECT_EQ((Month{2026, 12}).plus(1), (Month{2027, 1}));
    EXPECT_EQ((Month{2026, 1}).plus(-13), (Month{2024, 12}));
    EXPECT_EQ((Month{2028, 2}).lastDay(), QDate(2028, 2, 29));
    EXPECT_LT((Month{2026, 12}), (Month{2027, 1}));
}

TEST(Calendar, formatsDaysAsPublicOfficesDo)
{
    EXPECT_EQ(formatDay(QDate(2026, 9, 3)), u"2026. 9. 3."_s);
    EXPECT_EQ(formatDayWithWeekday(kToday), u"2026. 11. 21. (토)"_s);
    EXPECT_EQ(formatDayWithWeekday(kToday, u"Sat"_s), u"2026. 11. 21. (Sat)"_s);
    EXPECT_EQ(formatShort(kToday), u"11. 21."_s);
    EXPECT_EQ(formatMonth({2026, 11}), u"2026. 11."_s);
    EXPECT_EQ(formatTime(QTime(14, 5)), u"14:05"_s);
    EXPECT_EQ(formatRange(QDate(2026, 12, 1), QDate(2027, 1, 31)), u"2026. 12. 1. ~ 2027. 1. 31."_s);
    EXPECT_EQ(formatRange(QDate(2026, 12, 1), QDate()), u"2026. 12. 1. ~"_s);
    EXPECT_EQ(formatDay(QDate()), QString());
}

TEST(Calendar, readsDaysAsPeopleWriteThem)
{
    const QDate day(1957, 5, 6);
    for (const QString &text : {u"1957-05-06"_s, u"1957.5.6"_s, u"1957. 5. 6."_s, u"1957/05/06"_s,
             u"19570506"_s, u"570506"_s, u"1957년 5월 6일"_s, u"57.5.6"_s, u" 1957-05-06 "_s,
             u"1957-05-06 00:00:00"_s, u"1957. 5. 6. (월)"_s, u"１９５７－０５－０６"_s,
             u"1957년 5월 6일"_s.normalized(QString::NormalizationForm_D)})
        EXPECT_EQ(parseDay(text, kToday), day) << text.toStdString();
}

TEST(Calendar, refusesDaysThatAreNoneOrCouldBeTwo)
{
    for (const QString &text : {u""_s, u"1957-02-29"_s, u"05/06/1957"_s, u"1957-13-01"_s, u"1957"_s,
             u"570230"_s, u"1957.5.6(음)"_s, u"모름"_s, u"195705061"_s, u"7-5-6"_s})
        EXPECT_EQ(parseDay(text, kToday), std::nullopt) << text.toStdString();
}

TEST(Calendar, takesShortYearsFromTheNewestCenturyThatHasBeen)
{
    EXPECT_EQ(parseDay(u"261121"_s, kToday), QDate(2026, 11, 21));
    EXPECT_EQ(parseDay(u"261122"_s, kToday), QDate(1926, 11, 22));
    EXPECT_EQ(parseDay(u"000229"_s, kToday), QDate(2000, 2, 29));
    EXPECT_EQ(parseDay(u"261122"_s, kToday.addYears(50)), QDate(2026, 11, 22));
}

RC_GTEST_PROP(Calendar, readsEveryDayItFormats, ())
{
    const QDate day = QDate::fromJulianDay(*rc::gen::inRange<qint64>(2'400'000, 2'490'000));
    RC_ASSERT(parseDay(formatDay(day), kToday) == day);
    RC_ASSERT(parseDay(formatDayWithWeekday(day), kToday) == day);
    RC_ASSERT(parseDay(isoDay(day), kToday) == day);
    RC_ASSERT(dayFromIso(isoDay(day)) == day);
}

TEST(LunarCalendar, knowsSeollalAndChuseok)
{
    // 1997 and 2028 differ from the Chinese calendar by a day.
    for (const QDate &day : {QDate(1997, 2, 8), QDate(2023, 1, 22), QDate(2024, 2, 10), QDate(2025, 1, 29),
             QDate(2026, 2, 17), QDate(2027, 2, 7), QDate(2028, 1, 27)})
        EXPECT_EQ(solarFromLunar(day.year(), 1, 1, false), day);
    for (const QDate &day :
        {QDate(2023, 9, 29), QDate(2024, 9, 17), QDate(2025, 10, 6), QDate(2026, 9, 25), QDate(2027, 9, 15)})
        EXPECT_EQ(solarFromLunar(day.year(), 8, 15, false), day);
}

TEST(LunarCalendar, tellsLeapMonthsApart)
{
    EXPECT_EQ(solarFromLunar(2023, 2, 1, false), QDate(2023, 2, 20));
    EXPECT_EQ(solarFromLunar(2023, 2, 1, true), QDate(2023, 3, 22));
    EXPECT_EQ(solarFromLunar(2025, 6, 1, false), QDate(2025, 6, 25));
    EXPECT_EQ(solarFromLunar(2025, 6, 1, true), QDate(2025, 7, 25));
    EXPECT_EQ(lunarFromSolar(QDate(2025, 7, 25)), (LunarDay{2025, 6, 1, true}));
}

TEST(LunarCalendar, refusesLunarDaysThatDoNotExist)
{
    EXPECT_EQ(solarFromLunar(2024, 2, 1, true), std::nullopt) << "no leap month in 2024";
    EXPECT_EQ(solarFromLunar(2025, 2, 30, false).has_value() && solarFromLunar(2025, 1, 30, false).has_value()
            && solarFromLunar(2025, 3, 30, false).has_value(),
        false)
        << "three long months in a row";
    EXPECT_EQ(solarFromLunar(2025, 13, 1, false), std::nullopt);
    EXPECT_EQ(solarFromLunar(2025, 1, 31, false), std::nullopt);
    EXPECT_EQ(solarFromLunar(9999, 1, 1, false), std::nullopt);
}

TEST(LunarCalendar, readsDaysThatTheSolarCalendarLacks)
{
    const QDate today(2026, 11, 20);
    EXPECT_EQ(parseDay(QStringLiteral("1958-02-30"), today), std::nullopt);
    EXPECT_EQ(parseLunarDay(QStringLiteral("1958-02-30"), false, today), (LunarDay{1958, 2, 30, false}));
    EXPECT_EQ(parseLunarDay(QStringLiteral("1957. 2. 29."), false, today), (LunarDay{1957, 2, 29, false}));
    EXPECT_EQ(parseLunarDay(QStringLiteral("580230"), false, today), (LunarDay{1958, 2, 30, false}));
    EXPECT_EQ(parseLunarDay(QStringLiteral("1957-02-31"), false, today), std::nullopt);
    EXPECT_EQ(parseLunarDay(QStringLiteral("spring"), false, today), std::nullopt);
    EXPECT_TRUE(isSpelledAsDay(QStringLiteral("1957-02-31")));
    EXPECT_FALSE(isSpelledAsDay(QStringLiteral("spring")));
}

TEST(LunarCalendar, putsAShortYearBeforeToday)
{
    // Lunar 25. 12. 20. is 7 February 2026 and lunar 26. 12. 20. lies in 2027.
    const QDate today(2026, 11, 20);
    EXPECT_EQ(parseLunarDay(QStringLiteral("25.12.20"), false, today), (LunarDay{2025, 12, 20, false}));
    EXPECT_EQ(parseLunarDay(QStringLiteral("26.12.20"), false, today), (LunarDay{1926, 12, 20, false}));
    EXPECT_EQ(formatDay(LunarDay{1958, 2, 30, false}), QStringLiteral("1958. 2. 30."));
}

RC_GTEST_PROP(LunarCalendar, readsEveryDayThatItWrites, ())
{
    const QDate day = QDate(1900, 3, 1).addDays(*rc::gen::inRange(0, 80'000));
    const LunarDay lunar = lunarFromSolar(day).value_or(LunarDay());
    RC_ASSERT(parseLunarDay(formatDay(lunar), lunar.isLeapMonth, QDate(2026, 11, 20)) == lunar);
}

TEST(LunarCalendar, putsTheEndOfALunarYearBeforeSeollal)
{
    EXPECT_EQ(lunarFromSolar(QDate(2026, 2, 16)), (LunarDay{2025, 12, 29, false}));
    EXPECT_EQ(lunarFromSolar(QDate(1957, 5, 6)), (LunarDay{1957, 4, 7, false}));
}

RC_GTEST_PROP(LunarCalendar, bringsEveryDayBack, ())
{
    const QDate day = QDate(1900, 3, 1).addDays(*rc::gen::inRange(0, 80'000));
    const std::optional<LunarDay> lunar = lunarFromSolar(day);
    RC_ASSERT(lunar.has_value());
    RC_ASSERT(solarFromLunar(lunar->year, lunar->month, lunar->day, lunar->isLeapMonth) == day);
}

} // namespace
