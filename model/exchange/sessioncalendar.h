// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/result.h"
#include "model/exchange/weeklyslots.h"

#include <QByteArray>
#include <QDate>

namespace exchange {

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
    bool isCancelled = false;
};

struct SessionCalendar {
    QString name;
    base::Moment writtenAt = 0;
    QList<SessionSeries> series;
};

/// An iCalendar file (RFC 5545): one weekly event for each slot, in Korean time with its VTIMEZONE, marked
/// private, until the last day of its series. A slot that meets no day of its period has no event. Internal
/// where the library refuses.
base::Result<QByteArray> writeCalendar(const SessionCalendar &calendar);

} // namespace exchange
