// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all commands: what this version has, and what later ones bring.
#include "app/cli/command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

const Option *Command::option(const QString &wanted) const
{
    for (const Option &one : options) {
        if (wanted == QLatin1String(one.name))
            return &one;
    }
    return nullptr;
}

QString programName()
{
    return u"carepass-cli"_s;
}

QString programUsage()
{
    return u"carepass-cli [--vault FILE] [--password-file FILE] [--json] COMMAND ..."_s;
}

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {"vault", "FILE", QT_TRANSLATE_NOOP("cli", "the vault, a .carepass file")},
        {"password-file", "FILE",
            QT_TRANSLATE_NOOP(
                "cli", "file with its password (one newline at the end is left out); else it is asked for")},
        {"json", nullptr, QT_TRANSLATE_NOOP("cli", "print one JSON document and nothing else")},
        {"second", "KEYSFILE", QT_TRANSLATE_NOOP("cli", "key file of the second person of an act of two")},
        {"second-password-file", "FILE", QT_TRANSLATE_NOOP("cli", "file with the second person's password")},
        {"help", nullptr, QT_TRANSLATE_NOOP("cli", "show this help, or that of a command")},
        {"version", nullptr, QT_TRANSLATE_NOOP("cli", "show the version")},
    };
    return options;
}

const std::vector<const char *> &laterCommands()
{
    static const std::vector<const char *> later{"case open", "case show", "case list", "case advance",
        "import signals", "import boundaries", "import calls", "export cases"};
    return later;
}

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto &family : {vaultCommands(), keyCommands(), demoCommands(), personCommands(),
             personEditCommands(), serviceCommands(), noteCommands(), assessCommands(), instrumentCommands(),
             historyCommands(), accessCommands(), bundleCommands(), solveCommands(), lifeCommands(),
             careCommands(), consentCommands(), paperCommands(), importCommands(), exportCommands(), caseCommands(),
             searchCommands(), reportCommands(), templateCommands(), userCommands(), syncCommands(), conflictCommands(), settleAllCommands(), settledCommands(), likenessCommands(), officeCommands(),
             officeProposalCommands(), officeReviewCommands()})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

} // namespace cli
