// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/act.h"
#include "model/domain/change.h"

#include <QList>
#include <QString>

namespace domain {

/// A change as a history page shows it: what happened, who did it, the values before and after. Erased
/// changes keep their place without values.
struct HistoryEntry {
    Act act;
    base::Id change;
    ChangeKind kind = ChangeKind::Update;
    RecordRef record;
    QString userName;
    QString secondName; ///< the second person of an act of two
    bool erased = false;
    bool undone = false;
    bool refused = false; ///< the office did not take it; it is in force nowhere
    QString takesBack; ///< of an undo: the kind of the act that is taken back by it
    bool doesAgain = false; ///< of an undo of an undo: that act is done again
    QList<FieldChange> fields;
};

/// How far back the changes of a record are here.
enum class HistoryExtent {
    Whole, ///< from the first one
    Arriving, ///< the vault began with a snapshot that had it, and what was before has not come yet
    AtOffice ///< its case came from elsewhere, and what was before stays there
};

} // namespace domain
