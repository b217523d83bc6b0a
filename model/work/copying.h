// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace work {

class Context;

/// Rows of a list on their way to the clipboard.
namespace copying {

/// Rows as text that spreadsheets take: tabs between cells, CR LF between rows; cells are guarded against
/// running as formulas. Pure.
QString textOf(const QList<QStringList> &rows);

/// The same for rows of people under one row of headings; written to the access log (kind `copy`) before the
/// text is given out.
base::Result<QString> people(Context &context, const QList<QStringList> &rows);

} // namespace copying

} // namespace work
