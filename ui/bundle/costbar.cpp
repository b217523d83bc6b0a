// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/costbar.h"

#include "ui/support/accessible.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

CostBar::CostBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CostBar::setAmounts(qint64 subsidy, qint64 copay)
{
    const qint64 price = subsidy + copay;
    m_share = price > 0 ? std::clamp(double(subsidy) / double(price), 0.0, 1.0) : 0;
    m_text = tr("Subsidy %1 %").arg(std::lround(100 * m_share));
    describe(this, QAccessible::ProgressBar, tr("Share of the subsidy"), m_text);
    update();
}

QSize CostBar::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.scaled(120), theme.lineHeight(TextSize::Caption) + 6};
}

void CostBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillPath(shape, theme.colour(Colour::Sunken));
    const QRectF filled(0, 0, width() * m_share, height());
    painter.setClipPath(shape);
    painter.fillRect(filled, theme.colour(Colour::Primary));
    painter.setFont(theme.font(TextSize::Caption, Weight::Bold));
    const int words = painter.fontMetrics().horizontalAdvance(m_text);
    const bool inside = filled.width() >= words + 20;
    painter.setPen(theme.colour(inside ? Colour::OnPrimary : Colour::Text));
    const QRectF room
        = inside ? filled.adjusted(10, 0, 0, 0) : QRectF(filled.right() + 8, 0, words + 4, height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, m_text);
    painter.setClipping(false);
    painter.setPen(QPen(theme.colour(Colour::LineStrong), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

} // namespace ui
