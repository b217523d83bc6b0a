// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "ui/widgets/card.h"

class QStackedWidget;

namespace ui {

class BulkBar;
class Desk;
class EmptyState;
class ErrorState;
class LoadingState;
class PeopleModel;
class PeopleTable;

/// The table of people with what stands in its place: nobody yet, nobody found, not readable. While a
/// question takes long, a line over the table says so and the old rows stay.
class PeopleListCard : public Card {
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
    void showAnswer();
    void showError(const base::Error &error);
    EmptyState *makeEmpty();
    EmptyState *makeNotFound();
    void showChecks();

    Desk &m_desk;
    PeopleModel *m_model;
    PeopleTable *m_table;
    BulkBar *m_bar;
    LoadingState *m_loading;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_notFound;
    ErrorState *m_error;
    bool m_filtered = false;
};

} // namespace ui
