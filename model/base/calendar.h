// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

/// Days and hours as Korea counts them: the only place where a moment becomes a day. Korean time is +09:00
/// all year. Texts of invalid days are empty; parsers answer nothing where the text is no day. All functions
/// are pure.
namespace base {

QDate koreanDay(Moment moment);
QTime koreanTime(Moment moment);
Moment startOfKoreanDay(QDate day);
Moment momentOf(QDate day, QTime time);

/// 만 나이: full years lived on that day; -1 before birth or where a day is invalid. Who was born on 29
/// February becomes older on 1 March of common years (민법 제160조).
int ageInFullYears(QDate birth, QDate on);

/// A month of the calendar, as plans and vouchers count them. A default Month names none.
struct Month {
    int year = 0;
    int month = 0; ///< 1..12

    bool isValid() const { return year > 0 && month >= 1 && month <= 12; }
    QDate firstDay() const { return {year, month, 1}; }
    QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    Month plus(int months) const;
    auto operator<=>(const Month &) const = default;
};
Month monthOf(QDate day);

QString isoDay(QDate day); ///< `2026-11-21`
QString isoMonth(Month month); ///< `2026-11`
QString isoMoment(Moment moment); ///< `2026-11-21T05:05:00.000Z`
std::optional<QDate> dayFromIso(const QString &text);
std::optional<Month> monthFromIso(const QString &text);
/// Needs a zone: `Z` or an offset such as `+09:00`.
std::optional<Moment> momentFromIso(const QString &text);

QString formatDay(QDate day); ///< `2026. 11. 21.`
QString formatShort(QDate day); ///< `11. 21.`
QString formatMonth(Month month); ///< `2026. 11.`
QString formatRange(QDate from, QDate to); ///< `2026. 12. 1. ~ 2027. 1. 31.`; an open end stays blank
QString formatTime(QTime time); ///< `14:05`
/// `2026. 11. 21. (토)`; pass the word for other languages.
QString formatDayWithWeekday(QDate day, const QString &weekday);
QString formatDayWithWeekday(QDate day);
/// One letter, 월 to 일.
QString koreanWeekday(QDate day);

/// Reads a day as people and spreadsheets write it: `1957-05-06`, `1957. 5. 6.`, `1957/05/06`, `19570506`,
/// `570506`, `1957년 5월 6일`, with a weekday or a time behind it. A year of two digits is the latest that is
/// not after `newest`: pass today for a birth. Month-first spellings are refused, because they cannot be told
/// from day-first.
std::optional<QDate> parseDay(const QString &text, QDate newest);
/// Whether a text is spelled as parseDay reads days, of whatever calendar and whether or not there is such a
/// day.
bool isSpelledAsDay(const QString &text);

/// A day of the Korean lunisolar calendar; `year` is the solar year in which its lunar year begins.
struct LunarDay {
    int year = 0;
    int month = 0;
    int day = 0;
    bool isLeapMonth = false;

    bool operator==(const LunarDay &) const = default;
};
/// By ICU's dangi calendar, for lunar years 1850 to 2150; nothing where there is no such lunar day.
std::optional<QDate> solarFromLunar(int year, int month, int day, bool isLeapMonth);
std::optional<LunarDay> lunarFromSolar(QDate day);
std::optional<QDate> solarFromLunar(const LunarDay &day);
/// A lunar day spelled as parseDay reads solar ones; 30 February is one in some years. Nothing where the
/// lunar calendar has no such day. A year of two digits is the latest whose solar day is not after `newest`.
std::optional<LunarDay> parseLunarDay(const QString &text, bool isLeapMonth, QDate newest);
QString formatDay(const LunarDay &day); ///< `1957. 4. 7.`

} // namespace base
