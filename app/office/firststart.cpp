// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/firststart.h"

#include "app/cli/arguments.h"
#include "app/office/openoffice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
FirstStart firstStartOf(const office::FirstWords &words, const office::CodeText &code)
{
    FirstStart first;
    first.json = {{u"administratorCode"_s, code.typed}, {u"administratorCodeText"_s, code.whole},
        {u"recoveryFirst"_s, words.recovery.first}, {u"recoverySecond"_s, words.recovery.second}};
    first.text = officeWords(QT_TRANSLATE_NOOP("cli",
                     "This office is new. What follows is shown only now.\n"
                     "Code of the first administrator, for one device within a day:"))
        + u'\n' + code.typed + u'\n' + (code.whole.isEmpty() ? QString() : code.whole + u'\n') + u'\n'
        + officeWords(
            QT_TRANSLATE_NOOP("cli", "Recovery key, for two different people; each keeps one half on paper:"))
        + u"\n1  "_s + words.recovery.first + u"\n2  "_s + words.recovery.second + u'\n';
    return first;
}

base::Result<std::optional<office::FirstWords>> makeWhereMissing(const Run &run, const office::Place &place)
{
    if (office::opening::exists(place))
        return std::optional<office::FirstWords>();
    const QString name = run.arguments.value(u"name"_s).trimmed();
    auto words = office::opening::make(place, name, run.clock(), run.environment.random);
    return words ? base::Result(std::optional(std::move(*words))) : words.error();
}

} // namespace cli
