// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/formhistory.h"

#include <QChartView>

namespace ui {

/// The total of one instrument over time as a line with its figures, a gap where there was none. The table
/// beside it says the same in words.
class CompareChart : public QChartView {
    Q_OBJECT
public:
    explicit CompareChart(QWidget *parent = nullptr);

    void setHistory(const work::FormHistory &history);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void addLine(const work::FormSeries &figure);
    void addAxes(const work::FormSeries &figure);

    work::FormHistory m_history;
};

} // namespace ui
