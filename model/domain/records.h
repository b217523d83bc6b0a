// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// Every record type of the vault, parents before children. A new type is added in recordlist.h and by
/// one migration.
const std::vector<const RecordType *> &allRecordTypes();

/// The type of this name, or null.
const RecordType *recordType(const QString &name);

} // namespace domain
