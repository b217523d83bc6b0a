// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/crypto.h"
#include "model/base/random.h"
#include "model/base/result.h"
#include "model/store/keyfile.h"

#include <QString>

namespace store {

/// What the outside world gives a vault: time, randomness, and the least derivation cost that this program
/// accepts (tests pass a small one, the programs DerivationCost::floor()).
struct Environment {
    const base::Clock &clock;
    base::Random &random;
    base::crypto::DerivationCost leastCost = base::crypto::DerivationCost::floor();
};

/// The secrets of an opened vault, in locked memory.
struct Keys {
    base::LockedBytes vaultKey;
    base::crypto::SigningKey signing;
};

/// Making and using the ways into a vault. Each derivation takes about a second: never on the window's
/// thread.
namespace keyring {

/// A password shorter than this is refused at creation and change.
inline constexpr int kShortestPassword = 8;

base::Done checkNewPassword(const QString &password);
base::Result<KeySlot> wrapWithPassword(const base::LockedBytes &vaultKey, const QString &password,
    const base::crypto::DerivationCost &cost, base::Random &random);
base::Result<KeySlot> wrapWithRecoveryCode(const base::LockedBytes &vaultKey, const QString &code,
    const base::crypto::DerivationCost &cost, base::Random &random);

/// For the two people who have the halves of an office's recovery key (Ed25519); InvalidInput where it is none.
base::Result<KeySlot> wrapForOffice(const base::LockedBytes &vaultKey, const QByteArray &recoveryKey);
/// Puts that way into the key file of an open vault, in place of an earlier one.
base::Done addOfficeWay(const QString &vaultPath, const Keys &keys, const QByteArray &recoveryKey);

/// Opens by password and keeps count of failures in the key file: after five, waits of 1, 2 and then 5
/// minutes (ErrorKind::WaitBeforeTrying with the seconds left). WeakKeyDerivation where the slot is below the
/// floor; SlotsOfAnotherVault before anything is derived where the key file was made for another database.
base::Result<Keys> unlock(const QString &vaultPath, const QString &password, const Environment &environment);
/// The same by recovery code; failures count alike.
base::Result<Keys> recover(const QString &vaultPath, const QString &code, const Environment &environment);

/// How long the key file still wants to be left alone; 0 where a try is free. A moment further away than the
/// longest wait comes from a clock that was wrong, and binds nobody.
int secondsToWait(const KeyFile &file, base::Moment now);

/// Replaces the password; the vault key stays, so nothing is written but the key file.
base::Done changePassword(const QString &vaultPath, const Keys &keys, const QString &newPassword,
    const base::crypto::DerivationCost &cost, const Environment &environment);

/// The cost that takes about a second on this PC: 256 MiB and 3 passes, less memory on slow ones, never below
/// the floor.
base::crypto::DerivationCost tunedCost(const base::Clock &clock);

} // namespace keyring

} // namespace store
