// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/threads.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace exchange {
struct Table;
}

namespace work {

class Context;

/// What a list from outside is about.
enum class ListKind { People, Services };

/// What the user fixed instead of letting it be found.
struct ListReading {
    QString encoding; ///< `UTF-8`, `UTF-16LE`, `UTF-16BE` or `CP949`; empty: to be found
    QChar separator; ///< null: to be found
    std::optional<bool> hasHeader;
    QString sheet; ///< empty: the first one

    bool operator==(const ListReading &) const = default;
};

/// A list as it was read: how, and its cells. Resident registration numbers are cut to seven digits in it. A
/// value; copies share the cells.
struct ListFile {
    QString path;
    bool isWorkbook = false;
    QString encoding; ///< of text files
    QChar separator;
    bool hasHeader = false;
    QString sheet;
    QStringList sheets;
    QStringList header; ///< without a header row: A, B, C
    qsizetype rows = 0;
    QList<int> undecodableLines;
    bool isCaseworkExport = false; ///< 행복e음 사례관리 업무지원
    std::shared_ptr<const exchange::Table> table;

    QString cell(qsizetype row, int column) const;
};

/// Name of a field to the number of its column from 0.
using ListColumns = QMap<QString, int>;

/// A field that a column can fill; the label is to be translated in the context "columns".
struct ListField {
    QString key;
    const char *label;
};

/// Where a mapping of columns came from.
enum class ColumnsFrom { Headings, Casework, Remembered };
struct ListMapping {
    ListColumns columns;
    ColumnsFrom from = ColumnsFrom::Headings;
};

/// One finding in one row: the place and a word for machines (`not-a-day`), never the text that stood there.
struct ListIssue {
    int line = 0;
    QString column; ///< key of the field
    QString code;
    bool refusesRow = false;

    bool operator==(const ListIssue &) const = default;
};

/// What becomes, or would become, of a row.
enum class ListOutcome { New, Changed, Same, Unclear, Refused };

/// What became of a list, or would become of it. A row that is refused has one entry, its first reason; one
/// that is not has an entry for each cell that was left out.
struct ListCounts {
    qsizetype read = 0;
    qsizetype added = 0;
    qsizetype changed = 0;
    qsizetype same = 0;
    qsizetype unclear = 0;
    QList<ListIssue> refused;
    QList<ListIssue> notices; ///< cells that were left out of rows that were not refused
    QStringList unread; ///< columns that filled no field, see lists::unreadColumns
    bool dryRun = false;

    void count(ListOutcome outcome, const QList<ListIssue> &issues);
    qsizetype taken() const { return dryRun ? 0 : added + changed + same; }
    /// As `import --json` prints it.
    QJsonObject toJson() const;
};

/// Lists from outside before they become people or services: reading files and finding out which column is
/// what.
namespace lists {

/// Reads a CSV or XLSX file by its content. InvalidInput with a detail of exchange/tablefile.h for what is no
/// such file; NotFound, Io, Cancelled. Any thread.
base::Result<ListFile> read(
    const QString &path, const ListReading &reading = {}, const base::Progress &progress = {});

QList<ListField> fields(ListKind kind);
/// Which kind the headings speak for.
ListKind kindOf(const ListFile &file);
ListColumns guess(const ListFile &file, ListKind kind);
/// The columns that were chosen for the same headings before, else those that the headings tell.
base::Result<ListMapping> mapping(Context &context, const ListFile &file, ListKind kind);
base::Done rememberMapping(Context &context, const ListFile &file, ListKind kind, const ListColumns &columns);
/// The columns of a map file: `{"name": "성명", "birth": 3}`, by heading or by number from 1. InvalidInput
/// for an unknown field, NotFound for a column that the header lacks; the detail is the field's name.
base::Result<ListColumns> mappingFromJson(const QJsonObject &map, const ListFile &file, ListKind kind);
/// The field without which nothing can be taken and that no column fills; empty where there is none.
QString missingField(const ListColumns &columns, ListKind kind);
/// What was recognised, with the columns that somebody named laid over it; no column serves two fields.
ListColumns withChosen(ListColumns recognised, const ListColumns &chosen);
/// The field that was missing in every single row because no column fills it; empty where there is none. So
/// one word about the file stands for a refusal of each row.
QString missingInAllRows(const ListColumns &columns, const ListCounts &counts);
/// The columns that hold something but fill no field: their headings, or numbers from 1 where a heading is
/// empty.
QStringList unreadColumns(const ListFile &file, const ListColumns &columns);

/// A name as it is compared: blanks, width and case aside.
QString nameKey(const QString &name);

} // namespace lists

} // namespace work
