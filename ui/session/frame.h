// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <QStackedWidget>

namespace ui {

/// The window on the screen: either the pages before the data, or the main window, which OpenVault makes and
/// destroys.
class Frame : public QStackedWidget {
    Q_OBJECT
public:
    explicit Frame(QWidget *gate, QWidget *parent = nullptr);

    /// Takes the window in and shows it.
    void showWindow(MainWindow *window);
    /// Paints the gate before it returns; the window stays behind it until its owner destroys it.
    void showGate();
    MainWindow *window() const { return m_window; }
    /// While held, closing hides it only: something has to end before the program may.
    void setHeld(bool held) { m_isHeld = held; }

Q_SIGNALS:
    /// The person closes the program; what is open has to be saved now.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *m_gate;
    MainWindow *m_window = nullptr;
    bool m_isHeld = false;
};

} // namespace ui
