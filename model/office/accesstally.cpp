// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/accesstally.h"

using namespace Qt::StringLiterals;

namespace office {

AccessTally::AccessTally(const domain::CodeList &holidays)
    : m_holidays(holidays)
{
}

bool AccessTally::isTakenOut(const QString &kind)
{
    return kind == "export"_L1 || kind == "copy"_L1;
}

QString AccessTally::whenOf(const accessentries::Entry &entry, const domain::CodeList &holidays)
{
    const QDate day = base::koreanDay(entry.at);
    if (day.dayOfWeek() >= Qt::Saturday)
        return u"weekend"_s;
    if (holidays.contains(base::isoDay(day)))
        return u"holiday"_s;
    const int hour = base::koreanTime(entry.at).hour();
    return hour < kDayBegins || hour >= kDayEnds ? u"outside"_s : QString();
}

bool AccessTally::standsOut(const accessentries::Entry &entry, const domain::CodeList &holidays)
{
    return isTakenOut(entry.kind) || !whenOf(entry, holidays).isEmpty();
}

void AccessTally::add(const accessentries::Entry &entry)
{
    ++m_entries;
    ++m_kinds[entry.kind];
    const QDate day = base::koreanDay(entry.at);
    const QString when = whenOf(entry, m_holidays);
    m_onWeekends += when == "weekend"_L1 || when == "holiday"_L1 ? 1 : 0;
    m_outsideHours += when == "outside"_L1 ? 1 : 0;
    if (!when.isEmpty())
        ++m_unusualDays[day];
    // A list is one entry whatever it shows; what counts is what somebody opened one by one.
    if (!entry.subject.isNil())
        m_recordsOfDay[day].insert(entry.subject);
    if (!isTakenOut(entry.kind))
        return;
    m_takenOut.append(entry);
    m_withoutReason += entry.reason.trimmed().isEmpty() ? 1 : 0;
}

QList<AccessTally::BusyDay> AccessTally::busyDays() const
{
    QList<BusyDay> busy;
    for (auto day = m_recordsOfDay.begin(); day != m_recordsOfDay.end(); ++day) {
        if (day->size() >= kManyRecords)
            busy.append({day.key(), day->size()});
    }
    return busy;
}

} // namespace office
