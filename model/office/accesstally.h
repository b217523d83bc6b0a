// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/codelist.h"
#include "model/office/accessentries.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QSet>

namespace office {

/// What one person's accesses of a month amount to, for the monthly review (접속기록 점검): how many of which
/// kind, when outside the hours of work, and what stands out. Pure; fed one entry after another.
class AccessTally {
public:
    /// So many different records opened on one day stand out.
    static constexpr int kManyRecords = 100;
    static constexpr int kDayBegins = 9;
    static constexpr int kDayEnds = 18;

    struct BusyDay {
        QDate day;
        qsizetype records = 0;
    };

    AccessTally() = default;
    /// `holidays` has the public holidays as its codes, in ISO form.
    explicit AccessTally(const domain::CodeList &holidays);

    void add(const accessentries::Entry &entry);

    qint64 entries() const { return m_entries; }
    const QMap<QString, qint64> &kinds() const { return m_kinds; }
    /// Entries before nine or from eighteen o'clock on a working day, and those of Saturdays, Sundays and
    /// public holidays.
    qint64 outsideHours() const { return m_outsideHours; }
    qint64 onWeekends() const { return m_onWeekends; }
    /// The days on which there was either, in order.
    QList<QDate> unusualDays() const { return m_unusualDays.keys(); }
    /// The days on which so many records were opened that it stands out, in order.
    QList<BusyDay> busyDays() const;
    /// What left the vault, or was copied out of it, as it arrived.
    const QList<accessentries::Entry> &takenOut() const { return m_takenOut; }
    qint64 takenOutWithoutReason() const { return m_withoutReason; }

    static bool isTakenOut(const QString &kind);
    /// "weekend", "holiday", "outside" the hours of work, or empty.
    static QString whenOf(const accessentries::Entry &entry, const domain::CodeList &holidays);
    /// What a reviewer looks at first: at such a time, or something left the vault.
    static bool standsOut(const accessentries::Entry &entry, const domain::CodeList &holidays);

private:
    domain::CodeList m_holidays;
    qint64 m_entries = 0;
    QMap<QString, qint64> m_kinds;
    qint64 m_outsideHours = 0;
    qint64 m_onWeekends = 0;
    QMap<QDate, qint64> m_unusualDays;
    QMap<QDate, QSet<base::Id>> m_recordsOfDay;
    QList<accessentries::Entry> m_takenOut;
    qint64 m_withoutReason = 0;
};

} // namespace office
