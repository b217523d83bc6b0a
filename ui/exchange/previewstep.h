// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importmodel.h"

#include <QWidget>

class QButtonGroup;

namespace ui {

class Button;
class Card;
class ImportDetail;
class InlineMessage;
class Table;

/// The fourth step: every row with what would become of it, filtered by chips with counts; one row at large
/// beside it, where unclear ones are decided.
class PreviewStep : public QWidget {
    Q_OBJECT
public:
    PreviewStep(ImportFlow &flow, Desk &desk, QWidget *parent = nullptr);

    /// Shows the plan anew; keeps filter and row.
    void showPlan();
    /// Begins a new list: all rows, or those that need a decision where there are any.
    void begin();
    void setMasked(bool masked);
    ImportModel &model() { return *m_model; }
    Table &table() { return *m_table; }
    void choose(ImportModel::Filter filter);

Q_SIGNALS:
    void reportClicked();

private:
    QWidget *makeList();
    void fitColumns();
    void showCounts();
    void showRow();

    ImportFlow &m_flow;
    ImportModel *m_model;
    QButtonGroup *m_chips;
    InlineMessage *m_note;
    Table *m_table;
    ImportDetail *m_detail;
    Button *m_report;
    int m_line = 0;
};

} // namespace ui
