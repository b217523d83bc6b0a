// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/pagepainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace documents {

namespace {

void paintTurned(QPainter &painter, const TurnedText &text)
{
    painter.save();
    painter.translate(text.centre);
    painter.rotate(text.degrees);
    const QFont font = paperFont(text.points, text.bold);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(text.colour);
    painter.drawText(
        QPointF(-metrics.horizontalAdvance(text.text) / 2, (metrics.ascent() - metrics.descent()) / 2),
        text.text);
    painter.restore();
}

/// The shapes lie in a square of 24 units.
QPainterPath shapeOf(CategoryMark mark)
{
    QPainterPath shape;
    switch (mark) {
    case CategoryMark::None:
        break;
    case CategoryMark::Care:
        shape.addEllipse(QRectF(0.5, 0.5, 23, 23));
        break;
    case CategoryMark::Rehabilitation:
        shape.addRoundedRect(QRectF(1, 1, 22, 22), 3.5, 3.5);
        break;
    case CategoryMark::Counselling: {
        shape.addRoundedRect(QRectF(1, 1.2, 22, 17.6), 4, 4);
        QPainterPath tail;
        tail.addPolygon(QPolygonF({QPointF(6.6, 18), QPointF(6.6, 23.6), QPointF(12, 18)}));
        shape = shape.united(tail);
        break;
    }
    }
    return shape;
}

/// 돌, 재, 상 in Korean.
QString letterOf(CategoryMark mark)
{
    switch (mark) {
    case CategoryMark::None:
        break;
    case CategoryMark::Care:
        return QCoreApplication::translate("documents", "Ca");
    case CategoryMark::Rehabilitation:
        return QCoreApplication::translate("documents", "Re");
    case CategoryMark::Counselling:
        return QCoreApplication::translate("documents", "Co");
    }
    return {};
}

} // namespace

void paintMark(QPainter &painter, CategoryMark mark, const QRectF &place)
{
    if (mark == CategoryMark::None)
        return;
    const double unit = place.width() / 24;
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(unit, unit);
    painter.fillPath(shapeOf(mark), inkOf(Tone::Plain));
    painter.restore();
    // The letter is drawn as a shape: it is part of the sign, not a word of the text.
    const QFont font = paperFont(13.5 * unit / kDotsPerPoint, true);
    const double width = QFontMetricsF(font).horizontalAdvance(letterOf(mark));
    const double baseline = mark == CategoryMark::Counselling ? 14.6 : 16.8;
    QPainterPath letter;
    letter.addText(QPointF(place.left() + (place.width() - width) / 2, place.top() + baseline * unit), font,
        letterOf(mark));
    painter.fillPath(letter, Qt::white);
}

void paintBehind(QPainter &painter, const Page &page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const TurnedText &text : page.behind)
        paintTurned(painter, text);
}

void paintPage(QPainter &painter, const Page &page)
{
    paintBehind(painter, page);
    for (const QRectF &shade : page.shades)
        painter.fillRect(shade, kShadeColour);
    for (const PlacedFill &fill : page.fills)
        painter.fillRect(fill.place, fill.colour);
    // A picture of dots keeps its edges: a QR code must not be smoothed.
    for (const PlacedPicture &picture : page.pictures)
        painter.drawImage(picture.place, picture.image);
    for (const PlacedStroke &stroke : page.strokes) {
        painter.setPen(QPen(stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(stroke.line);
    }
    for (const PlacedMark &mark : page.marks)
        paintMark(painter, mark.mark, mark.place);
    painter.setPen(inkOf(Tone::Plain));
    for (const PlacedLine &placed : page.lines)
        placed.line.layout->lineAt(placed.line.index).draw(&painter, placed.at + placed.line.offset);
    for (const TurnedText &text : page.turned)
        paintTurned(painter, text);
}

} // namespace documents
