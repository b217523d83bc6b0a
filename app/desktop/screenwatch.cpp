// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenwatch.h"

#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace desktop {

ScreenWatch::ScreenWatch(QObject *parent)
    : QObject(parent)
{
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
            session.connect({}, {}, name, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
    }
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect({}, {}, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
            SLOT(goingToSleep(bool)));
        system.connect({}, {}, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SLOT(sessionLocked()));
    }
}

void ScreenWatch::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

void ScreenWatch::goingToSleep(bool begins)
{
    if (begins)
        Q_EMIT screenLocked();
}

void ScreenWatch::sessionLocked()
{
    Q_EMIT screenLocked();
}

} // namespace desktop
