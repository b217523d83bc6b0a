// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/refusalwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString ruleWords(const QString &rule)
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
        {u"period"_s, QT_TRANSLATE_NOOP("cli", "more months than the rules allow")},
        {u"choice"_s, QT_TRANSLATE_NOOP("cli", "another choice than the composer proposes")},
        {u"order"_s, QT_TRANSLATE_NOOP("cli", "order of assessment, conference and start")}};
    const char *known = kRules.value(rule);
    return known ? words(known) : rule;
}

QString stateWords(const QString &state)
{
    return words(QT_TRANSLATE_NOOP("cli",
                     "The bundle is in the state “%1”, where this step does not begin. “bundle check” shows "
                     "it as it stands."))
        .arg(state);
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
        return stateWords(rules.first());
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
        rule = kind == u"reason" ? u"%1 (%2)"_s.arg(ruleWords(rule), rule) : ruleWords(rule);
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

} // namespace cli
