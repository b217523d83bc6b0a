// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/support/actions.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace ui {

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

Button *Button::withIcon(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
    return this;
}

Button *Button::withHint(const QString &key)
{
    m_hint = key;
    updateGeometry();
    update();
    return this;
}

Button *Button::small()
{
    m_height = Height::Small;
    updateGeometry();
    return this;
}

Button *Button::large()
{
    m_height = Height::Large;
    updateGeometry();
    return this;
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::bind(QAction *action, const QString &icon)
{
    m_icon = icon;
    const auto follow = [this, action] {
        setText(action->text());
        setEnabled(action->isEnabled());
        withHint(keyText(action->shortcut()));
    };
    follow();
    connect(action, &QAction::changed, this, follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

QSize Button::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    int height = theme.controlHeight();
    if (m_height == Height::Small)
        height = theme.smallControlHeight();
    else if (m_height == Height::Large)
        height += 8;
    return {paint::buttonWidth(theme, look()), height + 2 * Theme::kRing};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

ButtonLook Button::look() const
{
    ButtonLook look;
    look.kind = m_kind;
    look.text = text();
    look.icon = m_icon;
    look.hint = m_hint;
    look.enabled = isEnabled();
    look.hovered = underMouse();
    look.pressed = isDown();
    look.focused = hasFocus();
    look.checked = isChecked();
    look.hasMenu = menu() != nullptr;
    return look;
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::button(painter, Theme::of(this), rect(), look());
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace ui
