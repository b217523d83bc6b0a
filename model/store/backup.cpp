// SPDX-License-Identifier: GPL-3.0-or-later
// The backup half of vaultfiles.h: one file holds the key file and the database.
#include "model/store/vaultfiles.h"

#include "model/base/bytes.h"
#include "model/sql/cipher.h"
#include "model/sql/migrator.h"
#include "model/store/files.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace store::vaultfiles {
namespace {

const QByteArray kMark = "CAREPASS-BACKUP 1\n";
constexpr qint64 kPart = 1 << 20;
constexpr qint64 kLargestKeyFile = 1 << 20;

base::Error ioError(const QFileDevice &file)
{
    return {file.error() == QFileDevice::ResourceError ? base::ErrorKind::DiskFull : base::ErrorKind::Io,
        file.errorString()};
}

/// Copies the rest of one file to the end of another, and tells the BLAKE2b-256 of what it copied.
base::Result<QByteArray> append(QFile &from, QFile &to, const base::Progress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const qint64 total = from.size();
    while (!from.atEnd()) {
        if (progress.isCancelled())
            return base::Error{base::ErrorKind::Cancelled, {}};
        const QByteArray part = from.read(kPart);
        hash.addData(part);
        if (part.isEmpty() || to.write(part) != part.size())
            return ioError(to);
        progress.at(from.pos(), total);
    }
    return hash.result();
}

struct Opened {
    QByteArray keyBytes;
    KeyFile keys;
    qint64 databaseSize = 0;
    QByteArray databaseHash;
};

/// Reads the head of a backup and leaves the file at the first byte of the database.
base::Result<Opened> readHead(QFile &file)
{
    const base::Error damaged{base::ErrorKind::VaultDamaged, QStringLiteral("this is no complete backup")};
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Io, file.errorString()};
    if (file.read(kMark.size()) != kMark)
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("not a backup file")};
    base::ByteReader sizes(file.read(4));
    const qint64 keySize = sizes.number<quint32>();
    if (!sizes.ok() || keySize > kLargestKeyFile)
        return damaged;
    Opened opened;
    opened.keyBytes = file.read(keySize);
    const base::Result<KeyFile> keys = keyfile::decode(opened.keyBytes);
    if (!keys)
        return keys.error();
    opened.keys = *keys;
    base::ByteReader rest(file.read(40));
    opened.databaseSize = qint64(rest.number<quint64>());
    opened.databaseHash = rest.raw(32);
    if (!rest.ok() || file.size() - file.pos() != opened.databaseSize)
        return damaged;
    return opened;
}

base::Done extractDatabase(const QString &backupPath, const QString &path)
{
    QFile file(backupPath);
    const base::Result<Opened> head = readHead(file);
    if (!head)
        return head.error();
    QFile database(path);
    if (!database.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return ioError(database);
    const base::Result<QByteArray> hash = append(file, database, {});
    if (!hash)
        return hash.error();
    if (!database.flush())
        return ioError(database);
    if (*hash != head->databaseHash)
        return base::Error{
            base::ErrorKind::VaultDamaged, QStringLiteral("the checksum of the backup differs")};
    return {};
}

base::Done writeBackup(const QString &copyPath, const QByteArray &keyBytes, const QString &backupPath,
    const base::Progress &progress)
{
    QFile copy(copyPath);
    QFile out(backupPath);
    if (!copy.open(QIODevice::ReadOnly))
        return ioError(copy);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return ioError(out);
    out.write(kMark + base::ByteWriter().bytes(keyBytes).number(quint64(copy.size())).result());
    const qint64 hashAt = out.pos();
    out.write(QByteArray(32, '\0'));
    const base::Result<QByteArray> hash = append(copy, out, progress);
    if (!hash)
        return hash.error();
    if (!out.seek(hashAt) || out.write(*hash) != hash->size() || !out.flush())
        return ioError(out);
    return {};
}

/// Opens the backup as a vault in a folder of its own: a backup that nobody has opened is only a hope.
base::Done rehearse(const QString &backupPath, const base::LockedBytes &key)
{
    QTemporaryDir folder(QFileInfo(backupPath).absolutePath() + QStringLiteral("/.rehearsal-XXXXXX"));
    if (!folder.isValid())
        return base::Error{base::ErrorKind::Io, QStringLiteral("no folder for the rehearsal")};
    const QString path = folder.filePath(QStringLiteral("rehearsal"));
    if (const base::Done out = extractDatabase(backupPath, path); !out)
        return out;
    return checkPages(path, key);
}

} // namespace

base::Result<KeyFile> keyFileOf(const QString &backupPath)
{
    QFile file(backupPath);
    const base::Result<Opened> head = readHead(file);
    if (!head)
        return head.error();
    return head->keys;
}

base::Done backup(const Vault &vault, const QString &backupPath, const base::Progress &progress)
{
    const qint64 size
        = QFileInfo(vault.path()).size() + QFileInfo(vault.path() + QStringLiteral("-wal")).size();
    if (const base::Done room = files::needSpace(backupPath, 3 * size + (1 << 20)); !room)
        return room;
    const QString copy = backupPath + QStringLiteral(".copy");
    const QString partial = backupPath + QStringLiteral(".partial");
    base::Done done;
    {
        auto connection = vault.connect({});
        if (!connection)
            return connection.error();
        done = copyDatabase(**connection, copy);
    }
    if (done) {
        base::Result<KeyFile> keys = keyfile::read(vault.path());
        const base::Result<QByteArray> salt = databaseSalt(copy);
        if (!keys || !salt)
            done = keys ? salt.error() : keys.error();
        else {
            keys->databaseSalt = *salt;
            done = writeBackup(copy, keyfile::encode(*keys), partial, progress);
        }
    }
    QFile::remove(copy);
    if (done)
        done = rehearse(partial, vault.keys().vaultKey);
    if (done)
        done = files::replace(partial, backupPath);
    if (!done)
        QFile::remove(partial);
    return done;
}

base::Done restore(const QString &backupPath, const QString &path)
{
    if (QFile::exists(path) || QFile::exists(keyfile::pathFor(path)))
        return base::Error{base::ErrorKind::AlreadyExists, QFileInfo(path).fileName()};
    if (const base::Done room = files::needSpace(path, QFileInfo(backupPath).size() + (1 << 20)); !room)
        return room;
    QFile file(backupPath);
    const base::Result<Opened> head = readHead(file);
    if (!head)
        return head.error();
    const QString partial = path + QStringLiteral(".partial");
    base::Done done = extractDatabase(backupPath, partial);
    if (done)
        done = files::writeAtomically(keyfile::pathFor(path), head->keyBytes);
    if (done)
        done = files::replace(partial, path);
    if (!done)
        QFile::remove(partial);
    return done;
}

base::Done rotateKey(const QString &path, const Keys &keys, const QString &password,
    const QString &recoveryCode, const base::crypto::DerivationCost &cost, const Environment &environment)
{
    base::Result<KeyFile> file = keyfile::read(path);
    if (!file)
        return file.error();
    // Both ways in are wrapped anew, so both have to be right before anything is written.
    if (const auto known = keyring::unlock(path, password, environment); !known)
        return known.error();
    if (const auto known = keyring::recover(path, recoveryCode, environment); !known)
        return known.error();
    const base::LockedBytes fresh = base::crypto::makeKey();
    const QString rotated = path + QStringLiteral(".rotated");
    QFile::remove(rotated);
    {
        auto connection = sql::Connection::open(path, keys.vaultKey, {});
        if (!connection)
            return connection.error();
        const base::Result<int> version = sql::schemaVersion(**connection);
        if (!version)
            return version.error();
        if (const base::Done room = files::needSpace(path, 2 * QFileInfo(path).size()); !room)
            return room;
        if (const base::Done out = sql::cipher::exportTo((*connection)->database(), rotated, fresh); !out)
            return out;
        auto copy = sql::Connection::open(rotated, fresh, {});
        if (!copy)
            return copy.error();
        const QString finish
            = QStringLiteral("PRAGMA user_version=%1; PRAGMA wal_checkpoint(TRUNCATE);").arg(*version);
        if (const base::Done marked = (*copy)->script(finish); !marked)
            return marked;
        if (const base::Done left = (*connection)->script(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
            !left)
            return left;
    }
    if (const base::Done sound = checkPages(rotated, fresh); !sound)
        return sound;
    const auto byPassword = keyring::wrapWithPassword(fresh, password, cost, environment.random);
    const auto byCode = keyring::wrapWithRecoveryCode(fresh, recoveryCode, cost, environment.random);
    const auto salt = databaseSalt(rotated);
    if (!byPassword || !byCode || !salt)
        return !byPassword ? byPassword.error() : !byCode ? byCode.error() : salt.error();
    file->ways = {*byPassword, *byCode};
    file->wrappedSigningKey = base::crypto::seal(keys.signing.secretKey.span(), fresh);
    file->databaseSalt = *salt;
    // A crash between the next two lines leaves the old database with the older generation of the key file,
    // which keyfile::read then prefers, since its salt is that of the database.
    if (const base::Done written = keyfile::write(path, *file); !written)
        return written;
    if (const base::Done moved = files::replace(rotated, path); !moved)
        return moved;
    return keyfile::write(path, *file);
}

} // namespace store::vaultfiles
