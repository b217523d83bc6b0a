// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/instruments/answers.h"

#include <optional>
#include <vector>

namespace instruments {

/// One goal of a goal attainment scale: how far it was reached, from -2 (much less than expected) over 0 (as
/// expected) to +2 (much more), and how much it weighs against the others.
struct Goal {
    int attainment = 0;
    double weight = 1;

    bool operator==(const Goal &) const = default;
};

/// The T score of several goals, mean 50 and standard deviation 10 where expectations are set rightly
/// (Kiresuk and Sherman 1968, with an assumed correlation of 0.3 between goals):
///
///     T = 50 + 10 · Σwx / √(0.7 · Σw² + 0.3 · (Σw)²)
///
/// InvalidInput without goals, with an attainment beyond -2…+2, or a weight that is not above zero.
base::Result<double> goalAttainment(const std::vector<Goal> &goals);

/// The linkIds of what a goal group asks: how far, and how much it weighs.
QString attainmentOf(const QString &group);
QString weightOf(const QString &group);

/// The goals in the occurrences of this repeating group, from the items `<group>.attainment` and
/// `<group>.weight`; no weight is 1. Nothing while one of them has no attainment, or where there are none.
std::optional<std::vector<Goal>> goalsOf(
    const Questionnaire &questionnaire, const Answers &answers, const QString &group);

} // namespace instruments
