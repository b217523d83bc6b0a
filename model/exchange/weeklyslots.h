// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace exchange {

/// Once a week on a day (MO to SU) from a time until a time. No `until`: until midnight, the end of the day.
struct WeeklySlot {
    QString day;
    QTime from;
    QTime until;

    /// `11:30`; midnight is `24:00`.
    QString end() const;
    int minutes() const;

    bool operator==(const WeeklySlot &) const = default;
};

/// Reads `화 10:00-11:30; 금 10:00-11:30`, `월·수 14:00~15:00`, `월~금 09:00-18:00`, `매주 화요일 오후
/// 2시-3시 30분`, `Tue, Fri 10:00-11:30`. Days stand before their times. What ends after midnight, `월
/// 22:00-02:00`, is two slots, one on each day; twelve hours and more are not believed to. Nothing where
/// anything in the text is not understood, a slot ends before it begins, or none is there.
std::optional<QList<WeeklySlot>> weeklySlotsOf(const QString &text);

/// Whether times of which the second lies before the first are those of a night, and not exchanged.
bool endsNextDay(QTime from, QTime until);
/// The day after, MO for SU.
QString dayAfter(const QString &day);

} // namespace exchange
