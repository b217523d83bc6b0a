// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/threads.h"
#include "model/exchange/hsdsrows.h"

#include <QByteArray>
#include <QString>

/// Files of the Human Services Data Specification 3.0: a folder or a ZIP archive with one CSV file a table,
/// or JSON.
namespace exchange::hsds {

/// Whether this looks like HSDS: a folder with such tables, an archive of them, or JSON. A workbook is an
/// archive too, but has none.
bool isHsds(const QString &path);

/// Reads and checks (hsdscheck.h). InvalidInput with the detail kNoTables where nothing of it is a table of
/// the specification, or what JSON cannot be read; NotFound, Io, Cancelled. Any thread.
base::Result<Reading> read(const QString &path, const base::Progress &progress = {});

/// All tables as a ZIP archive with a datapackage.json that lists them.
base::Result<QByteArray> writeArchive(const Tables &tables);

inline constexpr const char *kNoTables = "no tables of HSDS";

} // namespace exchange::hsds
