// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// Every record type of the vault, parents before children. A new type is added in recordlist.h and by
/// one migration.
const std::vector<const RecordType *> &allRecordTypes();

/// The type of this name, or null.
const RecordType *recordType(const QString &name);

/// Whether all dongs of a district share records of this type: the directory of services, questionnaires,
/// papers. Others live with the household or person that they are about.
bool isShared(const QString &type);

} // namespace domain
