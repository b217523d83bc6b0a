// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

#include <QJsonObject>
#include <QString>

#include <functional>

class QSettings;

namespace work {
class Entrance;
class Session;
}

/// What is remembered between starts. Outside the vault: look, language, minutes to the lock. Inside: the
/// states of the pages, since they hold ids of records and words that were filtered by.
namespace ui::windowstate {

Look look(const QSettings &settings);
void setLook(QSettings &settings, const Look &look);
Tongue tongue(const QSettings &settings);
void setTongue(QSettings &settings, Tongue tongue);
int lockMinutes(const QSettings &settings);
void setLockMinutes(QSettings &settings, int minutes);

/// Keys that the person chose, as `Actions` keeps them.
QJsonObject keys(const QSettings &settings);

void save(work::Session &session, QObject *receiver, const WindowMemory &memory);
void load(work::Session &session, QObject *receiver, std::function<void(const WindowMemory &)> done);

/// The vault of a demo district in this folder, made and filled where it is not there yet. Takes seconds;
/// shows nothing.
base::Result<QString> makeDemo(work::Entrance &entrance, const QString &folder, const QString &size,
    quint64 seed, const QString &password);

} // namespace ui::windowstate
