// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/slotwords.h"

#include "model/exchange/offerparts.h"
#include "model/exchange/weeklyslots.h"

namespace work::slottext {

std::optional<QList<domain::Slot>> slotsOfWords(const QString &text)
{
    QList<domain::Slot> weekly;
    if (text.trimmed().isEmpty())
        return weekly;
    const auto read = exchange::weeklySlotsOf(text);
    if (!read)
        return std::nullopt;
    for (const exchange::WeeklySlot &one : *read) {
        domain::Slot slot;
        slot.day = one.day;
        slot.from = one.from.toString(QStringLiteral("HH:mm"));
        slot.until = one.end();
        weekly.append(slot);
    }
    return weekly;
}

std::optional<QJsonObject> hoursOfWords(const QString &text)
{
    return text.trimmed().isEmpty() ? QJsonObject() : exchange::openingHoursOf(text);
}

} // namespace work::slottext
