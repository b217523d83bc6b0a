// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/table.h"

#include "model/base/calendar.h"
#include "model/base/residentnumbers.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/residentnumber.h"

#include <QRegularExpression>

namespace exchange {

namespace {

/// Lists of public offices carry a title, a date and an empty line above their headings.
constexpr qsizetype kRowsSearchedForHeader = 10;

QString columnLetters(qsizetype column)
{
    QString letters;
    for (++column; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(int(u'A' + (column - 1) % 26)));
    return letters;
}

bool hasText(const QStringList &cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
}

qsizetype countTexts(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

/// Values rather than headings: a number, a day, a telephone.
bool looksLikeData(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("^[-+]?[\\d.,:/ ()-]+원?$"));
    return number.match(cell).hasMatch() || base::parseDay(cell, QDate(2100, 1, 1)).has_value();
}

/// A first row is a header if nothing in it looks like data while something below does.
bool isHeaderByShape(const QList<RawRow> &rows)
{
    const QStringList &first = rows.first().cells;
    if (std::any_of(first.begin(), first.end(), looksLikeData) || QStringList(first).removeDuplicates() > 0)
        return false;
    for (qsizetype row = 1; row < std::min<qsizetype>(rows.size(), 20); ++row) {
        const QStringList &cells = rows.at(row).cells;
        if (std::any_of(cells.begin(), cells.end(), hasDigit))
            return true;
    }
    return false;
}

qsizetype countHeaderWords(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(), isHeaderWord);
}

/// The row of headings, or -1.
qsizetype findHeader(const QList<RawRow> &rows, std::optional<bool> hasHeader)
{
    if (rows.isEmpty() || hasHeader == false)
        return -1;
    for (qsizetype row = 0; row < std::min(rows.size(), kRowsSearchedForHeader); ++row) {
        const QStringList &cells = rows.at(row).cells;
        if (std::any_of(cells.begin(), cells.end(), looksLikeData))
            continue;
        const qsizetype known = countHeaderWords(cells);
        if (known >= 2 || (known == 1 && countTexts(cells) == 1))
            return row;
    }
    return hasHeader == true || isHeaderByShape(rows) ? 0 : -1;
}

void cutResidentNumbers(Table &table)
{
    for (QStringList &row : table.rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool isNumberColumn
                = column < table.header.size() && isResidentNumberHeading(table.header.at(column));
            row[column] = isNumberColumn ? cutResidentNumber(row.at(column))
                                         : base::withoutResidentNumbers(row.at(column));
        }
    }
}

} // namespace

QString nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16LE");
    case Encoding::Utf16BigEndian:
        return QStringLiteral("UTF-16BE");
    case Encoding::Cp949:
        return QStringLiteral("CP949");
    }
    return {};
}

QString Table::cell(qsizetype row, int column) const
{
    return column < 0 ? QString() : rows.at(row).value(column);
}

Table tableOf(QList<RawRow> rows, std::optional<bool> hasHeader)
{
    for (RawRow &row : rows) {
        for (QString &cell : row.cells)
            cell = cell.normalized(QString::NormalizationForm_C).trimmed();
    }
    rows.removeIf([](const RawRow &row) { return !hasText(row.cells); });

    Table table;
    const qsizetype header = findHeader(rows, hasHeader);
    table.hasHeader = header >= 0;
    if (table.hasHeader)
        table.header = rows.at(header).cells;
    qsizetype columns = table.header.size();
    for (qsizetype i = header + 1; i < rows.size(); ++i) {
        table.lines += rows.at(i).line;
        columns = std::max(columns, rows.at(i).cells.size());
        table.rows += std::move(rows[i].cells);
    }
    for (qsizetype column = table.header.size(); column < columns; ++column)
        table.header += table.hasHeader ? QString() : columnLetters(column);
    cutResidentNumbers(table);
    return table;
}

} // namespace exchange
