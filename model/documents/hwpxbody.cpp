// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/hwpxbody.h"

#include "model/documents/unbroken.h"
#include "model/documents/xmltext.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace documents {

namespace {

constexpr int kUnitsAPixel = 75; ///< a picture of 96 dots an inch

QString number(int value)
{
    return QString::number(value);
}

using Frame = HwpxStyles::Frame;

} // namespace

HwpxBody::HwpxBody(const Document &document)
    : m_document(document)
    , m_scale(document)
    , m_styles(m_scale)
    , m_width(kPageWidth - document.margins.left - document.margins.right)
    , m_xml(&m_bytes)
{
}

void HwpxBody::begin(const char *name, std::initializer_list<std::pair<const char *, QString>> attributes)
{
    m_xml.writeStartElement(QLatin1String(name));
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(QLatin1String(key), value);
}

void HwpxBody::empty(const char *name, std::initializer_list<std::pair<const char *, QString>> attributes)
{
    begin(name, attributes);
    end();
}

QString HwpxBody::store(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    for (qsizetype i = 0; i < m_pictures.size(); ++i) {
        if (m_pictures.at(i).bytes == buffer.data())
            return QStringLiteral("image%1").arg(i + 1);
    }
    const QString item = QStringLiteral("image%1").arg(m_pictures.size() + 1);
    m_pictures.append({QStringLiteral("BinData/%1.png").arg(item), buffer.data(), false});
    return item;
}

void HwpxBody::add(const FlatBlock &block)
{
    if (const auto *heading = std::get_if<Heading>(&block)) {
        addHeading(*heading);
    } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
        addParagraph(*paragraph, {}, nullptr);
    } else if (const auto *picture = std::get_if<Picture>(&block)) {
        Paragraph around;
        around.align = picture->align;
        addParagraph(around, {}, picture);
    } else if (const auto *table = std::get_if<Table>(&block)) {
        addTable(*table);
    } else {
        m_beginsPage = true;
    }
}

void HwpxBody::beginParagraph(int look)
{
    begin("hp:p",
        {{"id", number(m_nextId++)}, {"paraPrIDRef", number(look)}, {"styleIDRef", number(0)},
            {"pageBreak", number(std::exchange(m_beginsPage, false) ? 1 : 0)}, {"columnBreak", number(0)},
            {"merged", number(0)}});
}

void HwpxBody::addText(const QString &raw)
{
    begin("hp:t");
    QString words;
    const auto flush = [&] {
        if (!words.isEmpty())
            m_xml.writeCharacters(words);
        words.clear();
    };
    // Its words are kept whole by the paragraph; only the spaces of days need to be firm.
    for (const QChar letter : withFirmDays(cleanText(raw))) {
        if (letter != u'\n' && letter != QChar::Nbsp) {
            words += letter;
            continue;
        }
        flush();
        m_xml.writeEmptyElement(QLatin1String(letter == u'\n' ? "hp:lineBreak" : "hp:nbSpace"));
    }
    flush();
    end();
}

void HwpxBody::addRun(const Run &run, bool bold)
{
    begin("hp:run",
        {{"charPrIDRef", number(m_styles.character(m_scale.size(run.points), run.bold || bold, run.tone))}});
    addText(run.text);
    end();
}

void HwpxBody::addHeading(const Heading &heading)
{
    HwpxStyles::ParagraphLook look;
    look.points = kHeadingPoints;
    look.before = 10.5;
    look.after = 3.75;
    look.frame = Frame::Bar;
    look.keepsWithNext = true;
    beginParagraph(m_styles.paragraph(look));
    addRun({heading.text, kHeadingPoints, true, Tone::Plain}, false);
    if (!heading.note.isEmpty())
        addRun({QStringLiteral("  ") + heading.note, kSmallPoints, false, Tone::Soft}, false);
    end();
}

void HwpxBody::addParagraph(const Paragraph &paragraph, const TextLook &look, const Picture *picture)
{
    HwpxStyles::ParagraphLook shape;
    shape.align = paragraph.align;
    shape.lineFactor = look.lineFactor;
    shape.before = paragraph.gap;
    beginParagraph(m_styles.paragraph(shape));
    if (picture && !picture->image.isNull())
        addPicture(*picture);
    for (const Run &run : paragraph.runs)
        addRun(run, look.bold);
    if (paragraph.runs.empty() && !picture)
        empty("hp:run", {{"charPrIDRef", number(m_styles.character(kEmptyLinePoints, false, Tone::Plain))}});
    end();
}

void HwpxBody::addPosition(int width, int height)
{
    empty("hp:sz",
        {{"width", number(width)}, {"widthRelTo", QStringLiteral("ABSOLUTE")}, {"height", number(height)},
            {"heightRelTo", QStringLiteral("ABSOLUTE")}, {"protect", number(0)}});
    empty("hp:pos",
        {{"treatAsChar", number(1)}, {"affectLSpacing", number(0)}, {"flowWithText", number(1)},
            {"allowOverlap", number(0)}, {"holdAnchorAndSO", number(0)},
            {"vertRelTo", QStringLiteral("PARA")}, {"horzRelTo", QStringLiteral("PARA")},
            {"vertAlign", QStringLiteral("TOP")}, {"horzAlign", QStringLiteral("LEFT")},
            {"vertOffset", number(0)}, {"horzOffset", number(0)}});
    empty("hp:outMargin",
        {{"left", number(0)}, {"right", number(0)}, {"top", number(0)}, {"bottom", number(0)}});
}

void HwpxBody::addPicture(const Picture &picture)
{
    const int width = unitsOf(picture.width * m_scale.factor());
    const int height = unitsOf(picture.height * m_scale.factor());
    const int dotsWide = picture.image.width() * kUnitsAPixel;
    const int dotsHigh = picture.image.height() * kUnitsAPixel;
    const auto matrix = [&](const char *name, double x, double y) {
        empty(name,
            {{"e1", QString::number(x, 'f', 6)}, {"e2", number(0)}, {"e3", number(0)}, {"e4", number(0)},
                {"e5", QString::number(y, 'f', 6)}, {"e6", number(0)}});
    };
    const auto corner = [&](const char *name, int x, int y) {
        empty(name, {{"x", number(x)}, {"y", number(y)}});
    };
    const QString id = number(m_nextId++);
    begin("hp:run", {{"charPrIDRef", number(0)}});
    begin("hp:pic",
        {{"id", id}, {"zOrder", number(0)}, {"numberingType", QStringLiteral("PICTURE")},
            {"textWrap", QStringLiteral("TOP_AND_BOTTOM")}, {"textFlow", QStringLiteral("BOTH_SIDES")},
            {"lock", number(0)}, {"dropcapstyle", QStringLiteral("None")}, {"href", QString()},
            {"groupLevel", number(0)}, {"instid", id}, {"reverse", number(0)}});
    empty("hp:offset", {{"x", number(0)}, {"y", number(0)}});
    empty("hp:orgSz", {{"width", number(dotsWide)}, {"height", number(dotsHigh)}});
    empty("hp:curSz", {{"width", number(width)}, {"height", number(height)}});
    empty("hp:flip", {{"horizontal", number(0)}, {"vertical", number(0)}});
    empty("hp:rotationInfo",
        {{"angle", number(0)}, {"centerX", number(width / 2)}, {"centerY", number(height / 2)},
            {"rotateimage", number(1)}});
    begin("hp:renderingInfo");
    matrix("hc:transMatrix", 1, 1);
    matrix("hc:scaMatrix", double(width) / std::max(1, dotsWide), double(height) / std::max(1, dotsHigh));
    matrix("hc:rotMatrix", 1, 1);
    end();
    empty("hc:img",
        {{"binaryItemIDRef", store(picture.image)}, {"bright", number(0)}, {"contrast", number(0)},
            {"effect", QStringLiteral("REAL_PIC")}, {"alpha", number(0)}});
    begin("hp:imgRect");
    corner("hc:pt0", 0, 0);
    corner("hc:pt1", dotsWide, 0);
    corner("hc:pt2", dotsWide, dotsHigh);
    corner("hc:pt3", 0, dotsHigh);
    end();
    empty("hp:imgClip",
        {{"left", number(0)}, {"right", number(dotsWide)}, {"top", number(0)}, {"bottom", number(dotsHigh)}});
    empty("hp:inMargin",
        {{"left", number(0)}, {"right", number(0)}, {"top", number(0)}, {"bottom", number(0)}});
    empty("hp:imgDim", {{"dimwidth", number(dotsWide)}, {"dimheight", number(dotsHigh)}});
    empty("hp:effects", {});
    addPosition(width, height);
    begin("hp:shapeComment");
    m_xml.writeCharacters(cleanText(picture.words));
    end();
    end();
    end();
}

void HwpxBody::addCell(const GridCell &place, const TableLayout &layout, bool isHead)
{
    const std::vector<double> &widths = layout.columnWidths();
    const std::vector<double> heights = layout.rowHeights();
    const auto sum = [](const std::vector<double> &sizes, int from, int count) {
        int units = 0;
        for (int i = from; i < from + count; ++i)
            units += unitsOf(sizes[size_t(i)] / kDotsPerPoint);
        return units;
    };
    const Cell *cell = place.cell;
    const bool isBare = cell && cell->isBare;
    const Frame frame = isBare ? Frame::None : cell && cell->isHead ? Frame::Shaded : Frame::Grid;
    begin("hp:tc",
        {{"name", QString()}, {"header", number(isHead ? 1 : 0)}, {"hasMargin", number(1)},
            {"protect", number(0)}, {"editable", number(0)}, {"dirty", number(0)},
            {"borderFillIDRef", number(m_styles.frame(frame))}});
    begin("hp:subList",
        {{"id", QString()}, {"textDirection", QStringLiteral("HORIZONTAL")},
            {"lineWrap", QStringLiteral("BREAK")}, {"vertAlign", QStringLiteral("CENTER")},
            {"linkListIDRef", number(0)}, {"linkListNextIDRef", number(0)}, {"textWidth", number(0)},
            {"textHeight", number(0)}, {"hasTextRef", number(0)}, {"hasNumRef", number(0)}});
    const Picture *picture = cell && cell->picture ? &*cell->picture : nullptr;
    const TextLook look{kTableLineFactor, cell && cell->isHead};
    if (!cell || cell->paragraphs.empty())
        addParagraph({}, look, picture);
    if (cell) {
        for (const Paragraph &paragraph : cell->paragraphs)
            addParagraph(paragraph, look, std::exchange(picture, nullptr));
    }
    end();
    empty("hp:cellAddr", {{"colAddr", number(place.column)}, {"rowAddr", number(place.row)}});
    empty("hp:cellSpan", {{"colSpan", number(place.columnSpan)}, {"rowSpan", number(place.rowSpan)}});
    empty("hp:cellSz",
        {{"width", number(sum(widths, place.column, place.columnSpan))},
            {"height", number(sum(heights, place.row, place.rowSpan))}});
    const QString side = number(isBare ? 0 : unitsOf(5.25));
    const QString edge = number(isBare ? 0 : unitsOf(4.125 * m_scale.factor()));
    empty("hp:cellMargin", {{"left", side}, {"right", side}, {"top", edge}, {"bottom", edge}});
    end();
}

void HwpxBody::addTable(const Table &table)
{
    const TableLayout layout(table, 0, m_width * kDotsPerPoint, m_scale);
    const auto units = [](const std::vector<double> &sizes) {
        return std::accumulate(sizes.begin(), sizes.end(), 0,
            [](int sum, double size) { return sum + unitsOf(size / kDotsPerPoint); });
    };
    beginParagraph(m_styles.paragraph({Align::Left, kBodyPoints, 1.0, 0, 0, Frame::None, false}));
    begin("hp:run", {{"charPrIDRef", number(m_styles.character(kEmptyLinePoints, false, Tone::Plain))}});
    begin("hp:tbl",
        {{"id", number(m_nextId++)}, {"zOrder", number(0)}, {"numberingType", QStringLiteral("TABLE")},
            {"textWrap", QStringLiteral("TOP_AND_BOTTOM")}, {"textFlow", QStringLiteral("BOTH_SIDES")},
            {"lock", number(0)}, {"dropcapstyle", QStringLiteral("None")},
            {"pageBreak", QStringLiteral("CELL")}, {"repeatHeader", number(table.headRows > 0 ? 1 : 0)},
            {"rowCnt", number(int(table.rows.size()))}, {"colCnt", number(int(table.columns.size()))},
            {"cellSpacing", number(0)}, {"borderFillIDRef", number(m_styles.frame(Frame::None))},
            {"noAdjust", number(0)}});
    addPosition(units(layout.columnWidths()), units(layout.rowHeights()));
    empty("hp:inMargin",
        {{"left", number(0)}, {"right", number(0)}, {"top", number(0)}, {"bottom", number(0)}});
    int rowNumber = 0;
    for (const auto &row : gridOf(table)) {
        begin("hp:tr");
        for (const GridCell &place : row)
            addCell(place, layout, rowNumber < table.headRows);
        end();
        ++rowNumber;
    }
    end();
    end();
    end();
}

QString HwpxBody::headXml(const QString &words)
{
    if (words.isEmpty())
        return {};
    return QStringLiteral(
        "<hp:ctrl><hp:header id=\"1\" applyPageType=\"BOTH\"><hp:subList id=\"\" "
        "textDirection=\"HORIZONTAL\" lineWrap=\"BREAK\" vertAlign=\"TOP\" linkListIDRef=\"0\" "
        "linkListNextIDRef=\"0\" textWidth=\"0\" textHeight=\"0\" hasTextRef=\"0\" hasNumRef=\"0\"><hp:p "
        "id=\"%1\" paraPrIDRef=\"0\" styleIDRef=\"0\" pageBreak=\"0\" columnBreak=\"0\" merged=\"0\"><hp:run "
        "charPrIDRef=\"%2\"><hp:t>%3</hp:t></hp:run></hp:p></hp:subList></hp:header></hp:ctrl>")
        .arg(m_nextId++)
        .arg(m_styles.character(kSmallPoints, false, Tone::Soft))
        .arg(escapedText(words).replace(u'\n', u' '));
}

QString HwpxBody::footerXml()
{
    const int small = m_styles.character(kSmallPoints, false, Tone::Soft);
    const auto field = [](const char *kind) {
        return QStringLiteral("</hp:t><hp:ctrl><hp:autoNum num=\"1\" numType=\"%1\"><hp:autoNumFormat "
                              "type=\"DIGIT\" userChar=\"\" prefixChar=\"\" suffixChar=\"\" "
                              "supscript=\"0\"/></hp:autoNum></hp:ctrl><hp:t>")
            .arg(QLatin1String(kind));
    };
    QString numbers = escapedText(QCoreApplication::translate("documents", "Page %1 of %2"));
    numbers.replace(QStringLiteral("%1"), field("PAGE")).replace(QStringLiteral("%2"), field("TOTAL_PAGE"));
    const auto line = [&](Align align, Frame frame, const QString &words) {
        return QStringLiteral("<hp:p id=\"%1\" paraPrIDRef=\"%2\" styleIDRef=\"0\" pageBreak=\"0\" "
                              "columnBreak=\"0\" merged=\"0\"><hp:run "
                              "charPrIDRef=\"%3\"><hp:t>%4</hp:t></hp:run></hp:p>")
            .arg(m_nextId++)
            .arg(m_styles.paragraph({align, kSmallPoints, 1.25, 0, 0, frame, false}))
            .arg(small)
            .arg(words);
    };
    QStringList parts{escapedText(m_document.footerLeft), numbers, escapedText(m_document.footerRight)};
    parts.removeAll(QString());
    return QStringLiteral("<hp:ctrl><hp:footer id=\"2\" applyPageType=\"BOTH\"><hp:subList id=\"\" "
                          "textDirection=\"HORIZONTAL\" lineWrap=\"BREAK\" vertAlign=\"TOP\" "
                          "linkListIDRef=\"0\" linkListNextIDRef=\"0\" textWidth=\"0\" textHeight=\"0\" "
                          "hasTextRef=\"0\" hasNumRef=\"0\">")
        + line(Align::Center, Frame::Rule, parts.join(QStringLiteral("  \u00b7  ")))
        + QStringLiteral("</hp:subList></hp:footer></hp:ctrl>");
}

} // namespace documents
