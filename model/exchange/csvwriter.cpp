// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvwriter.h"

#include "model/exchange/encoding.h"
#include "model/exchange/formulaguard.h"

namespace exchange {

namespace {

bool needsQuotes(const QString &cell, char separator)
{
    return cell.contains(QLatin1Char(separator)) || cell.contains(u'"') || cell.contains(u'\r')
        || cell.contains(u'\n') || cell.startsWith(u' ') || cell.startsWith(u'\t') || cell.endsWith(u' ')
        || cell.endsWith(u'\t');
}

QString quoted(const QString &text, char separator)
{
    QString cell = withGuard(text);
    if (!needsQuotes(cell, separator))
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

class Writer {
public:
    explicit Writer(const CsvWriteOptions &options)
        : m_options(options)
    {
        if (options.encoding == CsvEncoding::Utf8WithMark)
            m_file.bytes = "\xEF\xBB\xBF";
    }
    void row(qsizetype row, const QStringList &cells)
    {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (column > 0)
                m_file.bytes += m_options.separator;
            cell(row, column, cells.at(column));
        }
        // A row of one empty cell would be an empty line, which readers pass over.
        if (cells.size() == 1 && cells.first().isEmpty())
            m_file.bytes += "\"\"";
        m_file.bytes += "\r\n";
    }
    CsvFile take() { return std::move(m_file); }

private:
    void cell(qsizetype row, qsizetype column, const QString &text)
    {
        const QString cell = quoted(text, m_options.separator);
        if (m_options.encoding == CsvEncoding::Utf8WithMark) {
            m_file.bytes += cell.toUtf8();
            return;
        }
        const EncodedText encoded = encodeCp949(cell);
        if (!encoded.lossless)
            m_file.missing += {row, column, text};
        m_file.bytes += encoded.bytes;
    }

    CsvWriteOptions m_options;
    CsvFile m_file;
};

} // namespace

CsvFile writeCsv(const Sheet &sheet, const CsvWriteOptions &options)
{
    Writer writer(options);
    if (!sheet.header.isEmpty())
        writer.row(-1, sheet.header);
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        QStringList cells;
        for (const Value &value : sheet.rows.at(row))
            cells += textOf(value);
        writer.row(row, cells);
    }
    return writer.take();
}

} // namespace exchange
