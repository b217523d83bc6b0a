// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace exchange::hsds {

/// The cells of a row that hold something, by column, as they were written.
using Cells = QMap<QString, QString>;

/// One row of a table. `line` is that of the file from 1; in JSON documents, which have no lines, the number
/// of the record in its table, and `path` says where it stands: `contents[2].phones[0]`.
struct Row {
    int line = 0;
    Cells cells;
    QString path = {};

    QString id() const { return cells.value(QStringLiteral("id")); }
    QString cell(const char *column) const { return cells.value(QLatin1String(column)); }
};

/// Why something of a file was refused: where it stands and which rule it breaks, never the text that stood
/// there. The row is left out, or only this cell of it. Rules are words for machines, `dangling-reference`.
struct Fault {
    QString table;
    int line = 0;
    QString column;
    QString rule;
    bool refusesRow = true;
    QString path = {};

    bool operator==(const Fault &) const = default;
};

/// What a file holds: rows by table, tables by name. Columns and tables that the specification does not know
/// are kept too.
struct Tables {
    QMap<QString, QList<Row>> rows;

    QList<Row> of(const char *table) const { return rows.value(QLatin1String(table)); }
    qsizetype count() const;
};

/// What was read, and what could not be.
struct Reading {
    Tables tables;
    QList<Fault> faults;
    QStringList leftOut; ///< files that are no table of the specification
    qsizetype read = 0; ///< rows, those that could not be read included
};

} // namespace exchange::hsds
