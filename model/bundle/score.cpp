// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/score.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace bundle {

namespace {

constexpr qint64 kBillion = 1'000'000'000;
constexpr double kLongWay = 30.0;

} // namespace

double needShare(const Problem &problem, std::span<const int> chosen)
{
    double covered = 0;
    double wanted = 0;
    for (const Need &need : problem.needs) {
        double left = 1;
        for (const int index : chosen)
            left *= 1 - problem.offers[static_cast<size_t>(index)].covers(need.area);
        const double weight = need.weight * need.severity;
        covered += weight * (1 - left);
        wanted += weight;
    }
    return wanted > 0 ? covered / wanted : 0;
}

OfferTerms termsOf(const Problem &problem, const Offer &offer)
{
    const Weights &weights = problem.parameters.weights;
    return {weights.fit * offer.fit, weights.preference * offer.preference,
        -(weights.minutes * std::min(1.0, countedMinutes(offer) / kLongWay))};
}

double copayPoints(const Parameters &parameters, double copay)
{
    const qint64 scale = parameters.copayLimit.value_or(parameters.copayReference.value_or(0));
    return scale > 0 ? parameters.weights.copay * copay / static_cast<double>(scale) : 0;
}

double scoreOf(const Problem &problem, std::span<const int> chosen)
{
    if (chosen.empty())
        return 0;
    const Parameters &parameters = problem.parameters;
    double terms = 0;
    qint64 copay = 0;
    for (const int index : chosen) {
        const Offer &offer = problem.offers[static_cast<size_t>(index)];
        terms += termsOf(problem, offer).sum();
        copay += offer.copay;
    }
    return parameters.weights.need * needShare(problem, chosen) + terms / parameters.maxServices
        - copayPoints(parameters, static_cast<double>(copay));
}

qint64 scoreKey(double score)
{
    return std::llround(score * static_cast<double>(kBillion));
}

QByteArray scoreText(qint64 key)
{
    const qint64 size = std::abs(key);
    return (key < 0 ? QByteArray("-") : QByteArray()) + QByteArray::number(size / kBillion) + '.'
        + QByteArray::number(size % kBillion).rightJustified(9, '0');
}

} // namespace bundle
