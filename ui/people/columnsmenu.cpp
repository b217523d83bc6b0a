// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/columnsmenu.h"

#include "ui/people/peoplecolumns.h"
#include "ui/people/peopleheader.h"
#include "ui/people/peopletable.h"
#include "ui/support/icons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ColumnsMenu::ColumnsMenu(PeopleTable *table, QWidget *parent)
    : QMenu(parent)
    , m_table(table)
{
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::fill);
}

void ColumnsMenu::fill()
{
    clear();
    for (int section = int(PeopleField::Total); section < kPeopleFields; ++section) {
        QAction *column = addAction(headingOf(PeopleField(section)));
        column->setCheckable(true);
        column->setChecked(!m_table->isColumnHidden(section));
        connect(column, &QAction::toggled, m_table,
            [this, section](bool shown) { m_table->setColumnHidden(section, !shown); });
    }
    addSeparator();
    addSorting();
    connect(addAction(icons::icon(u"undo"_s), tr("As at first")), &QAction::triggered, m_table,
        [this] { m_table->resetColumns(); });
}

void ColumnsMenu::addSorting()
{
    QMenu *sorting = addMenu(icons::icon(u"list"_s), tr("Sort by"));
    PeopleHeader *header = m_table->header();
    for (int section = int(PeopleField::Name); section < kPeopleFields; ++section) {
        const auto column = infoOf(PeopleField(section)).sort;
        if (!column)
            continue;
        const auto &order = header->order();
        const auto found = std::find_if(order.begin(), order.end(),
            [&](const domain::PeopleSort &sort) { return sort.column == *column; });
        QAction *action = sorting->addAction(headingOf(PeopleField(section)));
        if (found != order.end())
            action->setIcon(icons::icon(found->descending ? u"down"_s : u"up"_s));
        connect(action, &QAction::triggered, header,
            [header, column] { header->sortBy(*column, PeopleHeader::Adding::Alone); });
    }
}

} // namespace ui
