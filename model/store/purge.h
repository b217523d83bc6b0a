// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sql/connection.h"

namespace store::purge {

/// Forgets what a vault holds about a record beside its row and its changes: drafts, bytes of an attachment,
/// why it was printed, why acts about it were done. For what was erased and what has left this vault's
/// rights.
base::Done beside(sql::Connection &connection, const base::Id &record);
/// The same for what was erased: a paper that was still to be sent goes too.
base::Done erased(sql::Connection &connection, const base::Id &record);

} // namespace store::purge
