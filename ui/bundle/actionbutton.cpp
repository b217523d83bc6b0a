// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/actionbutton.h"

#include "ui/widgets/button.h"

#include <QAction>

namespace ui {

Button *actionButton(QAction *action, const QString &icon)
{
    auto *button = new Button;
    button->withIcon(icon);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &Button::clicked, action, &QAction::trigger);
    return button;
}

} // namespace ui
