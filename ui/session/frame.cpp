// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/frame.h"

#include <QCloseEvent>

namespace ui {

Frame::Frame(QWidget *gate, QWidget *parent)
    : QStackedWidget(parent)
    , m_gate(gate)
{
    addWidget(gate);
    setWindowTitle(tr("CarePass"));
}

void Frame::showWindow(MainWindow *window)
{
    m_window = window;
    m_window->setWindowFlags(Qt::Widget);
    addWidget(m_window);
    setCurrentWidget(m_window);
    m_window->setFocus();
}

void Frame::showGate()
{
    m_window = nullptr;
    setCurrentWidget(m_gate);
    repaint();
}

void Frame::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    event->setAccepted(!m_isHeld);
    if (m_isHeld)
        hide();
}

} // namespace ui
