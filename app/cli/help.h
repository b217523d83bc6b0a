// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace cli {

/// The help of one command, or of the program where there is none.
Reply helpFor(const Command *command, const std::vector<Command> &commands);

} // namespace cli
