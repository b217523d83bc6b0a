// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/store/vault.h"

/// Making, copying and replacing whole vaults.
namespace store::vaultfiles {

struct Created {
    QString recoveryCode; ///< shown and printed this once
};

/// Makes `path` and its key file for a new owner. ErrorKind::AlreadyExists where either is there.
base::Result<Created> create(const QString &path, const QString &ownerName, const QString &password,
    const base::crypto::DerivationCost &cost, const Environment &environment);

/// Writes database and key file into one backup file and opens that file again to verify it; only then does
/// it get its name. ErrorKind::DiskFull before anything is written where the disk is too small.
base::Done backup(const Vault &vault, const QString &backupPath, const base::Progress &progress = {});
/// Lays a backup down as a vault at `path`, which must not exist. It gets its name only once its checksum is
/// right, the password has opened it and every page has been read: what cannot be opened is no backup.
/// WrongPassword, VaultDamaged, AlreadyExists, DiskFull.
base::Done restore(
    const QString &backupPath, const QString &path, const QString &password, const Environment &environment);
/// The key file inside a backup, to unlock it with.
base::Result<KeyFile> keyFileOf(const QString &backupPath);

/// A new vault key: writes a new file, checks it, and renames; password and code keep working. The vault is
/// closed by the caller before (InUse otherwise) and opened again after. Copies from before a migration go,
/// since the old key opens them.
base::Done rotateKey(const QString &path, const Keys &keys, const QString &password,
    const QString &recoveryCode, const base::crypto::DerivationCost &cost, const Environment &environment);

/// A copy of an open database under the same key; an older file of this name is replaced once the new one is
/// whole.
base::Done copyDatabase(sql::Connection &connection, const QString &path);
/// The copy from before a migration, as `x.carepass.before-schema-N`; one that is there already stays, since
/// it is from before an attempt that failed.
base::Done keepCopy(sql::Connection &connection, const QString &vaultPath, int version);
/// Removes all such copies: after a rotation of the key and after an erasure.
void removeKeptCopies(const QString &vaultPath);
/// Removes what a crash has left half made beside the vault. Only under its lock.
void removeLeftovers(const QString &vaultPath);
/// Removes what the engine keeps beside a database that nobody has open: its write-ahead log and its index.
void removeSideFiles(const QString &path);
/// Removes a database with the files that the engine keeps beside it.
void removeDatabase(const QString &path);
/// Removes a vault that nobody has open: database, key file and all copies beside them.
void removeWhole(const QString &vaultPath);
/// Whether the file is another database than the one the key file was made for, rather than a damaged one:
/// salts of two databases differ in about half of their bits, a damaged one in few or in a whole torn page of
/// zeros.
bool isAnotherDatabase(const QString &path, const KeyFile &keys);
/// The first 16 bytes of a database.
base::Result<QByteArray> databaseSalt(const QString &path);
/// Pages and structure of a database, on a connection of its own: one bad page poisons the connection that
/// met it.
base::Done checkPages(const QString &path, const base::LockedBytes &key, const base::CancelFlag &stop = {});

} // namespace store::vaultfiles
