// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QJsonObject>
#include <QProcess>
#include <QString>

#include <functional>

namespace bench {

/// A laptop of the bench: the process that a SyncWorker serves, and its vault. Killed with this object.
class SyncLaptop {
public:
    enum class Key { Real, None };

    explicit SyncLaptop(QString path, Key key = Key::Real);
    ~SyncLaptop();
    SyncLaptop(const SyncLaptop &) = delete;
    SyncLaptop &operator=(const SyncLaptop &) = delete;

    /// Starts the process and makes a vault that belongs to the office.
    base::Done make(const QString &name, const QString &code);
    /// Starts the process anew on the vault that is there.
    base::Done reopen();
    /// Gives the vault back.
    void close();
    void kill();

    /// One task, to its end. What it tells meanwhile goes to `told`, which says whether to go on; where it
    /// does not the process is killed and the answer is what was told.
    base::Result<QJsonObject> run(const QString &task, QJsonObject values = {},
        const std::function<bool(const QJsonObject &)> &told = {});
    /// The same in two halves, for laptops that work at the same time.
    void begin(const QString &task, QJsonObject values = {});
    base::Result<QJsonObject> end(const std::function<bool(const QJsonObject &)> &told = {});
    base::Result<QJsonObject> sync() { return run(QStringLiteral("sync")); }

    const QString &path() const { return m_path; }

private:
    base::Done start();

    QString m_path;
    QString m_task;
    Key m_key;
    QProcess m_process;
};

} // namespace bench
