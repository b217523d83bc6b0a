// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/expression.h"
#include "model/instruments/responsetree.h"

#include <QDate>
#include <QHash>

namespace instruments {

inline constexpr int kMaxEvaluationSteps = 500'000;

/// The values that the variables of an expression stand for.
using Variables = QHash<QString, Collection>;

/// Reckons an expression by the rules of FHIRPath: nothing in, nothing out; a sum of nothing and a division
/// by zero are nothing. InvalidInput where FHIRPath knows no result: several values where one is needed,
/// values of a kind that an operation does not take, an unknown variable; and where there are more steps than
/// `steps` allows. What was used is taken off it, so that many expressions can share one allowance. Numbers
/// are equal when they differ by no more than reckoning with doubles explains.
base::Result<Collection> evaluate(const Expression &expression, const Variables &variables, int &steps);
base::Result<Collection> evaluate(const Expression &expression, const Variables &variables);

/// What an expression is asked of besides its variables: a place in the response, and the day that is today,
/// without which today() has no result.
struct Setting {
    Collection place;
    QDate today;
};
base::Result<Collection> evaluate(
    const Expression &expression, const Variables &variables, const Setting &setting, int &steps);

} // namespace instruments
