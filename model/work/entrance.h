// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/crypto.h"
#include "model/base/random.h"
#include "model/base/threads.h"
#include "model/work/session.h"
#include "model/work/vaults.h"

#include <functional>
#include <memory>

namespace work {

/// The ways into vaults, for a window: deriving keys and opening run on a thread of its own and answer on the
/// receiver's, where the session then lives. Owns that thread; knows the least derivation cost that this
/// program accepts.
class Entrance {
public:
    using Opened = base::Result<std::unique_ptr<Session>>;

    /// `least` is the floor of the programs; tests pass a small cost, which new vaults then get as well.
    Entrance(const base::Clock &clock, base::Random &random,
        base::crypto::DerivationCost least = base::crypto::DerivationCost::floor(),
        base::Worker::Kind threads = base::Worker::Kind::Thread);

    /// Makes a vault; answers with the recovery code, this once.
    void create(QObject *receiver, const QString &path, const QString &owner, const QString &password,
        std::function<void(base::Result<QString>)> done);
    /// Makes a vault for practice, empty and marked.
    void createTraining(QObject *receiver, const QString &path, const QString &owner, const QString &password,
        std::function<void(base::Result<QString>)> done);
    /// Deletes a vault for practice; no other can be deleted so.
    void removeTraining(QObject *receiver, const QString &path, const QString &password,
        std::function<void(base::Done)> done);
    void unlock(
        QObject *receiver, const QString &path, const QString &password, std::function<void(Opened)> done);
    void recover(QObject *receiver, const QString &path, const QString &code, const QString &newPassword,
        std::function<void(Opened)> done);
    /// Lays a backup down and opens it to check it; the password is the one of the backup.
    void restore(QObject *receiver, const QString &backup, const QString &path, const QString &password,
        std::function<void(base::Done)> done);
    /// A new vault key; the vault must be closed. Copies the whole file.
    void rotateKey(QObject *receiver, const QString &path, const QString &password,
        const QString &recoveryCode, std::function<void(base::Done)> done);

    base::Result<LockPageInfo> lockPageInfo(const QString &path) const;
    const base::Clock &clock() const { return m_clock; }

private:
    base::crypto::DerivationCost newCost() const;
    Opened open(const QString &path, base::Result<store::Keys> keys) const;

    const base::Clock &m_clock;
    base::Random &m_random;
    base::crypto::DerivationCost m_least;
    base::Worker::Kind m_threads;
    base::Worker m_worker;
};

} // namespace work
