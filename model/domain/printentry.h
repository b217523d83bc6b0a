// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/act.h"

#include <QString>

namespace domain {

/// One paper that left the program: its number, what it was made from, who made it, when and why. Written
/// before it leaves and never taken back, also not by undo.
struct PrintEntry {
    int year = 0;
    int number = 0; ///< counted within the year, from 1, without a gap
    base::Moment at = 0;
    QString userName;
    QString paper; ///< code of documents::PaperKind
    RecordRef subject;
    base::Id person; ///< nil: the paper is about nobody
    int edition = 0; ///< of the record; 0: it has none
    QString templateEdition;
    QString format; ///< `print`, `pdf`, `odt` or `hwpx`
    QString language;
    bool masked = false;
    bool largePrint = false;
    bool failed = false; ///< the printer or the disk did not take it
    QString reason; ///< empty after an erasure

    /// As it stands on the paper: `P-2026-0007`.
    QString label() const { return labelOf(year, number); }
    static QString labelOf(int year, int number)
    {
        return QStringLiteral("P-%1-%2").arg(year).arg(number, 4, 10, QLatin1Char('0'));
    }
};

} // namespace domain
