// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sql/connection.h"

namespace store::purge {

/// Forgets what a vault holds about a record beside its row and its changes: drafts, bytes of an attachment,
/// why it was printed, why acts about it were done. For what was erased and what has left this vault's rights.
base::Done beside(sql::Connection &connection, const base::Id &record);

} // namespace store::purge
