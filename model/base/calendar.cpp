// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/calendar.h"

#include <QDateTime>
#include <QList>
#include <QRegularExpression>

namespace base {

namespace {

constexpr qint64 kDay = 24ll * 60 * 60 * 1000;
constexpr qint64 kOffset = 9ll * 60 * 60 * 1000;
constexpr qint64 kJulianDayOf1970 = 2440588;

qint64 daysSince1970(Moment korean)
{
    return korean >= 0 ? korean / kDay : -((-korean + kDay - 1) / kDay);
}

/// A day as it is spelled, of whatever calendar.
struct SpelledDay {
    int year = 0;
    int month = 0;
    int day = 0;
    bool isShortYear = false;

    /// The years that it may mean, the likeliest first.
    QList<int> years(QDate newest) const
    {
        const int century = newest.year() / 100 * 100;
        return isShortYear ? QList<int>{century + year, century - 100 + year} : QList<int>{year};
    }
};

std::optional<SpelledDay> spelledDayOf(const QString &text)
{
    static const QRegularExpression separated(QStringLiteral(
        "^'?(\\d{4}|\\d{2})\\s*[-./년]\\s*(\\d{1,2})\\s*[-./월]\\s*(\\d{1,2})\\s*[.일]?"
        "(?:\\s*\\([월화수목금토일]\\))?(?:[T\\s]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?$"));
    static const QRegularExpression packed(QStringLiteral("^(\\d{4}|\\d{2})(\\d{2})(\\d{2})$"));

    // Spreadsheets hold full-width digits and decomposed Hangul.
    const QString clean = text.normalized(QString::NormalizationForm_KC).trimmed();
    QRegularExpressionMatch match = separated.match(clean);
    if (!match.hasMatch())
        match = packed.match(clean);
    if (!match.hasMatch())
        return std::nullopt;
    return SpelledDay{match.capturedView(1).toInt(), match.capturedView(2).toInt(),
        match.capturedView(3).toInt(), match.capturedLength(1) == 2};
}

} // namespace

QDate koreanDay(Moment moment)
{
    return QDate::fromJulianDay(daysSince1970(moment + kOffset) + kJulianDayOf1970);
}

QTime koreanTime(Moment moment)
{
    const qint64 korean = moment + kOffset;
    return QTime::fromMSecsSinceStartOfDay(int(korean - daysSince1970(korean) * kDay));
}

Moment startOfKoreanDay(QDate day)
{
    return (day.toJulianDay() - kJulianDayOf1970) * kDay - kOffset;
}

Moment momentOf(QDate day, QTime time)
{
    return startOfKoreanDay(day) + time.msecsSinceStartOfDay();
}

int ageInFullYears(QDate birth, QDate on)
{
    if (!birth.isValid() || !on.isValid() || on < birth)
        return -1;
    const bool isBeforeBirthday
        = on.month() < birth.month() || (on.month() == birth.month() && on.day() < birth.day());
    return on.year() - birth.year() - (isBeforeBirthday ? 1 : 0);
}

Month Month::plus(int months) const
{
    return monthOf(firstDay().addMonths(months));
}

Month monthOf(QDate day)
{
    return day.isValid() ? Month{day.year(), day.month()} : Month{};
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString isoMonth(Month month)
{
    return month.isValid() ? isoDay(month.firstDay()).left(7) : QString();
}

QString isoMoment(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment).toUTC().toString(Qt::ISODateWithMs);
}

std::optional<QDate> dayFromIso(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    // Qt reads texts with other separators and tails too.
    if (!day.isValid() || isoDay(day) != text)
        return std::nullopt;
    return day;
}

std::optional<Month> monthFromIso(const QString &text)
{
    const std::optional<QDate> first = dayFromIso(text + QStringLiteral("-01"));
    return first ? std::optional(monthOf(*first)) : std::nullopt;
}

std::optional<Moment> momentFromIso(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return moment.toMSecsSinceEpoch();
}

QString formatDay(QDate day)
{
    return day.isValid() ? QStringLiteral("%1. %2. %3.").arg(day.year()).arg(day.month()).arg(day.day())
                         : QString();
}

QString formatShort(QDate day)
{
    return day.isValid() ? QStringLiteral("%1. %2.").arg(day.month()).arg(day.day()) : QString();
}

QString formatMonth(Month month)
{
    return month.isValid() ? QStringLiteral("%1. %2.").arg(month.year).arg(month.month) : QString();
}

QString formatRange(QDate from, QDate to)
{
    if (!from.isValid() && !to.isValid())
        return {};
    return QStringLiteral("%1 ~ %2").arg(formatDay(from), formatDay(to)).trimmed();
}

QString formatTime(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString formatDayWithWeekday(QDate day, const QString &weekday)
{
    return day.isValid() ? QStringLiteral("%1 (%2)").arg(formatDay(day), weekday) : QString();
}

QString formatDayWithWeekday(QDate day)
{
    return formatDayWithWeekday(day, koreanWeekday(day));
}

QString koreanWeekday(QDate day)
{
    return day.isValid() ? QString(QStringLiteral("월화수목금토일").at(day.dayOfWeek() - 1)) : QString();
}

std::optional<QDate> parseDay(const QString &text, QDate newest)
{
    const std::optional<SpelledDay> spelled = spelledDayOf(text);
    if (!spelled)
        return std::nullopt;
    for (const int year : spelled->years(newest)) {
        const QDate day(year, spelled->month, spelled->day);
        if (day.isValid() && (!spelled->isShortYear || day <= newest))
            return day;
    }
    return std::nullopt;
}

bool isSpelledAsDay(const QString &text)
{
    return spelledDayOf(text).has_value();
}

std::optional<LunarDay> parseLunarDay(const QString &text, bool isLeapMonth, QDate newest)
{
    const std::optional<SpelledDay> spelled = spelledDayOf(text);
    if (!spelled)
        return std::nullopt;
    for (const int year : spelled->years(newest)) {
        const LunarDay day{year, spelled->month, spelled->day, isLeapMonth};
        const std::optional<QDate> solar = solarFromLunar(day);
        if (solar && (!spelled->isShortYear || *solar <= newest))
            return day;
    }
    return std::nullopt;
}

QString formatDay(const LunarDay &day)
{
    return QStringLiteral("%1. %2. %3.").arg(day.year).arg(day.month).arg(day.day);
}

} // namespace base
