// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/solutionjson.h"

#include "model/bundle/explain.h"
#include "model/bundle/score.h"
#include "model/bundle/sentences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bundle {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// QJsonDocument prints numbers as short as it can, so the score goes in front of what it prints.
QByteArray withScore(qint64 key, const QJsonObject &rest)
{
    return "{\"score\":" + scoreText(key) + ',' + compact(rest).mid(1);
}

QByteArray bundleText(const Problem &problem, const Explainer &explainer, const RankedBundle &ranked)
{
    QJsonArray items;
    for (const int index : ranked.offers) {
        const Offer &offer = problem.offers[static_cast<size_t>(index)];
        items.append(QJsonObject{{QStringLiteral("area"), domain::codeOf(offer.area)},
            {QStringLiteral("offer"), offer.id}, {QStringLiteral("provider"), offer.provider}});
    }
    const QStringList reasons = sentences::reasons(problem, explainer.explain(ranked.offers));
    return withScore(ranked.key,
        {{QStringLiteral("items"), items}, {QStringLiteral("reasons"), QJsonArray::fromStringList(reasons)},
            {QStringLiteral("copay"), ranked.copay}});
}

QByteArray exclusionText(const Problem &problem, const RuleResult &result)
{
    return compact({{QStringLiteral("offer"), problem.offers[static_cast<size_t>(result.offers.front())].id},
        {QStringLiteral("rule"), nameOf(result.rule)},
        {QStringLiteral("reason"), sentences::breach(problem, result)}});
}

} // namespace

QByteArray solutionToJson(const Problem &problem, const Solution &solution, qint64 milliseconds)
{
    const Explainer explainer(problem);
    QByteArrayList bundles;
    for (const RankedBundle &ranked : solution.bundles)
        bundles.append(bundleText(problem, explainer, ranked));
    QByteArrayList excluded;
    for (const RuleResult &result : exclusions(problem))
        excluded.append(exclusionText(problem, result));

    QByteArray text = "{\"bundles\":[" + bundles.join(",\n") + "],\n\"excluded\":[" + excluded.join(",\n")
        + "],\n\"optimal\":" + (solution.optimal ? "true" : "false");
    if (!solution.optimal)
        text += ",\n\"gap\":" + scoreText(scoreKey(solution.gap));
    return text + ",\n\"milliseconds\":" + QByteArray::number(milliseconds) + "}\n";
}

} // namespace bundle
