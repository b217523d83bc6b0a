// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/refusalwords.h"

#include "app/cli/rulewords.h"
#include "app/cli/shownwords.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// Where it stands, and what may be done from there.
QString stateWords(const QStringList &about)
{
    const QString state = about.first();
    QString said = words(QT_TRANSLATE_NOOP("cli", "The bundle is in the state “%1”, where this step does not begin."))
                       .arg(listWord(u"bundle-states"_s, state));
    const QStringList commands = commandsFrom(state, about.contains(u"changed"_s));
    said += u' '
        + (commands.isEmpty()
                ? words(QT_TRANSLATE_NOOP("cli", "Nothing more is done with it; a new one begins with “bundle create”."))
                : words(QT_TRANSLATE_NOOP("cli", "From there: %1.")).arg(commands.join(u", "_s)));
    return said;
}

QString itemWords(const QString &state)
{
    return words(QT_TRANSLATE_NOOP("cli",
                     "The service is in the state “%1”: only what runs or was held is changed so. “bundle show” shows "
                     "the services of a bundle."))
        .arg(listWord(u"bundle-item-states"_s, state));
}

QString orderWords(const QString &missing)
{
    return missing == u"assessment"
        ? words(QT_TRANSLATE_NOOP(
              "cli", "A finished assessment of needs has to come first. Please finish one with “assess”."))
        : words(QT_TRANSLATE_NOOP("cli",
              "The record of a conference that approved this edition has to come first. Please write it with "
              "“conference add”; where help cannot wait, “bundle approve --emergency-due DAY --second KEYSFILE”."));
}

QString grantWords(const QString &what)
{
    if (what == u"ask")
        return words(QT_TRANSLATE_NOOP("cli",
            "The district office has to grant the services first. Please ask with “bundle request” and run “sync”."));
    if (what == u"waiting")
        return words(QT_TRANSLATE_NOOP("cli", "The district office has not answered yet. Please run “sync”."));
    if (what == u"nothing")
        return words(QT_TRANSLATE_NOOP("cli",
            "The district office has refused no month of this bundle; there is nothing to ask again."));
    if (what == u"under")
        return words(QT_TRANSLATE_NOOP("cli",
            "The district office has refused no month of this bundle for the number of services; there is nothing for "
            "two people to sign. Please ask with “bundle request” alone, and run “sync”."));
    if (what == u"place")
        return words(QT_TRANSLATE_NOOP("cli",
            "The district office has refused: no place of the offer is left in one of these months. Please choose another one; where a place has become free, ask again with “bundle request” and run “sync”."));
    if (what == u"own")
        return words(QT_TRANSLATE_NOOP("cli",
            "This person has as many services in one of these months as may be, in other bundles too. Please end one, "
            "choose other months, or have two people sign for more."));
    return words(QT_TRANSLATE_NOOP("cli",
        "The district office has refused: this person has as many services in one of these months as may be. "
        "Please talk with the dong that holds them, or choose other months; where one has become free, ask again with “bundle request” and run “sync”. "
        "Where the person needs more, two people sign for it: “bundle request --reason TEXT --second KEYSFILE”."));
}

} // namespace

QString refusalWords(const QString &detail)
{
    const QString kind = detail.section(u": "_s, 0, 0);
    QStringList rules = detail.section(u": "_s, 1).split(u", "_s, Qt::SkipEmptyParts);
    if (rules.isEmpty())
        return {};
    if (kind == u"state")
        return stateWords(rules);
    if (kind == u"item")
        return itemWords(rules.first());
    if (kind == u"unanswered")
        return words(QT_TRANSLATE_NOOP("cli",
            "These questions have to be answered first, with “unknown” where nobody could ask:%1"
            "\n“assess --draft” keeps what is there meanwhile; “assess schema” prints the answers of each."))
            .arg(detail.section(u": "_s, 1));
    if (kind == u"start")
        return words(QT_TRANSLATE_NOOP("cli",
            "All services of the bundle have begun or ended; there is nothing to start. “bundle show” shows them."));
    if (kind == u"order")
        return orderWords(rules.first());
    if (kind == u"grant")
        return grantWords(rules.first());
    if (kind == u"restrict")
        return words(QT_TRANSLATE_NOOP("cli",
            "You are none of these readers: you would not read the case any more, and could not undo this yourself. "
            "Please name yourself among --readers, or say --without-me."));
    if (kind == u"place")
        return words(QT_TRANSLATE_NOOP("cli",
            "The district office has no place for households and other records of this role. Please work in a vault "
            "without any, or ask the person in charge of the system for a role with a dong, or for a stream of the "
            "district (“carepass-office stream add”)."));
    const bool isConsent = rules == QStringList{u"consent"_s};
    // The key of each stands behind it: a reason is written under it.
    for (QString &rule : rules)
        rule = kind == u"reason" ? u"%1 (%2)"_s.arg(ruleWord(rule), reasonKey(rule)) : ruleWord(rule);
    if (kind == u"impossible" && isConsent)
        return words(QT_TRANSLATE_NOOP("cli",
            "Not every provider of this bundle has a consent. “bundle check” names them; please take it with "
            "“consent add”."));
    if (kind == u"impossible")
        return words(QT_TRANSLATE_NOOP("cli",
                         "No reason is enough for what is broken here: %1. “bundle check” gives the figures; please "
                         "choose another service."))
            .arg(rules.join(u", "_s));
    if (kind == u"reason")
        return words(QT_TRANSLATE_NOOP("cli",
                         "What is broken here needs a reason: %1. Please write one under “reasons” in what “bundle create” reads, "
                         "by the word in brackets. Of a bundle that is kept already, “bundle check” gives the figures."))
            .arg(rules.join(u", "_s));
    return {};
}

QString secondWords(const QString &detail)
{
    if (!detail.startsWith("second: "_L1))
        return {};
    QStringList rules = detail.section(u": "_s, 1).split(u", "_s, Qt::SkipEmptyParts);
    for (QString &rule : rules)
        rule = ruleWord(rule);
    return words(QT_TRANSLATE_NOOP("cli",
                     "A second person has to sign for this: %1. Please name his keys with --second KEYSFILE and "
                     "--second-password-file FILE."))
        .arg(rules.join(u", "_s));
}

} // namespace cli
