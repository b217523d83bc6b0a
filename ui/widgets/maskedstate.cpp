// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/maskedstate.h"

#include <QEvent>

namespace ui {

MaskedState::MaskedState(QWidget *parent)
    : EmptyState(QStringLiteral("eyeoff"), title(), text(), parent)
{
}

QString MaskedState::title()
{
    return tr("The screen is masked");
}

QString MaskedState::text()
{
    return tr("Switch the mask off with Ctrl+Shift+M to go on. What you typed is kept.");
}

void MaskedState::changeEvent(QEvent *event)
{
    EmptyState::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWords(title(), text());
}

} // namespace ui
