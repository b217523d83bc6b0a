// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/error.h"
#include "ui/widgets/card.h"

class QStackedWidget;

namespace ui {

class ErrorState;
class LoadingState;

/// A table in its panel with what stands in its place: nothing there yet, nothing found, not readable. While
/// a question takes long, a line over the table says so and the old rows stay.
class ListCard : public Card {
    Q_OBJECT
public:
    explicit ListCard(QWidget *table, QWidget *parent = nullptr);

    /// What stands there before the first row, and where filters leave none.
    void setEmpty(QWidget *empty);
    void setNotFound(QWidget *notFound);
    void showLoading(const QString &what);
    enum class Rows { Some, NoneYet, NoneFound };
    void showRows(Rows rows);
    void showError(const base::Error &error, base::Moment now);

Q_SIGNALS:
    void againClicked();

private:
    QWidget *m_table;
    QWidget *m_empty = nullptr;
    QWidget *m_notFound = nullptr;
    ErrorState *m_error;
    LoadingState *m_loading;
    QStackedWidget *m_stack;
};

} // namespace ui
