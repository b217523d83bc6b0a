// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/tablelayout.h"

#include <algorithm>
#include <numeric>

namespace documents {

namespace {

constexpr double kPadXPoints = 5.25;
constexpr double kPadYPoints = 4.125;
constexpr double kMarkPoints = 15;
constexpr double kMarkGapPoints = 4.5;
/// The most that a column may ask for to keep a cell on one line, as a part of the table.
constexpr double kLongestWish = 0.3;

size_t atLeastOne(int span)
{
    return static_cast<size_t>(std::max(1, span));
}

} // namespace

double RowGroup::height() const
{
    return std::accumulate(heights.begin(), heights.end(), 0.0);
}

TableLayout::TableLayout(const Table &table, double left, double width, const TypeScale &scale)
    : m_table(table)
    , m_left(left)
    , m_width(width)
    , m_scale(scale)
    , m_padX(scale.dots(kPadXPoints))
    , m_padY(scale.grown(kPadYPoints))
    , m_markSize(scale.grown(kMarkPoints))
    , m_markGap(scale.grown(kMarkGapPoints))
{
    measureColumns();
    const size_t heads = std::min(m_table.rows.size(), static_cast<size_t>(std::max(0, m_table.headRows)));
    m_heads = measureRows(0, heads);
    m_groups = measureRows(heads, m_table.rows.size());
}

double TableLayout::headHeight() const
{
    double height = 0;
    for (const RowGroup &group : m_heads)
        height += group.height();
    return height;
}

void TableLayout::measureColumns()
{
    std::vector<Wish> wishes(m_table.columns.size());
    for (size_t i = 0; i < wishes.size(); ++i)
        wishes[i].wanted = m_scale.grown(m_table.columns[i].points);
    for (const Row &row : m_table.rows)
        wishFor(row, wishes);
    m_columns = shareOut(wishes);
}

void TableLayout::wishFor(const Row &row, std::vector<Wish> &wishes) const
{
    // Rows below a row span begin further right; only whole rows tell which column a cell stands in.
    const size_t spans = std::accumulate(row.cells.begin(), row.cells.end(), size_t(0),
        [](size_t sum, const Cell &cell) { return sum + atLeastOne(cell.columnSpan); });
    if (spans != wishes.size())
        return;
    size_t column = 0;
    for (const Cell &cell : row.cells) {
        if (cell.columnSpan <= 1) {
            const double around = signWidth(cell) + 2 * m_padX + kGridWidth;
            Wish &wish = wishes[column];
            wish.least = std::max(wish.least, widestWord(cell.paragraphs, m_scale, cell.isHead) + around);
            wish.line = std::max(wish.line, widestLine(cell.paragraphs, m_scale, cell.isHead) + around);
        }
        column += atLeastOne(cell.columnSpan);
    }
}

std::vector<double> TableLayout::shareOut(std::vector<Wish> wishes) const
{
    const auto sumOf = [&](double Wish::*member) {
        return std::accumulate(wishes.begin(), wishes.end(), 0.0,
            [&](double sum, const Wish &wish) { return sum + wish.*member; });
    };
    double shares = 0;
    for (size_t i = 0; i < wishes.size(); ++i) {
        const Column &column = m_table.columns[i];
        shares += column.points <= 0 ? column.share : 0;
        wishes[i].line = std::max(wishes[i].least, std::min(wishes[i].line, m_width * kLongestWish));
        wishes[i].wanted = std::max(wishes[i].line, column.points <= 0 ? 0 : wishes[i].wanted);
    }
    // Too much was asked for: first the room beyond one line is given up, then that beyond the widest word,
    // and only then words are cut.
    const bool isTight = sumOf(&Wish::line) > m_width;
    const auto from = isTight ? &Wish::line : &Wish::wanted;
    const auto to = isTight ? &Wish::least : &Wish::line;
    const double slack = sumOf(from) - sumOf(to);
    const double give = slack > 0 ? std::clamp((sumOf(from) - m_width) / slack, 0.0, 1.0) : 0;
    std::vector<double> widths;
    for (const Wish &wish : wishes)
        widths.push_back(wish.*from - (wish.*from - wish.*to) * give);
    const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (total > m_width)
        std::transform(widths.begin(), widths.end(), widths.begin(),
            [&](double width) { return width * m_width / total; });
    spread(widths, shares);
    return widths;
}

void TableLayout::spread(std::vector<double> &widths, double shares) const
{
    const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    const double left = m_width - total;
    if (widths.empty() || left <= 0)
        return;
    double sharing = 0;
    for (size_t i = 0; i < widths.size(); ++i)
        sharing += m_table.columns[i].points <= 0 ? widths[i] : 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        const Column &column = m_table.columns[i];
        if (shares <= 0)
            widths[i] += left * widths[i] / total;
        else if (column.points <= 0)
            widths[i] = (sharing + left) * column.share / shares;
    }
}

double TableLayout::spanWidth(size_t column, int span) const
{
    double width = 0;
    for (size_t i = column; i < std::min(m_columns.size(), column + atLeastOne(span)); ++i)
        width += m_columns[i];
    return width;
}

double TableLayout::linesHeight(const Cell &cell, const Flow &flow) const
{
    return std::max(heightOf(flow), signSize(cell).height()) + 2 * m_padY;
}

/// What stands before the text of a cell: its picture or the mark of an area.
QSizeF TableLayout::signSize(const Cell &cell) const
{
    if (cell.picture)
        return {m_scale.grown(cell.picture->width), m_scale.grown(cell.picture->height)};
    return cell.mark == CategoryMark::None ? QSizeF(0, 0) : QSizeF(m_markSize, m_markSize);
}

double TableLayout::signWidth(const Cell &cell) const
{
    const double width = signSize(cell).width();
    return width > 0 ? width + m_markGap : 0;
}

std::vector<double> TableLayout::rowHeights() const
{
    std::vector<double> heights;
    for (const auto *groups : {&m_heads, &m_groups}) {
        for (const RowGroup &group : *groups)
            heights.insert(heights.end(), group.heights.begin(), group.heights.end());
    }
    return heights;
}

std::vector<RowGroup> TableLayout::measureRows(size_t from, size_t to) const
{
    std::vector<RowGroup> groups;
    for (size_t first = from; first < to;) {
        RowGroup group;
        std::vector<size_t> heldUntil(m_columns.size(), first);
        size_t end = first + 1;
        for (size_t r = first; r < end; ++r) {
            size_t column = 0;
            for (const Cell &cell : m_table.rows[r].cells) {
                while (column < m_columns.size() && heldUntil[column] > r)
                    ++column;
                if (column >= m_columns.size())
                    break;
                const size_t last = std::min(to, r + atLeastOne(cell.rowSpan));
                const size_t next = std::min(m_columns.size(), column + atLeastOne(cell.columnSpan));
                std::fill(heldUntil.begin() + std::ptrdiff_t(column),
                    heldUntil.begin() + std::ptrdiff_t(next), last);
                end = std::max(end, last);
                group.cells.push_back(measure(cell, r - first, column));
                column = next;
            }
        }
        for (size_t r = first; r < end; ++r)
            group.heights.push_back(m_scale.grown(m_table.rows[r].leastPoints));
        giveHeights(group);
        groups.push_back(std::move(group));
        first = end;
    }
    return groups;
}

MeasuredCell TableLayout::measure(const Cell &cell, size_t row, size_t column) const
{
    MeasuredCell measured;
    measured.cell = &cell;
    measured.row = static_cast<int>(row);
    measured.left = std::accumulate(m_columns.begin(), m_columns.begin() + std::ptrdiff_t(column), m_left);
    measured.width = spanWidth(column, cell.columnSpan);
    measured.flow = flowOf(cell.paragraphs, measured.width - 2 * m_padX - signWidth(cell), m_scale,
        kTableLineFactor, cell.isHead);
    return measured;
}

void TableLayout::giveHeights(RowGroup &group) const
{
    for (const MeasuredCell &cell : group.cells) {
        if (cell.cell->rowSpan <= 1) {
            double &height = group.heights[static_cast<size_t>(cell.row)];
            height = std::max(height, linesHeight(*cell.cell, cell.flow));
        }
    }
    // What spans several rows and is higher than they are makes the last of them higher.
    for (const MeasuredCell &cell : group.cells) {
        const size_t last
            = std::min(group.heights.size(), static_cast<size_t>(cell.row) + atLeastOne(cell.cell->rowSpan));
        const double have = std::accumulate(
            group.heights.begin() + cell.row, group.heights.begin() + std::ptrdiff_t(last), 0.0);
        group.heights[last - 1] += std::max(0.0, linesHeight(*cell.cell, cell.flow) - have);
    }
}

void TableLayout::draw(Page &page, const RowGroup &group, double top) const
{
    for (const MeasuredCell &cell : group.cells) {
        const auto begin = group.heights.begin();
        const size_t last
            = std::min(group.heights.size(), static_cast<size_t>(cell.row) + atLeastOne(cell.cell->rowSpan));
        const double above = std::accumulate(begin, begin + cell.row, 0.0);
        const double height = std::accumulate(begin + cell.row, begin + std::ptrdiff_t(last), 0.0);
        const QRectF box(cell.left, top + above, cell.width, height);
        if (cell.cell->isHead)
            page.shades.push_back(box);
        if (!cell.cell->isBare)
            page.frame(box, kGridWidth, kGridColour);
        double x = box.left() + m_padX;
        const QSizeF sign = signSize(*cell.cell);
        if (cell.cell->picture) {
            page.pictures.push_back(
                {cell.cell->picture->image, QRectF(QPointF(x, box.center().y() - sign.height() / 2), sign)});
            x += signWidth(*cell.cell);
        } else if (cell.cell->mark != CategoryMark::None) {
            page.marks.push_back(
                {cell.cell->mark, QRectF(x, box.center().y() - m_markSize / 2, m_markSize, m_markSize)});
            x += m_markSize + m_markGap;
        }
        page.put(cell.flow, {x, box.top() + (height - heightOf(cell.flow)) / 2});
    }
}

RowGroup TableLayout::cut(RowGroup &group, double height) const
{
    RowGroup taken = group;
    size_t lines = 0;
    double used = 0;
    double left = 0;
    for (size_t i = 0; i < group.cells.size(); ++i) {
        Flow &rest = group.cells[i].flow;
        double sum = 2 * m_padY;
        size_t count = 0;
        while (count < rest.size() && sum + rest[count].height <= height)
            sum += rest[count++].height;
        taken.cells[i].flow.assign(rest.begin(), rest.begin() + std::ptrdiff_t(count));
        rest.erase(rest.begin(), rest.begin() + std::ptrdiff_t(count));
        lines += count;
        used = std::max(used, sum);
        left = std::max(left, linesHeight(*group.cells[i].cell, rest));
    }
    if (lines == 0)
        return {};
    taken.heights = {used};
    group.heights = {left};
    return taken;
}

} // namespace documents
