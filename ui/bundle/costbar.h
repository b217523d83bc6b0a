// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// The share of the subsidy in the price as a bar with its words inside.
class CostBar : public QWidget {
    Q_OBJECT
public:
    explicit CostBar(QWidget *parent = nullptr);

    void setAmounts(qint64 subsidy, qint64 copay);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    double m_share = 0;
};

} // namespace ui
