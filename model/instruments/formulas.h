// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answers.h"
#include "model/instruments/evaluation.h"

#include <optional>

/// The expressions of a form as they are declared: which variables are seen where, and what they stand for.
namespace instruments {

inline const QString kVariable = QStringLiteral("variable");

/// The expression of a formula; nothing where it is in another language or has words outside of ours.
std::optional<Expression> parsedFormula(const Formula &formula, Focus focus = Focus::None);

/// The names that can be read at an item, or for the form as a whole (null): a variable counts once it and
/// all that it reads can be reckoned.
QSet<QString> namesAt(const Item *item, const ItemIndex &index, const Questionnaire &questionnaire);

/// What all formulas of one calculation share, so that no form can keep the program busy for long.
struct Workings {
    QDate today;
    int steps = kMaxEvaluationSteps;
    QHash<QString, std::optional<Expression>> parsed = {};

    std::optional<Expression> expression(const Formula &formula);
};

/// The variables that an item sees, those of the resource, of the groups around it and its own, with their
/// values; one without a value is left out.
Variables variablesAt(const Item *item, const ItemIndex &index, const Questionnaire &questionnaire,
    const ResponseNode &response, Workings &workings);

} // namespace instruments
