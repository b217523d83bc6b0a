// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace ui {

class ClosedPage;
class Desk;
class MainWindow;
class WindowCover;

/// What a window shows of its office beside the page: the parts of the status line, the badges in the
/// rail, a warning before the lease ends, and the page over everything when it has ended. Lives with the window.
class SyncPresence final : public QObject {
    Q_OBJECT
public:
    SyncPresence(Desk &desk, MainWindow &window);

    ClosedPage *closedPage() const;

private:
    void show();
    void showStatusLine();
    void showCover();
    void warn();

    Desk &m_desk;
    MainWindow &m_window;
    WindowCover *m_cover;
    QPointer<ClosedPage> m_closed;
    bool m_isWarned = false;
};

} // namespace ui
