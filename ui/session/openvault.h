// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/session.h"
#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QSettings;

namespace work {
class OfficeDoors;
}

namespace ui {

class Desk;
class Frame;
class Language;
class ScreenDialogs;

/// A vault that stands open: its session, and in the frame a window with all pages on their desk, made here
/// and destroyed by locking, so that a locked program holds no widget with a client in it. Lives on the
/// window's thread.
class OpenVault final : public QObject {
    Q_OBJECT
public:
    /// Without doors nothing goes over the network.
    OpenVault(std::shared_ptr<work::Session> session, Frame &frame, ScreenDialogs &dialogs,
        QSettings &settings, Language &language, std::shared_ptr<work::OfficeDoors> doors = {});
    /// Waits for the session where it has not been locked before.
    ~OpenVault() override;

    work::Session &session() const { return *m_session; }
    /// Not after locking has begun.
    MainWindow &window() const { return *m_window; }
    Desk &desk() const { return *m_desk; }
    bool isLocking() const { return m_isLocking; }
    /// Where the window was when it was locked.
    const WindowMemory &memory() const { return m_memory; }

    /// Keeps drafts and places, then paints the gate over everything, cancels the jobs and sends open dialogs
    /// back. What may run inside a page, so the rest comes from the event loop: the window goes when the code
    /// that asked has returned, and the session closes without the window waiting for it.
    void lock(const QString &reason);

Q_SIGNALS:
    /// The window is gone and the keys are wiped.
    void locked();

private:
    void removeWindow();
    void tellLocked();

    std::shared_ptr<work::Session> m_session;
    Frame &m_frame;
    ScreenDialogs &m_dialogs;
    QPointer<MainWindow> m_window;
    std::unique_ptr<Desk> m_desk;
    WindowMemory m_memory;
    bool m_isLocking = false;
    bool m_isClosed = false;
};

} // namespace ui
