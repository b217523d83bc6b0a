// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/sql/connection.h"

#include <QList>

/// What the log knows of a grant beside its record.
namespace store::grantrows {

/// What had the slots or places when the office refused this grant: grants, one for each; nil where one of them is
/// not known in this vault, as those of other dongs.
base::Result<QList<base::Id>> holdersOf(sql::Connection &connection, const base::Id &grant);

/// The two who signed for this grant beyond the cap; nobody where it was asked for as usual, or where this vault does
/// not know what was asked.
base::Result<QList<base::Id>> signersOf(sql::Connection &connection, const base::Id &grant);

} // namespace store::grantrows
