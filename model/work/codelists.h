// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/codelist.h"

#include <QString>

namespace work {

/// The code lists that the program carries, or those of another folder. Files that are no code lists are left
/// out.
base::Result<domain::CodeLists> readCodeLists(const QString &folder = QStringLiteral(":/codelists"));

} // namespace work
