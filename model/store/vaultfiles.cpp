// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/vaultfiles.h"

#include "model/sql/cipher.h"
#include "model/sql/migrator.h"
#include "model/sql/transaction.h"
#include "model/store/files.h"
#include "model/store/recoverycode.h"
#include "model/store/schema.h"

#include <QFile>
#include <QFileInfo>

#include <bit>

namespace store::vaultfiles {
namespace {

base::Done writeFirstRows(sql::Connection &connection, const KeyFile &keys, const base::Clock &clock)
{
    base::Result<sql::Transaction> transaction = sql::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const std::pair<const char *, QString> rows[] = {{"vault", keys.vault.toString()},
        {"device", keys.device.toString()}, {"created", QString::number(clock.now())}};
    for (const auto &[name, value] : rows) {
        sql::Statement insert
            = connection.statement(QStringLiteral("INSERT INTO meta (name, value) VALUES (?, ?)"));
        if (const base::Done done = insert.bind(QString::fromLatin1(name)).bind(value).run(); !done)
            return done;
    }
    sql::Statement user = connection.statement(
        QStringLiteral("INSERT INTO known_user (id, name, public_key, added_at) VALUES (?, ?, ?, ?)"));
    if (const base::Done done
        = user.bind(keys.owner).bind(keys.ownerName).bind(keys.publicKey).bind(clock.now()).run();
        !done)
        return done;
    return transaction->commit();
}

base::Done writeDatabase(
    const QString &path, const base::LockedBytes &key, const KeyFile &keys, const base::Clock &clock)
{
    const base::Result<QList<sql::Migration>> migrations = schema::migrations();
    if (!migrations)
        return migrations.error();
    auto connection = sql::Connection::open(path, key, {.mayCreate = true});
    if (!connection)
        return connection.error();
    if (const base::Done migrated = sql::migrate(**connection, *migrations); !migrated)
        return migrated;
    if (const base::Done filled = writeFirstRows(**connection, keys, clock); !filled)
        return filled;
    // The log is written into the file, so that its first bytes are there to be looked at.
    return (*connection)->script(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

base::Result<KeyFile> newKeyFile(const QString &ownerName, const base::LockedBytes &vaultKey,
    const QString &password, const QString &code, const base::crypto::DerivationCost &cost,
    const Environment &environment)
{
    base::IdMaker ids(environment.clock, environment.random);
    const base::crypto::SigningKey signing = base::crypto::SigningKey::make();
    KeyFile keys;
    keys.vault = ids.next();
    keys.device = ids.next();
    keys.owner = ids.next();
    keys.ownerName = ownerName;
    keys.publicKey = signing.publicKey;
    keys.wrappedSigningKey = base::crypto::seal(signing.secretKey.span(), vaultKey);
    const base::Result<KeySlot> byPassword
        = keyring::wrapWithPassword(vaultKey, password, cost, environment.random);
    if (!byPassword)
        return byPassword.error();
    const base::Result<KeySlot> byCode
        = keyring::wrapWithRecoveryCode(vaultKey, code, cost, environment.random);
    if (!byCode)
        return byCode.error();
    keys.ways = {*byPassword, *byCode};
    return keys;
}

void removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

base::Result<Created> create(const QString &path, const QString &ownerName, const QString &password,
    const base::crypto::DerivationCost &cost, const Environment &environment)
{
    if (ownerName.trimmed().isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("owner without a name")};
    if (const base::Done good = keyring::checkNewPassword(password); !good)
        return good.error();
    if (QFile::exists(path) || QFile::exists(keyfile::pathFor(path)))
        return base::Error{base::ErrorKind::AlreadyExists, QFileInfo(path).fileName()};
    if (const base::Done local = files::refuseNetworkDrive(path); !local)
        return local.error();
    const base::LockedBytes vaultKey = base::crypto::makeKey();
    const QString code = recoverycode::make(environment.random);
    base::Result<KeyFile> keys = newKeyFile(ownerName.trimmed(), vaultKey, password, code, cost, environment);
    if (!keys)
        return keys.error();
    // The keys are on the disk before the database that they open, never the other way round.
    if (const base::Done written = keyfile::write(path, *keys); !written)
        return written.error();
    base::Done done = writeDatabase(path, vaultKey, *keys, environment.clock);
    if (done)
        done = sql::cipher::fileIsEncrypted(path);
    if (done) {
        const base::Result<QByteArray> salt = databaseSalt(path);
        keys->databaseSalt = salt.value_or(QByteArray());
        done = keyfile::write(path, *keys);
    }
    if (!done) {
        removeDatabase(path);
        QFile::remove(keyfile::pathFor(path));
        QFile::remove(keyfile::pathFor(path) + QStringLiteral("-before"));
        return done.error();
    }
    return Created{code};
}

base::Done copyDatabase(sql::Connection &connection, const QString &path)
{
    if (QFile::exists(path) && !QFile::remove(path))
        return base::Error{base::ErrorKind::Io, QStringLiteral("an older copy cannot be replaced")};
    sql::Statement copy = connection.statement(QStringLiteral("VACUUM INTO ?"));
    const base::Done copied = copy.bind(path).run();
    if (!copied)
        QFile::remove(path);
    return copied;
}

base::Result<QByteArray> databaseSalt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Io, file.errorString()};
    return file.read(16);
}

bool isAnotherDatabase(const QString &path, const KeyFile &keys)
{
    constexpr int kFewBits = 32;
    const base::Result<QByteArray> salt = databaseSalt(path);
    if (!salt || salt->size() != 16 || keys.databaseSalt.size() != 16 || *salt == QByteArray(16, '\0'))
        return false;
    int different = 0;
    for (qsizetype i = 0; i < 16; ++i)
        different += std::popcount(quint8(salt->at(i) ^ keys.databaseSalt.at(i)));
    return different > kFewBits;
}

base::Done checkPages(const QString &path, const base::LockedBytes &key)
{
    auto connection = sql::Connection::open(path, key, {.mayWrite = false});
    if (!connection)
        return connection.error();
    sql::Statement pages = (*connection)->statement(QStringLiteral("PRAGMA cipher_integrity_check"));
    if (pages.step())
        return base::Error{base::ErrorKind::VaultDamaged, pages.text(0)};
    if (pages.failed())
        return pages.error();
    sql::Statement structure = (*connection)->statement(QStringLiteral("PRAGMA integrity_check"));
    if (structure.step() && structure.text(0) != QLatin1String("ok"))
        return base::Error{base::ErrorKind::VaultDamaged, structure.text(0)};
    return structure.done();
}

} // namespace store::vaultfiles
