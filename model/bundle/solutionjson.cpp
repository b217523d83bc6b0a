// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/solutionjson.h"

#include "model/bundle/rules.h"
#include "model/bundle/score.h"
#include "model/bundle/sentences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bundle {
namespace {

/// QJsonDocument prints numbers as short as it can, so the nine decimals are put in place of a mark.
const QString kScoreMark = QStringLiteral("@score:");

QJsonObject toJson(const Problem &problem, const RankedBundle &bundle)
{
    QJsonArray items;
    for (const int index : bundle.offers) {
        const Offer &offer = problem.offers[size_t(index)];
        items.append(QJsonObject{{QStringLiteral("area"), domain::codeOf(offer.area)},
            {QStringLiteral("offer"), offer.id}, {QStringLiteral("provider"), offer.provider}});
    }
    return {
        {QStringLiteral("score"), kScoreMark + QString::fromLatin1(scoreText(bundle.key))},
        {QStringLiteral("items"), items},
        {QStringLiteral("reasons"), QJsonArray::fromStringList(sentences::reasons(problem, bundle))},
        {QStringLiteral("copay"), bundle.copay},
    };
}

QJsonArray excludedToJson(const Problem &problem)
{
    QJsonArray list;
    for (const RuleResult &result : exclusions(problem)) {
        for (const int offer : result.offers) {
            list.append(QJsonObject{{QStringLiteral("offer"), problem.offers[size_t(offer)].id},
                {QStringLiteral("rule"), nameOf(result.rule)},
                {QStringLiteral("reason"), sentences::breach(problem, result)}});
        }
    }
    return list;
}

} // namespace

QByteArray solutionToJson(const Problem &problem, const Solution &solution, qint64 milliseconds)
{
    QJsonArray bundles;
    for (const RankedBundle &bundle : solution.bundles)
        bundles.append(toJson(problem, bundle));
    QJsonObject json{
        {QStringLiteral("bundles"), bundles},
        {QStringLiteral("excluded"), excludedToJson(problem)},
        {QStringLiteral("optimal"), solution.optimal},
        {QStringLiteral("milliseconds"), milliseconds},
    };
    if (!solution.optimal)
        json.insert(QStringLiteral("gap"), solution.gap);
    QByteArray text = QJsonDocument(json).toJson();
    // With its key in front, which no name can spell, since quotes inside of texts are escaped.
    const QByteArray key = "\"score\": ";
    const QByteArray mark = '"' + kScoreMark.toLatin1();
    for (qsizetype at = text.indexOf(key + mark); at >= 0; at = text.indexOf(key + mark, at)) {
        at += key.size();
        const qsizetype end = text.indexOf('"', at + mark.size());
        text.replace(at, end + 1 - at, text.mid(at + mark.size(), end - at - mark.size()));
    }
    return text;
}

} // namespace bundle
