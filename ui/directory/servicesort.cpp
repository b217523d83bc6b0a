// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicesort.h"

#include "ui/directory/servicetable.h"
#include "ui/support/icons.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace ui {

ServiceSort::ServiceSort(ServiceTable *table, QWidget *parent)
    : QMenu(parent)
    , m_table(table)
{
    connect(this, &QMenu::aboutToShow, this, &ServiceSort::fill);
}

void ServiceSort::fill()
{
    clear();
    const QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < ServiceModel::Phone; ++column) {
        QAction *action = addAction(m_table->model()->headerData(column, Qt::Horizontal).toString());
        Qt::SortOrder order = Qt::AscendingOrder;
        if (header->sortIndicatorSection() == column) {
            const bool descends = header->sortIndicatorOrder() == Qt::DescendingOrder;
            action->setIcon(icons::icon(descends ? u"down"_s : u"up"_s));
            order = descends ? Qt::AscendingOrder : Qt::DescendingOrder;
        }
        connect(action, &QAction::triggered, m_table,
            [table = m_table, column, order] { table->sortByColumn(column, order); });
    }
}

} // namespace ui
