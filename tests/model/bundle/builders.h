// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/problem.h"

#include <initializer_list>
#include <utility>

namespace bundletest {

/// An offer that breaks no rule against aProblem(); its service is its id.
inline bundle::Offer anOffer(const QString &id, domain::ServiceArea area = domain::ServiceArea::Care,
    std::initializer_list<std::pair<domain::NeedArea, double>> coverage = {{domain::NeedArea::Health, 0.5}})
{
    bundle::Offer offer;
    offer.id = id;
    offer.service = QStringLiteral("service of ") + id;
    offer.provider = QStringLiteral("provider of ") + id;
    offer.area = area;
    for (const auto &[need, covered] : coverage)
        offer.coverage[static_cast<size_t>(need)] = covered;
    offer.fit = 1;
    offer.preference = 0.5;
    offer.minutes = 6;
    offer.price = 200'000;
    offer.subsidy = 180'000;
    offer.copay = 20'000;
    offer.places = 1;
    return offer;
}

/// Health is needed most, then daily living; no copay limit.
inline bundle::Problem aProblem(std::initializer_list<bundle::Offer> offers = {})
{
    bundle::Problem problem;
    problem.needs = {{domain::NeedArea::Health, 3, 1}, {domain::NeedArea::DailyLiving, 1, 1}};
    problem.offers = offers;
    return problem;
}

} // namespace bundletest
