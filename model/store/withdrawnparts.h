// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change.h"
#include "model/sync/body.h"

/// What a change took out of a record by withdrawing others (`withdraws`, `reopens`), field by field.
namespace store::withdrawnparts {

/// One write that was taken out, and what came back in its place.
struct Part {
    qsizetype of = 0; ///< of which of the withdrawn changes, by its place among them
    syncing::Write write;
    QList<syncing::Reopened> back; ///< never empty
};

/// `withdrawn` are those that `undo` names, in its order; empty ones where they are not here any more.
QList<Part> of(const syncing::Body &undo, const QList<syncing::Body> &withdrawn);
/// As a history page shows it: what stood there, and what stands there without it.
QList<domain::FieldChange> shown(const QList<Part> &parts);

} // namespace store::withdrawnparts
