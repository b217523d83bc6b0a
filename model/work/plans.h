// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/documents/careplan.h"
#include "model/work/papercopy.h"

#include <QJsonObject>
#include <QList>

namespace work {

class Context;

/// One edition of a plan that can be printed.
struct PlanEdition {
    int edition = 1;
    documents::CarePlanState state = documents::CarePlanState::Draft;
    QDate approvedOn; ///< not valid: not approved
};

/// A plan with what its paper needs beside it.
struct Plan {
    documents::CarePlanData data;
    base::Id person;
    QJsonObject kept; ///< what it was made from: of an approved edition, as it was approved
    bool isKept = false;
};

/// The service plan (서비스 제공계획서) of a bundle, as values for paper.
namespace plans {

/// The editions of a bundle, the newest first: those that were approved, and the one that stands where it is
/// not.
base::Result<QList<PlanEdition>> editions(Context &context, const base::Id &bundle);

/// Everything that stands on the plan: the person and the household, needs of the latest assessment from 1
/// upwards with the goals of the bundle, the services with their prices, sums of a month and of the whole
/// period, tasks of the conference. An approved edition says what it said when it was approved, whatever was
/// changed since; one that a later approval has taken the place of is marked so; anything else is a draft.
/// Edition 0 is the approved one, else the one that stands; NotFound for one that was never approved and does
/// not stand. Reads only: nothing is logged and no number is given.
base::Result<Plan> planOf(Context &context, const base::Id &bundle, int edition, const PaperCopy &copy);

} // namespace plans

} // namespace work
