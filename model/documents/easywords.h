// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/slot.h"

#include <QDate>
#include <QList>
#include <QString>

/// Times, lengths and days as one would say them to somebody, for the easy-read plan; in the language of the
/// translator in use.
namespace documents::easywords {

/// Days of the week with the same times: `every Wednesday`, `9 am`, `12 noon`.
struct Meeting {
    QString days;
    QString start;
    QString end;

    /// `every Wednesday from 9 am to 12 noon`.
    QString sentence() const;
};

/// What cannot be read is left out.
QList<Meeting> meetingsOf(const QList<domain::Slot> &weekly);

/// `3 hours each time, four times a month`; what is 0 is not told.
QString lengthOf(int minutes, int timesAMonth);

/// `1 December 2026`.
QString dayOf(QDate day);

} // namespace documents::easywords
