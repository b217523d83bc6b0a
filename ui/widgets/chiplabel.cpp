// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chiplabel.h"

#include "ui/support/accessible.h"
#include "ui/support/paint.h"

#include <QPainter>

namespace ui {

ChipLabel::ChipLabel(const QString &text, Tone tone, const QString &icon, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(text, tone, icon);
}

void ChipLabel::setChip(const QString &text, Tone tone, const QString &icon)
{
    m_text = text;
    m_tone = tone;
    m_icon = icon;
    describe(this, QAccessible::StaticText, text, text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {paint::chipWidth(theme, m_text, m_icon), theme.chipHeight()};
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::chip(painter, Theme::of(this), {0, height() / 2.0}, m_tone, m_text, m_icon);
}

} // namespace ui
