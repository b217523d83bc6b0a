// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/room.h"

#include "ui/support/theme.h"
#include "ui/widgets/card.h"

#include <QHeaderView>
#include <QTableWidget>

namespace ui {

Room::Room(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    m_column->addStretch(1);
}

Card *Room::addCard(const QString &title, const QString &note)
{
    auto *card = new Card(title, note);
    m_column->insertWidget(m_column->count() - 1, card);
    return card;
}

void Room::addForm(const QString &title, QWidget *form)
{
    // Before a stretch, not aligned: an aligned item is not asked how high its wrapped words are.
    auto *row = new QHBoxLayout;
    row->addWidget(form, 2);
    row->addStretch(1);
    addCard(title)->body()->addLayout(row);
}

void Room::addFilling(QWidget *widget)
{
    m_column->setStretch(m_column->count() - 1, 0);
    m_column->insertWidget(m_column->count() - 1, widget, 1);
}

QTableWidget *Room::makeTable(const QString &name, const QStringList &headings)
{
    auto *table = new QTableWidget(0, int(headings.size()));
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(headings);
    table->horizontalHeader()->setStretchLastSection(true);
    // An empty table still shows what stands where.
    table->horizontalHeader()->setMinimumSectionSize(120);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Theme::of(this).rowHeight());
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    return table;
}

} // namespace ui
