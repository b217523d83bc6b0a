// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/choicegrid.h"

#include "ui/support/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace ui {

ChoiceGrid::ChoiceGrid(int leastWidth, QWidget *parent)
    : QWidget(parent)
    , m_least(leastWidth)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::of(this).gap());
    // The layout would insist on the width of the columns that it has before there can be fewer.
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
}

void ChoiceGrid::addCard(QWidget *card)
{
    card->setParent(this);
    m_cards.append(card);
    m_columns = 0;
    arrange();
}

void ChoiceGrid::arrange()
{
    if (m_cards.isEmpty())
        return;
    const int count = int(m_cards.size());
    const int gap = m_grid->spacing();
    const int fitting = std::clamp((width() + gap) / (Theme::of(this).scaled(m_least) + gap), 1, count);
    const int rows = (count + fitting - 1) / fitting;
    const int columns = (count + rows - 1) / rows;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int at = 0; at < count; ++at) {
        m_grid->removeWidget(m_cards.at(at));
        m_grid->setColumnStretch(at, at < columns ? 1 : 0);
    }
    for (int at = 0; at < count; ++at)
        m_grid->addWidget(m_cards.at(at), at / columns, at % columns);
    updateGeometry();
}

void ChoiceGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChoiceGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        m_columns = 0;
        arrange();
    }
}

} // namespace ui
