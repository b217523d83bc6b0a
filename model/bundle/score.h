// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/problem.h"

#include <span>

namespace bundle {

/// The score of model/bundle/README.md, summed in the order of the problem so that every program gets the
/// same bits. `chosen` are indices of offers, ascending, each once. Pure; safe on any thread.
double scoreOf(const Problem &problem, std::span<const int> chosen);

/// The share of all weighed needs that is covered, 0..1; 0 if nobody needs anything.
double needShare(const Problem &problem, std::span<const int> chosen);

/// What decides: the score in billionths, rounded.
qint64 scoreKey(double score);

/// A score key as text with nine decimals, as it stands in JSON.
QByteArray scoreText(qint64 key);

/// The parts of the score that one offer brings of itself, each with its sign, before the division by
/// maxServices.
struct OfferTerms {
    double fit = 0;
    double preference = 0;
    double minutes = 0;

    double sum() const { return fit + preference + minutes; }
};

OfferTerms termsOf(const Problem &problem, const Offer &offer);

/// The points that a monthly copay costs: against the person's limit, without one against the reference; 0
/// where there is neither or the limit is 0.
double copayPoints(const Parameters &parameters, double copay);

} // namespace bundle
