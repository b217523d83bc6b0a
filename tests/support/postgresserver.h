// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace support {

/// A PostgreSQL server of its own in a temporary folder, run by an ordinary user whoever runs the test, and
/// ending with it. Its databases are thrown away with it.
class PostgresServer {
public:
    /// One for the whole test program, or none; `missing()` then says why.
    static PostgresServer *shared();
    static QString missing();

    /// What waits for the disk loses nothing with the power, and is slower.
    enum class Disk { IsWaitedFor, IsNot };
    /// Folders in which its data and its log are made; empty: one of its own. A log of its own has small segments.
    struct Where {
        QString data;
        QString log;
    };
    static base::Result<std::unique_ptr<PostgresServer>> start(Disk disk, const Where &where);
    static base::Result<std::unique_ptr<PostgresServer>> start(Disk disk = Disk::IsNot)
    {
        return start(disk, {});
    }
    ~PostgresServer();

    /// A new empty database; its address over the unix socket.
    QString newDatabase();
    /// A copy of a database that nobody is in; its address.
    QString copyOf(const QString &url);
    void drop(const QString &url);
    /// The address of a database over TCP.
    QString overTcp(const QString &database) const;
    /// The address of a database over the unix socket.
    QString address(const QString &database) const;
    /// As if the machine had lost its power.
    void kill();
    /// SIGKILL to the server and all its processes, in the middle of whatever they do.
    void killHard();

    /// Starts what has died anew, under the same address.
    base::Done startAgain();

    /// A second server that follows this one by streaming; waits until it does.
    base::Result<std::unique_ptr<PostgresServer>> follower();
    /// From now on a commit waits until the follower has it on disk.
    base::Done waitForFollower();
    /// Lets a follower hear nothing more of its leader, as if the line between them were cut.
    base::Done cutOff();
    /// Makes a follower a server of its own; waits until it takes writes.
    base::Done promote();

private:
    explicit PostgresServer(const QString &under = {});
    base::Done giveFolderAway();
    base::Done prepare(const QString &log = {});
    base::Done launch(Disk disk);
    bool answers() const;
    base::Result<QString> ask(const QString &statement) const;
    base::Done waitUntil(const QString &question, const QString &wanted) const;
    base::Done set(const QString &name, const QString &value) const;
    QString make(const QString &from);

    QTemporaryDir m_folder; ///< of its data and its socket
    std::unique_ptr<QTemporaryDir> m_log;
    QString m_programs; ///< the folder of initdb and postgres
    int m_port = 0;
    int m_made = 0;
    QProcess m_process;
};

} // namespace support
