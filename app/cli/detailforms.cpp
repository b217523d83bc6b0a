// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/detailforms.h"

#include "app/cli/valueforms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// What names a field, a file or a word as it was typed.
const QList<DetailForm> &patterns()
{
    const auto whole = &wholeForm;
    static const QList<DetailForm> kPatterns{
        {whole(u"([^ ]+): is not a field"_s), QT_TRANSLATE_NOOP("cli", "%1: is not a field")},
        {whole(u"([^ ]+): is not a field of such lists"_s), QT_TRANSLATE_NOOP("cli", "%1: is not a field of such lists")},
        {whole(u"([^ ]+): is missing"_s), QT_TRANSLATE_NOOP("cli", "%1: is missing")},
        {whole(u"([^ ]+): is missing or not possible"_s), QT_TRANSLATE_NOOP("cli", "%1: is missing or not possible")},
        {whole(u"([^ ]+): is missing or wrong; 'assess schema' prints what is expected"_s),
            QT_TRANSLATE_NOOP("cli", "%1: is missing or wrong; 'assess schema' prints what is expected")},
        {whole(u"([^ ]+): lies in the future"_s), QT_TRANSLATE_NOOP("cli", "%1: lies in the future")},
        {whole(u"([^ ]+): lies too long ago"_s), QT_TRANSLATE_NOOP("cli", "%1: lies too long ago")},
        {whole(u"([^ ]+): a telephone number is expected"_s), QT_TRANSLATE_NOOP("cli", "%1: a telephone number is expected")},
        {whole(u"([^ ]+): ends before it begins"_s), QT_TRANSLATE_NOOP("cli", "%1: ends before it begins")},
        {whole(u"a command is missing; --help lists them"_s), QT_TRANSLATE_NOOP("cli", "a command is missing; --help lists them")},
        {whole(u"there is no command \"(.+)\"; --help lists them"_s),
            QT_TRANSLATE_NOOP("cli", "there is no command \"%1\"; --help lists them")},
        {whole(u"there is no command \"(.+)\"; did you mean \"(.+)\"\\?"_s),
            QT_TRANSLATE_NOOP("cli", "there is no command \"%1\"; did you mean \"%2\"?")},
        {whole(u"there is no command \"(.+)\": (.+)"_s), QT_TRANSLATE_NOOP("cli", "there is no command \"%1\": %2")},
        {whole(u"no file (.+)"_s), QT_TRANSLATE_NOOP("cli", "there is no file %1")},
        {whole(u"the first word is not a command; --help lists them"_s),
            QT_TRANSLATE_NOOP("cli", "the first word is not a command; --help lists them")},
        {whole(u"this version has no command \"(.+)\""_s), QT_TRANSLATE_NOOP("cli", "this version has no command \"%1\"")},
        {whole(u"\"(.+)\" is not complete: (.+)"_s), QT_TRANSLATE_NOOP("cli", "\"%1\" is not complete: %2")},
        {whole(u"\"(.+)\" takes no --(.+)"_s), QT_TRANSLATE_NOOP("cli", "\"%1\" takes no --%2")},
        {whole(u"there is no option --(.+); did you mean --(.+)\\?"_s),
            QT_TRANSLATE_NOOP("cli", "there is no option --%1; did you mean --%2?")},
        {whole(u"there is no option --(.+)"_s), QT_TRANSLATE_NOOP("cli", "there is no option --%1")},
        {whole(u"--([a-z-]+) stands there twice"_s), QT_TRANSLATE_NOOP("cli", "--%1 stands there twice")},
        {whole(u"--([a-z-]+) takes no value"_s), QT_TRANSLATE_NOOP("cli", "--%1 takes no value")},
        {whole(u"--([a-z-]+) needs a whole number from (\\d+)"_s),
            QT_TRANSLATE_NOOP("cli", "--%1 needs a whole number from %2")},
        {whole(u"--([a-z-]+) needs ([^ ]+)"_s), QT_TRANSLATE_NOOP("cli", "--%1 needs %2")},
        {whole(u"there are (\\d+) words too many"_s), QT_TRANSLATE_NOOP("cli", "there are %1 words too many")},
        {whole(u"([^ ]+): an id is expected"_s), QT_TRANSLATE_NOOP("cli", "%1: an id is expected")},
        {whole(u"([^ ]+): a list is expected"_s), QT_TRANSLATE_NOOP("cli", "%1: a list is expected")},
        {whole(u"([^ ]+): an object is expected"_s), QT_TRANSLATE_NOOP("cli", "%1: an object is expected")},
        {whole(u"the value \"(?:user|readers)\" cannot be: (.+)"_s),
            QT_TRANSLATE_NOOP("cli", "“%1” is no user of the office: one is named by the id that “users” shows")},
        {whole(u"the value \"device\" cannot be: (.+)"_s),
            QT_TRANSLATE_NOOP("cli", "“%1” is no device: one is named by the id that “devices” shows")},
        {whole(u"the value \"change\" cannot be: (.+)"_s),
            QT_TRANSLATE_NOOP("cli", "“%1” is no change: one is named by the id that “quarantine list” shows")},
        {whole(u"the value \"proposal\" cannot be: (.+)"_s),
            QT_TRANSLATE_NOOP("cli", "“%1” is no proposal: one is named by the id that “proposals” shows")},
        {whole(u"the value \"case\" cannot be: (.+)"_s),
            QT_TRANSLATE_NOOP("cli", "“%1” is no case: one is named by the id of its person or household")},
        {whole(u"the value \"(?:to|stream)\" cannot be: (.+)"_s),
            QT_TRANSLATE_NOOP("cli", "“%1” is no dong: one is named by the id that “streams” shows")},
        {whole(u"the value \"month\" cannot be: (.+)"_s),
            QT_TRANSLATE_NOOP("cli", "“%1” cannot be the month here: one as 2026-12 is expected, none that is still to come where it is looked back on")},
        {whole(u"the value \"(?:services|places)\" cannot be: (.+)"_s),
            QT_TRANSLATE_NOOP("cli", "%1 is more than there can be")},
        {whole(u"the value \"name\" is missing or wrong"_s),
            QT_TRANSLATE_NOOP("cli", "a name of 1 to 200 letters is expected")},
        {whole(u"the value \"label\" is missing or wrong"_s),
            QT_TRANSLATE_NOOP("cli", "the name of a dong or of a restricted case is missing, or too long")},
        {whole(u"the value \"(.+)\" cannot be: (.+)"_s),
            QT_TRANSLATE_NOOP("cli", "the value \"%1\" cannot be “%2”")},
        {whole(u"the value \"(.+)\" is missing or wrong"_s),
            QT_TRANSLATE_NOOP("cli", "the value \"%1\" is missing or wrong")},
        {whole(u"no user is called (.+)"_s), QT_TRANSLATE_NOOP("cli", "no user is called %1; “users” shows their names")},
        {whole(u"this act was done before"_s),
            QT_TRANSLATE_NOOP("cli", "this act was done before")},
        {whole(u"there is an office already"_s),
            QT_TRANSLATE_NOOP("cli", "there is an office already")},
        {whole(u"no such proposal waits"_s),
            QT_TRANSLATE_NOOP("cli", "no proposal of this id waits; “proposals” shows those that do")},
        {whole(u"no code that holds"_s),
            QT_TRANSLATE_NOOP("cli", "this code is used up, past its time or not of this office; ask for a new one")},
        {whole(u"the key file is of no user of this office"_s),
            QT_TRANSLATE_NOOP("cli", "the key file is of no user of this office")},
        {whole(u"the key file has no slot of an office"_s),
            QT_TRANSLATE_NOOP("cli", "this key file holds nothing that an office can open: its vault joined none")},
        {whole(u"either FILE or --other-means"_s),
            QT_TRANSLATE_NOOP("cli", "either FILE or --other-means")},
        {whole(u"no person has this id"_s),
            QT_TRANSLATE_NOOP("cli", "no person of this vault has this id; “search” and the lists show ids")},
        {whole(u"these two are not joined"_s),
            QT_TRANSLATE_NOOP("cli", "these two are not joined")},
        {whole(u"the password file is empty"_s),
            QT_TRANSLATE_NOOP("cli", "the password file is empty")},
        {whole(u"the password file is not UTF-8"_s),
            QT_TRANSLATE_NOOP("cli", "the password file is not UTF-8")},
        {whole(u"the two passwords differ"_s),
            QT_TRANSLATE_NOOP("cli", "the two passwords differ")},
        {whole(u"--name is empty"_s),
            QT_TRANSLATE_NOOP("cli", "--name is empty")},
        {whole(u"no stream of the dong (.+)"_s),
            QT_TRANSLATE_NOOP("cli", "the office has no stream of the dong %1; “streams” shows them")},
        {whole(u"there is no role (.+)"_s),
            QT_TRANSLATE_NOOP("cli", "there is no role %1")},
        {whole(u"more than (\\d+) MiB"_s),
            QT_TRANSLATE_NOOP("cli", "it is more than %1 MiB")},
        {whole(u"--([a-z-]+) is missing, and there is no terminal to ask at"_s),
            QT_TRANSLATE_NOOP("cli", "--%1 is missing, and there is no terminal to ask at")},
        {whole(u"(--[a-z-]+)(?: is|:) (?:a day as 2026-12-01|a day, YYYY-MM-DD|expected YYYY-MM-DD|a day like 2026-12-01)"_s),
            QT_TRANSLATE_NOOP("cli", "%1 is a day as 2026-12-01")},
        {whole(u"(--start) is a month as 2026-12"_s),
            QT_TRANSLATE_NOOP("cli", "%1 is a month as 2026-12")},
        {whole(u"([^ ]+): a month as 2026-12 is expected"_s),
            QT_TRANSLATE_NOOP("cli", "%1: a month as 2026-12 is expected")},
        {whole(u"([^ ]+): is not a part of an address"_s),
            QT_TRANSLATE_NOOP("cli", "%1: is not a part of an address")},
        // How far the way to the office went.
        {whole(u"connect: Connection refused"_s),
            QT_TRANSLATE_NOOP("cli", "nobody listens at its address: its service may be stopped, or the port be another one")},
        {whole(u"(?:name|connect|handshake|sending|reply): timeout"_s), QT_TRANSLATE_NOOP("cli", "no answer came in time")},
        {whole(u"connect: (?:No route to host|Network is unreachable)"_s),
            QT_TRANSLATE_NOOP("cli", "there is no way to it in this network")},
        {whole(u"name: Host not found.*"_s), QT_TRANSLATE_NOOP("cli", "its name is not known in this network")},
        {whole(u"connect: (.+)"_s), QT_TRANSLATE_NOOP("cli", "while connecting: %1")},
        // Words of the usage, such as PERSON or --vault FILE.
        {whole(u"((?:--[a-z-]+(?: [^ ]+)?)|[A-Z]+(?:\\.\\.\\.)?) is missing"_s), QT_TRANSLATE_NOOP("cli", "%1 is missing")}};
    return kPatterns;
}

/// The sentence for it, with what stands in its places; empty where none of the forms is its own.
QString wordsIn(const QList<DetailForm> &forms, const QString &detail)
{
    for (const DetailForm &one : forms) {
        const QRegularExpressionMatch match = one.form.match(detail);
        if (!match.hasMatch())
            continue;
        const QString sentence = QCoreApplication::translate("cli", one.sentence);
        const QString first = valueWord(match.captured(1));
        switch (match.lastCapturedIndex()) {
        case 0:
            return sentence;
        case 1:
            return sentence.arg(first);
        case 2:
            return sentence.arg(first, valueWord(match.captured(2)));
        default:
            return sentence.arg(first, valueWord(match.captured(2)), valueWord(match.captured(3)));
        }
    }
    return {};
}

} // namespace

QString formedWords(const QString &detail)
{
    const QString words = wordsIn(patterns(), detail);
    return words.isEmpty() ? wordsIn(valueForms(), detail) : words;
}

} // namespace cli
