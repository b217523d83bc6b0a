// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ui {

class ServiceTable;

/// The columns to sort by, for the keyboard; the one in use has an arrow, and chosen again it turns round.
class ServiceSort : public QMenu {
    Q_OBJECT
public:
    explicit ServiceSort(ServiceTable *table, QWidget *parent = nullptr);

private:
    void fill();

    ServiceTable *m_table;
};

} // namespace ui
