// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvreader.h"

#include "model/exchange/encoding.h"
#include "model/exchange/formulaguard.h"

#include <QMap>

#include <csv.h>

namespace exchange {

namespace {

using base::Error;
using base::ErrorKind;

constexpr int kSampledLines = 50;
constexpr int kLinesBetweenReports = 2'000;

/// The end of the line that begins at `at`, its line end included, whichever kind that is.
qsizetype endOfLine(const QByteArray &text, qsizetype at)
{
    for (; at < text.size(); ++at) {
        if (text.at(at) == '\n')
            return at + 1;
        if (text.at(at) == '\r')
            return at + 1 < text.size() && text.at(at + 1) == '\n' ? at + 2 : at + 1;
    }
    return text.size();
}

/// Takes a `sep=;` line off the text.
std::optional<char> takeSeparatorLine(QByteArray &text)
{
    const qsizetype end = endOfLine(text, 0);
    QByteArray line = text.left(end);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.size() != 5 || line.left(4).toLower() != "sep=")
        return std::nullopt;
    const char separator = line.at(4);
    text.remove(0, end);
    return separator;
}

/// One libcsv parser fed line by line, so that each row knows where it began.
class Parser {
public:
    Parser(char separator, const TableLimits &limits)
        : m_limits(limits)
    {
        csv_init(&m_parser, 0);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    bool feed(const char *line, qsizetype size)
    {
        ++m_line;
        if (!m_isInRow)
            m_row.line = m_line;
        m_isInRow = m_isInRow || !QByteArray::fromRawData(line, size).trimmed().isEmpty();
        return csv_parse(&m_parser, line, size_t(size), &Parser::takeCell, &Parser::takeRow, this)
            == size_t(size)
            && m_trouble.isEmpty();
    }
    /// A line end closes the last row, unless a quote is still open.
    bool finish()
    {
        if (m_isInRow && !feed("\n", 1))
            return false;
        if (m_isInRow)
            m_trouble = QStringLiteral("a quote opened in line %1 is not closed").arg(m_row.line);
        return m_trouble.isEmpty();
    }
    QString trouble() const { return m_trouble.isEmpty() ? QStringLiteral("not enough memory") : m_trouble; }
    QList<RawRow> takeRows() { return std::move(m_rows); }

private:
    static void takeCell(void *bytes, size_t size, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        const QString cell = QString::fromUtf8(static_cast<const char *>(bytes), qsizetype(size));
        if (cell.size() > parser->m_limits.cellLetters)
            parser->m_trouble = QStringLiteral("a cell in line %1 is too long").arg(parser->m_row.line);
        else if (parser->m_row.cells.size() >= parser->m_limits.columns)
            parser->m_trouble = QStringLiteral("too many columns in line %1").arg(parser->m_row.line);
        else
            parser->m_row.cells += withoutGuard(cell);
    }
    static void takeRow(int, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        if (parser->m_rows.size() >= parser->m_limits.rows)
            parser->m_trouble = QStringLiteral("too many rows");
        else
            parser->m_rows += parser->m_row;
        parser->m_row.cells.clear();
        parser->m_isInRow = false;
    }

    TableLimits m_limits;
    csv_parser m_parser{};
    QList<RawRow> m_rows;
    RawRow m_row;
    QString m_trouble;
    int m_line = 0;
    bool m_isInRow = false;
};

base::Result<QList<RawRow>> parse(
    const QByteArray &text, char separator, const TableLimits &limits, const base::Progress &progress)
{
    Parser parser(separator, limits);
    int line = 0;
    for (qsizetype at = 0; at < text.size(); ++line) {
        if (line % kLinesBetweenReports == 0) {
            if (progress.isCancelled())
                return ErrorKind::Cancelled;
            progress.at(at, text.size());
        }
        const qsizetype end = endOfLine(text, at);
        if (!parser.feed(text.constData() + at, end - at))
            return Error{ErrorKind::InvalidInput, parser.trouble()};
        at = end;
    }
    if (!parser.finish())
        return Error{ErrorKind::InvalidInput, parser.trouble()};
    progress.at(text.size(), text.size());
    return parser.takeRows();
}

QList<int> linesWithBrokenText(const QList<RawRow> &rows)
{
    QList<int> lines;
    for (const RawRow &row : rows) {
        if (row.cells.join(QString()).contains(QChar::ReplacementCharacter))
            lines += row.line;
    }
    return lines;
}

/// How often a separator stands outside quotes, line by line.
QList<int> countPerLine(const QByteArray &text, char separator)
{
    QList<int> counts;
    int count = 0;
    bool isQuoted = false;
    for (const char letter : text) {
        if (letter == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && letter == separator)
            ++count;
        else if (!isQuoted && letter == '\n') {
            counts += count;
            count = 0;
            if (counts.size() == kSampledLines)
                return counts;
        }
    }
    if (count > 0)
        counts += count;
    return counts;
}

/// The number of lines that agree on one count above zero.
qsizetype evenness(const QList<int> &counts)
{
    QMap<int, qsizetype> lines;
    qsizetype most = 0;
    for (const int count : counts) {
        if (count > 0)
            most = std::max(most, ++lines[count]);
    }
    return most;
}

} // namespace

char findSeparator(const QByteArray &utf8)
{
    char best = ',';
    qsizetype mostEven = 0;
    for (const char separator : {',', ';', '\t', '|'}) {
        const qsizetype even = evenness(countPerLine(utf8, separator));
        if (even > mostEven) {
            best = separator;
            mostEven = even;
        }
    }
    return best;
}

base::Result<Table> readCsv(
    const QByteArray &bytes, const TableOptions &options, const base::Progress &progress)
{
    if (bytes.size() > options.limits.bytes)
        return Error{ErrorKind::InvalidInput, QStringLiteral("the file is too big")};
    const base::Result<DecodedText> decoded = decodeText(bytes, options.encoding);
    if (!decoded)
        return decoded.error();
    QByteArray text = decoded->text.toUtf8();
    const std::optional<char> named = takeSeparatorLine(text);
    const char separator = options.separator.value_or(named.value_or(findSeparator(text)));
    base::Result<QList<RawRow>> rows = parse(text, separator, options.limits, progress);
    if (!rows)
        return rows.error();
    if (named) {
        for (RawRow &row : *rows)
            ++row.line;
    }
    const QList<int> undecodable = linesWithBrokenText(*rows);
    Table table = tableOf(std::move(rows).value(), options.hasHeader);
    table.format = TableFormat::Csv;
    table.encoding = decoded->encoding;
    table.separator = separator;
    table.undecodableLines = undecodable;
    return table;
}

} // namespace exchange
