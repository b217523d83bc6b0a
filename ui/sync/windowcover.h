// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace ui {

class MainWindow;

/// Lays one page over everything in a window and takes it away again. While it lies there the rest is hidden,
/// and no action works but locking and those about size and screen. Lives with the window.
class WindowCover final : public QObject {
    Q_OBJECT
public:
    explicit WindowCover(MainWindow &window);

    /// The cover becomes a child of the window.
    void lay(QWidget *cover);
    void lift();
    QWidget *cover() const { return m_cover; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &m_window;
    QPointer<QWidget> m_cover;
    QList<QPointer<QWidget>> m_hidden;
    QList<QPointer<QAction>> m_disabled;
};

} // namespace ui
