// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace exchange {

/// The bytes of a text file. CP949 is what Korean offices call ANSI (Unified Hangul Code, all 11,172
/// syllables).
enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Cp949 };
/// `UTF-8`, `UTF-16LE`, `UTF-16BE`, `CP949`.
QString nameOf(Encoding encoding);

enum class TableFormat { Csv, Xlsx };

/// What a file may have at most; beyond it reading stops with InvalidInput.
struct TableLimits {
    qint64 bytes = 64ll << 20;
    qsizetype rows = 1'000'000;
    qsizetype columns = 256;
    qsizetype cellLetters = 32'767;
};

/// What the user fixed instead of letting it be found.
struct TableOptions {
    std::optional<Encoding> encoding;
    std::optional<char> separator;
    std::optional<bool> hasHeader;
    QString sheet; ///< empty: the first one
    TableLimits limits;
};

/// Rows of text as a file held them: cells NFC and without blanks around, rows without any text left out. Row
/// i stood in line `lines[i]` of the file (from 1; the first line of a row that spans several). Resident
/// registration numbers are cut to their first seven digits before anybody sees the table. Cells that could
/// not be decoded hold U+FFFD.
struct Table {
    QStringList header; ///< without a header row: A, B, C as spreadsheets call columns
    bool hasHeader = false;
    QList<QStringList> rows;
    QList<int> lines;

    TableFormat format = TableFormat::Csv;
    Encoding encoding = Encoding::Utf8;
    char separator = ',';
    QString sheet;
    QStringList sheets;
    QList<int> undecodableLines;

    /// The cell, or empty text where the row is shorter or the column is -1.
    QString cell(qsizetype row, int column) const;
};

/// Lines of a file on their way to a table.
struct RawRow {
    int line = 0;
    QStringList cells;
};

/// Makes a table of raw rows: finds the header row (headings may stand below a title), names columns, cleans
/// cells and cuts resident registration numbers.
Table tableOf(QList<RawRow> rows, std::optional<bool> hasHeader);

} // namespace exchange
