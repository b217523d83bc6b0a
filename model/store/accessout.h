// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sql/connection.h"
#include "model/store/vault.h"

namespace store::accessout {

/// The type of the changes that carry the access log; their records have no rows in any vault.
inline constexpr auto kType = "access";

/// Hands what the access log has noted since the last time to the outbox, for the office's audit stream: a
/// change of its own for some hundred entries, with the chain value of each, so that the office can tell
/// whether something is missing. Inside the caller's transaction; does nothing in a vault on its own.
base::Done hand(Vault &vault, sql::Connection &connection);

} // namespace store::accessout
