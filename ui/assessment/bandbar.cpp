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
    const Colour fill = band <= 0 ? Colour::Primary
        : band >= count / 2       ? Colour::DangerFill
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
    for (int i = 0; i < count; ++i) {
        const double left = width() * m_bands.at(i).from / m_maximum;
        const double right = i + 1 < count ? width() * m_bands.at(i + 1).from / m_maximum : width();
        if (i > 0) {
            painter.setPen(QPen(theme.colour(Colour::Text), 1.5));
            painter.drawLine(QPointF(left, 0), QPointF(left, high + 6));
        }
        painter.setFont(theme.font(TextSize::Caption, i == band ? Weight::Bold : Weight::Regular));
        painter.setPen(theme.colour(i == band ? Colour::Text : Colour::Text2));
        const QRectF words(left + 2, high + 8, right - left - 4, theme.lineHeight(TextSize::Caption));
        painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(m_bands.at(i).label, Qt::ElideRight, int(words.width()) + 2));
    }
}

} // namespace ui
