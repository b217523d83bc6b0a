// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// Lets a page that comes up begin at one of its controls: at once where it is seen, and as soon as its window is shown
/// where that is still to come. Where something lies over the page, the focus stays there.
inline void focusFirst(const QWidget *page, QWidget *first)
{
    if (page->isVisible() || !page->window()->isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
