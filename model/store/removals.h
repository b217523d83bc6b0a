// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/historyentry.h"
#include "model/store/actwriter.h"

#include <QSet>

/// What removals of records mean to undo.
namespace store::removals {

/// The records that the act removed and somebody else has removed apart from it, too. None in a vault on its own.
base::Result<QSet<base::Id>> ofOthers(ActWriter &writer, const base::Id &act);
/// In an office's vault a change that brought a record back says only what differs from what had been there: adds to the
/// `entries` of an undo what the removals tell that it took back.
base::Done tellBroughtBack(sql::Connection &connection, const domain::Act &undo, QList<domain::HistoryEntry> &entries);

} // namespace store::removals
