// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/// The commands of carepass-office by family, in the order of the help.
namespace cli {

std::vector<Command> serveCommands();
std::vector<Command> peopleCommands();
std::vector<Command> deviceCommands();
std::vector<Command> streamCommands();
std::vector<Command> keepingCommands();
std::vector<Command> packageCommands();
std::vector<Command> auditCommands();
std::vector<Command> accessCommands();
std::vector<Command> recoveryCommands();

} // namespace cli
