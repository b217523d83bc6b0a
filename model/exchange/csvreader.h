// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/table.h"

#include "model/base/result.h"
#include "model/base/threads.h"

#include <QByteArray>

namespace exchange {

/// Reads separated values as offices have them: encoding and separator are found or given, quotes and line
/// ends in quotes by libcsv, a `sep=;` line is heeded, one `'` before `= + - @`, tab or return is taken off
/// again. Errors: InvalidInput (too big, no text, a quote that never closes; detail names the line),
/// Cancelled. Any thread.
base::Result<Table> readCsv(
    const QByteArray &bytes, const TableOptions &options = {}, const base::Progress &progress = {});

/// Comma, semicolon, tab or bar: what divides the first lines most evenly.
char findSeparator(const QByteArray &utf8);

} // namespace exchange
