// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sql/connection.h"
#include "model/store/vault.h"

/// The mark of a vault for practice, which holds invented people. It is there twice, signed by the owner
/// among the vault's own particulars and as an entry of the chained access log, and there is no way to take
/// it away.
namespace store::trainingmark {

/// Marks the vault for good; once is enough.
base::Done write(const Vault &vault, sql::Connection &connection);
/// Whether either mark is there; one whose signature does not fit counts too.
base::Result<bool> isThere(sql::Connection &connection);
/// Whether the mark is there and signed by the owner of this vault.
base::Result<bool> isSigned(const Vault &vault, sql::Connection &connection);

} // namespace store::trainingmark
