// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/bandbar.h"

#include "ui/support/accessible.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

BandBar::BandBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BandBar::setScale(double maximum, const QList<Band> &bands)
{
    m_maximum = maximum;
    m_bands = bands;
    updateGeometry();
    update();
}

void BandBar::setTotal(double total, const QString &sentence)
{
    m_total = total;
    describe(this, QAccessible::ProgressBar, tr("Total"), sentence);
    update();
}

QSize BandBar::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.scaled(160),
        theme.scaled(14) + (m_bands.isEmpty() ? 0 : 8 + theme.lineHeight(TextSize::Caption))};
}

int BandBar::bandOfTotal() const
{
    int at = -1;
    for (qsizetype i = 0; i < m_bands.size(); ++i) {
        if (m_total >= m_bands.at(i).from)
            at = int(i);
    }
    return at;
}

void BandBar::setWarning(bool warning)
{
    m_warning = warning;
    update();
}

QRectF BandBar::placeOf(int band) const
{
    const Theme &theme = Theme::of(this);
    const double left = width() * m_bands.at(band).from / m_maximum;
    const double right
        = band + 1 < m_bands.size() ? width() * m_bands.at(band + 1).from / m_maximum : width();
    return {left + 2, theme.scaled(14) + 8.0, right - left - 4, double(theme.lineHeight(TextSize::Caption))};
}

bool BandBar::haveRoom(const QFontMetrics &metrics) const
{
    for (int i = 0; i < int(m_bands.size()); ++i) {
        if (metrics.horizontalAdvance(m_bands.at(i).label) > placeOf(i).width())
            return false;
    }
    return true;
}

void BandBar::paintEvent(QPaintEvent *)
{
    if (m_maximum <= 0)
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double high = theme.scaled(14);
    const QRectF bar(0.5, 0.5, width() - 1.0, high - 1);
    const int band = bandOfTotal();
    const int count = int(m_bands.size());
    const Colour fill = band <= 0 || !m_warning ? Colour::Primary
        : band >= count / 2                     ? Colour::DangerFill
                                                : Colour::WarnFill;
    QPainterPath shape;
    shape.addRoundedRect(bar, 3, 3);
    painter.fillPath(shape, theme.colour(Colour::Sunken));
    painter.setClipPath(shape);
    painter.fillRect(
        QRectF(0, 0, width() * std::clamp(m_total / m_maximum, 0.0, 1.0), high), theme.colour(fill));
    painter.setClipping(false);
    painter.setPen(QPen(theme.colour(Colour::LineStrong), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    const bool roomy = haveRoom(QFontMetrics(theme.font(TextSize::Caption, Weight::Bold)));
    for (int i = 0; i < count; ++i) {
        QRectF words = placeOf(i);
        if (i > 0) {
            painter.setPen(QPen(theme.colour(Colour::Text), 1.5));
            painter.drawLine(QPointF(words.left() - 2, 0), QPointF(words.left() - 2, high + 6));
        }
        if (!roomy && i != band)
            continue;
        painter.setFont(theme.font(TextSize::Caption, i == band ? Weight::Bold : Weight::Regular));
        painter.setPen(theme.colour(i == band ? Colour::Text : Colour::Text2));
        const double needed = painter.fontMetrics().horizontalAdvance(m_bands.at(i).label) + 4.0;
        if (words.width() < needed) {
            words.setLeft(std::clamp(words.center().x() - needed / 2, 0.0, std::max(0.0, width() - needed)));
            words.setWidth(std::min(needed, double(width())));
        }
        painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(m_bands.at(i).label, Qt::ElideRight, int(words.width()) + 2));
    }
}

} // namespace ui
