// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/sheet.h"

#include "model/base/result.h"

#include <QString>

namespace exchange {

/// Writes sheets as an XLSX workbook: text stays text (a phone keeps its zeros, `=` runs nothing), numbers
/// and days can be counted with, headings are bold and stay in sight, columns fit Korean. The file appears in
/// one step, from a temporary one beside it. Errors: InvalidInput (no sheet, a text too long for a cell), Io,
/// DiskFull. Any thread.
base::Done writeXlsx(const QString &path, const QList<Sheet> &sheets);

} // namespace exchange
