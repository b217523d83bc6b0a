// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace ui {

/// A stack that is as small as what it shows: a tall form on another tab does not push the foot of the page out
/// of a small window.
class CurrentStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit CurrentStack(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace ui
