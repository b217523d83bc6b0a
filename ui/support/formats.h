// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"

#include <QDate>
#include <QString>
#include <QTime>

/// How days, times, ages and amounts read on the screen, in the language of the window. Days keep the
/// official spelling `2026. 11. 20.` in both languages. Texts of invalid values are empty.
namespace ui::formats {

/// The text with its days and times held together, so that no line ends within one.
QString tied(const QString &text);
QString day(QDate day); ///< `2026. 11. 20.`
QString dayWithWeekday(QDate day); ///< `2026. 11. 20. (금)`
/// `오늘`, `어제`, `내일`, `11. 18.` within this year, else `2025. 11. 18.`
QString nearDay(QDate day, QDate today);
QString time(QTime time); ///< `14:05`
QString moment(base::Moment moment); ///< `2026. 11. 20. 14:05`, Korean time
QString range(QDate from, QDate to); ///< `2026. 12. 1. ~ 2027. 1. 31.`
QString daysLeft(int days); ///< `12일 남음`, `오늘까지`, `2일 지남`
QString age(QDate birth, QDate today); ///< `만 63세`
QString shortAge(QDate birth, QDate today); ///< `63세`
QString won(qint64 amount); ///< `60,000원`
QString count(int number); ///< `1,204`
QString fileSize(qint64 bytes); ///< `0.6 MB`

} // namespace ui::formats
