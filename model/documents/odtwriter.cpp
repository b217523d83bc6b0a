// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/odtwriter.h"

#include "model/documents/flatten.h"
#include "model/documents/odtstyles.h"
#include "model/documents/package.h"
#include "model/documents/pdf.h"
#include "model/documents/tablegrid.h"
#include "model/documents/tablelayout.h"
#include "model/documents/unbroken.h"
#include "model/documents/xmltext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>

namespace documents {

namespace {

constexpr int kOdtWatermarkDpi = 100;

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

class BodyWriter {
public:
    explicit BodyWriter(const Document &document)
        : m_document(document)
        , m_scale(document)
        , m_styles(m_scale)
        , m_width(kPageWidth - document.margins.left - document.margins.right)
        , m_xml(&m_body)
    {
    }

    void run()
    {
        for (const FlatBlock &block : flatten(m_document))
            std::visit(*this, block);
    }

    void operator()(const Heading &block)
    {
        m_xml.writeStartElement(text("text:h"));
        m_xml.writeAttribute(text("text:style-name"), text("Heading"));
        m_xml.writeAttribute(text("text:outline-level"), text("1"));
        characters(block.text);
        if (!block.note.isEmpty())
            writeRun({QStringLiteral("  ") + block.note, kSmallPoints, false, Tone::Soft}, false);
        m_xml.writeEndElement();
    }
    void operator()(const Paragraph &block) { writeParagraph(block, kTextLineFactor, false, nullptr); }
    void operator()(const PageBreak &) { m_beginsPage = true; }
    void operator()(const Picture &block)
    {
        Paragraph paragraph;
        paragraph.align = block.align;
        writeParagraph(paragraph, kTextLineFactor, false, &block);
    }
    void operator()(const Table &block);

    QString bodyXml() const { return QString::fromUtf8(m_body); }
    QString stylesXml() const { return m_styles.xml(); }
    const QList<PackagePart> &pictures() const { return m_pictures; }
    /// The name of a picture in the package.
    QString store(const QImage &image);

private:
    void writeParagraph(const Paragraph &paragraph, double lineFactor, bool bold, const Picture *picture);
    void writeRun(const Run &run, bool bold);
    void writePicture(const Picture &picture);
    void writeCell(const GridCell &place);
    void writeRows(const Table &table, const TableLayout &layout, size_t from, size_t to);
    void characters(const QString &raw);

    const Document &m_document;
    TypeScale m_scale;
    OdtStyles m_styles;
    double m_width;
    QByteArray m_body;
    QXmlStreamWriter m_xml;
    QList<PackagePart> m_pictures;
    bool m_beginsPage = false;
    int m_tables = 0;
    int m_frames = 0;
};

QString BodyWriter::store(const QImage &image)
{
    const QByteArray bytes = pngOf(image);
    for (const PackagePart &part : m_pictures) {
        if (part.bytes == bytes)
            return part.name;
    }
    m_pictures.append({QStringLiteral("Pictures/%1.png").arg(m_pictures.size() + 1), bytes, false});
    return m_pictures.last().name;
}

/// OpenDocument folds spaces and line feeds; what is more than one space has elements of its own.
void BodyWriter::characters(const QString &raw)
{
    QString plainText;
    const auto flush = [&] {
        if (!plainText.isEmpty())
            m_xml.writeCharacters(plainText);
        plainText.clear();
    };
    bool wasSpace = true;
    for (const QChar letter : unbroken(cleanText(raw))) {
        if (letter == u'\n') {
            flush();
            m_xml.writeEmptyElement(text("text:line-break"));
            wasSpace = true;
        } else if (letter == u' ' && wasSpace) {
            flush();
            m_xml.writeEmptyElement(text("text:s"));
        } else {
            plainText += letter;
            wasSpace = letter == u' ';
        }
    }
    flush();
}

void BodyWriter::writeRun(const Run &run, bool bold)
{
    m_xml.writeStartElement(text("text:span"));
    m_xml.writeAttribute(text("text:style-name"), m_styles.text(run, bold));
    characters(run.text);
    m_xml.writeEndElement();
}

void BodyWriter::writePicture(const Picture &picture)
{
    m_xml.writeStartElement(text("draw:frame"));
    m_xml.writeAttribute(text("draw:style-name"), m_styles.frame());
    m_xml.writeAttribute(text("draw:name"), QStringLiteral("Picture%1").arg(++m_frames));
    m_xml.writeAttribute(text("text:anchor-type"), text("as-char"));
    m_xml.writeAttribute(text("svg:width"), lengthText(picture.width * m_scale.factor()) + text("pt"));
    m_xml.writeAttribute(text("svg:height"), lengthText(picture.height * m_scale.factor()) + text("pt"));
    m_xml.writeStartElement(text("draw:image"));
    m_xml.writeAttribute(text("xlink:href"), store(picture.image));
    m_xml.writeAttribute(text("xlink:type"), text("simple"));
    m_xml.writeAttribute(text("xlink:show"), text("embed"));
    m_xml.writeAttribute(text("xlink:actuate"), text("onLoad"));
    m_xml.writeEndElement();
    if (!picture.words.isEmpty())
        m_xml.writeTextElement(text("svg:title"), cleanText(picture.words));
    m_xml.writeEndElement();
}

void BodyWriter::writeParagraph(
    const Paragraph &paragraph, double lineFactor, bool bold, const Picture *picture)
{
    OdtStyles::ParagraphLook look;
    look.align = paragraph.align;
    look.lineFactor = lineFactor;
    look.gap = paragraph.gap;
    look.holdsPicture = picture;
    look.beginsPage = std::exchange(m_beginsPage, false);
    look.isEmpty = paragraph.runs.empty() && !picture;
    look.points = 0;
    for (const Run &run : paragraph.runs)
        look.points = std::max(look.points, run.points);
    m_xml.writeStartElement(text("text:p"));
    m_xml.writeAttribute(text("text:style-name"), m_styles.paragraph(look));
    if (picture && !picture->image.isNull())
        writePicture(*picture);
    if (picture && !paragraph.runs.empty())
        m_xml.writeCharacters(QString(QChar::Nbsp));
    for (const Run &run : paragraph.runs)
        writeRun(run, bold);
    m_xml.writeEndElement();
}

void BodyWriter::writeCell(const GridCell &place)
{
    m_xml.writeStartElement(text("table:table-cell"));
    m_xml.writeAttribute(text("table:style-name"), m_styles.cell(place.cell));
    m_xml.writeAttribute(text("office:value-type"), text("string"));
    if (place.columnSpan > 1)
        m_xml.writeAttribute(text("table:number-columns-spanned"), QString::number(place.columnSpan));
    if (place.rowSpan > 1)
        m_xml.writeAttribute(text("table:number-rows-spanned"), QString::number(place.rowSpan));
    const Picture *picture = place.cell && place.cell->picture ? &*place.cell->picture : nullptr;
    if (!place.cell || place.cell->paragraphs.empty()) {
        writeParagraph({}, kTableLineFactor, false, picture);
    } else {
        for (const Paragraph &paragraph : place.cell->paragraphs) {
            // A table of the model never begins a page by itself: the break stands before it.
            writeParagraph(paragraph, kTableLineFactor, place.cell->isHead, picture);
            picture = nullptr;
        }
    }
    m_xml.writeEndElement();
}

void BodyWriter::writeRows(const Table &table, const TableLayout &layout, size_t from, size_t to)
{
    const auto grid = gridOf(table);
    const std::vector<double> heights = layout.rowHeights();
    const size_t columns = table.columns.size();
    for (size_t r = from; r < to; ++r) {
        const double least = table.rows[r].leastPoints > 0 ? heights[r] / kDotsPerPoint : 0;
        m_xml.writeStartElement(text("table:table-row"));
        const bool isTall = heights[r] > kPageHeight / 2 * kDotsPerPoint;
        m_xml.writeAttribute(text("table:style-name"), m_styles.row(least, isTall));
        size_t next = 0;
        for (const GridCell &place : grid[r]) {
            for (; next < size_t(place.column); ++next)
                m_xml.writeEmptyElement(text("table:covered-table-cell"));
            writeCell(place);
            ++next;
        }
        for (; next < columns; ++next)
            m_xml.writeEmptyElement(text("table:covered-table-cell"));
        m_xml.writeEndElement();
    }
}

void BodyWriter::operator()(const Table &block)
{
    if (std::exchange(m_beginsPage, false)) {
        m_beginsPage = true;
        writeParagraph({}, kTextLineFactor, false, nullptr);
    }
    const TableLayout layout(block, 0, m_width * kDotsPerPoint, m_scale);
    m_xml.writeStartElement(text("table:table"));
    m_xml.writeAttribute(text("table:name"), QStringLiteral("Table%1").arg(++m_tables));
    m_xml.writeAttribute(text("table:style-name"), m_styles.table(m_width));
    for (const double width : layout.columnWidths()) {
        m_xml.writeEmptyElement(text("table:table-column"));
        m_xml.writeAttribute(text("table:style-name"), m_styles.column(width / kDotsPerPoint));
    }
    const size_t heads = std::min(block.rows.size(), size_t(std::max(0, block.headRows)));
    if (heads > 0) {
        m_xml.writeStartElement(text("table:table-header-rows"));
        writeRows(block, layout, 0, heads);
        m_xml.writeEndElement();
    }
    writeRows(block, layout, heads, block.rows.size());
    m_xml.writeEndElement();
}

/// The page numbers of the footer are fields; the words around them are ours.
QString footerXml(const Document &document)
{
    const QString numbers = escapedText(QCoreApplication::translate("documents", "Page %1 of %2"))
                                .replace(text("%1"), text("<text:page-number text:select-page=\"current\"/>"))
                                .replace(text("%2"), text("<text:page-count/>"));
    return escapedText(document.footerLeft) + text("<text:tab/>") + numbers + text("<text:tab/>")
        + escapedText(document.footerRight);
}

QString behindXml(const QString &picture, const char *name)
{
    if (picture.isEmpty())
        return {};
    return QStringLiteral("<draw:frame draw:style-name=\"Behind\" draw:name=\"%1\" "
                          "text:anchor-type=\"paragraph\" svg:x=\"0mm\" svg:y=\"0mm\" svg:width=\"210mm\" "
                          "svg:height=\"297mm\"><draw:image xlink:href=\"%2\" xlink:type=\"simple\" "
                          "xlink:show=\"embed\" xlink:actuate=\"onLoad\"/></draw:frame>")
        .arg(QString::fromLatin1(name), picture);
}

QHash<QString, QString> valuesOf(const Document &document, BodyWriter &body)
{
    const TypeScale scale(document);
    const Margins &margins = document.margins;
    const double width = kPageWidth - margins.left - margins.right;
    const bool isKorean = document.language == QLatin1String("ko");
    const QImage behind = renderBehind(document, kOdtWatermarkDpi);
    const QString picture = behind.isNull() ? QString() : body.store(behind);
    // The watermark is a picture; its words stand in the head as well, for whoever cannot see it.
    QStringList head{document.runningHead, document.watermark};
    head.removeAll(QString());
    const auto sized = [&](double points) { return lengthText(points * scale.factor()); };
    return {{text("BODY_SIZE"), sized(kBodyPoints)}, {text("HEADING_SIZE"), sized(kHeadingPoints)},
        {text("HEADING_GAP"), sized(10.5)}, {text("HEADING_AFTER"), sized(3.75)},
        {text("HEADING_LINE"), sized(16.5)}, {text("LEFT"), lengthText(margins.left)},
        {text("RIGHT"), lengthText(margins.right)}, {text("TOP"), lengthText(margins.top)},
        {text("BOTTOM"), lengthText(margins.bottom)}, {text("CENTRE"), lengthText(width / 2)},
        {text("EDGE"), lengthText(width)}, {text("FOOTER"), footerXml(document)},
        {text("RUNNING_HEAD"), escapedText(head.join(text(" - ")))},
        {text("BEHIND"), behindXml(picture, "Watermark")},
        {text("BEHIND_FIRST"), behindXml(picture, "WatermarkFirst")},
        {text("TITLE"), escapedText(document.title)}, {text("CREATOR"), escapedText(document.creator)},
        {text("LOCALE"), isKorean ? text("ko-KR") : text("en-GB")}};
}

QString manifestLines(const QList<PackagePart> &pictures)
{
    QString lines;
    for (const PackagePart &picture : pictures)
        lines += QStringLiteral(
            " <manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"image/png\"/>\n")
                     .arg(picture.name);
    return lines;
}

} // namespace

base::Result<QByteArray> odtOf(const Document &document)
{
    BodyWriter body(document);
    body.run();
    QHash<QString, QString> values = valuesOf(document, body);
    values.insert(text("BODY"), body.bodyXml());
    values.insert(text("STYLES"), body.stylesXml());
    values.insert(text("PICTURES"), manifestLines(body.pictures()));
    QList<PackagePart> parts{{text("mimetype"), "application/vnd.oasis.opendocument.text", false}};
    for (const char *name : {"content.xml", "styles.xml", "meta.xml"}) {
        const auto part = fillPart(text("odt/") + text(name), values);
        if (!part)
            return part.error();
        parts.append({text(name), *part});
    }
    parts.append(body.pictures());
    const auto manifest = fillPart(text("odt/manifest.xml"), values);
    if (!manifest)
        return manifest.error();
    parts.append({text("META-INF/manifest.xml"), *manifest});
    return writePackage(parts);
}

} // namespace documents
