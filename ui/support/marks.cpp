// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of paint.h: shapes that carry meaning without colour.
#include "ui/support/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::paint {

using domain::ServiceArea;

namespace {

/// A rounded rectangle with a tail at its lower left, on a grid of 24.
QPainterPath speechBubble()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(1, 1.2, 22, 17.6), 4, 4);
    QPainterPath tail;
    tail.addPolygon(QPolygonF{{6.6, 18.0}, {6.6, 23.6}, {11.6, 18.0}});
    return path.united(tail);
}

/// A bar in slanted stripes: past the limit must be seen in grey too.
QPainterPath stripes(const QRectF &rect)
{
    QPainterPath path;
    constexpr qreal step = 8;
    constexpr qreal width = 3;
    for (qreal x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += step) {
        path.addPolygon(QPolygonF{{x, rect.bottom()}, {x + rect.height(), rect.top()},
            {x + rect.height() + width, rect.top()}, {x + width, rect.bottom()}});
        path.closeSubpath();
    }
    return path;
}

} // namespace

QString categoryLetter(domain::ServiceArea area)
{
    switch (area) {
    case ServiceArea::Care:
        return u"돌"_s;
    case ServiceArea::Rehabilitation:
        return u"재"_s;
    case ServiceArea::Counselling:
        break;
    }
    return u"상"_s;
}

Tone toneOf(domain::ServiceArea area)
{
    switch (area) {
    case ServiceArea::Care:
        return Tone::Care;
    case ServiceArea::Rehabilitation:
        return Tone::Rehab;
    case ServiceArea::Counselling:
        break;
    }
    return Tone::Counsel;
}

void categoryMark(QPainter &painter, const Theme &theme, const QRectF &rect, domain::ServiceArea area)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = std::min(rect.width(), rect.height()) / 24.0;
    painter.translate(rect.center() - QPointF(12, 12) * unit);
    painter.scale(unit, unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink(toneOf(area)));
    if (area == ServiceArea::Care)
        painter.drawEllipse(QPointF(12, 12), 11.5, 11.5);
    else if (area == ServiceArea::Rehabilitation)
        painter.drawRoundedRect(QRectF(1, 1, 22, 22), 3.5, 3.5);
    else
        painter.drawPath(speechBubble());

    painter.setPen(theme.colour(Colour::MarkInk));
    QFont font = theme.font(TextSize::Body, Weight::Bold);
    font.setPixelSize(14);
    painter.setFont(font);
    const QRectF letter = area == ServiceArea::Counselling ? QRectF(0, 1.2, 24, 17.6) : QRectF(0, 0, 24, 24);
    painter.drawText(letter.adjusted(-4, -4, 4, 4), Qt::AlignCenter, categoryLetter(area));
    painter.restore();
}

void urgencyMark(QPainter &painter, const Theme &theme, const QRectF &rect, Urgency urgency)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = std::min(rect.width(), rect.height()) / 18.0;
    painter.translate(rect.center() - QPointF(9, 9) * unit);
    painter.scale(unit, unit);
    painter.setPen(Qt::NoPen);
    switch (urgency) {
    case Urgency::Urgent:
        painter.setBrush(theme.colour(Colour::DangerFill));
        painter.drawPolygon(QPolygonF{{9, 1.2}, {17.3, 16.3}, {0.7, 16.3}});
        painter.setPen(QPen(theme.colour(Colour::Panel), 1.9, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(9, 6.5), QPointF(9, 10.9));
        painter.drawLine(QPointF(9, 13.5), QPointF(9, 13.6));
        break;
    case Urgency::High:
        painter.setBrush(theme.colour(Colour::WarnFill));
        painter.drawPolygon(QPolygonF{{9, 0.8}, {17.2, 9}, {9, 17.2}, {0.8, 9}});
        break;
    case Urgency::Normal:
        painter.setBrush(theme.colour(Colour::Primary));
        painter.drawEllipse(QPointF(9, 9), 6.5, 6.5);
        break;
    case Urgency::Low:
        painter.setPen(QPen(theme.colour(Colour::Text2), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(9, 9), 5.8, 5.8);
        break;
    }
    painter.restore();
}

void dayBar(QPainter &painter, const Theme &theme, const QRectF &rect, const DayCount &days)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = bar.height() / 2;
    painter.setPen(QPen(theme.colour(Colour::LineStrong), 0.8));
    painter.setBrush(theme.colour(Colour::Sunken));
    painter.drawRoundedRect(bar, radius, radius);

    const Colour role = days.done ? Colour::OkFill
        : days.isOver()           ? Colour::DangerFill
        : days.isNear()           ? Colour::WarnFill
                                  : Colour::Primary;
    const qreal part = std::min(1.0, double(days.used) / std::max(1, days.limit));
    QRectF fill = bar.adjusted(0.5, 0.5, -0.5, -0.5);
    if (days.used > 0)
        fill.setWidth(std::max(fill.height(), fill.width() * part));
    else
        fill.setWidth(0);
    QPainterPath shape;
    shape.addRoundedRect(fill, fill.height() / 2, fill.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(role));
    painter.drawPath(shape);
    if (days.isOver() || days.paused) {
        painter.setClipPath(shape);
        painter.setBrush(theme.colour(Colour::Panel));
        painter.drawPath(stripes(fill));
    }
    painter.restore();
}

QSizeF needCellsSize(const Theme &theme, bool withPrevious)
{
    const qreal unit = theme.scaled(100) / 100.0;
    return QSizeF(4 * 26 + 3 * 3 + 6, withPrevious ? 22 : 12) * unit;
}

void needCells(
    QPainter &painter, const Theme &theme, const QRectF &rect, int level, std::optional<int> previous)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = theme.scaled(100) / 100.0;
    painter.translate(rect.topLeft());
    painter.scale(unit, unit);
    const QColor filled = theme.colour(level >= 3 ? Colour::DangerFill : Colour::Primary);
    for (int cell = 1; cell <= 4; ++cell) {
        const bool on = cell <= level;
        painter.setPen(QPen(on ? filled : theme.colour(Colour::LineStrong), on ? 1 : 0.8));
        painter.setBrush(on ? filled : theme.colour(Colour::Sunken));
        painter.drawRoundedRect(QRectF((cell - 1) * 29 + 0.5, 0.5, 25, 11), 2, 2);
    }
    if (previous) {
        const qreal x = std::max(4.5, *previous * 29.0 - 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::Text));
        painter.drawPolygon(QPolygonF{{x, 14.5}, {x + 4.5, 20.5}, {x - 4.5, 20.5}});
    }
    painter.restore();
}

void logo(QPainter &painter, const QRectF &rect, const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = std::min(rect.width(), rect.height()) / 40.0;
    painter.translate(rect.center() - QPointF(20, 20) * unit);
    painter.scale(unit, unit);
    QPainterPath ticket;
    ticket.addRoundedRect(QRectF(3, 8, 34, 24), 3, 3);
    QPainterPath notches;
    notches.addEllipse(QPointF(3, 20), 3.9, 3.9);
    notches.addEllipse(QPointF(37, 20), 3.9, 3.9);
    painter.setPen(QPen(line, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(ticket.subtracted(notches));
    painter.setPen(Qt::NoPen);
    // The three areas in the light tints that stay readable on the dark rail of every theme.
    painter.setBrush(QColor(0xFF, 0xBB, 0x8D));
    painter.drawEllipse(QPointF(11.8, 20), 3.6, 3.6);
    painter.setBrush(QColor(0xAF, 0xE0, 0xFF));
    painter.drawRoundedRect(QRectF(16.8, 16.6, 6.8, 6.8), 1.2, 1.2);
    painter.setBrush(QColor(0xD9, 0xB4, 0xEE));
    QPainterPath bubble;
    bubble.addRoundedRect(QRectF(25.3, 16.4, 6.9, 5.9), 1.3, 1.3);
    QPainterPath tail;
    tail.addPolygon(QPolygonF{{27.3, 22}, {27.3, 24.3}, {29.4, 22}});
    painter.drawPath(bubble.united(tail));
    painter.restore();
}

} // namespace ui::paint
