// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/paginator.h"

#include "model/documents/barchart.h"

#include <QCoreApplication>

#include <algorithm>

namespace documents {

namespace {

constexpr double kHeadingGapPoints = 10.5;
constexpr double kHeadingLinePoints = 16.5;
constexpr double kHeadingAfterPoints = 3.75;
constexpr double kFooterGapPoints = 9;
constexpr double kFooterPadPoints = 4.5;
constexpr double kFooterLineFactor = 1.25;

} // namespace

Paginator::Paginator(const Document &document)
    : m_document(document)
    , m_scale(document)
    , m_left(document.margins.left * kDotsPerPoint)
    , m_width((kPageWidth - document.margins.left - document.margins.right) * kDotsPerPoint)
    , m_top(document.margins.top * kDotsPerPoint)
    , m_footerRule((kPageHeight - document.margins.bottom) * kDotsPerPoint
          - (kSmallPoints * kFooterLineFactor + kFooterPadPoints) * kDotsPerPoint)
    , m_y(m_top)
{
    m_bottom = m_footerRule - kFooterGapPoints * kDotsPerPoint;
}

std::vector<Page> Paginator::run()
{
    m_pages.emplace_back();
    for (m_next = 0; m_next < m_document.blocks.size(); ++m_next)
        std::visit([this](const auto &block) { place(block); }, m_document.blocks[m_next]);
    for (size_t i = 0; i < m_pages.size(); ++i) {
        placeFooter(m_pages[i], i + 1, m_pages.size());
        placeWatermark(m_pages[i]);
    }
    return std::move(m_pages);
}

Flow Paginator::line(const QString &text, double points, bool bold, Tone tone, double width, Align align,
    double lineFactor) const
{
    Paragraph paragraph;
    paragraph.runs.push_back({text, points, bold, tone});
    paragraph.align = align;
    return flowOf({paragraph}, width, m_scale, lineFactor);
}

void Paginator::newPage()
{
    m_pages.emplace_back();
    m_y = m_top;
    if (m_document.runningHead.isEmpty())
        return;
    const Flow head
        = line(m_document.runningHead, kSmallPoints, false, Tone::Soft, m_width, Align::Left, 1.25);
    m_y = page().put(head, {m_left, m_y}) + m_scale.grown(7.5);
}

void Paginator::need(double height)
{
    if (height > room() && m_y > m_top)
        newPage();
}

double Paginator::leastHeight(size_t index) const
{
    if (index >= m_document.blocks.size())
        return 0;
    if (const auto *table = std::get_if<Table>(&m_document.blocks[index])) {
        const TableLayout layout(*table, m_left, m_width, m_scale);
        const double first = layout.groups().empty() ? 0 : layout.groups().front().height();
        return layout.headHeight() + std::min(first, m_scale.grown(60));
    }
    if (const auto *picture = std::get_if<Picture>(&m_document.blocks[index]))
        return m_scale.grown(picture->height);
    if (const auto *chart = std::get_if<BarChart>(&m_document.blocks[index]))
        return heightOf(*chart, m_scale);
    return m_scale.grown(30);
}

void Paginator::place(const Heading &block)
{
    const bool isFirst = m_y <= m_top;
    const double gap = isFirst ? 0 : m_scale.grown(kHeadingGapPoints);
    const double own = gap + m_scale.grown(kHeadingLinePoints + kHeadingAfterPoints);
    need(own + leastHeight(m_next + 1));
    m_y += m_y <= m_top ? 0 : gap;
    const double height = m_scale.grown(kHeadingLinePoints);
    const double barHeight = m_scale.grown(11.25);
    const double barWidth = m_scale.grown(3.75);
    const double indent = barWidth + m_scale.grown(4.5);
    const double middle = m_y + height / 2;
    page().stroke(m_left + barWidth / 2, middle - barHeight / 2, m_left + barWidth / 2,
        middle + barHeight / 2, barWidth, kFrameColour);
    const double width = m_width - indent;
    const Run name{block.text, kHeadingPoints, true, Tone::Plain};
    const Run note{block.note, kSmallPoints, false, Tone::Soft};
    const Run gapBetween{QStringLiteral("  "), kSmallPoints, false, Tone::Soft};
    // A note that does not fit beside the name stands below it.
    const bool isBeside
        = widthOf(name, m_scale) + widthOf(gapBetween, m_scale) + widthOf(note, m_scale) < width;
    const Paragraph first{
        isBeside ? std::vector<Run>{name, gapBetween, note} : std::vector<Run>{name}, Align::Left};
    m_y = page().put(
        flowOf({first}, width, m_scale, kHeadingLinePoints / kHeadingPoints), {m_left + indent, m_y});
    if (!isBeside)
        m_y = page().put(
            flowOf({{{note}, Align::Left}}, width, m_scale, kTableLineFactor), {m_left + indent, m_y});
    m_y += m_scale.grown(kHeadingAfterPoints);
}

void Paginator::place(const Paragraph &block)
{
    m_y += m_y <= m_top ? 0 : m_scale.grown(block.gap);
    for (const FlowLine &each : flowOf({block}, m_width, m_scale, kTextLineFactor)) {
        need(each.height);
        m_y = page().put({each}, {m_left, m_y});
    }
}

void Paginator::place(const Table &block)
{
    const TableLayout layout(block, m_left, m_width, m_scale);
    const double first = layout.groups().empty() ? 0 : layout.groups().front().height();
    // A first row that is higher than a page is cut, so it needs no page of its own.
    const double whole = m_bottom - m_top;
    need(layout.headHeight() + (first < whole / 2 ? first : m_scale.grown(60)));
    double tableTop = m_y;
    for (const RowGroup &head : layout.heads()) {
        layout.draw(page(), head, m_y);
        m_y += head.height();
    }
    for (const RowGroup &group : layout.groups())
        placeGroup(layout, group, tableTop);
}

void Paginator::placeGroup(const TableLayout &layout, RowGroup group, double &tableTop)
{
    const auto turnPage = [&] {
        newPage();
        tableTop = m_y;
        for (const RowGroup &head : layout.heads()) {
            layout.draw(page(), head, m_y);
            m_y += head.height();
        }
    };
    const double fresh = m_bottom - m_top - layout.headHeight() - m_scale.grown(20);
    while (group.height() > room()) {
        const bool mustCut = group.canBeCut() && group.height() > fresh;
        const RowGroup part = mustCut ? layout.cut(group, room()) : RowGroup();
        if (!part.cells.empty()) {
            layout.draw(page(), part, m_y);
            m_y += part.height();
        } else if (m_y <= tableTop + layout.headHeight() && m_pages.size() > 1
            && tableTop <= m_top + m_scale.grown(20)) {
            // Nothing more can be gained by turning the page: what cannot be cut runs over the edge of the
            // footer.
            break;
        }
        turnPage();
    }
    layout.draw(page(), group, m_y);
    m_y += group.height();
}

void Paginator::placeFooter(Page &page, size_t number, size_t count)
{
    // The footer is for the office and keeps its size in the large-print edition.
    const TypeScale scale(1);
    page.stroke(m_left, m_footerRule, m_left + m_width, m_footerRule, kFrameWidth, kFrameColour);
    const double y = m_footerRule + kFooterPadPoints * kDotsPerPoint;
    const QString middle = QCoreApplication::translate("documents", "Page %1 of %2").arg(number).arg(count);
    const auto widthOfSmall = [&](const QString &text) {
        return widthOf({text, kSmallPoints, false, Tone::Soft}, scale);
    };
    const auto put = [&](const QString &text, double x) {
        Paragraph paragraph;
        paragraph.runs.push_back({text, kSmallPoints, false, Tone::Soft});
        page.put(flowOf({paragraph}, m_width, scale, kFooterLineFactor), {x, y});
    };
    const double right = m_left + m_width - widthOfSmall(m_document.footerRight);
    put(m_document.footerLeft, m_left);
    // Between the two, rather than in the middle of the page: both may be long.
    put(middle, (m_left + widthOfSmall(m_document.footerLeft) + right - widthOfSmall(middle)) / 2);
    put(m_document.footerRight, right);
}

void Paginator::placeWatermark(Page &page)
{
    placeTrace(page);
    if (m_document.watermark.isEmpty())
        return;
    const double points = std::clamp(520.0 / double(m_document.watermark.size()), 36.0, 130.0);
    const QPointF centre(kPageWidth * kDotsPerPoint / 2, kPageHeight * kDotsPerPoint / 2);
    page.behind.push_back({m_document.watermark, centre, -32, points, true, kWatermarkColour});
}

/// Three times over the page: a copy of a part of it still tells where it comes from.
void Paginator::placeTrace(Page &page)
{
    if (m_document.trace.isEmpty())
        return;
    for (const double part : {0.2, 0.5, 0.8}) {
        const QPointF centre(kPageWidth * kDotsPerPoint / 2, kPageHeight * kDotsPerPoint * part);
        page.behind.push_back({m_document.trace, centre, -24, 15, false, kTraceColour});
    }
}

} // namespace documents
