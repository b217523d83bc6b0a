// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/output.h"
#include "app/cli/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString spelled(const Option &option)
{
    const QString name = u"--"_s + QLatin1String(option.name);
    return option.value ? name + u' ' + QLatin1String(option.value) : name;
}

QString usageOf(const Command &command)
{
    QStringList parts{QLatin1String(command.name), QLatin1String(command.arguments)};
    for (const Option &option : command.options) {
        if (option.required)
            parts += spelled(option);
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString optionLines(const std::vector<Option> &options)
{
    QList<QStringList> rows;
    for (const Option &option : options)
        rows.append({u"  "_s + spelled(option), words(option.help)});
    return textTable(rows);
}

QJsonObject jsonOf(const Command &command)
{
    QJsonArray options;
    for (const Option &option : command.options)
        options.append(QJsonObject{{u"option"_s, spelled(option)}, {u"help"_s, words(option.help)},
            {u"required"_s, option.required}});
    return {{u"command"_s, QLatin1String(command.name)}, {u"usage"_s, usageOf(command)},
        {u"help"_s, words(command.help)}, {u"options"_s, options}};
}

QString exitCodes()
{
    return words(QT_TRANSLATE_NOOP("cli",
        "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 wrong password, 4 damaged, 5 not allowed, 6 refused "
        "by a "
        "rule, 7 offline, 8 in use by another program, 9 done in part: some rows of a list were refused, 10 locked out by the office (“sync”, “package-in” and “enrol”). With --json a failure prints {\"error\": {\"kind\", "
        "\"message\", \"exitCode\"}}; messages go to standard error."));
}

Reply wholeHelp(const std::vector<Command> &commands)
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const Command &command : commands) {
        list.append(jsonOf(command));
        rows.append({u"  "_s + usageOf(command), words(command.help)});
    }
    const QString text = programUsage() + u"\n\n"_s + words(QT_TRANSLATE_NOOP("cli", "Commands")) + u'\n'
        + textTable(rows) + u'\n'
        + words(QT_TRANSLATE_NOOP("cli", "Options of all commands; they may stand anywhere")) + u'\n'
        + optionLines(commonOptions()) + u'\n' + exitCodes();
    return reply({{u"version"_s, QLatin1String(CAREPASS_VERSION)}, {u"commands"_s, list}}, text);
}

} // namespace

Reply helpFor(const Command *command, const std::vector<Command> &commands)
{
    if (!command)
        return wholeHelp(commands);
    QString text = programName() + u' ' + usageOf(*command) + u"\n\n"_s + words(command->help) + u'\n';
    if (!command->options.empty())
        text += u'\n' + optionLines(command->options);
    return reply(jsonOf(*command), text);
}

} // namespace cli
