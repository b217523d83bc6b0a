// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/ruleid.h"
#include "model/domain/areas.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace bundle {

/// A stretch of one day of every week, half-open: [from, to). Minutes since midnight; day 0 is Monday.
struct WeeklySlot {
    int day = 0;
    int from = 0;
    int to = 0;

    bool operator==(const WeeklySlot &) const = default;
};

/// The five weights of the score; dated data, these are the defaults.
struct Weights {
    double need = 0.60; ///< a
    double fit = 0.15; ///< b
    double preference = 0.10; ///< c
    double minutes = 0.10; ///< d
    double copay = 0.05; ///< e

    bool operator==(const Weights &) const = default;
};

/// Caps, limits and weights in force at the start month. Money is integer won.
struct Parameters {
    int maxServices = 3;
    int maxPerArea = 1;
    int reachMinutes = 15;
    bool reachIsHard = false; ///< whether the composer leaves out what is too far; not said: it does not
    std::optional<qint64> copayLimit; ///< none: every sum passes; 0: only copay 0
    Weights weights;
    /// Won a month against which copay counts in the score where there is no limit; none: it does not count there.
    std::optional<qint64> copayReference;

    bool operator==(const Parameters &) const = default;
};

/// A need of the latest finished assessment: severity 0..4.
struct Need {
    domain::NeedArea area = domain::NeedArea::Safety;
    int severity = 0;
    double weight = 1.0;

    bool operator==(const Need &) const = default;
};

/// Coverage that the person receives already.
struct Received {
    domain::ServiceArea area = domain::ServiceArea::Care;
    domain::NeedArea need = domain::NeedArea::Safety;

    bool operator==(const Received &) const = default;
};

/// One service at one set of weekly slots, all attended. Money is integer won a month.
struct Offer {
    QString id;
    QString service;
    QString provider;
    domain::ServiceArea area = domain::ServiceArea::Care;
    std::array<double, domain::kNeedAreas> coverage{}; ///< 0..1, by need area
    double fit = 0; ///< 0..1
    double preference = 0; ///< 0..1
    std::optional<int> minutes; ///< door to door; none: unknown
    bool comesHome = false;
    qint64 price = 0;
    qint64 subsidy = 0;
    qint64 copay = 0;
    std::vector<WeeklySlot> weekly;
    int places = 0;
    std::optional<RuleId> excluded; ///< a rule known to be broken before composing: 2, 2a or 6

    double covers(domain::NeedArea need) const { return coverage[static_cast<size_t>(need)]; }

    bool operator==(const Offer &) const = default;
};

/// Minutes between the places of two offers, the same in both directions; indices into Problem::offers.
struct Travel {
    int first = 0;
    int second = 0;
    int minutes = 0;

    bool operator==(const Travel &) const = default;
};

/// All that the composer may know: a value, complete in itself, so that anybody can solve it again.
struct Problem {
    QString person;
    QString start; ///< YYYY-MM
    Parameters parameters;
    std::vector<Need> needs;
    std::vector<Received> received;
    std::vector<WeeklySlot> fixed; ///< appointments of the person
    std::vector<Offer> offers;
    std::vector<Travel> travel; ///< pairs that are not zero

    bool operator==(const Problem &) const = default;
};

/// Minutes that count in the score and for reach: 0 if it comes home; unknown ones count 15.
int countedMinutes(const Offer &offer);

/// Minutes between the places of two offers; 0 where nothing is said, and between the slots of one offer.
int travelBetween(const Problem &problem, int first, int second);

/// Indices of a choice in the order of the problem, each once.
std::vector<int> inProblemOrder(std::vector<int> chosen);

} // namespace bundle
