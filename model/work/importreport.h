// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QList>
#include <QStringList>

namespace work {

/// Saves what was wrong with a list as a text file that a spreadsheet opens: lines, columns and reasons, no
/// person. Errors: DiskFull, Io. Any thread.
base::Done saveImportReport(const QString &path, const QStringList &header, const QList<QStringList> &rows);

} // namespace work
