// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

namespace cli {

/// What a script can tell from the exit code. The numbers are a promise: none is ever given a new meaning.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    WrongPassword = 3,
    Damaged = 4,
    NotAllowed = 5,
    Refused = 6, ///< by a rule of the work or of the vault
    Offline = 7,
    InUse = 8,
    InPart = 9, ///< done, and some rows of the list were refused
    LockedOut = 10 ///< the office has locked this device out; what could be handed over was
};

/// The only place where an error becomes an exit code.
ExitCode exitCodeOf(const base::Error &error);

} // namespace cli
