// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

namespace cli {

/// What is wrong with an enrolment code that could not be read, and how to mend it. `file` is what it was read from
/// as it was typed, empty for letters.
base::Error enrolTrouble(const QString &file, const base::Error &error);

/// Why the office did not take the vault in.
base::Error joinTrouble(const base::Error &error);

} // namespace cli
