// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockside.h"

#include "ui/support/icons.h"
#include "ui/support/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kMargin = 56;

/// A ticket with a notch at each side, 408 x 240, and the three areas on it.
void ticket(QPainter &painter, const Theme &theme, QPointF at, const std::array<QString, 3> &names)
{
    painter.save();
    painter.translate(at);
    QPainterPath body;
    body.addRoundedRect(QRectF(10, 40, 388, 220), 14, 14);
    QPainterPath notches;
    notches.addEllipse(QPointF(10, 150), 34, 34);
    notches.addEllipse(QPointF(398, 150), 34, 34);
    painter.setPen(QPen(theme.isContrast() ? QColor(Qt::white) : QColor(0x5E, 0x8C, 0x95), 1.5));
    painter.setBrush(theme.isContrast() ? QColor(Qt::black) : theme.colour(Colour::RailSel).darker(112));
    painter.drawPath(body.subtracted(notches));
    QPen dashes = painter.pen();
    dashes.setDashPattern({2, 4});
    painter.setPen(dashes);
    painter.drawLine(QPointF(66, 222), QPointF(342, 222));

    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xFF, 0xBB, 0x8D));
    painter.drawEllipse(QPointF(108, 140), 42, 42);
    painter.setBrush(QColor(0xAF, 0xE0, 0xFF));
    painter.drawRoundedRect(QRectF(164, 98, 80, 84), 10, 10);
    QPainterPath bubble;
    bubble.addRoundedRect(QRectF(258, 98, 84, 78), 14, 14);
    QPainterPath tail;
    tail.addPolygon(QPolygonF{{274, 170}, {274, 198}, {292, 176}, {292, 170}});
    painter.setBrush(QColor(0xD9, 0xB4, 0xEE));
    painter.drawPath(bubble.united(tail));
    QFont font = theme.font(TextSize::Body, Weight::Bold);
    font.setPixelSize(26);
    painter.setFont(font);
    const std::array<std::pair<QRectF, QColor>, 3> words{{{QRectF(66, 98, 84, 84), QColor(0x3B, 0x1C, 0x08)},
        {QRectF(164, 98, 80, 84), QColor(0x0B, 0x2A, 0x4A)},
        {QRectF(258, 98, 84, 78), QColor(0x33, 0x10, 0x46)}}};

    for (size_t i = 0; i < words.size(); ++i) {
        QFont fitting = font;
        while (fitting.pixelSize() > 12
            && QFontMetrics(fitting).horizontalAdvance(names[i]) > words[i].first.width() - 10)
            fitting.setPixelSize(fitting.pixelSize() - 1);
        painter.setFont(fitting);
        painter.setPen(words[i].second);
        painter.drawText(words[i].first, Qt::AlignCenter, names[i]);
    }
    painter.restore();
}

} // namespace

LockSide::LockSide(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize LockSide::sizeHint() const
{
    return {520, 600};
}

void LockSide::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.colour(Colour::Rail));
    if (theme.isContrast())
        painter.fillRect(width() - 1, 0, 1, height(), theme.colour(Colour::Line));

    paint::logo(painter, QRectF(kMargin, 56, 64, 64), Qt::white);
    painter.setPen(Qt::white);
    painter.setFont(theme.font(TextSize::Display, Weight::Bold));
    const int nameLine = theme.lineHeight(TextSize::Display);
    const QRect name(kMargin + 80, 88 - nameLine, width() - kMargin - 80, nameLine);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, tr("CarePass"));
    painter.setPen(theme.colour(Colour::RailText));
    painter.setFont(theme.font(TextSize::Body));
    painter.drawText(QRect(name.left(), 90, name.width(), theme.lineHeight(TextSize::Body)),
        Qt::AlignVCenter | Qt::AlignLeft, tr("Case management of the dong"));

    const std::array<std::pair<QString, QString>, 3> promises{
        {{u"shield"_s, tr("All data on this computer is encrypted as a whole")},
            {u"offline"_s, tr("It works on when the network or the district's server stops")},
            {u"pen"_s, tr("What was being typed before locking is kept as a draft")}}};
    const int icon = theme.iconSize();
    const int room = width() - 2 * kMargin - icon - 12;
    QFont font = theme.font(TextSize::Body);
    painter.setFont(font);
    int bottom = height() - 40;
    for (size_t i = promises.size(); i-- > 0;) {
        const QRect words = painter.fontMetrics().boundingRect(
            QRect(0, 0, room, 400), Qt::TextWordWrap, promises[i].second);
        const int high = std::max(words.height(), icon);
        bottom -= high;
        painter.setPen(Qt::white);
        painter.drawText(QRect(kMargin + icon + 12, bottom, room, high), Qt::TextWordWrap | Qt::AlignVCenter,
            promises[i].second);
        icons::paint(painter, promises[i].first,
            QRectF(kMargin, bottom, icon, painter.fontMetrics().height()), icon, Qt::white);
        bottom -= 8;
    }
    const int top = 140;
    if (bottom - top > 300)
        ticket(painter, theme, QPointF((width() - 408) / 2.0, top + (bottom - top - 300) / 2.0),
            {tr("Care"), tr("Rehab"), tr("Counsel")});
}

} // namespace ui
