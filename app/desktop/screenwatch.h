// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace desktop {

/// Hears from the desktop that the screen was locked or the PC goes to sleep (D-Bus: freedesktop and GNOME
/// screen savers, systemd-logind). Where there is no bus it stays silent, and the idle lock remains.
class ScreenWatch : public QObject {
    Q_OBJECT
public:
    explicit ScreenWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void screenLocked();

private Q_SLOTS:
    void screenSaverChanged(bool active);
    void goingToSleep(bool begins);
    void sessionLocked();
};

} // namespace desktop
