// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ui {

class PeopleTable;

/// Which columns the table shows and what it is sorted by, for mouse and keyboard. Filled anew each time it
/// opens.
class ColumnsMenu : public QMenu {
    Q_OBJECT
public:
    explicit ColumnsMenu(PeopleTable *table, QWidget *parent = nullptr);

private:
    void fill();
    void addSorting();

    PeopleTable *m_table;
};

} // namespace ui
