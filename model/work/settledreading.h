// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/settledact.h"
#include "model/store/recordchanges.h"

#include <QHash>

/// What one change of an act of settling decided, from the story of its record; the inside of settledacts.h.
namespace work::settledreading {

struct Reader {
    base::Id owner; ///< of the vault
    QHash<base::Id, QString> names; ///< of whoever wrote what came late
};

/// Whether the change settles something by itself; what only goes with a record does not.
bool settles(const store::recordchanges::Told &told);
/// The users who wrote what came late in this record.
QList<base::Id> lateWriters(const syncing::RecordState &view);
domain::SettledChange of(
    const store::recordchanges::Told &told, const store::recordchanges::Story &story, const Reader &reader);
/// Whether undo would find things as this change has left them; `declines` says that its act declined a late record.
bool canTakeBack(
    const store::recordchanges::Told &told, const store::recordchanges::Story &story, bool declines);

} // namespace work::settledreading
