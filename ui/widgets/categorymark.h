// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/areas.h"

#include <QWidget>

namespace ui {

/// The mark of one area of the care pass: a circle with 돌, a square with 재, a speech bubble with 상.
class CategoryMark : public QWidget {
    Q_OBJECT
public:
    explicit CategoryMark(domain::ServiceArea area, int size = 24, QWidget *parent = nullptr);

    void setArea(domain::ServiceArea area);
    domain::ServiceArea area() const { return m_area; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();

    domain::ServiceArea m_area;
    int m_size;
};

} // namespace ui
