// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyhint.h"

#include "ui/support/accessible.h"
#include "ui/support/paint.h"

#include <QPainter>

namespace ui {

KeyHint::KeyHint(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe(this, QAccessible::StaticText, key, key);
}

QSize KeyHint::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {paint::keyCapWidth(theme, m_key), theme.chipHeight()};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::keyCap(painter, Theme::of(this), {0, height() / 2.0}, m_key);
}

} // namespace ui
