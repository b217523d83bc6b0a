// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/assessment.h"
#include "model/domain/household.h"
#include "model/domain/person.h"
#include "model/work/bundlerules.h"
#include "model/work/reach.h"
#include "model/work/services.h"

#include <optional>

namespace work {

class Context;

/// The composer's problem of a person and a start month, with the records that it was made from: `offers`
/// stands in the order of `problem.offers`.
struct BundleProblem {
    bundle::Problem problem;
    BundleRules rules;
    domain::Person person;
    std::optional<domain::Household> household;
    std::optional<domain::Assessment> assessment; ///< the latest finished one
    std::optional<reach::Place> start; ///< where minutes are counted from; none: unknown
    QList<OfferView> offers;

    /// The index of an offer, or -1.
    int indexOf(const base::Id &offer) const;
};

/// What is asked beside person and month.
struct ProblemScope {
    QList<base::Id> offers = {}; ///< taken in even where they are closed (with no place left then)
    base::Id bundle = {}; ///< what this bundle brings is not counted as received
};

/// Gathers the problem from the vault. Days are judged on the first day of the
/// month.
/// - needs: severities of the latest finished assessment, weight 1; without one there are none.
/// - received: current benefits, by their area and need where both are recorded, else by what the dated rules
///   say their kind covers; and the services of the person's other approved or running bundles.
/// - fixed: appointments. Minutes and travel: reach.h at the person's speed; an offer that comes home is at
///   the person's place; null where a position is unknown, and no travel is listed then.
/// - fit, preference, eligibility: offerfit.h; registration and price of the person's grade: serviceterms.h.
/// Duplication: same area, and a need covered that
///   is received in that area. `excluded` names the first of the three that is broken.
/// - places: those left, and no more than the capacity less the services that run by bundles of this vault; a
///   place that `scope.bundle` has itself is free for it. Neither recorded: none.
/// - service: the id of the service record; provider: the name of the organisation.
/// Travel lists every pair that is not zero; past 600 offers only pairs whose slots lie closer than it.
/// Reads only; writes nothing to the access log.
base::Result<BundleProblem> bundleProblem(
    Context &context, const base::Id &person, base::Month start, const ProblemScope &scope = {});

} // namespace work
