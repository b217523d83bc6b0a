// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/table.h"

#include "model/base/result.h"
#include "model/base/threads.h"

#include <QByteArray>

namespace exchange {

/// Reads one sheet of an XLSX workbook (ECMA-376, part 1): shared, inline and rich text, numbers as they
/// would be typed, days as ISO by their number format in both day systems, TRUE and FALSE. Errors:
/// InvalidInput (no workbook, damaged, beyond the limits), NotFound (no sheet of that name), Cancelled. Any
/// thread.
base::Result<Table> readXlsx(
    const QByteArray &bytes, const TableOptions &options = {}, const base::Progress &progress = {});

} // namespace exchange
