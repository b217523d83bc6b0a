// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/work/exportfile.h"

namespace work {

class Context;

/// The whole directory of services in HSDS 3.0.
namespace hsdsexport {

/// Whether the ending of the path asks for it: .zip (one CSV file a table) or .json.
bool isHsds(const QString &path);
/// Writes the access log, then the file. The count is that of all rows. Errors: those of exportfile.h.
base::Result<Exported> write(Context &context, const ExportTarget &target);

} // namespace hsdsexport

} // namespace work
