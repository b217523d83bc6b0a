// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/valueforms.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// Of fieldreader, and of the composer's own reader behind "must be".
const QHash<QString, const char *> &expectedWords()
{
    static const QHash<QString, const char *> kWords{
        {u"a text"_s, QT_TRANSLATE_NOOP("cli", "a text")},
        {u"a list"_s, QT_TRANSLATE_NOOP("cli", "a list")},
        {u"an array"_s, QT_TRANSLATE_NOOP("cli", "a list")},
        {u"an object"_s, QT_TRANSLATE_NOOP("cli", "an object {...}")},
        {u"an object {...}"_s, QT_TRANSLATE_NOOP("cli", "an object {...}")},
        {u"a JSON object"_s, QT_TRANSLATE_NOOP("cli", "an object {...}")},
        {u"a text or an object"_s, QT_TRANSLATE_NOOP("cli", "a text or an object")},
        {u"a number"_s, QT_TRANSLATE_NOOP("cli", "a number")},
        {u"a whole number"_s, QT_TRANSLATE_NOOP("cli", "a whole number")},
        {u"a number of degrees"_s, QT_TRANSLATE_NOOP("cli", "a number of degrees: lat -90 to 90, lon -180 to 180")},
        {u"lat and lon together"_s, QT_TRANSLATE_NOOP("cli", "lat and lon together")},
        {u"true or false"_s, QT_TRANSLATE_NOOP("cli", "true or false")},
        {u"a day as 1957-05-06"_s, QT_TRANSLATE_NOOP("cli", "a day as 1957-05-06")},
        {u"a month as 2026-12"_s, QT_TRANSLATE_NOOP("cli", "a month as 2026-12")},
        {u"a month as YYYY-MM"_s, QT_TRANSLATE_NOOP("cli", "a month as 2026-12")},
        {u"a time as 09:30"_s, QT_TRANSLATE_NOOP("cli", "a time as 09:30")},
        {u"a time of day as HH:MM"_s, QT_TRANSLATE_NOOP("cli", "a time as 09:30")},
        {u"a day of the week, MO to SU,"_s, QT_TRANSLATE_NOOP("cli", "a day of the week, MO to SU")},
        {u"one of MO TU WE TH FR SA SU"_s, QT_TRANSLATE_NOOP("cli", "a day of the week, MO to SU")},
        {u"a moment as 2026-11-21T05:05:00Z"_s, QT_TRANSLATE_NOOP("cli", "a moment as 2026-11-21T05:05:00Z")},
        {u"a need area"_s, QT_TRANSLATE_NOOP("cli", "a need area")},
        {u"a service area"_s, QT_TRANSLATE_NOOP("cli", "a service area: care, rehabilitation or counselling")},
        {u"care, rehabilitation or counselling"_s,
            QT_TRANSLATE_NOOP("cli", "a service area: care, rehabilitation or counselling")},
        {u"an id"_s, QT_TRANSLATE_NOOP("cli", "an id, which is a UUID")},
        {u"texts by rule"_s, QT_TRANSLATE_NOOP("cli", "texts by rule")},
        {u"texts by need area"_s, QT_TRANSLATE_NOOP("cli", "texts by need area")},
        {u"the name of a rule"_s, QT_TRANSLATE_NOOP("cli", "the name of a rule")},
        {u"two offers and minutes"_s, QT_TRANSLATE_NOOP("cli", "two offers and minutes")}};
    return kWords;
}

/// Of Qt's reader of JSON, which says them in English only.
const QHash<QString, const char *> &jsonWords()
{
    static const QHash<QString, const char *> kWords{
        {u"unterminated object"_s, QT_TRANSLATE_NOOP("cli", "a comma or the } of an object is missing, or the file ends too early")},
        {u"unterminated array"_s, QT_TRANSLATE_NOOP("cli", "a comma or the ] of a list is missing, or the file ends too early")},
        {u"unterminated string"_s, QT_TRANSLATE_NOOP("cli", "a text has no closing quotation mark, or the file ends too early")},
        {u"missing name separator"_s, QT_TRANSLATE_NOOP("cli", "a colon is missing behind a name")},
        {u"missing value separator"_s, QT_TRANSLATE_NOOP("cli", "a comma is missing between two values")},
        {u"illegal value"_s, QT_TRANSLATE_NOOP("cli", "no value of JSON stands there")},
        {u"invalid termination by number"_s, QT_TRANSLATE_NOOP("cli", "the file ends within a number")},
        {u"illegal number"_s, QT_TRANSLATE_NOOP("cli", "a number is not written as one")},
        {u"invalid escape sequence"_s, QT_TRANSLATE_NOOP("cli", "a backslash in a text means nothing")},
        {u"invalid UTF8 string"_s, QT_TRANSLATE_NOOP("cli", "a text is not UTF-8")},
        {u"object is missing after a comma"_s, QT_TRANSLATE_NOOP("cli", "behind the last comma comes nothing")},
        {u"too deeply nested document"_s, QT_TRANSLATE_NOOP("cli", "lists and objects lie too deep in each other")},
        {u"too large document"_s, QT_TRANSLATE_NOOP("cli", "it is too large")},
        {u"garbage at the end of the document"_s, QT_TRANSLATE_NOOP("cli", "something stands behind its end")}};
    return kWords;
}

} // namespace

const QList<DetailForm> &valueForms()
{
    static const QList<DetailForm> kForms{
        {wholeForm(u"line (\\d+), column (\\d+): not JSON: (.+)"_s),
            QT_TRANSLATE_NOOP("cli", "line %1, column %2: not JSON: %3")},
        {wholeForm(u"not JSON at byte (\\d+): (.+)"_s), QT_TRANSLATE_NOOP("cli", "not JSON at byte %1: %2")},
        {wholeForm(u"no JSON at byte (\\d+)"_s), QT_TRANSLATE_NOOP("cli", "not JSON from byte %1 on")},
        {wholeForm(u"(?:must be )?(an object \\{\\.\\.\\.\\}|a JSON object)(?: is expected)?"_s),
            QT_TRANSLATE_NOOP("cli", "it has to be %1")},
        {wholeForm(u"([^ ]+): a code of ([^ ]+) is expected: (.+)"_s),
            QT_TRANSLATE_NOOP("cli", "%1: a code of the list “%2” is expected: “%3”")},
        {wholeForm(u"([^ ]+): must be a text of 1 to (\\d+) characters"_s),
            QT_TRANSLATE_NOOP("cli", "%1: must be a text of 1 to %2 characters")},
        {wholeForm(u"([^ ]+): must be a text of at most (\\d+) characters"_s),
            QT_TRANSLATE_NOOP("cli", "%1: must be a text of at most %2 characters")},
        {wholeForm(u"([^ ]+): must be a number from ([^ ]+) to ([^ ]+)"_s),
            QT_TRANSLATE_NOOP("cli", "%1: must be a number from %2 to %3")},
        {wholeForm(u"([^ ]+): must be a whole number from ([^ ]+) to ([^ ]+)"_s),
            QT_TRANSLATE_NOOP("cli", "%1: must be a whole number from %2 to %3")},
        {wholeForm(u"([^ ]+): a text of at most (\\d+) letters is expected, but there are (\\d+)"_s),
            QT_TRANSLATE_NOOP("cli", "%1: a text of at most %2 letters is expected, and this one has %3")},
        {wholeForm(u"([^ ]+): must have at most (\\d+) rows"_s),
            QT_TRANSLATE_NOOP("cli", "%1: must have at most %2 rows")},
        {wholeForm(u"([^ ]+): must begin before it ends"_s), QT_TRANSLATE_NOOP("cli", "%1: must begin before it ends")},
        {wholeForm(u"([^ ]+): (.+) is expected"_s), QT_TRANSLATE_NOOP("cli", "%1: %2 is expected")},
        {wholeForm(u"([^ ]+): (.+) are expected"_s), QT_TRANSLATE_NOOP("cli", "%1: %2 are expected")},
        {wholeForm(u"([^ ]+): must be (.+)"_s), QT_TRANSLATE_NOOP("cli", "%1: must be %2")},
        {wholeForm(u"([^ ]+): is not (Questionnaire|QuestionnaireResponse)"_s),
            QT_TRANSLATE_NOOP("cli", "%1: is not %2")},
        {wholeForm(u"([^ ]+)\\.slots: as in (.+)"_s), QT_TRANSLATE_NOOP("cli", "%1.slots: as in %2")},
        {wholeForm(u"([^ ]+): this day is still to come"_s), QT_TRANSLATE_NOOP("cli", "%1: this day is still to come")},
        {wholeForm(u"address: residence says the same"_s),
            QT_TRANSLATE_NOOP("cli", "“address” and “residence” say the same: please give one of them")},
        {wholeForm(u"FILE has to end in (.+)"_s), QT_TRANSLATE_NOOP("cli", "the name of the file has to end in %1")},
        {wholeForm(u"(?:FILE: this version writes|--out: the file ends in) (.+)"_s),
            QT_TRANSLATE_NOOP("cli", "the name of the file ends in one of these: %1")},
        {wholeForm(u"--columns: there are (.+)"_s), QT_TRANSLATE_NOOP("cli", "--columns knows these: %1")},
        {wholeForm(u"--state: expected draft, active, retired or unknown"_s),
            QT_TRANSLATE_NOOP("cli", "--state is draft, active, retired or unknown")},
        {wholeForm(u"--because is RULE=TEXT"_s), QT_TRANSLATE_NOOP("cli", "--because is RULE=TEXT")},
        {wholeForm(u"--person: whose response is it\\?"_s),
            QT_TRANSLATE_NOOP("cli", "it does not say whose response it is: please name the person with --person")},
        {wholeForm(u"either --person ID or --all"_s), QT_TRANSLATE_NOOP("cli", "either --person ID or --all")},
        {wholeForm(u"--person or --of, not both"_s), QT_TRANSLATE_NOOP("cli", "--person or --of, not both")},
        {wholeForm(u"expected a title, or --copy INSTRUMENT"_s),
            QT_TRANSLATE_NOOP("cli", "please give a title, or --copy INSTRUMENT")},
        {wholeForm(u"([^ ]+): no column of the list holds it; --map can tell which does"_s),
            QT_TRANSLATE_NOOP("cli", "%1: no column of the list holds it; --map can tell which does")},
        {wholeForm(u"there is no paper (.+); there are: (.+)"_s),
            QT_TRANSLATE_NOOP("cli", "there is no paper %1; there are: %2")},
        {wholeForm(u"without an address there is no picture; --address HOST:PORT"_s),
            QT_TRANSLATE_NOOP("cli", "a picture of the code needs the address of the office: --address HOST:PORT")}};
    return kForms;
}

QString valueWord(const QString &part)
{
    const char *known = expectedWords().value(part, jsonWords().value(part));
    return known ? QCoreApplication::translate("cli", known) : part;
}

} // namespace cli
