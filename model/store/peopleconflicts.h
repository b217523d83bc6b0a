// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sql/connection.h"

#include <QHash>

/// Whose records wait for somebody to decide between two values.
namespace store::peopleconflicts {

/// People by id, with the row of the person that they are shown as part of. A person counts where her own
/// record or one that hangs on it has a line in the inbox.
base::Result<QHash<base::Id, qint64>> all(sql::Connection &connection);

} // namespace store::peopleconflicts
