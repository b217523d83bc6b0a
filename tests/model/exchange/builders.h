// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/table.h"

#include <QByteArray>
#include <QMap>
#include <QString>

/// Files and tables made for the tests of the exchange room.
namespace test {

/// A ZIP archive of these parts.
QByteArray zipOf(const QMap<QString, QByteArray> &parts);

/// The least that is a workbook: one sheet named 명단 with these rows (`<row>` elements).
struct WorkbookParts {
    QByteArray rows;
    QByteArray sharedStrings; ///< `<si>` elements
    QByteArray styles; ///< content of `<styleSheet>`
    bool countsFrom1904 = false;
};
QByteArray workbookOf(const WorkbookParts &parts);

/// A table with a header row and data from line 2 on.
exchange::Table tableWith(const QStringList &header, const QList<QStringList> &rows);

/// Text of anything a user may type, with the letters that tables stumble over more often than chance has
/// them.
QString anyCell();

} // namespace test
