// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sql/connection.h"

/// Copies the tables of an office from one engine to the other.
namespace office::tablecopy {

/// All rows as they stand at one moment, into a database of the same schema whose tables are emptied first.
/// One of the two is a file, which knows its own tables.
base::Done all(sql::Connection &from, sql::Connection &to);

} // namespace office::tablecopy
