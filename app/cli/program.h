// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "model/store/keyring.h"

#include <QStringList>

namespace cli {

/// Parses what was typed, performs the command and prints its answer.
ExitCode runProgram(const QStringList &typed, const store::Environment &environment);

} // namespace cli
