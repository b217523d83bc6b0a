// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/domain/movedaway.h"
#include "model/sql/connection.h"

/// Records that have left this vault with their case.
namespace store::departure {

/// The last time that this one left, also where it has come back since; nothing where it never did.
base::Result<std::optional<domain::MovedAway>> lastOf(sql::Connection &connection, const base::Id &record);

/// Instead of a bare NotFound: when and to which dong the record went. Another error, and that of a record which
/// never left, stays as it is.
base::Error explained(sql::Connection &connection, const base::Id &record, const base::Error &error);

} // namespace store::departure
