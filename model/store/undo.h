// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/undooutcome.h"
#include "model/store/actwriter.h"

#include <QList>

namespace store::undo {

using domain::Overwrite;
using Changed = domain::UndoneValue;
using Outcome = domain::UndoOutcome;

/// Takes an act back by a new act: removes what it created, brings back what it removed, sets fields back.
/// Redo is taking back the undo. ErrorKind::RefusedByRule where it is undone already or was an erasure,
/// NotAllowed where this would bring back what two people signed: one of them alone may only withdraw it.
base::Result<Outcome> takeBack(
    Vault &vault, sql::Connection &connection, const base::Id &act, Overwrite overwrite);

} // namespace store::undo
