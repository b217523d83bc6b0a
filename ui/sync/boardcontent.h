// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/conflictinbox.h"
#include "ui/sync/conflictrows.h"
#include "ui/sync/conflictsheet.h"

namespace ui {

/// What the board of conflicts shows of one person, record or act, in words.
struct BoardContent {
    enum class Kind {
        None,
        Open, ///< to be decided: saving takes all of it
        Merged, ///< matched automatically: what was changed can be taken back, each by itself
        Settled ///< decided already: to be read, and taken back as a whole
    };
    Kind kind = Kind::None;
    QString heading;
    QString summary;
    QString why;
    QList<ConflictSheet> sheets;
    domain::RecordRef subject;
    QStringList colleagues; ///< whom to ask
    QString question; ///< without a whole name and without values
    bool canUndo = false;
    int toDecide = 0; ///< of what is open: how many somebody has to choose

    /// The summary while so many items wait for a choice.
    QString summaryFor(int left) const;
    /// All that is shown, to see whether it is still the same.
    QString look() const;
};

BoardContent openContent(const PersonConflicts &person, const QString &heading, const ConflictWords &words);
/// What differs about several people, in one table.
BoardContent openContent(const QList<PersonConflicts> &people, const ConflictWords &words);
BoardContent mergedContent(const domain::MergedRecord &record, const QString &heading, const ConflictWords &words);
BoardContent settledContent(const domain::SettledAct &act, const QString &heading, const ConflictWords &words);

/// The key of the row about a part of what was merged.
QByteArray keyOf(const domain::MergedPart &part);

} // namespace ui
