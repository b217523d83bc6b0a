// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/table.h"

#include "model/base/result.h"
#include "model/base/threads.h"

#include <QByteArray>

namespace exchange {

/// Reads a list whatever it is called, by its content: XLSX or separated values. Old binary workbooks,
/// workbooks with a password, and web pages or XML that only pretend to be spreadsheets are InvalidInput with
/// the details below. Further errors: NotFound, Io, Cancelled. Any thread.
base::Result<Table> readTable(
    const QByteArray &bytes, const TableOptions &options = {}, const base::Progress &progress = {});
base::Result<Table> readTableFile(
    const QString &path, const TableOptions &options = {}, const base::Progress &progress = {});

inline constexpr const char *kBinaryXls = "binary .xls";
inline constexpr const char *kLockedWorkbook = "workbook with a password";
inline constexpr const char *kHtmlAsTable = "HTML instead of a table";
inline constexpr const char *kXmlAsTable = "XML instead of a table";
inline constexpr const char *kNoWorkbook = "a ZIP archive without a workbook";

/// Writes bytes in one step: there is the old file or the whole new one, never half of it. Errors: DiskFull,
/// Io.
base::Done saveFile(const QString &path, const QByteArray &bytes);

} // namespace exchange
