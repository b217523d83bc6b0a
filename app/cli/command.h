// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reply.h"
#include "app/cli/run.h"

#include <vector>

namespace cli {

/// One option of a command. `value` is the word for its value in the help, null for a flag.
struct Option {
    const char *name;
    const char *value;
    const char *help; ///< to be translated in the context "cli"
    bool required = false;
};

/// One command of the program: its words, what may stand behind them, and the function that does it.
struct Command {
    const char *name; ///< one or two words
    const char *arguments; ///< "FILE", "[ACT]" may be missing, "TEXT..." one or more
    const char *help; ///< to be translated in the context "cli"
    Answer (*perform)(const Run &run);
    std::vector<Option> options = {};

    const Option *option(const QString &name) const;
};

/// What the program is called, and how its usage begins. carepass-cli and carepass-office have the parsing
/// and printing in common, and a table of commands each.
QString programName();
QString programUsage();

/// Options that every command takes.
const std::vector<Option> &commonOptions();

/// Commands that later versions bring; the answer to them is a sentence, not a guess.
const std::vector<const char *> &laterCommands();

/// All commands of this version, in the order of the help.
std::vector<Command> allCommands();

std::vector<Command> vaultCommands();
std::vector<Command> keyCommands();
std::vector<Command> personCommands();
std::vector<Command> personEditCommands();
std::vector<Command> noteCommands();
std::vector<Command> assessCommands();
std::vector<Command> instrumentCommands();
std::vector<Command> bundleCommands();
std::vector<Command> lifeCommands();
std::vector<Command> careCommands();
std::vector<Command> consentCommands();
std::vector<Command> paperCommands();
std::vector<Command> demoCommands();
std::vector<Command> historyCommands();
std::vector<Command> accessCommands();
std::vector<Command> solveCommands();
std::vector<Command> importCommands();
std::vector<Command> exportCommands();
std::vector<Command> caseCommands();
std::vector<Command> searchCommands();
std::vector<Command> serviceCommands();
std::vector<Command> userCommands();
std::vector<Command> reportCommands();
std::vector<Command> templateCommands();
std::vector<Command> syncCommands();
std::vector<Command> conflictCommands();
std::vector<Command> settleAllCommands();
std::vector<Command> settledCommands();
std::vector<Command> likenessCommands();
std::vector<Command> officeCommands();
std::vector<Command> officeProposalCommands();
std::vector<Command> officeReviewCommands();

} // namespace cli
