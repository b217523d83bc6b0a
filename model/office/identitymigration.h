// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/identityseal.h"
#include "model/sql/connection.h"

/// The parts of the office's sixth and seventh migration that SQL cannot do.
namespace office::identitymigration {

/// Seals the identities that earlier editions kept as plain hashes, from the tables that the migration has
/// put aside, and throws those away. Inside the migration's transaction.
base::Done sealAll(sql::Connection &connection, const IdentitySeal &seal);
/// Seals anew what is of an earlier key or form. Inside the migration's transaction.
base::Done resealAll(sql::Connection &connection, const IdentitySeal &seal);

} // namespace office::identitymigration
