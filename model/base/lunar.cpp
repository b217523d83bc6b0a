// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/calendar.h"

#include <unicode/ucal.h>

#include <memory>

namespace base {

namespace {

constexpr qint64 kDay = 24ll * 60 * 60 * 1000;
constexpr qint64 kJulianDayOf1970 = 2440588;
constexpr int kFirstYear = 1850;
constexpr int kLastYear = 2150;

struct Closer {
    void operator()(UCalendar *calendar) const { ucal_close(calendar); }
};

/// One dangi calendar of ICU, counting whole days in UTC so that no zone can shift them.
class Dangi {
public:
    Dangi()
        : m_calendar(ucal_open(u"Etc/UTC", -1, "ko_KR@calendar=dangi", UCAL_DEFAULT, &m_error))
    {
        ucal_setAttribute(get(), UCAL_LENIENT, 0);
    }
    void setDay(QDate day)
    {
        ucal_setMillis(get(), double((day.toJulianDay() - kJulianDayOf1970) * kDay), &m_error);
    }
    QDate day()
    {
        const double millis = ucal_getMillis(get(), &m_error);
        return ok() ? QDate::fromJulianDay(qint64(millis) / kDay + kJulianDayOf1970) : QDate();
    }
    int field(UCalendarDateFields name) { return ucal_get(get(), name, &m_error); }
    void set(UCalendarDateFields name, int value) { ucal_set(get(), name, value); }
    void clear() { ucal_clear(get()); }
    bool ok() const { return m_calendar && U_SUCCESS(m_error); }

    /// The calendar's own number of the lunar year that begins in a solar year. Midsummer always lies within
    /// it, which spares knowing the calendar's epoch.
    int ownYear(int solarYear)
    {
        setDay(QDate(solarYear, 7, 1));
        return field(UCAL_EXTENDED_YEAR);
    }

private:
    UCalendar *get() const { return m_calendar.get(); }

    UErrorCode m_error = U_ZERO_ERROR;
    std::unique_ptr<UCalendar, Closer> m_calendar;
};

} // namespace

std::optional<QDate> solarFromLunar(int year, int month, int day, bool isLeapMonth)
{
    if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 || day < 1 || day > 30)
        return std::nullopt;
    Dangi calendar;
    const int ownYear = calendar.ownYear(year);
    calendar.clear();
    calendar.set(UCAL_EXTENDED_YEAR, ownYear);
    calendar.set(UCAL_MONTH, month - 1);
    calendar.set(UCAL_IS_LEAP_MONTH, isLeapMonth ? 1 : 0);
    calendar.set(UCAL_DATE, day);
    const QDate solar = calendar.day();
    // ICU rolls a leap month that does not exist, or a 30th of a short month, over to another day.
    if (!solar.isValid() || lunarFromSolar(solar) != LunarDay{year, month, day, isLeapMonth})
        return std::nullopt;
    return solar;
}

std::optional<QDate> solarFromLunar(const LunarDay &day)
{
    return solarFromLunar(day.year, day.month, day.day, day.isLeapMonth);
}

std::optional<LunarDay> lunarFromSolar(QDate day)
{
    if (!day.isValid() || day.year() < kFirstYear || day.year() > kLastYear + 1)
        return std::nullopt;
    Dangi calendar;
    const int midsummer = calendar.ownYear(day.year());
    calendar.setDay(day);
    LunarDay lunar;
    lunar.year = day.year() + calendar.field(UCAL_EXTENDED_YEAR) - midsummer;
    lunar.month = calendar.field(UCAL_MONTH) + 1;
    lunar.day = calendar.field(UCAL_DATE);
    lunar.isLeapMonth = calendar.field(UCAL_IS_LEAP_MONTH) != 0;
    return calendar.ok() ? std::optional(lunar) : std::nullopt;
}

} // namespace base
