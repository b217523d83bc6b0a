// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include "ui/support/theme.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace ui {

Columns::Columns(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    // The layout would insist on the width of all columns before they can be stacked.
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
}

void Columns::addColumn(QWidget *column, int leastWidth, int stretch)
{
    m_columns.append({column, leastWidth, stretch});
    m_layout->addWidget(column, stretch);
    arrange();
}

bool Columns::isStacked() const
{
    return m_layout->direction() == QBoxLayout::TopToBottom;
}

QSize Columns::minimumSizeHint() const
{
    // One column must fit; stacking takes care of the rest.
    int widest = 0;
    for (const Column &column : m_columns)
        widest = std::max(widest, column.widget->minimumSizeHint().width());
    return {widest, m_layout->minimumSize().height()};
}

void Columns::arrange()
{
    const Theme &theme = Theme::of(this);
    m_layout->setSpacing(theme.gap());
    int needed = -theme.gap();
    for (const Column &column : m_columns)
        needed += theme.scaled(column.least) + theme.gap();
    const bool stacked = width() < needed;
    const bool isOther = stacked != isStacked();
    m_layout->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (const Column &column : m_columns) {
        const bool fixed = !stacked && column.stretch == 0;
        column.widget->setMinimumWidth(fixed ? theme.scaled(column.least) : 0);
        column.widget->setMaximumWidth(fixed ? theme.scaled(column.least) : QWIDGETSIZE_MAX);
    }
    updateGeometry();
    if (isOther)
        Q_EMIT stackedChanged(stacked);
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        arrange();
}

void Columns::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace ui
