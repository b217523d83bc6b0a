// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/listcard.h"

namespace ui {

class BulkBar;
class Desk;
class EmptyState;
class PeopleModel;
class PeopleTable;

/// The table of people with what stands in its place: nobody yet, nobody found, not readable; below it what
/// can be done with those that are ticked.
class PeopleListCard : public ListCard {
    Q_OBJECT
public:
    PeopleListCard(Desk &desk, PeopleModel *model, QWidget *parent = nullptr);

    PeopleTable *table() const { return m_table; }
    BulkBar *bar() const { return m_bar; }
    /// Whether there are conditions decides between "nobody yet" and "nobody found".
    void setFiltered(bool filtered);

Q_SIGNALS:
    void addClicked();
    void importClicked();
    void sampleClicked();
    void clearClicked();

private:
    PeopleListCard(Desk &desk, PeopleModel *model, PeopleTable *table, QWidget *parent);
    void showAnswer();
    EmptyState *makeEmpty();
    EmptyState *makeNotFound();
    void showChecks();

    PeopleModel *m_model;
    PeopleTable *m_table;
    BulkBar *m_bar;
    bool m_filtered = false;
};

} // namespace ui
