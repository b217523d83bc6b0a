// SPDX-License-Identifier: GPL-3.0-or-later
// The rotation of vaultfiles.h: PRAGMA rekey rewrites a database in place, where a crash leaves neither the
// old nor the new one; this writes a new file beside the old one and renames.
#include "model/store/vaultfiles.h"

#include "model/sql/cipher.h"
#include "model/sql/migrator.h"
#include "model/store/enrolment.h"
#include "model/store/files.h"

#include <QFile>
#include <QFileInfo>

namespace store::vaultfiles {
namespace {

/// Writes the whole database to a new file under the fresh key, and empties the write-ahead log of the old
/// one.
base::Done writeRotated(
    const QString &path, const base::LockedBytes &old, const QString &rotated, const base::LockedBytes &fresh)
{
    auto connection = sql::Connection::open(path, old, {});
    if (!connection)
        return connection.error();
    if (const base::Done out = sql::cipher::exportTo((*connection)->database(), rotated, fresh); !out)
        return out;
    auto copy = sql::Connection::open(rotated, fresh, {});
    if (!copy)
        return copy.error();
    const QString finish = QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)");
    return (*copy)->script(finish).and_then([&] { return (*connection)->script(finish); });
}

/// The key of two people of the office, where the vault belongs to one that has such a key.
base::Result<QByteArray> officeKeyIn(const QString &path, const base::LockedBytes &key)
{
    constexpr int kFirstWithOffices = 7;
    auto connection = sql::Connection::open(path, key, {});
    if (!connection)
        return connection.error();
    const base::Result<int> version = sql::schemaVersion(**connection);
    if (!version || *version < kFirstWithOffices)
        return version ? base::Result<QByteArray>(QByteArray()) : version.error();
    return enrolment::recoveryKeyOf(**connection);
}

/// The key file of the rotated database.
base::Result<KeyFile> rotatedKeys(KeyFile file, const Keys &keys, const base::LockedBytes &fresh,
    const QString &rotated, const QString &password, const QString &recoveryCode,
    const base::crypto::DerivationCost &cost, base::Random &random)
{
    const auto byPassword = keyring::wrapWithPassword(fresh, password, cost, random);
    const auto byCode = keyring::wrapWithRecoveryCode(fresh, recoveryCode, cost, random);
    const auto salt = databaseSalt(rotated);
    if (!byPassword || !byCode || !salt)
        return !byPassword ? byPassword.error() : !byCode ? byCode.error() : salt.error();
    file.ways = {*byPassword, *byCode};
    const auto recoveryKey = officeKeyIn(rotated, fresh);
    if (!recoveryKey)
        return recoveryKey.error();
    if (!recoveryKey->isEmpty()) {
        const auto byOffice = keyring::wrapForOffice(fresh, *recoveryKey);
        if (!byOffice)
            return byOffice.error();
        file.ways.append(*byOffice);
    }
    file.wrappedSigningKey = base::crypto::seal(keys.signing.secretKey.span(), fresh);
    file.databaseSalt = *salt;
    return file;
}

} // namespace

base::Done rotateKey(const QString &path, const Keys &keys, const QString &password,
    const QString &recoveryCode, const base::crypto::DerivationCost &cost, const Environment &environment)
{
    const auto lock = files::lockVault(path);
    if (!lock)
        return lock.error();
    // Both ways in are wrapped anew, so both have to be right before anything is written.
    if (const auto known = keyring::unlock(path, password, environment); !known)
        return known.error();
    if (const auto known = keyring::recover(path, recoveryCode, environment); !known)
        return known.error();
    const base::Result<KeyFile> before = keyfile::read(path);
    if (!before)
        return before.error();
    if (const base::Done room = files::needSpace(path, 2 * QFileInfo(path).size()); !room)
        return room;
    const base::LockedBytes fresh = base::crypto::makeKey();
    const QString rotated = path + QStringLiteral(".rotated");
    removeDatabase(rotated);
    base::Done done = writeRotated(path, keys.vaultKey, rotated, fresh);
    if (done)
        done = checkPages(rotated, fresh);
    if (done)
        removeSideFiles(rotated); // a connection that may only read leaves them
    if (!done) {
        removeDatabase(rotated);
        return done;
    }
    base::Result<KeyFile> file
        = rotatedKeys(*before, keys, fresh, rotated, password, recoveryCode, cost, environment.random);
    if (!file) {
        removeDatabase(rotated);
        return file.error();
    }
    // A crash between the next two leaves the old database with the older generation of the key file, which
    // keyfile::read then prefers, since its salt is that of the database.
    if (const base::Done written = keyfile::write(path, *file); !written)
        return written;
    if (const base::Done moved = files::replace(rotated, path); !moved)
        return moved;
    removeKeptCopies(path);
    return keyfile::write(path, *file);
}

} // namespace store::vaultfiles
