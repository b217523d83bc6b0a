// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/lockedbytes.h"
#include "model/sql/connection.h"
#include "model/sync/officebook.h"

namespace support {

/// All that the tables of an office hold, read from them by questions of its own: what SqlOfficeStore
/// believes is not asked.
syncing::OfficeBook readBook(sql::Connection &connection, const base::LockedBytes &dataKey);

/// A book as sorted text, one fact a line, so that two can be compared and the difference be read.
QStringList describe(const syncing::OfficeBook &book);

} // namespace support
