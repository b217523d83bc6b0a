// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/lineicon.h"

#include "ui/support/icons.h"

#include <QPainter>

#include <algorithm>

namespace ui {

LineIcon::LineIcon(const QString &name, Colour colour, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_colour(colour)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LineIcon::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int size = theme.scaled(m_size);
    return {size + 2, std::max(size, theme.lineHeight(TextSize::Body))};
}

void LineIcon::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    icons::paint(painter, m_name, QRectF(rect()), theme.scaled(m_size), theme.colour(m_colour));
}

} // namespace ui
