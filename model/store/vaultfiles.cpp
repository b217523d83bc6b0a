// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/vaultfiles.h"

#include "model/sql/cipher.h"
#include "model/sql/migrator.h"
#include "model/sql/transaction.h"
#include "model/store/files.h"
#include "model/store/recoverycode.h"
#include "model/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <bit>

namespace store::vaultfiles {
namespace {

const QString kKeptCopy = QStringLiteral(".before-schema-");

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
        keyfile::remove(path);
        return done.error();
    }
    return Created{code};
}

void removeSideFiles(const QString &path)
{
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

void removeDatabase(const QString &path)
{
    QFile::remove(path);
    removeSideFiles(path);
}

base::Done copyDatabase(sql::Connection &connection, const QString &path)
{
    const QString partial = path + QStringLiteral(".copying");
    removeDatabase(partial);
    base::Done copied = sql::cipher::copyTo(connection.database(), partial);
    if (copied)
        copied = files::replace(partial, path);
    if (!copied)
        removeDatabase(partial);
    return copied;
}

base::Done keepCopy(sql::Connection &connection, const QString &vaultPath, int version)
{
    const QString path = vaultPath + kKeptCopy + QString::number(version);
    if (QFile::exists(path))
        return {};
    if (const base::Done room = files::needSpace(path, 2 * QFileInfo(vaultPath).size()); !room)
        return room;
    return copyDatabase(connection, path);
}

void removeLeftovers(const QString &vaultPath)
{
    removeDatabase(vaultPath + QStringLiteral(".rotated"));
    const QFileInfo vault(vaultPath);
    const QStringList names = vault.absoluteDir().entryList(
        {vault.fileName() + kKeptCopy + QStringLiteral("*.copying*")}, QDir::Files);
    for (const QString &name : names)
        QFile::remove(vault.absoluteDir().filePath(name));
}

void removeKeptCopies(const QString &vaultPath)
{
    const QFileInfo vault(vaultPath);
    const QStringList names
        = vault.absoluteDir().entryList({vault.fileName() + kKeptCopy + u'*'}, QDir::Files);
    for (const QString &name : names)
        QFile::remove(vault.absoluteDir().filePath(name));
}

void removeWhole(const QString &vaultPath)
{
    removeDatabase(vaultPath);
    removeLeftovers(vaultPath);
    removeKeptCopies(vaultPath);
    keyfile::remove(vaultPath);
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
    // Some 40 of the 80 bits that are drawn at random (sql/cipher.h) differ between two databases; damage is less.
    constexpr int kFewBits = 20;
    const base::Result<QByteArray> salt = databaseSalt(path);
    if (!salt || salt->size() != 16 || keys.databaseSalt.size() != 16 || *salt == QByteArray(16, '\0'))
        return false;
    int different = 0;
    for (qsizetype i = 0; i < 16; ++i)
        different += std::popcount(quint8(salt->at(i) ^ keys.databaseSalt.at(i)));
    return different > kFewBits;
}

base::Done checkPages(const QString &path, const base::LockedBytes &key, const base::CancelFlag &stop)
{
    auto connection = sql::Connection::open(path, key, {.mayWrite = false, .stop = stop});
    if (!connection)
        return connection.error();
    sql::Statement pages = (*connection)->statement(QStringLiteral("PRAGMA cipher_integrity_check"));
    if (pages.step())
        return base::Error{base::ErrorKind::VaultDamaged, pages.text(0)};
    if (pages.failed())
        return pages.error();
    // The engine reads whole pages only, so a cut within the last one would not be seen.
    if (QFileInfo(path).size() % (*connection)->pageBytes() != 0)
        return base::Error{base::ErrorKind::VaultDamaged, QStringLiteral("the file ends within a page")};
    if (stop.isCancelled()) // the check of the cipher is one step of the engine
        return base::ErrorKind::Cancelled;
    sql::Statement structure = (*connection)->statement(QStringLiteral("PRAGMA integrity_check"));
    if (structure.step() && structure.text(0) != QLatin1String("ok"))
        return base::Error{base::ErrorKind::VaultDamaged, structure.text(0)};
    return structure.done();
}

} // namespace store::vaultfiles
