// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"
#include "model/base/result.h"
#include "model/sql/connection.h"
#include "model/store/keyring.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace store {

/// Who writes, and from which device.
struct Identity {
    base::Id vault;
    base::Id device;
    base::Id user;
    QString userName;
    QByteArray publicKey;
};

/// An opened vault: its keys, its lock against other programs, and the maker of its connections. One person,
/// one vault, one device. Connections may be made from any thread, each used by the thread that made it; ids
/// and the hybrid clock belong to the one writer. Closing wipes the keys.
class Vault {
public:
    /// Opens with keys from store::keyring: takes the lock, checks cipher, key, identity and schema, migrates
    /// (after copying the file) where the program is newer. Damaged pages, slots of another vault, no cipher,
    /// a newer schema and another program that holds the vault are different errors.
    static base::Result<std::unique_ptr<Vault>> open(
        const QString &path, Keys keys, const Environment &environment);
    ~Vault();

    base::Result<std::unique_ptr<sql::Connection>> connect(const sql::ConnectionOptions &options) const;

    const QString &path() const { return m_path; }
    const Identity &identity() const { return m_identity; }
    const Keys &keys() const { return m_keys; }
    const Environment &environment() const { return m_environment; }
    const base::Clock &clock() const { return m_environment.clock; }
    base::IdMaker &ids() { return m_ids; }
    base::HybridClock &hybridClock() { return m_hybrid; }
    /// The office has given this device another name, since a copy of it bore the old one. Inside the
    /// transaction that stores it.
    void setDevice(const base::Id &device) { m_identity.device = device; }

private:
    Vault(QString path, Keys keys, const Environment &environment);
    base::Done identify();
    base::Done readIdentity(sql::Connection &connection);
    base::Done prepareSchema();

    QString m_path;
    Keys m_keys;
    Environment m_environment;
    Identity m_identity;
    std::unique_ptr<QLockFile> m_lock;
    base::IdMaker m_ids;
    base::HybridClock m_hybrid;
};

} // namespace store
