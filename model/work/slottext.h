// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/problem.h"
#include "model/domain/slot.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

/// Weekly slots as records, as the composer's minutes, as the text that a bundle keeps, and in words. Days
/// are MO to SU, times HH:MM of Korea. All functions are pure.
namespace work::slottext {

/// The number of a day, 0 for MO; nothing for another word.
std::optional<int> dayOf(const QString &day);
/// Minutes since midnight of `HH:MM`, 24:00 included; nothing for another text.
std::optional<int> minutesOf(const QString &time);

/// Nothing where day or times cannot be read, or the end is not after the beginning.
std::optional<bundle::WeeklySlot> weeklyOf(const QString &day, const QString &from, const QString &until);
std::optional<bundle::WeeklySlot> weeklyOf(const domain::Slot &slot);

/// In the order of the week, so that the same slots always give the same text: `TU 10:00-11:30; FR
/// 10:00-11:30`.
QString textOf(const QList<domain::Slot> &weekly);
/// The slots of such a text; what cannot be read is left out.
QList<domain::Slot> slotsOf(const QString &text);
/// Opening hours of a site (`{"MO": "09:00-12:00, 13:00-18:00"}`) as such a text.
QString textOfHours(const QJsonObject &hours);
/// The same for people, in the language of the translator in use: days of equal times together (`Tue·Fri
/// 10:00–11:30`).
QString wordsOf(const QString &text);

} // namespace work::slottext
