// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollroom.h"

#include <QScrollArea>
#include <QScrollBar>

namespace ui {

QScrollArea *scrollRoom(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

void reveal(QScrollArea &room, const QRect &whole, const QRect &least)
{
    const int high = room.viewport()->height();
    const QRect &shown = whole.height() <= high ? whole : least;
    QScrollBar *bar = room.verticalScrollBar();
    if (shown.height() > high || shown.top() < bar->value())
        bar->setValue(shown.top());
    else if (shown.bottom() >= bar->value() + high)
        bar->setValue(shown.bottom() + 1 - high);
}

} // namespace ui
