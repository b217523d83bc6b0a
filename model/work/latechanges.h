// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change.h"
#include "model/store/actwriter.h"
#include "model/store/conflictrows.h"

/// What a former holder wrote after a case had gone, answered by whoever has it now; within the act of the caller.
namespace work::latechanges {

/// Tells that the change was read.
base::Done markRead(store::ActWriter &writer, const store::conflictrows::Row &row);
/// The same, and writes these fields of it.
base::Done takeOver(
    store::ActWriter &writer, const store::conflictrows::Row &row, const QList<domain::FieldChange> &fields);
/// Of what is not (or no longer) a record here: declines all that came late of it, by making it one and removing it.
/// Nothing else tells the office and the other vaults that somebody has looked at it.
base::Done decline(store::ActWriter &writer, const store::conflictrows::Row &row);
/// Those of them that are named.
base::Done decline(store::ActWriter &writer, const base::Id &stream, const domain::RecordRef &record,
    const QList<base::Id> &late);

} // namespace work::latechanges
