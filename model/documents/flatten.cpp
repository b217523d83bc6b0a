// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/flatten.h"

#include "model/documents/pdf.h"
#include "model/documents/typesetting.h"

#include <QStringList>

#include <algorithm>

namespace documents {

namespace {

constexpr double kAbovePoints = 9.5;
constexpr double kBelowPoints = 11.5;
constexpr double kSignPoints = 40.5; ///< height of a place of approval
constexpr double kPlacePoints = 49.5;
constexpr double kCaptionPoints = 20;
constexpr double kAroundSign = 13; ///< padding and lines of a place
constexpr double kPointsAnUnderscore = 5.5;

Paragraph sized(const QString &text, double points, bool bold = false, Tone tone = Tone::Plain)
{
    Paragraph paragraph;
    paragraph.runs.push_back({text, points, bold, tone});
    return paragraph;
}

std::vector<Paragraph> titleLines(const TitleBlock &block, double titlePoints = kTitlePoints)
{
    std::vector<Paragraph> lines;
    if (!block.above.isEmpty())
        lines.push_back(sized(block.above, kAbovePoints, false, Tone::Soft));
    lines.push_back(sized(block.title, titlePoints, true));
    if (!block.below.isEmpty())
        lines.push_back(sized(block.below, kBelowPoints));
    return lines;
}

/// A day of approval stays on one line; the rows of the box do not tell the columns how wide it is.
double placePoints(const ApprovalBox &box, const TypeScale &scale)
{
    double widest = 0;
    for (const ApprovalPlace &place : box.places) {
        for (const QString &text : {place.name, place.day})
            widest = std::max(widest, widthOf({text, kSmallPoints, false, Tone::Soft}, scale));
    }
    const double points = widest / kDotsPerPoint + kAroundSign;
    return std::max(kPlacePoints, widest > 0 ? points / scale.factor() : 0);
}

Table approvalTable(const TitleBlock &block, double widthInPoints, const TypeScale &scale)
{
    const double place = placePoints(block.approval, scale);
    const double beside
        = (kCaptionPoints + place * double(block.approval.places.size())) * scale.factor() + kAroundSign;
    Table table;
    table.columns = {{0, 1}, {kCaptionPoints, 0}};
    Cell title;
    title.paragraphs = titleLines(block,
        fittingPoints(
            {block.title, kTitlePoints, true, Tone::Plain}, (widthInPoints - beside) * kDotsPerPoint, scale));
    title.rowSpan = 2;
    title.isBare = true;
    const QString &words = block.approval.caption;
    Cell caption
        = headCell(words.size() <= 3 ? words.split(QString(), Qt::SkipEmptyParts).join(u'\n') : words);
    caption.rowSpan = 2;
    Row roles{{title, caption}, 0};
    Row signs{{}, kSignPoints};
    for (const ApprovalPlace &one : block.approval.places) {
        table.columns.push_back({place, 0});
        roles.cells.push_back(headCell(one.role));
        signs.cells.push_back(smallCell(QStringList{one.name, one.day}.join(u'\n').trimmed(), Align::Center));
    }
    table.rows = {roles, signs};
    return table;
}

Table signatureTable(const SignatureBox &box)
{
    Cell cell;
    cell.paragraphs.push_back(box.text);
    QStringList fields;
    for (const SignatureField &field : box.fields) {
        QStringList parts{field.label};
        if (field.blankPoints > 0)
            parts.append(QString(qsizetype(field.blankPoints / kPointsAnUnderscore), u'_'));
        parts.append(field.after);
        parts.removeAll(QString());
        fields.append(parts.join(QChar::Nbsp));
    }
    Paragraph signs = plain(fields.join(QString(4, QChar::Nbsp) + u' '));
    signs.gap = 9;
    cell.paragraphs.push_back(signs);
    Table table;
    table.columns = {{0, 1}};
    table.rows.push_back({{cell}});
    return table;
}

class Flattener {
public:
    explicit Flattener(const Document &document)
        : m_width(kPageWidth - document.margins.left - document.margins.right)
        , m_factor(document.bodyPoints / kBodyPoints)
    {
    }

    void operator()(const TitleBlock &block)
    {
        if (!block.approval.places.empty())
            return addTable(approvalTable(block, m_width, TypeScale(m_factor)));
        for (const Paragraph &line : titleLines(block))
            blocks.push_back(line);
    }
    void operator()(const Table &block) { addTable(block); }
    void operator()(const SignatureBox &block) { addTable(signatureTable(block)); }
    void operator()(const BarChart &block) { blocks.push_back(pictureOf(block, m_width / m_factor)); }
    void operator()(const Heading &block) { blocks.push_back(block); }
    void operator()(const Paragraph &block) { blocks.push_back(block); }
    void operator()(const Picture &block) { blocks.push_back(block); }
    void operator()(const PageBreak &block) { blocks.push_back(block); }

    std::vector<FlatBlock> blocks;

private:
    void addTable(Table table)
    {
        if (table.columns.empty() || table.rows.empty())
            return;
        for (Row &row : table.rows) {
            for (Cell &cell : row.cells) {
                if (cell.mark != CategoryMark::None && !cell.picture)
                    cell.picture = pictureOf(cell.mark);
            }
        }
        if (!blocks.empty() && std::holds_alternative<Table>(blocks.back()))
            blocks.push_back(Paragraph());
        blocks.push_back(std::move(table));
    }

    double m_width;
    double m_factor;
};

} // namespace

std::vector<FlatBlock> flatten(const Document &document)
{
    Flattener flattener(document);
    for (const Block &block : document.blocks)
        std::visit(flattener, block);
    return std::move(flattener.blocks);
}

} // namespace documents
