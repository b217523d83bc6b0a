// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsxreader.h"

#include "model/exchange/tablefile.h"
#include "model/exchange/xlsxstyles.h"
#include "model/exchange/ziparchive.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

using base::Error;
using base::ErrorKind;

constexpr int kRowsBetweenReports = 1'000;
/// Text of all cells together: a few short shared texts can stand in a million cells.
constexpr qint64 kLettersPerByte = 8;

Error broken(const char *what)
{
    return {ErrorKind::InvalidInput, QString::fromLatin1(what)};
}

/// Letters that XML cannot hold are written as `_x000D_`.
QString unescaped(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    qsizetype at = 0;
    while ((at = text.indexOf(u"_x"_s, at)) >= 0) {
        const QRegularExpressionMatch match = escape.match(
            text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            text.replace(at, match.capturedLength(), QChar(match.capturedView(1).toUShort(nullptr, 16)));
        ++at;
    }
    return text;
}

/// The text of a shared or inline string, up to its end element: plain or in runs, without the phonetic
/// guide.
QString readString(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"t")
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == u"rPh")
                xml.skipCurrentElement();
            else
                ++depth;
        }
    }
    return unescaped(text);
}

QStringList readSharedStrings(const QByteArray &bytes)
{
    QStringList strings;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
            strings += readString(xml);
    }
    return strings;
}

/// The targets of a relationships part by their ids.
QHash<QString, QString> readRelations(const QByteArray &bytes)
{
    QHash<QString, QString> targets;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Relationship")
            targets.insert(
                xml.attributes().value("Id"_L1).toString(), xml.attributes().value("Target"_L1).toString());
    }
    return targets;
}

struct SheetEntry {
    QString name;
    QString relation;
};
struct WorkbookPart {
    QList<SheetEntry> sheets;
    bool countsFrom1904 = false;
};

WorkbookPart readWorkbookPart(const QByteArray &bytes)
{
    WorkbookPart workbook;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const QStringView value = attributes.value("date1904"_L1);
            workbook.countsFrom1904 = value == u"1" || value == u"true";
        } else if (xml.name() == u"sheet") {
            SheetEntry sheet{attributes.value("name"_L1).toString(), {}};
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == u"id" && !attribute.prefix().isEmpty())
                    sheet.relation = attribute.value().toString();
            }
            workbook.sheets += sheet;
        }
    }
    return workbook;
}

/// The column of a reference such as `AB12`, from 0; -1 where it names none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
        if (column > 16'384)
            return -1;
    }
    return column - 1;
}

struct SheetContext {
    QStringList sharedStrings;
    QList<NumberFormat> formats;
    bool countsFrom1904 = false;
    TableLimits limits;
};

/// Walks the cells of one worksheet part.
class SheetWalker {
public:
    SheetWalker(const QByteArray &part, const SheetContext &context)
        : m_xml(part)
        , m_context(context)
        , m_size(part.size())
        , m_lettersLeft(std::max<qint64>(part.size(), 1 << 20) * kLettersPerByte)
    {
    }

    base::Result<QList<RawRow>> walk(const base::Progress &progress)
    {
        while (!m_xml.atEnd() && m_trouble.isEmpty()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"row") {
                startRow();
                if (m_rows.size() % kRowsBetweenReports == 0) {
                    if (progress.isCancelled())
                        return ErrorKind::Cancelled;
                    progress.at(m_xml.characterOffset(), m_size);
                }
            } else if (m_xml.name() == u"c" && !m_rows.isEmpty()) {
                readCell();
            }
        }
        if (!m_trouble.isEmpty())
            return Error{ErrorKind::InvalidInput, m_trouble};
        if (m_xml.hasError())
            return broken("a damaged sheet");
        return std::move(m_rows);
    }

private:
    void startRow()
    {
        if (m_rows.size() >= m_context.limits.rows)
            m_trouble = QStringLiteral("too many rows");
        const int number = m_xml.attributes().value("r"_L1).toInt();
        m_rows += RawRow{number > 0 ? number : (m_rows.isEmpty() ? 1 : m_rows.last().line + 1), {}};
    }
    void readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        QStringList &cells = m_rows.last().cells;
        const QStringView reference = attributes.value("r"_L1);
        const qsizetype column = reference.isEmpty() ? cells.size() : columnOf(reference);
        const QString text
            = readCellText(attributes.value("t"_L1).toString(), attributes.value("s"_L1).toInt());
        if (text.isEmpty())
            return;
        m_lettersLeft -= text.size();
        if (column < 0 || column >= m_context.limits.columns)
            m_trouble = QStringLiteral("too many columns in line %1").arg(m_rows.last().line);
        else if (text.size() > m_context.limits.cellLetters || m_lettersLeft < 0)
            m_trouble = QStringLiteral("too much text in line %1").arg(m_rows.last().line);
        if (!m_trouble.isEmpty())
            return;
        if (column >= cells.size())
            cells.resize(column + 1);
        cells[column] = text;
    }
    QString readCellText(const QString &type, int style)
    {
        QString value;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"v")
                value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (m_xml.name() == u"is")
                value = readString(m_xml);
            else
                m_xml.skipCurrentElement();
        }
        return meaning(value, type, style);
    }
    QString meaning(const QString &value, const QString &type, int style) const
    {
        if (type == u"s")
            return m_context.sharedStrings.value(value.toInt());
        if (type == u"b")
            return value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || (!type.isEmpty() && type != u"n"))
            return type == u"str" ? unescaped(value) : value;
        return textOfNumber(number, m_context.formats.value(style), m_context.countsFrom1904);
    }

    QXmlStreamReader m_xml;
    const SheetContext &m_context;
    qint64 m_size;
    qint64 m_lettersLeft;
    QList<RawRow> m_rows;
    QString m_trouble;
};

/// A part that may be missing reads as nothing.
base::Result<QByteArray> readOptional(const ZipArchive &zip, const QString &name)
{
    return zip.has(name) ? zip.read(name) : base::Result<QByteArray>(QByteArray());
}

/// The name of a part that `xl/workbook.xml` relates to.
QString partName(const QString &target)
{
    return target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
}

base::Result<SheetContext> readContext(
    const ZipArchive &zip, const WorkbookPart &workbook, const TableLimits &limits)
{
    const base::Result<QByteArray> strings = readOptional(zip, QStringLiteral("xl/sharedStrings.xml"));
    const base::Result<QByteArray> styles = readOptional(zip, QStringLiteral("xl/styles.xml"));
    if (!strings)
        return strings.error();
    if (!styles)
        return styles.error();
    return SheetContext{
        readSharedStrings(*strings), readNumberFormats(*styles), workbook.countsFrom1904, limits};
}

base::Result<SheetEntry> chooseSheet(const WorkbookPart &workbook, const QString &name)
{
    for (const SheetEntry &sheet : workbook.sheets) {
        if (name.isEmpty() || sheet.name == name)
            return sheet;
    }
    return name.isEmpty() ? broken("a workbook without sheets")
                          : Error{ErrorKind::NotFound, QStringLiteral("sheet")};
}

base::Result<QByteArray> readSheetPart(const ZipArchive &zip, const SheetEntry &sheet)
{
    const base::Result<QByteArray> relations
        = readOptional(zip, QStringLiteral("xl/_rels/workbook.xml.rels"));
    if (!relations)
        return relations.error();
    const QString target = readRelations(*relations).value(sheet.relation);
    base::Result<QByteArray> part = zip.read(partName(target));
    if (!part && part.error().kind == ErrorKind::NotFound)
        return broken("a workbook without its sheet");
    return part;
}

} // namespace

base::Result<Table> readXlsx(
    const QByteArray &bytes, const TableOptions &options, const base::Progress &progress)
{
    if (bytes.size() > options.limits.bytes)
        return broken("the file is too big");
    const base::Result<ZipArchive> zip = ZipArchive::open(bytes);
    if (!zip)
        return zip.error();
    if (!zip->has(QStringLiteral("xl/workbook.xml")))
        return broken(kNoWorkbook);
    const base::Result<QByteArray> workbookXml = zip->read(QStringLiteral("xl/workbook.xml"));
    if (!workbookXml)
        return workbookXml.error();
    const WorkbookPart workbook = readWorkbookPart(*workbookXml);
    const base::Result<SheetEntry> sheet = chooseSheet(workbook, options.sheet);
    if (!sheet)
        return sheet.error();
    const base::Result<SheetContext> context = readContext(*zip, workbook, options.limits);
    if (!context)
        return context.error();
    const base::Result<QByteArray> part = readSheetPart(*zip, *sheet);
    if (!part)
        return part.error();
    base::Result<QList<RawRow>> rows = SheetWalker(*part, *context).walk(progress);
    if (!rows)
        return rows.error();
    Table table = tableOf(std::move(rows).value(), options.hasHeader);
    table.format = TableFormat::Xlsx;
    table.sheet = sheet->name;
    for (const SheetEntry &entry : workbook.sheets)
        table.sheets += entry.name;
    return table;
}

} // namespace exchange
