// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/crypto.h"
#include "model/base/id.h"
#include "model/base/result.h"
#include "model/store/logheads.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace store {

/// One way into a vault: the vault key, wrapped by a key that is derived from a password or from the recovery
/// code.
struct KeySlot {
    QString kind; ///< "password" or "recovery"
    QByteArray salt;
    base::crypto::DerivationCost cost;
    QByteArray wrapped;
};

/// The key file `x.carepass-keys` beside the vault `x.carepass`: who owns the vault, the ways in, the signing
/// key (under the vault key), and what the lock page may show. It holds no secret in the clear and nothing
/// about clients.
struct KeyFile {
    base::Id vault;
    base::Id device;
    base::Id owner;
    QString ownerName;
    QByteArray publicKey;
    QByteArray wrappedSigningKey;
    QByteArray databaseSalt; ///< the first 16 bytes of the database: tells another vault from a damaged one
    QList<KeySlot> ways;
    qint64 generation = 0;
    int failures = 0;
    base::Moment waitUntil = 0;
    QJsonObject lockPage;
    LogHeads heads; ///< of the two logs when the vault was last locked or backed up

    const KeySlot *way(const QString &kind) const;
};

/// Reads and writes key files. Two generations are kept, each with a checksum; a damaged newest one falls
/// back to the one before, as does one that was written for a database that a crash kept from being renamed
/// into place. Only when neither can be read is it ErrorKind::SlotsDamaged.
namespace keyfile {

QString pathFor(const QString &vaultPath);
base::Result<KeyFile> read(const QString &vaultPath);
/// Counts the generation up and writes; the file before becomes the older generation. ErrorKind::Conflict
/// where the file has been written since `keys` was read.
base::Done write(const QString &vaultPath, KeyFile &keys);
/// Both generations.
void remove(const QString &vaultPath);
/// Reads, lets `change` work on it and writes, and keeps all other threads and programs from writing
/// meanwhile: the only way to change the key file of a vault that may be in use. `change` must be quick; an
/// error from it leaves the file as it is.
base::Done update(const QString &vaultPath, const std::function<base::Done(KeyFile &)> &change);

QByteArray encode(const KeyFile &keys);
base::Result<KeyFile> decode(const QByteArray &bytes);

} // namespace keyfile

} // namespace store
