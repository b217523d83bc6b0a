// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/firststart.h"

#include "app/cli/arguments.h"
#include "app/office/openoffice.h"
#include "model/office/addresses.h"
#include "model/office/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

FirstStart wordsOf(const office::FirstWords &words, const office::CodeText &code)
{
    FirstStart first;
    first.json = {{u"administratorCode"_s, code.typed}, {u"administratorCodeText"_s, code.whole},
        {u"recoveryFirst"_s, words.recovery.first}, {u"recoverySecond"_s, words.recovery.second}};
    first.text = officeWords(QT_TRANSLATE_NOOP("cli",
                     "This office is new. What follows is shown only now.\n"
                     "Code of the first administrator, for one device within a day:"))
        + u'\n' + code.typed + u'\n' + code.whole + u"\n\n"_s
        + officeWords(
            QT_TRANSLATE_NOOP("cli", "Recovery key, for two different people; each keeps one half on paper:"))
        + u"\n1  "_s + words.recovery.first + u"\n2  "_s + words.recovery.second + u'\n';
    return first;
}

} // namespace

base::Result<std::optional<FirstStart>> makeWhereMissing(
    const Run &run, const office::Place &place, const QString &address)
{
    if (office::opening::exists(place))
        return std::optional<FirstStart>();
    const QString name = run.arguments.value(u"name"_s).trimmed();
    const auto words = office::opening::make(place, name, run.clock(), run.environment.random);
    if (!words)
        return words.error();
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto code
        = (*desk)->perform<office::CodeText>([&](office::Hall &hall) -> base::Result<office::CodeText> {
              const base::Done kept
                  = office::facts::set(hall.context, office::facts::kAddress, address.toUtf8());
              return kept ? office::codeText(hall.context, words->adminSecret) : kept.error();
          });
    if (!code)
        return code.error();
    return std::optional(wordsOf(*words, *code));
}

} // namespace cli
