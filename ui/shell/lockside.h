// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// The dark half of the lock page: the program's name, its ticket with the three areas, and what keeps the
/// data safe.
class LockSide : public QWidget {
    Q_OBJECT
public:
    explicit LockSide(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
