// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workcolumns.h"

#include "ui/support/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>

namespace ui {

WorkColumns::WorkColumns(QWidget *main, QWidget *side, int mainWidth, int sideWidth, QWidget *parent)
    : QScrollArea(parent)
    , m_side(side)
    , m_mainWidth(mainWidth)
    , m_sideWidth(sideWidth)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(main, 1);
    m_layout->addWidget(side);
    setWidget(content);
    arrange();
}

bool WorkColumns::isNarrow() const
{
    return m_layout->direction() == QBoxLayout::TopToBottom;
}

QSize WorkColumns::minimumSizeHint() const
{
    return {Theme::of(this).scaled(200), 200};
}

void WorkColumns::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void WorkColumns::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void WorkColumns::arrange()
{
    const Theme &theme = Theme::of(this);
    const int side = theme.scaled(m_sideWidth);
    m_layout->setSpacing(theme.gap());
    // The bar's width is reckoned in, so that its coming and going does not change the arrangement.
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const bool narrow = room < theme.scaled(m_mainWidth) + theme.gap() + side;
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : side);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
}

} // namespace ui
