// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/columns.h"
#include "model/exchange/rowissue.h"
#include "model/exchange/table.h"

#include <optional>

namespace exchange {

/// One row of a table seen by field names, collecting its issues.
class RowCells {
public:
    RowCells(const Table &table, qsizetype row, const ColumnMap &columns);

    int line() const { return m_table.lines.at(m_row); }
    bool has(const char *field) const { return !text(field).isEmpty(); }
    QString text(const char *field) const;
    /// The parts of a cell that lists several, separated by `, ; / ·` or line ends.
    QStringList list(const char *field) const;

    void refuse(const char *field, RowReason reason) { note(field, reason, true); }
    void leaveOut(const char *field, RowReason reason) { note(field, reason, false); }
    /// Reads a cell with `parse`, which answers an optional; an empty cell answers nothing without an issue.
    template <class Parse>
    auto read(const char *field, RowReason reason, Parse parse) -> decltype(parse(QString()))
    {
        if (!has(field))
            return {};
        auto value = parse(text(field));
        if (!value)
            leaveOut(field, reason);
        return value;
    }
    QList<RowIssue> takeIssues() { return std::move(m_issues); }

private:
    void note(const char *field, RowReason reason, bool refusesRow);

    const Table &m_table;
    qsizetype m_row;
    const ColumnMap &m_columns;
    QList<RowIssue> m_issues;
};

/// Values as they stand in cells; nothing where the text is none.
std::optional<QString> sexOf(const QString &text); ///< 남, 여자, M, female, 1, 2 -> "m" or "f"
std::optional<bool> answerOf(const QString &text); ///< 예, Y, ○, 1 -> true; 아니오, N, ×, 0 -> false
std::optional<qint64> wholeNumberOf(const QString &text); ///< `65`, `65세`, `1,200명`; not negative
std::optional<double> decimalOf(const QString &text);

/// What a cell holds of telephone numbers: their digits, zeros that a spreadsheet dropped put back; and
/// whether that is all of it.
struct PhonesRead {
    QStringList numbers;
    bool isAll = true;
};
PhonesRead phonesIn(const QString &text);
/// The same; nothing if any part is no Korean number.
std::optional<QStringList> phonesOf(const QString &text);

} // namespace exchange
