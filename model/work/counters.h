// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sql/connection.h"

#include <QString>

/// Numbers of documents, counted by kind and year within this vault. A number is never given twice; one whose
/// act was taken back stays unused.
namespace work::counters {

/// The next number of this kind and year, from 1.
base::Result<int> nextNumber(sql::Connection &connection, const QString &kind, int year);

/// The same as papers bear it, `CP-2026-0007`; inside the transaction of an act it is given back where the
/// act fails.
base::Result<QString> next(sql::Connection &connection, const QString &prefix, int year);

} // namespace work::counters
