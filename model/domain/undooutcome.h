// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/act.h"

#include <QJsonValue>
#include <QList>

namespace domain {

/// A value that is no longer what the undone act wrote, or a record that came to name one which undoing would
/// remove (`now` is the name then); a person decides which stays.
struct UndoneValue {
    RecordRef record;
    QString column;
    QJsonValue before; ///< what undoing would put back
    QJsonValue written; ///< what the undone act wrote
    QJsonValue now;
    QString why = {}; ///< where it stays for another reason than its value: the detail of an error
};

/// What became of taking an act back. Where `changed` is not empty and `Overwrite::Ask` was given, nothing
/// was done.
struct UndoOutcome {
    Act act;
    QList<UndoneValue> changed;
    QList<RecordRef> touched;
};

enum class Overwrite {
    Ask, ///< do nothing where a value has changed since, and tell
    LeaveNew, ///< put back what can be, leave values that have changed since
    TakeBefore ///< put back everything
};

} // namespace domain
