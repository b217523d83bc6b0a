// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/sessiongaps.h"

#include "model/base/calendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::sessiongaps {
namespace {

using exchange::DaySpan;

/// The pause that the record names. Who pauses without a day means today.
DaySpan currentPause(const domain::Bundle &bundle, QDate today)
{
    DaySpan pause{bundle.pausedFrom, bundle.pausedUntil};
    if (bundle.state != u"paused")
        return pause;
    if (!pause.from.isValid())
        pause.from = today;
    if (pause.until.isValid() && pause.until < today)
        pause.until = {};
    return pause;
}

/// The bundle as it stood after each act, oldest first, as far as pauses go.
class Past {
public:
    /// Whether the act went on from a pause, or ended the bundle in one.
    bool apply(const domain::HistoryEntry &entry)
    {
        const QString before = m_state;
        for (const domain::FieldChange &change : entry.fields) {
            const QString value = change.after.toString();
            if (change.column == u"state")
                m_state = value;
            else if (change.column == u"paused_from")
                m_pause.from = QDate::fromString(value, Qt::ISODate);
            else if (change.column == u"paused_until")
                m_pause.until = QDate::fromString(value, Qt::ISODate);
        }
        return before == u"paused" && m_state != u"paused";
    }
    DaySpan pause() const { return m_state == u"active" ? m_pause : DaySpan{m_pause.from, {}}; }

private:
    QString m_state;
    DaySpan m_pause;
};

} // namespace

QList<DaySpan> ofBundle(const domain::Bundle &bundle, const QList<domain::HistoryEntry> &history, QDate today)
{
    QList<DaySpan> spans;
    Past past;
    for (auto entry = history.crbegin(); entry != history.crend(); ++entry) {
        const bool isOver = entry->record.id == bundle.id && past.apply(*entry);
        if (isOver && past.pause().from.isValid())
            spans.append(past.pause());
    }
    if (const DaySpan pause = currentPause(bundle, today); pause.from.isValid())
        spans.append(pause);
    return spans;
}

QList<DaySpan> ofItem(const domain::BundleItem &item, const QList<domain::HistoryEntry> &history, QDate today)
{
    QList<DaySpan> spans;
    std::optional<DaySpan> held;
    for (auto entry = history.crbegin(); entry != history.crend(); ++entry) {
        if (entry->record.id != item.id)
            continue;
        for (const domain::FieldChange &change : entry->fields) {
            if (change.column != u"state")
                continue;
            const QDate day = base::koreanDay(entry->act.at);
            if (change.after == u"held"_s && !held) {
                held = DaySpan{day, {}};
            } else if (change.after == u"running"_s && held) {
                spans.append({held->from, day.addDays(-1)});
                held.reset();
            }
        }
    }
    if (!held && item.state == u"held")
        held = DaySpan{today, {}};
    if (held)
        spans.append(*held);
    return spans;
}

} // namespace work::sessiongaps
