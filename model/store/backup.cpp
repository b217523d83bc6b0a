// SPDX-License-Identifier: GPL-3.0-or-later
// The backup half of vaultfiles.h: one file holds the key file and the database.
#include "model/store/vaultfiles.h"

#include "model/base/bytes.h"
#include "model/base/files.h"
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
        if (part.isEmpty())
            return ioError(from);
        hash.addData(part);
        if (to.write(part) != part.size())
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

base::Done extractDatabase(const QString &backupPath, const QString &path, const base::CancelFlag &stop = {})
{
    QFile file(backupPath);
    const base::Result<Opened> head = readHead(file);
    if (!head)
        return head.error();
    QFile database(path);
    if (!database.open(QIODevice::WriteOnly | QIODevice::Truncate, base::files::ownerOnly()))
        return ioError(database);
    const base::Result<QByteArray> hash = append(file, database, {{}, stop});
    if (!hash)
        return hash.error();
    if (const base::Done flushed = files::flush(database); !flushed)
        return flushed;
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
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate, base::files::ownerOnly()))
        return ioError(out);
    const QByteArray head = kMark + base::ByteWriter().bytes(keyBytes).number(quint64(copy.size())).result();
    const qint64 hashAt = head.size();
    if (out.write(head + QByteArray(32, '\0')) != hashAt + 32)
        return ioError(out);
    const base::Result<QByteArray> hash = append(copy, out, progress);
    if (!hash)
        return hash.error();
    if (!out.seek(hashAt) || out.write(*hash) != hash->size())
        return ioError(out);
    return files::flush(out);
}

base::Done copyAndPack(
    const Vault &vault, const QString &copy, const QString &partial, const base::Progress &progress)
{
    base::Result<KeyFile> keys = keyfile::read(vault.path());
    if (!keys)
        return keys.error();
    auto connection = vault.connect({.stop = progress.cancel});
    if (!connection)
        return connection.error();
    // Read before the copy is made: the copy may know of more, never of less.
    const base::Result<LogHeads> heads = logheads::read(**connection);
    if (!heads)
        return heads.error();
    if (const base::Done copied = copyDatabase(**connection, copy); !copied)
        return copied;
    const base::Result<QByteArray> salt = databaseSalt(copy);
    if (!salt)
        return salt.error();
    keys->databaseSalt = *salt;
    keys->heads = *heads;
    return writeBackup(copy, keyfile::encode(*keys), partial, progress);
}

/// Opens the backup as a vault in a folder of its own: a backup that nobody has opened is only a hope.
base::Done rehearse(const QString &backupPath, const base::LockedBytes &key, const base::CancelFlag &stop)
{
    QTemporaryDir folder(QFileInfo(backupPath).absolutePath() + QStringLiteral("/.rehearsal-XXXXXX"));
    if (!folder.isValid())
        return base::Error{base::ErrorKind::Io, QStringLiteral("no folder for the rehearsal")};
    const QString path = folder.filePath(QStringLiteral("rehearsal"));
    if (const base::Done out = extractDatabase(backupPath, path, stop); !out)
        return out;
    return checkPages(path, key, stop);
}

/// Opens what was laid down with a key file of its own, so that a wrong password counts nowhere else.
base::Done openPartial(const QString &partial, const QByteArray &keyBytes, const QString &password,
    const Environment &environment)
{
    keyfile::remove(partial);
    removeSideFiles(partial);
    if (const base::Done written = files::writeAtomically(keyfile::pathFor(partial), keyBytes); !written)
        return written;
    const base::Result<Keys> keys = keyring::unlock(partial, password, environment);
    if (!keys)
        return keys.error();
    return checkPages(partial, keys->vaultKey);
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
    base::Done done = copyAndPack(vault, copy, partial, progress);
    removeDatabase(copy);
    if (done)
        done = rehearse(partial, vault.keys().vaultKey, progress.cancel);
    if (done)
        done = files::replace(partial, backupPath);
    if (!done)
        QFile::remove(partial);
    return done;
}

base::Done restore(
    const QString &backupPath, const QString &path, const QString &password, const Environment &environment)
{
    if (QFile::exists(path) || QFile::exists(keyfile::pathFor(path)))
        return base::Error{base::ErrorKind::AlreadyExists, QFileInfo(path).fileName()};
    if (const base::Done local = files::refuseNetworkDrive(path); !local)
        return local;
    if (const base::Done room = files::needSpace(path, QFileInfo(backupPath).size() + (1 << 20)); !room)
        return room;
    QFile file(backupPath);
    const base::Result<Opened> head = readHead(file);
    if (!head)
        return head.error();
    const QString partial = path + QStringLiteral(".partial");
    base::Done done = extractDatabase(backupPath, partial);
    if (done)
        done = openPartial(partial, head->keyBytes, password, environment);
    removeSideFiles(partial);
    keyfile::remove(partial);
    if (done) {
        // The log of a vault that lay here before would be replayed over this one.
        removeSideFiles(path);
        keyfile::remove(path);
        done = files::writeAtomically(keyfile::pathFor(path), head->keyBytes);
    }
    if (done)
        done = files::replace(partial, path);
    if (!done) {
        QFile::remove(partial);
        keyfile::remove(path);
    }
    return done;
}

} // namespace store::vaultfiles
