// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/result.h"
#include "model/base/threads.h"
#include "model/store/keyring.h"

#include <QString>

namespace work {

using store::keyring::kShortestPassword;

class Context;

/// What the lock page may know before anybody has typed a password.
struct LockPageInfo {
    QString ownerName;
    int drafts = 0;
    base::Moment lockedAt = 0;
    QString lockReason; ///< "idle", "asked", "screen", "closed" or empty
    base::Moment backupAt = 0;
    int secondsToWait = 0;
    bool isTraining = false; ///< a vault for practice, as far as its key file says
};

/// The numbers and troubles of a verification, in the words of the command line (English, ids only).
struct VerifyReport {
    bool ok = false;
    QString pages;
    QString chain;
    QString signatures;
    QString records;
    QString access;
    QString schema;
    int schemaVersion = 0;
    qint64 changes = 0;
};

struct VaultInfo {
    base::Id vault;
    base::Id device;
    QString ownerName;
    int schemaVersion = 0;
    qint64 changes = 0;
    qint64 people = 0;
    qint64 bytes = 0;
    QString cipher;
};

/// Making, opening and keeping vaults. All that derives a key takes about a second: on a worker, never on the
/// window's thread. Paths are those of the `.carepass` file.
namespace vaults {

/// Makes a vault; gives the recovery code, this once.
base::Result<QString> create(const QString &path, const QString &ownerName, const QString &password,
    const base::crypto::DerivationCost &cost, const store::Environment &environment);
base::Result<store::Keys> unlock(
    const QString &path, const QString &password, const store::Environment &environment);
/// Opens by recovery code and sets a new password.
base::Result<store::Keys> recover(const QString &path, const QString &code, const QString &newPassword,
    const base::crypto::DerivationCost &cost, const store::Environment &environment);
base::Done changePassword(Context &context, const QString &oldPassword, const QString &newPassword,
    const base::crypto::DerivationCost &cost);
/// The same at the cost that a new vault would get on this PC.
base::Done changePassword(Context &context, const QString &oldPassword, const QString &newPassword);
/// A new vault key. The vault must be closed; it is opened anew with the password afterwards.
base::Done rotateKey(const QString &path, const QString &password, const QString &recoveryCode,
    const base::crypto::DerivationCost &cost, const store::Environment &environment);

base::Result<LockPageInfo> lockPageInfo(const QString &path, const base::Clock &clock);
/// What the lock page will show; written when locking.
base::Done noteLocked(Context &context, const QString &reason);

base::Done backup(Context &context, const QString &backupPath, const base::Progress &progress = {});
base::Done restore(const QString &backupPath, const QString &path, const QString &password,
    const store::Environment &environment);
base::Result<VerifyReport> verify(Context &context, const base::Progress &progress = {});
base::Result<VaultInfo> info(Context &context);

} // namespace vaults

} // namespace work
