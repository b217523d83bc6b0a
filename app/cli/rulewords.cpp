// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rulewords.h"

#include "app/cli/words.h"
#include "model/bundle/lifecycle.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// By bundle::Step.
constexpr std::array<const char *, bundle::kSteps> kCommands{"conference", "draft", "approve",
    "approve --emergency-due", "reject", "request", "activate", "pause", "resume", "end", "evaluate", "withdraw",
    "exchange"};

} // namespace

QString ruleWord(const QString &rule)
{
    static const QHash<QString, const char *> kRules{
        {u"count"_s, QT_TRANSLATE_NOOP("cli", "number of services")},
        {u"eligibility"_s, QT_TRANSLATE_NOOP("cli", "eligibility")},
        {u"registration"_s, QT_TRANSLATE_NOOP("cli", "registration of the provider")},
        {u"capacity"_s, QT_TRANSLATE_NOOP("cli", "places left")},
        {u"reach"_s, QT_TRANSLATE_NOOP("cli", "reach")},
        {u"time"_s, QT_TRANSLATE_NOOP("cli", "times of the week")},
        {u"duplication"_s, QT_TRANSLATE_NOOP("cli", "coverage received twice")},
        {u"price"_s, QT_TRANSLATE_NOOP("cli", "price")},
        {u"copay"_s, QT_TRANSLATE_NOOP("cli", "limit of the copay")},
        {u"need"_s, QT_TRANSLATE_NOOP("cli", "surveyed need")},
        {u"consent"_s, QT_TRANSLATE_NOOP("cli", "consent")},
        {u"period"_s, QT_TRANSLATE_NOOP("cli", "length of the bundle")},
        {u"choice"_s, QT_TRANSLATE_NOOP("cli", "another choice than the composer proposes")},
        {u"order"_s, QT_TRANSLATE_NOOP("cli", "order of assessment, conference and start")},
        {u"cap"_s, QT_TRANSLATE_NOOP("cli", "more services than the cap of the month")}};
    if (rule.startsWith("period "_L1))
        return words(QT_TRANSLATE_NOOP("cli", "more months than the %1 that the rules allow"))
            .arg(rule.section(u' ', 1));
    const char *known = kRules.value(rule);
    return known ? words(known) : rule;
}

QString verdictWord(const QString &verdict)
{
    static const QHash<QString, const char *> kVerdicts{{u"pass"_s, QT_TRANSLATE_NOOP("cli", "kept")},
        {u"reason"_s, QT_TRANSLATE_NOOP("cli", "needs a reason")},
        {u"second"_s, QT_TRANSLATE_NOOP("cli", "needs a reason and a second person")},
        {u"never"_s, QT_TRANSLATE_NOOP("cli", "stands in the way")}};
    const char *known = kVerdicts.value(verdict);
    return known ? words(known) : verdict;
}

QString reasonKey(const QString &rule)
{
    return rule.section(u' ', 0, 0);
}

QStringList commandsFrom(const QString &state, bool isChanged)
{
    const auto known = bundle::stateOf(state);
    QStringList commands;
    for (int step = 0; known && step < bundle::kSteps; ++step) {
        if (bundle::after(*known, static_cast<bundle::Step>(step), isChanged))
            commands.append(u"“bundle %1”"_s.arg(QLatin1String(kCommands[size_t(step)])));
    }
    return commands;
}

} // namespace cli
