// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sessioncalendar.h"
#include "tests/support/expect.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

SessionSeries walking()
{
    SessionSeries series;
    series.uid = u"0190-item"_s;
    series.sequence = 3;
    series.modifiedAt = 1'790'000'000'000;
    series.summary = u"돌봄패스 회기 · 남**린"_s;
    series.from = QDate(2026, 12, 1);
    series.until = QDate(2027, 1, 31);
    series.weekly = {{u"TU"_s, {10, 0}, {11, 30}}, {u"FR"_s, {14, 0}, {15, 0}}};
    return series;
}

QByteArray written(const QList<SessionSeries> &series)
{
    const auto bytes = writeCalendar({u"돌봄패스 회기"_s, 1'790'000'100'000, series});
    EXPECT_OK(bytes);
    return bytes.value_or(QByteArray());
}

/// The library's own reading of what was written.
class Calendar {
public:
    explicit Calendar(const QByteArray &bytes)
        : m_root(icalparser_parse_string(bytes.constData()), &icalcomponent_free)
    {
    }
    icalcomponent *event(int number) const
    {
        icalcomponent *event = icalcomponent_get_first_component(m_root.get(), ICAL_VEVENT_COMPONENT);
        while (event && number-- > 0)
            event = icalcomponent_get_next_component(m_root.get(), ICAL_VEVENT_COMPONENT);
        return event;
    }
    int events() const { return icalcomponent_count_components(m_root.get(), ICAL_VEVENT_COMPONENT); }
    int errors() const { return icalcomponent_count_errors(m_root.get()); }
    bool isRead() const { return m_root != nullptr; }
    /// Whether it keeps the rules of RFC 5545 for a calendar without a method.
    bool keepsTheRules() const { return icalrestriction_check(m_root.get()) != 0 && errors() == 0; }

private:
    std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> m_root;
};

QList<QDate> daysOf(icalcomponent *event)
{
    icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> iterator(
        icalrecur_iterator_new(icalproperty_get_rrule(rule), icalcomponent_get_dtstart(event)),
        &icalrecur_iterator_free);
    QList<QDate> days;
    for (icaltimetype at = icalrecur_iterator_next(iterator.get()); !icaltime_is_null_time(at);
         at = icalrecur_iterator_next(iterator.get()))
        days.append(QDate(at.year, at.month, at.day));
    return days;
}

} // namespace

TEST(SessionCalendar, hasAnEventForEachWeeklySlotAndKeepsTheRules)
{
    const Calendar calendar(written({walking()}));
    ASSERT_TRUE(calendar.isRead());
    EXPECT_EQ(calendar.events(), 2);
    EXPECT_TRUE(calendar.keepsTheRules());
    const icaltimetype start = icalproperty_get_dtstart(
        icalcomponent_get_first_property(calendar.event(0), ICAL_DTSTART_PROPERTY));
    EXPECT_EQ(start.hour, 10);
    const icaltimetype end
        = icalproperty_get_dtend(icalcomponent_get_first_property(calendar.event(0), ICAL_DTEND_PROPERTY));
    EXPECT_EQ(end.hour * 60 + end.minute, 690);
}

TEST(SessionCalendar, repeatsEveryWeekFromTheFirstFittingDayUntilTheEndOfItsPeriod)
{
    const Calendar calendar(written({walking()}));
    const QList<QDate> fridays = daysOf(calendar.event(1));
    ASSERT_EQ(fridays.size(), 9);
    EXPECT_EQ(fridays.first(), QDate(2026, 12, 4));
    EXPECT_EQ(fridays.last(), QDate(2027, 1, 29));
}

TEST(SessionCalendar, countsTheLastDayOfThePeriodInKoreanTime)
{
    SessionSeries series = walking();
    series.until = QDate(2026, 12, 8);
    series.weekly = {{u"TU"_s, {23, 0}, {23, 50}}};
    const Calendar calendar(written({series}));
    EXPECT_EQ(daysOf(calendar.event(0)), (QList<QDate>{{2026, 12, 1}, {2026, 12, 8}}));
    EXPECT_THAT(written({series}).toStdString(), ::testing::HasSubstr("UNTIL=20261208T145959Z"));
}

TEST(SessionCalendar, namesEventsAlikeEveryTimeAndCountsChanges)
{
    SessionSeries moved = walking();
    moved.weekly[0].from = QTime(9, 0);
    moved.sequence = 4;
    const Calendar before(written({walking()}));
    const Calendar after(written({moved}));
    EXPECT_STREQ(icalcomponent_get_uid(before.event(0)), icalcomponent_get_uid(after.event(0)));
    EXPECT_STRNE(icalcomponent_get_uid(before.event(0)), icalcomponent_get_uid(before.event(1)));
    EXPECT_EQ(icalcomponent_get_sequence(before.event(0)), 3);
    EXPECT_EQ(icalcomponent_get_sequence(after.event(0)), 4);
}

TEST(SessionCalendar, foldsLongKoreanLinesWithinLettersAndReadsThemBack)
{
    SessionSeries series = walking();
    series.description = QString(u"뇌졸중 회복기 보행 재활, 주 2회; 집에서"_s).repeated(8);
    const QByteArray bytes = written({series});
    for (const QByteArray &line : bytes.split('\n')) {
        EXPECT_LE(line.size(), 76) << line.constData();
        EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line);
        EXPECT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    const Calendar calendar(bytes);
    EXPECT_EQ(QString::fromUtf8(icalcomponent_get_description(calendar.event(0))), series.description);
    EXPECT_EQ(QString::fromUtf8(icalcomponent_get_summary(calendar.event(0))), series.summary);
}

TEST(SessionCalendar, isPrivateAndTakesBackWhatWasCancelled)
{
    SessionSeries series = walking();
    series.isCancelled = true;
    const Calendar calendar(written({series}));
    EXPECT_EQ(icalcomponent_get_status(calendar.event(0)), ICAL_STATUS_CANCELLED);
    EXPECT_EQ(
        icalproperty_get_class(icalcomponent_get_first_property(calendar.event(0), ICAL_CLASS_PROPERTY)),
        ICAL_CLASS_PRIVATE);
}

TEST(SessionCalendar, endsBeforeAGapThatGoesOnForGoodAndStaysConfirmed)
{
    SessionSeries series = walking();
    series.gaps = {{QDate(2026, 12, 15), {}}};
    const Calendar calendar(written({series}));
    EXPECT_TRUE(calendar.keepsTheRules());
    EXPECT_EQ(daysOf(calendar.event(0)), (QList<QDate>{{2026, 12, 1}, {2026, 12, 8}}));
    EXPECT_EQ(icalcomponent_get_status(calendar.event(0)), ICAL_STATUS_CONFIRMED);
}

TEST(SessionCalendar, leavesOutTheDaysOfAGapAndGoesOnAfterIt)
{
    SessionSeries series = walking();
    series.gaps = {{QDate(2026, 12, 8), QDate(2026, 12, 21)}};
    const QByteArray bytes = written({series});
    const Calendar calendar(bytes);
    EXPECT_TRUE(calendar.keepsTheRules());
    EXPECT_EQ(icalcomponent_count_properties(calendar.event(0), ICAL_EXDATE_PROPERTY), 2);
    EXPECT_EQ(daysOf(calendar.event(0)).last(), QDate(2027, 1, 26));
    EXPECT_TRUE(bytes.contains("EXDATE;TZID=Asia/Seoul:20261208T100000"));
    EXPECT_TRUE(bytes.contains("EXDATE;TZID=Asia/Seoul:20261215T100000"));
}

TEST(SessionCalendar, beginsAfterAGapAtItsStart)
{
    SessionSeries series = walking();
    series.gaps = {{QDate(2026, 11, 1), QDate(2026, 12, 10)}};
    const Calendar calendar(written({series}));
    EXPECT_EQ(daysOf(calendar.event(0)).first(), QDate(2026, 12, 15));
    EXPECT_EQ(icalcomponent_count_properties(calendar.event(0), ICAL_EXDATE_PROPERTY), 0);
}

TEST(SessionCalendar, isTakenBackWhereNoSessionIsLeft)
{
    SessionSeries series = walking();
    series.gaps = {{QDate(2026, 11, 1), {}}};
    const Calendar calendar(written({series}));
    EXPECT_EQ(icalcomponent_get_status(calendar.event(0)), ICAL_STATUS_CANCELLED);
    EXPECT_EQ(daysOf(calendar.event(0)).size(), 9);
}

TEST(SessionCalendar, hasNoEventWhereNoDayFits)
{
    SessionSeries series = walking();
    series.until = QDate(2026, 12, 3);
    EXPECT_EQ(Calendar(written({series})).events(), 1);
    EXPECT_EQ(Calendar(written({})).events(), 0);
}
