// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/lockedbytes.h"
#include "model/sql/connection.h"

namespace support {

/// Makes of an office's tables what the edition before identities were sealed left there: plain hashes, its
/// columns, its version.
base::Done ageToPlainIdentities(sql::Connection &connection, const base::LockedBytes &bookKey);
/// The edition after that: sealed, and without the byte that says of which key and form.
base::Done ageToSealsWithoutForm(sql::Connection &connection);

} // namespace support
