// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "ui/widgets/card.h"

class QStackedWidget;

namespace ui {

class Desk;
class EmptyState;
class ErrorState;
class LoadingState;
class ServiceFilter;
class ServiceTable;

/// The table of the directory in its panel, with what stands there while nothing can be shown.
class ServiceListCard : public Card {
    Q_OBJECT
public:
    ServiceListCard(Desk &desk, ServiceFilter *filter, QWidget *parent = nullptr);

    ServiceTable *table() const { return m_table; }
    void showLoading();
    /// Table, or the way on where it is empty or nothing matches.
    void showLines(bool directoryIsEmpty);
    void showError(const base::Error &error);

Q_SIGNALS:
    void againClicked();
    void addClicked();
    void importClicked();
    void clearClicked();

private:
    EmptyState *makeEmpty();
    EmptyState *makeNotFound();

    Desk &m_desk;
    ServiceFilter *m_filter;
    ServiceTable *m_table;
    LoadingState *m_loading;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_notFound;
    ErrorState *m_error;
};

} // namespace ui
