// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all commands of the office.
#include "app/office/officecommands.h"

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
    return u"carepass-office"_s;
}

QString programUsage()
{
    return u"carepass-office --data DIR [--database URL] [--key-file FILE] [--json] COMMAND ..."_s;
}

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {"data", "DIR", QT_TRANSLATE_NOOP("cli", "the folder of the office, readable by its account only")},
        {"database", "URL",
            QT_TRANSLATE_NOOP("cli",
                "postgresql://..., where the office has a database server; without it an "
                "encrypted file in the folder")},
        {"key-file", "FILE",
            QT_TRANSLATE_NOOP("cli",
                "the data key; without it the credential data.key of systemd, or DIR.key beside the folder")},
        {"json", nullptr, QT_TRANSLATE_NOOP("cli", "print one JSON document and nothing else")},
        {"help", nullptr, QT_TRANSLATE_NOOP("cli", "show this help, or that of a command")},
        {"version", nullptr, QT_TRANSLATE_NOOP("cli", "show the version")},
    };
    return options;
}

const std::vector<const char *> &laterCommands()
{
    static const std::vector<const char *> none;
    return none;
}

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto &family : {serveCommands(), peopleCommands(), deviceCommands(), streamCommands(),
             packageCommands(), keepingCommands(), recoveryCommands(), auditCommands(), accessCommands()})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

} // namespace cli
