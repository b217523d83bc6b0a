// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/formhistory.h"
#include "ui/widgets/table.h"

class QStandardItemModel;

namespace ui {

/// One instrument over time as a table: a line for each figure and question, a column for each day, and what
/// changed since the time before. Can be copied for a spreadsheet.
class CompareTable : public Table {
    Q_OBJECT
public:
    explicit CompareTable(QWidget *parent = nullptr);

    void setHistory(const work::FormHistory &history);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addLine(const work::FormSeries &series);

    QStandardItemModel *m_model;
    work::FormHistory m_history;
};

} // namespace ui
