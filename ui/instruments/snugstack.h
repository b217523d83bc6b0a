// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace ui {

/// A stack that is as high as the page on the screen. A plain one is as high as its highest page, which makes
/// the room around it scroll for nothing.
class SnugStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit SnugStack(QWidget *parent = nullptr);

    void add(QWidget *page);
    bool hasHeightForWidth() const override { return false; }

private:
    void fit();
};

} // namespace ui
