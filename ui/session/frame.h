// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <QStackedWidget>

namespace ui {

/// The window on the screen: either the pages before the data, or the main window, which is made when a vault
/// opens and destroyed when it locks, so that a locked program holds no widget with a client in it.
class Frame : public QStackedWidget {
    Q_OBJECT
public:
    explicit Frame(QWidget *gate, QWidget *parent = nullptr);

    /// Takes the window over and shows it.
    void showWindow(MainWindow *window);
    /// Shows the gate and destroys the window.
    void showGate();
    MainWindow *window() const { return m_window; }

Q_SIGNALS:
    /// The person closes the program; what is open has to be saved now.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *m_gate;
    MainWindow *m_window = nullptr;
};

} // namespace ui
