// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/overviewcolumn.h"

#include "ui/support/theme.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>

namespace ui {

OverviewColumn::OverviewColumn(Line line, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(18, 14, 18, 14);
    m_rows->setSpacing(10);
}

QHBoxLayout *OverviewColumn::addHeading(const QString &title, QWidget *aside)
{
    auto *label = new TextLabel(title, TextSize::Body);
    // Room for a button beside the heading, whether there is one or not.
    if (m_rows->isEmpty())
        label->setMinimumHeight(Theme::of(label).smallControlHeight() + 2 * Theme::kRing);
    else
        m_rows->addSpacing(4);
    auto *row = new QHBoxLayout;
    row->addWidget(label->bold());
    row->addStretch(1);
    if (aside)
        row->addWidget(aside);
    m_rows->addLayout(row);
    return row;
}

void OverviewColumn::clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            clear(item->layout());
        delete item->widget();
        delete item;
    }
}

void OverviewColumn::paintEvent(QPaintEvent *)
{
    if (m_line == Line::None)
        return;
    QPainter painter(this);
    const QColor line = Theme::of(this).colour(Colour::Line);
    if (x() > 0)
        painter.fillRect(0, 0, 1, height(), line);
    else if (y() > 0)
        painter.fillRect(0, 0, width(), 1, line);
}

} // namespace ui
