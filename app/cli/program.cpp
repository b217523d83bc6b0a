// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/command.h"
#include "app/cli/help.h"
#include "app/cli/output.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Answer perform(const QStringList &typed, const store::Environment &environment)
{
    const std::vector<Command> commands = allCommands();
    const auto arguments = parseArguments(typed, commands);
    if (!arguments)
        return arguments.error();
    if (arguments->has(u"version"_s)) {
        const QString version = QLatin1String(CAREPASS_VERSION);
        return reply({{u"version"_s, version}}, programName() + u' ' + version);
    }
    if (arguments->has(u"help"_s))
        return helpFor(arguments->command, commands);
    return arguments->command->perform({*arguments, environment});
}

} // namespace

ExitCode runProgram(const QStringList &typed, const store::Environment &environment)
{
    // Looked for before parsing, so that a mistyped command is answered in the form that was asked for.
    const bool json = typed.mid(0, typed.indexOf(u"--"_s)).contains(u"--json"_s);
    return Output(json ? Output::Form::Json : Output::Form::Lines).print(perform(typed, environment));
}

} // namespace cli
