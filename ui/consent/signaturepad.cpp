// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/signaturepad.h"

#include "ui/support/accessible.h"
#include "ui/support/paint.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace ui {

SignaturePad::SignaturePad(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    sayState();
}

void SignaturePad::clear()
{
    if (m_strokes.isEmpty())
        return;
    m_strokes.clear();
    m_drawing = false;
    sayState();
    update();
    Q_EMIT changed();
}

QSize SignaturePad::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    constexpr int kWidth = 420;
    return {theme.scaled(kWidth), theme.scaled(kWidth * kUnits.height() / kUnits.width())};
}

QSize SignaturePad::minimumSizeHint() const
{
    return sizeHint();
}

QRectF SignaturePad::area() const
{
    return QRectF(rect()).adjusted(Theme::kRing, Theme::kRing, -Theme::kRing, -Theme::kRing);
}

void SignaturePad::addPoint(QPointF at)
{
    const QRectF whole = area();
    const QPoint point(
        qBound(0, qRound((at.x() - whole.left()) * kUnits.width() / whole.width()), kUnits.width()),
        qBound(0, qRound((at.y() - whole.top()) * kUnits.height() / whole.height()), kUnits.height()));
    if (m_strokes.last().isEmpty() || m_strokes.last().constLast() != point)
        m_strokes.last().append(point);
    update();
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drawing = true;
    m_strokes.append(QPolygon());
    addPoint(event->position());
    event->accept();
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drawing)
        addPoint(event->position());
}

void SignaturePad::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drawing)
        return;
    addPoint(event->position());
    m_drawing = false;
    sayState();
    Q_EMIT changed();
}

void SignaturePad::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else
        QWidget::keyPressEvent(event);
}

void SignaturePad::sayState()
{
    describe(this, QAccessible::Graphic, tr("Signature"), isEmpty() ? tr("empty") : tr("signed"));
}

void SignaturePad::draw(QPainter &painter, const QColor &ink) const
{
    constexpr qreal kPen = 7;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, kPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygon &stroke : m_strokes) {
        if (stroke.size() == 1)
            painter.drawPoint(stroke.first());
        else
            painter.drawPolyline(stroke);
    }
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = area();
    // Paper is white in every theme, as the picture that is kept.
    painter.setPen(QPen(theme.colour(Colour::LineStrong), 1));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(
        whole.adjusted(0.5, 0.5, -0.5, -0.5), Theme::kControlRadius, Theme::kControlRadius);
    painter.setPen(QPen(QColor(0x9a, 0xa1, 0xa9), 1, Qt::DashLine));
    const qreal line = whole.top() + whole.height() * 0.78;
    painter.drawLine(QPointF(whole.left() + 16, line), QPointF(whole.right() - 16, line));
    if (m_strokes.isEmpty()) {
        painter.setPen(QColor(0x4f, 0x57, 0x60));
        painter.setFont(theme.font(TextSize::Body));
        painter.drawText(whole.adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap,
            tr("Sign here with mouse, finger or pen"));
    }
    painter.save();
    painter.translate(whole.topLeft());
    painter.scale(whole.width() / kUnits.width(), whole.height() / kUnits.height());
    draw(painter, Qt::black);
    painter.restore();
    if (hasFocus())
        paint::focusRing(painter, theme, rect());
}

QByteArray SignaturePad::picture() const
{
    if (m_strokes.isEmpty())
        return {};
    QImage image(kUnits, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter, Qt::black);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QJsonArray SignaturePad::strokes() const
{
    QJsonArray all;
    for (const QPolygon &stroke : m_strokes) {
        QJsonArray numbers;
        for (const QPoint &point : stroke) {
            numbers.append(point.x());
            numbers.append(point.y());
        }
        all.append(numbers);
    }
    return all;
}

void SignaturePad::setStrokes(const QJsonArray &strokes)
{
    m_strokes.clear();
    for (const QJsonValue &value : strokes) {
        const QJsonArray numbers = value.toArray();
        QPolygon stroke;
        for (qsizetype i = 0; i + 1 < numbers.size(); i += 2)
            stroke.append(QPoint(numbers.at(i).toInt(), numbers.at(i + 1).toInt()));
        if (!stroke.isEmpty())
            m_strokes.append(stroke);
    }
    sayState();
    update();
}

} // namespace ui
