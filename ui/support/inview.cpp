// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/inview.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace ui {
namespace {

constexpr int kMargin = 8;

void scrollTo(QWidget &widget)
{
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        auto *scroll = qobject_cast<QScrollArea *>(above);
        if (!scroll)
            continue;
        const int room = scroll->viewport()->height();
        if (widget.height() + kMargin <= room)
            scroll->ensureWidgetVisible(&widget, 0, kMargin);
        else
            scroll->verticalScrollBar()->setValue(widget.mapTo(scroll->widget(), QPoint()).y() - kMargin);
        QWidget *writing = QApplication::focusWidget();
        if (writing && widget.isAncestorOf(writing))
            scroll->ensureWidgetVisible(writing, 0, kMargin);
    }
}

} // namespace

void bringIntoView(QWidget &widget)
{
    QTimer::singleShot(0, &widget, [&widget] { scrollTo(widget); });
}

} // namespace ui
