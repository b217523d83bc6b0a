// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/problem.h"

#include <random>
#include <string>
#include <vector>

namespace bundletest {

/// A kind of invented problem: how many offers, and what is made hard about it.
struct Family {
    std::string name;
    int offers = 60;
    int maxServices = 3;
    int maxPerArea = 1;
    int services = 40; ///< how many different services an area has
    bool sharesCoverage = false; ///< offers of one service differ in minutes, slots and wishes only
    int needsCovered = 3; ///< at most, by one offer
    double spread = 1; ///< of coverage, fit and preference around a common value; 0: all the same
    int types = 0; ///< near-identical offers come in so many kinds
    int times = 0; ///< so many different slots in the whole week; 0: any
    int slotsEach = 2;
    int oddDays = 7; ///< slots fall on so many days
    double travelPairs = 0; ///< per offer
    int travelMinutes = 30;
    std::optional<qint64> copayLimit = 100'000;
    std::optional<qint64> copayReference;
    bool smoothCopay = false; ///< any won instead of a few steps
    bool allExcluded = false;
    double broken = 0.1; ///< share of offers that break a rule of their own
    bool coarse = false; ///< figures in fifths, so that many scores are equal
    bool allOrNothing = false; ///< coverage is 0 or 1
    bool dearIsGood = false; ///< copay grows with preference and fit, so that the limit cuts through the best
    bool oneArea = false;
    double needWeight = 0.60; ///< a
};

bundle::Problem makeProblem(const Family &family, unsigned seed);

/// The families of the budget in model/bundle/README.md: random problems, and those that a search finds hard.
std::vector<Family> largeFamilies(int offers);

} // namespace bundletest
