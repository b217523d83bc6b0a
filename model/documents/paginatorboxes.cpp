// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/paginator.h"

#include "model/documents/barchart.h"

#include <algorithm>

namespace documents {

namespace {

constexpr double kSignRowPoints = 22.5;
constexpr double kSignGapPoints = 3;

} // namespace

void Paginator::place(const TitleBlock &block)
{
    const QPointF corner = placeApproval(block.approval);
    const double textWidth = corner.x() - m_left - (block.approval.places.empty() ? 0 : m_scale.grown(9));
    double y = m_y + m_scale.grown(3);
    y = page().put(line(block.above, 9.5, false, Tone::Soft, textWidth, Align::Left, 1.42), {m_left, y});
    const double title = fittingPoints({block.title, kTitlePoints, true, Tone::Plain}, textWidth, m_scale);
    y = page().put(line(block.title, title, true, Tone::Plain, textWidth, Align::Left, 1.43), {m_left, y});
    y = page().put(
        line(block.below, kHeadingPoints, false, Tone::Plain, textWidth, Align::Left, 1.43), {m_left, y});
    m_y = std::max(y, corner.y());
}

QPointF Paginator::placeApproval(const ApprovalBox &box)
{
    if (box.places.empty())
        return {m_left + m_width, m_y};
    const double captionWidth = m_scale.grown(20);
    double cellWidth = m_scale.grown(49.5);
    for (const ApprovalPlace &place : box.places) {
        const double role = widthOf({place.role, kBodyPoints, false, Tone::Plain}, m_scale);
        const double name = widthOf({place.name, kSmallPoints, false, Tone::Soft}, m_scale);
        const double day = widthOf({place.day, kSmallPoints, false, Tone::Soft}, m_scale);
        cellWidth = std::max(cellWidth, std::max({role, name, day}) + m_scale.grown(6));
    }
    const double headHeight = m_scale.grown(17.25);
    const double bodyHeight = m_scale.grown(40.5);
    const double left = m_left + m_width - captionWidth - cellWidth * double(box.places.size());
    const double bottom = m_y + headHeight + bodyHeight;
    const QRectF caption(left, m_y, captionWidth, headHeight + bodyHeight);
    page().shades.push_back(caption);
    page().frame(caption, kGridWidth, kGridColour);
    const bool isStacked = box.caption.size() <= 3;
    if (isStacked) {
        const Flow letters = line(QStringList(box.caption.split(QString(), Qt::SkipEmptyParts)).join(u'\n'),
            kBodyPoints, false, Tone::Plain, captionWidth, Align::Center, 1.65);
        page().put(letters, {left, caption.center().y() - heightOf(letters) / 2});
    } else {
        page().turned.push_back(
            {box.caption, caption.center(), -90, m_scale.size(kBodyPoints), false, inkOf(Tone::Plain)});
    }
    for (size_t i = 0; i < box.places.size(); ++i) {
        const double x = left + captionWidth + cellWidth * double(i);
        const QRectF head(x, m_y, cellWidth, headHeight);
        const QRectF body(x, m_y + headHeight, cellWidth, bodyHeight);
        page().shades.push_back(head);
        page().frame(head, kGridWidth, kGridColour);
        page().frame(body, kGridWidth, kGridColour);
        const Flow role = line(
            box.places[i].role, kBodyPoints, false, Tone::Plain, cellWidth, Align::Center, kTableLineFactor);
        page().put(role, {x, head.center().y() - heightOf(role) / 2});
        const QString done = QStringList{box.places[i].name, box.places[i].day}.join(u'\n').trimmed();
        const Flow sign = line(done, kSmallPoints, false, Tone::Soft, cellWidth, Align::Center, 1.33);
        page().put(sign, {x, body.bottom() - heightOf(sign) - m_scale.grown(3)});
    }
    return {left, bottom};
}

void Paginator::place(const SignatureBox &block)
{
    const double padX = m_scale.grown(9);
    const double padY = m_scale.grown(6.75);
    const double gap = m_scale.grown(10.5);
    const double left = m_left + padX;
    const double width = m_width - 2 * padX;
    const Flow text = flowOf({block.text}, width, m_scale, kTextLineFactor);
    const auto rows = signatureRows(block, width);
    const double rowHeight = m_scale.grown(kSignRowPoints);
    const double height = padY + heightOf(text) + double(rows.size()) * rowHeight + padY;
    need(gap + height);
    m_y += m_y <= m_top ? 0 : gap;
    page().frame(QRectF(m_left, m_y, m_width, height), kFrameWidth, kFrameColour);
    const double top = m_y;
    m_y = page().put(text, {left, m_y + padY});
    for (const auto &row : rows) {
        placeSignatures(row, left, width);
        m_y += rowHeight;
    }
    m_y = top + height;
}

double Paginator::widthOfField(const SignatureField &field) const
{
    const double gap = m_scale.grown(kSignGapPoints);
    const auto words = [&](const QString &text) {
        return widthOf({text, kBodyPoints, false, Tone::Plain}, m_scale);
    };
    return words(field.label) + (field.blankPoints > 0 ? gap + field.blankPoints * kDotsPerPoint : 0)
        + (field.after.isEmpty() ? 0 : gap + words(field.after));
}

std::vector<std::vector<SignatureField>> Paginator::signatureRows(
    const SignatureBox &block, double width) const
{
    const double between = m_scale.grown(4 * kSignGapPoints);
    std::vector<std::vector<SignatureField>> rows;
    double used = 0;
    for (const SignatureField &field : block.fields) {
        const double own = widthOfField(field);
        if (rows.empty() || used + between + own > width) {
            rows.emplace_back();
            used = 0;
        }
        used += (used > 0 ? between : 0) + own;
        rows.back().push_back(field);
    }
    return rows;
}

void Paginator::placeSignatures(const std::vector<SignatureField> &fields, double left, double width)
{
    const double gap = m_scale.grown(kSignGapPoints);
    const double y = m_y + m_scale.grown(kSignRowPoints - kBodyPoints * kTextLineFactor);
    double used = 0;
    for (const SignatureField &field : fields)
        used += widthOfField(field);
    const double between = fields.size() > 1 ? (width - used) / double(fields.size() - 1) : 0;
    double x = left;
    for (const SignatureField &field : fields) {
        double at = x;
        const auto put = [&](const QString &text) {
            const double textWidth = widthOf({text, kBodyPoints, false, Tone::Plain}, m_scale);
            // A little more than the text needs, so that rounding never breaks it.
            page().put(line(text, kBodyPoints, false, Tone::Plain, textWidth * 1.05 + 1, Align::Left,
                           kTextLineFactor),
                {at, y});
            at += textWidth + gap;
        };
        put(field.label);
        if (field.blankPoints > 0) {
            const double base = y + m_scale.grown(12.5);
            const double end = at + field.blankPoints * kDotsPerPoint;
            page().stroke(at, base, end, base, kFrameWidth, kFrameColour);
            at = end + gap;
        }
        if (!field.after.isEmpty())
            put(field.after);
        x += widthOfField(field) + between;
    }
}

void Paginator::place(const Picture &block)
{
    const QSizeF size(m_scale.grown(block.width), m_scale.grown(block.height));
    need(size.height());
    const double rest = m_width - size.width();
    const double x = block.align == Align::Left ? 0 : block.align == Align::Center ? rest / 2 : rest;
    page().pictures.push_back({block.image, QRectF(QPointF(m_left + x, m_y), size)});
    m_y += size.height();
}

void Paginator::place(const PageBreak &)
{
    if (m_y > m_top)
        newPage();
}

void Paginator::place(const BarChart &block)
{
    need(heightOf(block, m_scale));
    m_y += placeChart(page(), block, {m_left, m_y}, m_width, m_scale);
}

} // namespace documents
