// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/opening.h"

#include <QString>

/// A backup is one encrypted file of the same form whatever database the office has; it holds the identity
/// too, sealed with the data key, which it does not hold. Without that key it opens nothing.
namespace office::backup {

struct Made {
    qint64 receipt = 0; ///< transactions of the sync book that are in it
    qint64 sealed = 0; ///< that are in two backups now, so that devices need not keep theirs any more
};

/// Copies what is there now beside a running service, reads the copy back, and puts it in place of an older
/// one of this name. AlreadyExists unless `replaces`.
base::Result<Made> make(Desk &desk, const QString &path, bool replaces);

/// Notes that another means (replication to a second machine, the dumps of the database server) has kept
/// everything up to now.
base::Result<Made> noteOther(Desk &desk);

/// When the last backup was made or noted, and the one before it; 0 where there is none.
base::Result<std::pair<base::Moment, base::Moment>> newestTwo(Context &context);

/// Makes an office out of a backup and begins a new epoch: devices offer again what they hold beyond it.
/// AlreadyExists where there is an office, or the database of the server is not empty; NotFound without the
/// data key; VaultDamaged where the file does not open with it. One that was broken off (a mark in the data
/// folder says so, and nothing opens the half) is done once more by the same call.
base::Done restore(const Place &place, const QString &path, const base::Clock &clock, base::Random &random);

} // namespace office::backup
