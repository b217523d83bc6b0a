// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/listcard.h"

namespace ui {

class EmptyState;
class ServiceFilter;
class ServiceTable;

/// The table of the directory with what stands in its place: no services yet, none found, not readable.
class ServiceListCard : public ListCard {
    Q_OBJECT
public:
    explicit ServiceListCard(ServiceFilter *filter, QWidget *parent = nullptr);

    ServiceTable *table() const { return m_table; }
    /// Table, or the way on where it is empty or nothing matches.
    void showLines(bool directoryIsEmpty);

Q_SIGNALS:
    void addClicked();
    void importClicked();
    void clearClicked();

private:
    ServiceListCard(ServiceTable *table, ServiceFilter *filter, QWidget *parent);
    EmptyState *makeEmpty();
    EmptyState *makeNotFound();

    ServiceFilter *m_filter;
    ServiceTable *m_table;
};

} // namespace ui
