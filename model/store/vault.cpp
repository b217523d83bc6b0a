// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/vault.h"

#include "model/sql/migrator.h"
#include "model/store/files.h"
#include "model/store/schema.h"
#include "model/store/vaultfiles.h"

#include <QFile>

namespace store {

Vault::Vault(QString path, Keys keys, const Environment &environment)
    : m_path(std::move(path))
    , m_keys(std::move(keys))
    , m_environment(environment)
    , m_ids(environment.clock, environment.random)
    , m_hybrid(environment.clock)
{
}

Vault::~Vault() = default;

base::Result<std::unique_ptr<Vault>> Vault::open(
    const QString &path, Keys keys, const Environment &environment)
{
    if (const base::Done local = files::refuseNetworkDrive(path); !local)
        return local.error();
    if (!QFile::exists(path))
        return base::Error{base::ErrorKind::NotFound, QStringLiteral("vault file")};
    std::unique_ptr<Vault> vault(new Vault(path, std::move(keys), environment));
    base::Result<std::unique_ptr<QLockFile>> lock = files::lockVault(path);
    if (!lock)
        return lock.error();
    vault->m_lock = std::move(*lock);
    vaultfiles::removeLeftovers(path);
    if (const base::Done same = vault->identify(); !same)
        return same.error();
    if (const base::Done schema = vault->prepareSchema(); !schema)
        return schema.error();
    return vault;
}

base::Done Vault::identify()
{
    const base::Result<KeyFile> file = keyfile::read(m_path);
    if (!file)
        return file.error();
    m_identity = {file->vault, file->device, file->owner, file->ownerName, file->publicKey};
    const auto connection = connect({});
    if (!connection) {
        if (connection.error().kind == base::ErrorKind::VaultDamaged
            && vaultfiles::isAnotherDatabase(m_path, *file))
            return base::Error{base::ErrorKind::SlotsOfAnotherVault, QStringLiteral("database salt differs")};
        return connection.error();
    }
    return readIdentity(**connection);
}

base::Done Vault::readIdentity(sql::Connection &connection)
{
    sql::Statement query
        = connection.statement(QStringLiteral("SELECT value FROM meta WHERE name = 'vault'"));
    const bool found = query.step();
    if (query.failed() && query.error().kind != base::ErrorKind::Internal)
        return query.error();
    if (!found) // the key opens it, and yet it is no vault
        return base::Error{base::ErrorKind::VaultDamaged, QStringLiteral("no vault id in the file")};
    if (query.text(0) != m_identity.vault.toString())
        return base::Error{base::ErrorKind::SlotsOfAnotherVault, QStringLiteral("vault id differs")};
    // An office gives a device another name where two bear one; the key file still has the first.
    sql::Statement device
        = connection.statement(QStringLiteral("SELECT value FROM meta WHERE name = 'device'"));
    if (device.step())
        m_identity.device = base::Id::fromString(device.text(0)).value_or(m_identity.device);
    sql::Statement clock = connection.statement(
        QStringLiteral("SELECT clock_wall, clock_count FROM change ORDER BY row DESC LIMIT 1"));
    if (clock.step())
        m_hybrid.observe({clock.integer(0), quint32(clock.integer(1))});
    return clock.done();
}

base::Done Vault::prepareSchema()
{
    const base::Result<QList<sql::Migration>> migrations = schema::migrations();
    if (!migrations)
        return migrations.error();
    auto connection = connect({});
    if (!connection)
        return connection.error();
    const base::Result<int> version = sql::schemaVersion(**connection);
    if (!version)
        return version.error();
    if (*version == migrations->last().version)
        return {};
    if (*version < migrations->last().version) {
        if (const base::Done kept = vaultfiles::keepCopy(**connection, m_path, *version); !kept)
            return kept;
    }
    return sql::migrate(**connection, *migrations);
}

base::Result<std::unique_ptr<sql::Connection>> Vault::connect(const sql::ConnectionOptions &options) const
{
    return sql::Connection::open(m_path, m_keys.vaultKey, options);
}

} // namespace store
