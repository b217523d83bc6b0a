// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/hsdscsv.h"

#include "model/exchange/hsdsschema.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace exchange::hsds {
namespace {

constexpr qsizetype kCellLetters = 100'000;

/// A row of bytes and what is wrong with it, if anything.
struct RawLine {
    int line = 0;
    QList<QByteArray> cells;
    const char *trouble = nullptr;
};

/// Splits bytes into rows. A quote that never closes would swallow the rest of the file, so it ends at the
/// line in which it opened, and reading goes on with the next.
class Splitter {
public:
    explicit Splitter(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        if (m_bytes.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }
    bool atEnd() const { return m_at >= m_bytes.size(); }
    RawLine next()
    {
        RawLine row;
        row.line = m_line;
        const qsizetype begin = m_at;
        while (readCell(row)) { }
        if (row.trouble && qstrcmp(row.trouble, "quoting") == 0 && m_neverClosed) {
            m_at = begin;
            m_line = row.line;
            skipLine();
            m_neverClosed = false;
        }
        return row;
    }

private:
    /// Reads a cell and what ends it; false where that ends the row.
    bool readCell(RawLine &row)
    {
        QByteArray cell;
        if (m_at < m_bytes.size() && m_bytes.at(m_at) == '"') {
            if (!readQuoted(cell)) {
                row.trouble = "quoting";
                m_neverClosed = true;
                return false;
            }
            if (m_at < m_bytes.size() && !isEnd(m_bytes.at(m_at)))
                row.trouble = "quoting";
        }
        while (m_at < m_bytes.size() && !isEnd(m_bytes.at(m_at))) {
            if (m_bytes.at(m_at) == '"')
                row.trouble = "quoting";
            cell.append(m_bytes.at(m_at++));
        }
        row.cells.append(cell);
        if (m_at >= m_bytes.size())
            return false;
        const char end = m_bytes.at(m_at++);
        if (end == ',')
            return true;
        if (end == '\r' && m_at < m_bytes.size() && m_bytes.at(m_at) == '\n')
            ++m_at;
        ++m_line;
        return false;
    }
    bool readQuoted(QByteArray &cell)
    {
        for (++m_at; m_at < m_bytes.size(); ++m_at) {
            const char letter = m_bytes.at(m_at);
            if (letter == '\n')
                ++m_line;
            if (letter != '"') {
                cell.append(letter);
                continue;
            }
            if (m_at + 1 < m_bytes.size() && m_bytes.at(m_at + 1) == '"') {
                cell.append('"');
                ++m_at;
                continue;
            }
            ++m_at;
            return true;
        }
        return false;
    }
    void skipLine()
    {
        const qsizetype end = m_bytes.indexOf('\n', m_at);
        m_at = end < 0 ? m_bytes.size() : end + 1;
        ++m_line;
    }
    static bool isEnd(char letter) { return letter == ',' || letter == '\n' || letter == '\r'; }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_neverClosed = false;
};

/// One table in the making.
class Reader {
public:
    Reader(const QString &table, Reading &into)
        : m_table(table)
        , m_into(into)
    {
    }

    void readHeader(const RawLine &raw)
    {
        for (const QByteArray &cell : raw.cells) {
            const QString name = QString::fromUtf8(cell).trimmed();
            if (m_columns.contains(name) && !name.isEmpty())
                fault(raw.line, name, "duplicate-column", false);
            m_columns.append(m_columns.contains(name) ? QString() : name);
        }
        const Table *known = table(m_table);
        for (const Column &column : known ? known->columns : std::span<const Column>()) {
            if (column.isNeeded && !m_columns.contains(QLatin1String(column.name)))
                fault(raw.line, QLatin1String(column.name), "missing-column", false);
        }
    }
    void readRow(const RawLine &raw)
    {
        if (raw.cells.size() == 1 && raw.cells.first().trimmed().isEmpty() && !raw.trouble)
            return;
        ++m_into.read;
        if (raw.trouble)
            return fault(raw.line, {}, raw.trouble);
        if (raw.cells.size() != m_columns.size())
            return fault(raw.line, {}, "column-count");
        Row row{raw.line, {}};
        for (qsizetype i = 0; i < raw.cells.size(); ++i) {
            if (!readCell(row, m_columns.at(i), raw.cells.at(i)))
                return;
        }
        m_into.tables.rows[m_table].append(row);
    }

private:
    bool readCell(Row &row, const QString &column, const QByteArray &bytes)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(bytes);
        const auto isControl = [](QChar letter) {
            return letter.unicode() < 0x20 && letter != u'\n' && letter != u'\r' && letter != u'\t';
        };
        const char *rule = decoder.hasError()                    ? "encoding"
            : text.size() > kCellLetters                         ? "too-long"
            : std::any_of(text.cbegin(), text.cend(), isControl) ? "control-character"
                                                                 : nullptr;
        if (rule) {
            fault(row.line, column, rule);
            return false;
        }
        if (!text.isEmpty() && !column.isEmpty())
            row.cells.insert(column, text);
        return true;
    }
    void fault(int line, const QString &column, const char *rule, bool refusesRow = true)
    {
        m_into.faults.append({m_table, line, column, QLatin1String(rule), refusesRow});
    }

    QString m_table;
    Reading &m_into;
    QStringList m_columns;
};

QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const bool isPlain = !bytes.contains('"') && !bytes.contains(',') && !bytes.contains('\n')
        && !bytes.contains('\r') && bytes.trimmed() == bytes;
    if (isPlain)
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

} // namespace

void readCsv(const QString &table, const QByteArray &bytes, Reading &into)
{
    Splitter splitter(bytes);
    Reader reader(table, into);
    into.tables.rows[table];
    if (splitter.atEnd())
        return into.faults.append({table, 1, {}, QStringLiteral("no-header"), false});
    reader.readHeader(splitter.next());
    while (!splitter.atEnd())
        reader.readRow(splitter.next());
}

QByteArray writeCsv(const QString &name, const QList<Row> &rows)
{
    QStringList columns;
    const Table *known = table(name);
    for (const Column &column : known ? known->columns : std::span<const Column>())
        columns.append(QLatin1String(column.name));
    QSet<QString> more;
    for (const Row &row : rows) {
        for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell) {
            if (!columns.contains(cell.key()))
                more.insert(cell.key());
        }
    }
    QStringList others(more.begin(), more.end());
    others.sort();
    columns += others;
    QByteArray bytes = columns.join(u',').toUtf8() + "\r\n";
    for (const Row &row : rows) {
        QByteArrayList cells;
        for (const QString &column : std::as_const(columns))
            cells.append(quoted(row.cells.value(column)));
        bytes += cells.join(',') + "\r\n";
    }
    return bytes;
}

} // namespace exchange::hsds
