// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/result.h"
#include "model/exchange/weeklyslots.h"

#include <QByteArray>
#include <QDate>

namespace exchange {

/// Days in a row. No `until`: for good.
struct DaySpan {
    QDate from;
    QDate until; ///< included

    bool contains(QDate day) const { return from <= day && (!until.isValid() || day <= until); }
    bool operator==(const DaySpan &) const = default;
};

/// The weekly sessions of one service of a bundle. `uid` names it for good; `sequence` grows with every
/// change of it, so that a calendar which has it already changes it and does not double it.
struct SessionSeries {
    QString uid;
    qint64 sequence = 0;
    base::Moment modifiedAt = 0;
    QString summary;
    QString description;
    QString place;
    QDate from;
    QDate until; ///< included
    QList<WeeklySlot> weekly;
    QList<DaySpan> gaps; ///< when no session is held
    bool isCancelled = false; ///< as a whole
};

struct SessionCalendar {
    QString name;
    base::Moment writtenAt = 0;
    QList<SessionSeries> series;
};

/// An iCalendar file (RFC 5545): one weekly event for each slot, in Korean time with its VTIMEZONE, marked
/// private, until the last day of its series. A slot that meets no day of its period has no event. Sessions
/// in a gap are left out of the series (its start, its end, EXDATE), and those beside it stay; a series that
/// lies in gaps as a whole is cancelled. Internal where the library refuses.
base::Result<QByteArray> writeCalendar(const SessionCalendar &calendar);

} // namespace exchange
