// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answers.h"
#include "model/instruments/scoring.h"

namespace instruments {

/// Reckons one declared total, noting each step; by the rule of TotalRule for parts that are open. A part in
/// a repeating group counts once per occurrence. Bands are those in force on the day whose condition, if they
/// have one, the answers fulfil.
Total totalOf(const TotalRule &rule, const Questionnaire &questionnaire, const ItemIndex &index,
    const Answers &answers, QDate on, std::vector<Step> &trail);

} // namespace instruments
