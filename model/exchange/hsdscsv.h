// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/hsdsrows.h"

#include <QByteArray>

namespace exchange::hsds {

/// Reads one table of separated values strictly as RFC 4180 has them, since it is written by programs: UTF-8
/// (a mark at the beginning is fine), commas, double quotes. Faults name the line in which a row begins; the
/// other rows are read. Rules: `encoding`, `quoting`, `column-count`, `no-header`, `missing-column`,
/// `duplicate-column`, `control-character`, `too-long`.
void readCsv(const QString &table, const QByteArray &bytes, Reading &into);

/// A table as such a file: the columns of the specification in their order, then others; lines end with CR
/// LF.
QByteArray writeCsv(const QString &table, const QList<Row> &rows);

} // namespace exchange::hsds
