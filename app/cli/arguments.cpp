// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/command.h"
#include "app/cli/knownvalues.h"
#include "app/cli/nearestword.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// An option of that name, of the program or of any command: a name takes a value everywhere or nowhere.
const Option *anyOption(const QString &name, const std::vector<Command> &commands)
{
    for (const Option &option : commonOptions()) {
        if (name == QLatin1String(option.name))
            return &option;
    }
    for (const Command &command : commands) {
        if (const Option *option = command.option(name))
            return option;
    }
    return nullptr;
}

bool isCommon(const QString &name)
{
    return std::any_of(commonOptions().begin(), commonOptions().end(),
        [&](const Option &option) { return name == QLatin1String(option.name); });
}

base::Error unknownOption(const QString &name, const std::vector<Command> &commands)
{
    QStringList known;
    for (const Option &option : commonOptions())
        known += QLatin1String(option.name);
    for (const Command &command : commands) {
        for (const Option &option : command.options)
            known += QLatin1String(option.name);
    }
    const QString near = nearestWord(name, known);
    return wrongUsage(near.isEmpty() ? u"there is no option --%1"_s.arg(name)
                                     : u"there is no option --%1; did you mean --%2?"_s.arg(name, near));
}

/// Splits options from words.
base::Done splitOptions(QStringList typed, const std::vector<Command> &commands, Arguments &arguments)
{
    while (!typed.isEmpty()) {
        const QString token = typed.takeFirst();
        if (token == u"--") {
            arguments.words += typed;
            return {};
        }
        if (token == u"-h") {
            arguments.options.insert(u"help"_s, {});
            continue;
        }
        if (!token.startsWith(u"--")) {
            arguments.words += token;
            continue;
        }
        const QString name = token.mid(2).section(u'=', 0, 0);
        const bool joined = token.contains(u'=');
        const Option *option = anyOption(name, commands);
        if (!option)
            return unknownOption(name, commands);
        if (arguments.has(name))
            return wrongUsage(u"--%1 stands there twice"_s.arg(name));
        if (!option->value && joined)
            return wrongUsage(u"--%1 takes no value"_s.arg(name));
        if (option->value && !joined && (typed.isEmpty() || typed.first().startsWith(u"--")))
            return wrongUsage(u"--%1 needs %2"_s.arg(name, QLatin1String(option->value)));
        QString value;
        if (option->value)
            value = joined ? token.section(u'=', 1) : typed.takeFirst();
        arguments.options.insert(name, value);
    }
    return {};
}

/// Takes the words of a command from the front, two where two are a command. `person add schema` is `person
/// schema`.
const Command *takeCommand(QStringList &words, const std::vector<Command> &commands)
{
    if (words.size() == 3 && words.last() == u"schema") {
        QStringList schema{words.first(), words.last()};
        if (const Command *command = takeCommand(schema, commands); command && schema.isEmpty()) {
            words.clear();
            return command;
        }
    }
    for (const qsizetype count : {2, 1}) {
        const QString name = words.mid(0, count).join(u' ');
        for (const Command &command : commands) {
            if (words.size() >= count && name == QLatin1String(command.name)) {
                words.remove(0, count);
                return &command;
            }
        }
    }
    return nullptr;
}

bool comesLater(const QStringList &words)
{
    return std::any_of(laterCommands().begin(), laterCommands().end(), [&](const char *later) {
        const QString name = QLatin1String(later);
        return words.mid(0, name.count(u' ') + 1).join(u' ') == name;
    });
}

base::Error unknownCommand(const QStringList &words, const std::vector<Command> &commands)
{
    // What is not a plain word may be a name or an address: it is not repeated.
    static const QRegularExpression plain(u"^[a-z-]+( [a-z-]+)?$"_s);
    const QString two = words.mid(0, 2).join(u' ');
    const QString typed = plain.match(two).hasMatch() ? two : words.first();
    if (!plain.match(typed).hasMatch())
        return wrongUsage(u"the first word is not a command; --help lists them"_s);
    if (comesLater(words))
        return wrongUsage(u"this version has no command \"%1\""_s.arg(typed));
    QStringList names;
    QStringList family;
    for (const Command &command : commands) {
        names += QLatin1String(command.name);
        if (names.last().startsWith(words.first() + u' '))
            family += names.last();
    }
    if (words.size() == 1 && !family.isEmpty())
        return wrongUsage(u"\"%1\" is not complete: %2"_s.arg(words.first(), family.join(u", "_s)));
    QString near = nearestWord(typed, names);
    if (near.isEmpty())
        near = nearestWord(words.first(), names);
    if (!near.isEmpty())
        return wrongUsage(u"there is no command \"%1\"; did you mean \"%2\"?"_s.arg(typed, near));
    return wrongUsage(family.isEmpty()
            ? u"there is no command \"%1\"; --help lists them"_s.arg(typed)
            : u"there is no command \"%1\": %2"_s.arg(typed, family.join(u", "_s)));
}

base::Done checkOptions(const Arguments &arguments)
{
    const Command &command = *arguments.command;
    QStringList given = arguments.options.keys();
    given.sort();
    for (const QString &name : given) {
        if (!isCommon(name) && !command.option(name))
            return wrongUsage(u"\"%1\" takes no --%2"_s.arg(QLatin1String(command.name), name));
    }
    for (const Option &option : command.options) {
        // A value such as "ko|en" names all that there are.
        const QStringList allowed = QString(QLatin1String(option.value)).split(u'|');
        const QString name = QLatin1String(option.name);
        if (allowed.size() > 1 && arguments.has(name)) {
            // One of the words may stand for any number.
            const bool isNumber = allowed.contains(u"NUMBER"_s) && arguments.value(name).toLongLong() > 0;
            if (isNumber)
                continue;
            if (const base::Done known = oneOf(name, arguments.value(name), allowed, Qt::CaseInsensitive); !known)
                return known;
        }
        if (option.required && !arguments.has(QLatin1String(option.name)))
            return wrongUsage(
                u"--%1 %2 is missing"_s.arg(QLatin1String(option.name), QLatin1String(option.value)));
    }
    return {};
}

base::Done checkWords(const Arguments &arguments)
{
    const QString wanted = QLatin1String(arguments.command->arguments);
    const QStringList each = wanted.split(u' ', Qt::SkipEmptyParts);
    qsizetype least = 0;
    qsizetype most = 0;
    for (const QString &one : each) {
        least += one.startsWith(u'[') ? 0 : 1;
        most = one.endsWith(u"...") ? std::numeric_limits<qsizetype>::max() : most + 1;
    }
    if (arguments.words.size() < least)
        return wrongUsage(u"%1 is missing"_s.arg(each[arguments.words.size()]));
    if (arguments.words.size() > most)
        return wrongUsage(u"there are %1 words too many"_s.arg(arguments.words.size() - most));
    return {};
}

} // namespace

base::Result<int> Arguments::number(const QString &option, int fallback, int least) const
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < least)
        return wrongUsage(u"--%1 needs a whole number from %2"_s.arg(option).arg(least));
    return number;
}

base::Result<Arguments> parseArguments(const QStringList &typed, const std::vector<Command> &commands)
{
    Arguments arguments;
    if (const base::Done split = splitOptions(typed, commands, arguments); !split)
        return split.error();
    if (arguments.words.value(0) == u"help") {
        arguments.words.removeFirst();
        arguments.options.insert(u"help"_s, {});
    }
    arguments.command = takeCommand(arguments.words, commands);
    if (arguments.has(u"help"_s) || arguments.has(u"version"_s))
        return arguments;
    if (!arguments.command && arguments.words.isEmpty())
        return wrongUsage(u"a command is missing; --help lists them"_s);
    if (!arguments.command)
        return unknownCommand(arguments.words, commands);
    if (const base::Done options = checkOptions(arguments); !options)
        return options.error();
    if (const base::Done words = checkWords(arguments); !words)
        return words.error();
    return arguments;
}

} // namespace cli
