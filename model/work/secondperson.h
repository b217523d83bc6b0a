// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/lockedbytes.h"
#include "model/store/keyfile.h"
#include "model/work/log.h"

/// The second person's key for the moment of one act.
namespace work {

struct SignedIn {
    base::Id user;
    base::LockedBytes key;
};

/// Opens the signing key of a second person. ErrorKind::NotAllowed where he is not known to this vault, is
/// the owner himself, or nobody is named; WrongPassword and waits as when unlocking.
base::Result<SignedIn> signInPlace(Context &context, const SecondPerson &second);

/// The key file at a path that is either a vault or its key file.
base::Result<store::KeyFile> readKeyFile(const QString &path);

} // namespace work
