// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/vault.h"

#include "model/sql/migrator.h"
#include "model/store/files.h"
#include "model/store/schema.h"
#include "model/store/vaultfiles.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

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
    if (const base::Done locked = vault->takeLock(); !locked)
        return locked.error();
    if (const base::Done same = vault->identify(); !same)
        return same.error();
    if (const base::Done schema = vault->prepareSchema(); !schema)
        return schema.error();
    return vault;
}

base::Done Vault::takeLock()
{
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return {};
    if (m_lock->error() != QLockFile::LockFailedError)
        return base::Error{base::ErrorKind::Io, QStringLiteral("the folder of the vault cannot be written")};
    qint64 process = 0;
    QString host;
    QString program;
    m_lock->getLockInfo(&process, &host, &program);
    const QDateTime since = QFileInfo(m_lock->fileName()).lastModified();
    return base::Error{base::ErrorKind::InUse,
        QStringLiteral("%1 (%2) %3").arg(program).arg(process).arg(since.toUTC().toString(Qt::ISODate))};
}

base::Done Vault::identify()
{
    const base::Result<KeyFile> file = keyfile::read(m_path);
    if (!file)
        return file.error();
    m_identity = {file->vault, file->device, file->owner, file->ownerName, file->publicKey};
    const auto connection = connect({});
    if (!connection) {
        if (connection.error().kind != base::ErrorKind::VaultDamaged)
            return connection.error();
        return vaultfiles::isAnotherDatabase(m_path, *file)
            ? base::Error{base::ErrorKind::SlotsOfAnotherVault, QStringLiteral("database salt differs")}
            : connection.error();
    }
    sql::Statement query
        = (*connection)->statement(QStringLiteral("SELECT value FROM meta WHERE name = 'vault'"));
    if (!query.step() || query.text(0) != m_identity.vault.toString()) {
        if (query.failed() && query.error().kind == base::ErrorKind::VaultDamaged)
            return query.error();
        return base::Error{base::ErrorKind::SlotsOfAnotherVault, QStringLiteral("vault id differs")};
    }
    sql::Statement clock = (*connection)
                               ->statement(QStringLiteral(
                                   "SELECT clock_wall, clock_count FROM change ORDER BY row DESC LIMIT 1"));
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
        const QString copy
            = QStringLiteral("%1.before-schema-%2").arg(m_path).arg(migrations->last().version);
        if (const base::Done kept = vaultfiles::copyDatabase(**connection, copy); !kept)
            return kept;
    }
    return sql::migrate(**connection, *migrations);
}

base::Result<std::unique_ptr<sql::Connection>> Vault::connect(const sql::ConnectionOptions &options) const
{
    return sql::Connection::open(m_path, m_keys.vaultKey, options);
}

} // namespace store
