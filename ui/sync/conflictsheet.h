// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/conflictoptions.h"

#include <QSet>

namespace ui {

/// What stands above the values of a column: whose they are, and who wrote all of them and when, where that is the same.
struct SheetColumn {
    QString title;
    QString by;
};

/// One value of a row; without an option it is only read.
struct SheetCell {
    int option = -1; ///< which of the row's options choosing it takes
    bool isCheck = false; ///< two of a row can be kept together
    bool isTaken = false; ///< of what is only read: this is what stands
    bool isAbsent = false; ///< nobody wrote anything here
    QList<DiffPart> text;
    QString by; ///< where the column does not say it for all

    /// The text without what is gone.
    QString words() const;
};

/// One thing that differs: what it is, and the ways to settle it, those that stand in a column in its cells.
struct SheetRow {
    QByteArray key; ///< the same as long as it is about the same; see keyOf()
    domain::Disagreement one;
    QString label;
    QString hint; ///< which of several, such as the day of a note
    bool isFreeText = false;
    QList<ConflictOption> options;
    QList<SheetCell> cells; ///< as many as there are columns
    int both = -1; ///< the option that two checked cells come to
    QSet<int> usual; ///< the options that are taken where nobody chooses others; empty where somebody has to

    /// All that is shown of it, to see whether it is still the same.
    QString look() const;
};

/// What differs about one person, as a table.
struct ConflictSheet {
    QList<SheetColumn> columns;
    QList<SheetRow> rows;
};

/// Values, removals and what came late do not share their columns: a sheet of each that there is, in this order.
QList<ConflictSheet> conflictSheets(const QList<domain::Disagreement> &ofOne, const ConflictWords &words);
/// What stands above a column of what others than the owner wrote, the first of which is 0.
QString headOfOthers(qsizetype at, bool hasMine);
/// Fields that the same changes wrote apart share an id, and so need more.
QByteArray keyOf(const domain::Disagreement &one);

} // namespace ui
