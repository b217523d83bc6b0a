// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/totalreader.h"

namespace instruments {

namespace {

Band readBand(const QJsonObject &each, Language language, const QString &path, Trouble &trouble)
{
    Band band;
    band.code = extension(each, QStringLiteral("code")).value(QStringLiteral("valueCode")).toString();
    band.label = readWords(
        extension(each, QStringLiteral("label")), QStringLiteral("valueString"), language, path, trouble);
    const QJsonValue from = extension(each, QStringLiteral("from")).value(QStringLiteral("valueDecimal"));
    band.from = from.toDouble();
    const QString effective
        = extension(each, QStringLiteral("effective")).value(QStringLiteral("valueDate")).toString();
    band.effective = QDate::fromString(effective, Qt::ISODate);
    band.source = readWords(
        extension(each, QStringLiteral("source")), QStringLiteral("valueString"), language, path, trouble);
    band.question
        = extension(each, QStringLiteral("question")).value(QStringLiteral("valueString")).toString();
    band.answer = extension(each, QStringLiteral("answer")).value(QStringLiteral("valueCode"));
    band.isUnverified
        = extension(each, QStringLiteral("unverified")).value(QStringLiteral("valueBoolean")).toBool();
    if (band.question.isEmpty() != band.answer.isUndefined())
        trouble.note(path, "has a band with half a condition");
    if (band.code.isEmpty() || !from.isDouble() || !band.effective.isValid())
        trouble.note(path, "has a band without code, from or effective day");
    return band;
}

std::optional<double> decimal(const QJsonObject &json, const QString &url)
{
    const QJsonValue value = extension(json, url).value(QStringLiteral("valueDecimal"));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

void readMissingRule(TotalRule &rule, const QJsonObject &own, const QString &path, Trouble &trouble)
{
    const QString code
        = extension(own, QStringLiteral("missing")).value(QStringLiteral("valueCode")).toString();
    rule.mayMiss = extension(own, QStringLiteral("mayMiss")).value(QStringLiteral("valueInteger")).toInt();
    if (code == QStringLiteral("incomplete"))
        rule.missing = MissingRule::Incomplete;
    else if (code == QStringLiteral("prorated"))
        rule.missing = MissingRule::Prorated;
    else if (code == QStringLiteral("zero"))
        rule.missing = MissingRule::Zero;
    else if (!code.isEmpty() && code != QStringLiteral("provisional"))
        trouble.note(path, "has an unknown rule for missing answers");
    if (rule.missing == MissingRule::Prorated && rule.mayMiss < 1)
        trouble.note(path, "is prorated without saying how many may miss");
}

} // namespace

TotalRule readTotal(
    const QString &linkId, const QJsonObject &json, Language language, const QString &path, Trouble &trouble)
{
    TotalRule rule;
    rule.linkId = linkId;
    const QJsonObject own = extension(json, kOwn + QStringLiteral("total"));
    for (const QJsonObject &part : extensions(own, QStringLiteral("part")))
        rule.parts.append(part.value(QStringLiteral("valueString")).toString());
    for (const QJsonObject &part : extensions(own, QStringLiteral("reversed")))
        rule.reversed.append(part.value(QStringLiteral("valueString")).toString());
    rule.goals = extension(own, QStringLiteral("goals")).value(QStringLiteral("valueString")).toString();
    rule.minimum = decimal(own, QStringLiteral("minimum"));
    rule.maximum = decimal(own, QStringLiteral("maximum"));
    rule.factor = decimal(own, QStringLiteral("factor")).value_or(1);
    readMissingRule(rule, own, path, trouble);
    for (const QJsonObject &each : extensions(json, kOwn + QStringLiteral("band")))
        rule.bands.push_back(readBand(each, language, path, trouble));
    return rule;
}

std::vector<CaseClassRule> readCaseClassRules(const QJsonObject &json, Language language, Trouble &trouble)
{
    const QString home = QStringLiteral("extension");
    std::vector<CaseClassRule> rules;
    for (const QJsonObject &each : extensions(json, QStringLiteral("urn:carepass:fhir:case-class-rule"))) {
        CaseClassRule rule;
        rule.caseClass
            = extension(each, QStringLiteral("class")).value(QStringLiteral("valueCode")).toString();
        rule.question
            = extension(each, QStringLiteral("question")).value(QStringLiteral("valueString")).toString();
        const QJsonValue atLeast
            = extension(each, QStringLiteral("atLeast")).value(QStringLiteral("valueDecimal"));
        if (atLeast.isDouble())
            rule.atLeast = atLeast.toDouble();
        rule.answer = extension(each, QStringLiteral("answer")).value(QStringLiteral("valueCode"));
        rule.source = readWords(extension(each, QStringLiteral("source")), QStringLiteral("valueString"),
            language, home, trouble);
        if (rule.caseClass.isEmpty() || rule.question.isEmpty() || (!rule.atLeast && !rule.answer.isString()))
            trouble.note(home, "has a case class rule without class, question, or atLeast and answer");
        rules.push_back(rule);
    }
    return rules;
}

} // namespace instruments
