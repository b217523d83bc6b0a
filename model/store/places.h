// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/sql/connection.h"

#include <QHash>

/// Who has places of offers by the bundles of this vault.
namespace store::places {

/// How many services of bundles run or are held, by offer; offers without any are left out.
base::Result<QHash<base::Id, int>> taken(sql::Connection &connection);

} // namespace store::places
