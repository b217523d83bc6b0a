// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/programs.h"

#include <QTemporaryDir>

namespace faults {

/// An office in a temporary folder, its server a child process that may be killed and started again under the
/// same address.
class RealOffice {
    QTemporaryDir m_folder;

public:
    /// Over PostgreSQL where a database is given. `folder` is where its data folder is made, where that is
    /// not a folder of its own.
    explicit RealOffice(const QString &database = {}, const QString &folder = {});
    ~RealOffice();

    QString data;
    QString database;
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;

    /// Starts the server and waits until it listens; what it said then, empty where it does not come up.
    QJsonObject start();
    /// Whether the server comes up.
    bool comesUp() { return !start().isEmpty(); }
    /// As systemd does. Whether it ended well.
    bool stop();
    /// SIGKILL. Fails the test where it had ended before by itself.
    void kill();

    /// Ends the server and goes on as the office of a backup, in a folder and a database of its own, under the same
    /// address and with the same data key. Whether it comes up.
    bool goOnAs(const QString &backup, const QString &inDatabase);

    /// From its next start on it answers where this other one did.
    void listenLike(const RealOffice &other) { m_address = other.m_address; }

    std::unique_ptr<QProcess> begin(const QStringList &command) const;
    Ran run(const QStringList &command) const;
    QJsonObject done(const QStringList &command) const;
    /// A code for one device of somebody in a dong.
    QString code(const QString &name, const QString &dong = QStringLiteral("2647061000")) const;
    /// The id of the only device of this label.
    QString device(const QString &label) const;
    /// What `verify` finds wrong; empty where all is well.
    QString troubles() const;
    /// What two administrators need for a wipe, from the first start.
    QString administratorCode() const { return m_administratorCode; }

private:
    QStringList withPlace(const QStringList &command) const;

    QString m_address;
    QString m_administratorCode;
    int m_restored = 0;
    std::unique_ptr<QProcess> m_server;
};

} // namespace faults
