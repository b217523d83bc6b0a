// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/random.h"
#include "model/office/desk.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace bench {

/// A real office: carepass-office as a process on a free port of this machine, with its book in a temporary
/// folder. Killed with this object.
class SyncOffice {
public:
    SyncOffice();
    ~SyncOffice();
    SyncOffice(const SyncOffice &) = delete;
    SyncOffice &operator=(const SyncOffice &) = delete;

    base::Done start();
    quint16 port() const { return m_port; }
    qint64 process() const { return m_server.processId(); }
    /// Runs a command of carepass-office beside the service.
    base::Result<QJsonObject> run(const QStringList &command) const;
    /// A code for one device of somebody in a dong.
    base::Result<QString> code(const QString &name, const QString &dong) const;
    /// The office as this process opens it.
    base::Result<std::shared_ptr<const office::Premises>> premises();
    /// A desk in this process, beside the service.
    base::Result<std::unique_ptr<office::Desk>> desk();

    QString file(const QString &name) const { return m_folder.filePath(name); }
    qint64 bytes() const;

private:
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("office")); }

    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    QProcess m_server;
    quint16 m_port = 0;
};

} // namespace bench
