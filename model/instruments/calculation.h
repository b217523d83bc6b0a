// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answers.h"

#include <QDate>

/// The expressions of a form: what they give, and which of them this program leaves alone.
namespace instruments {

/// An expression that is not computed here. It is kept and exported unchanged; the window says so.
struct Uncomputed {
    QString linkId; ///< empty: of the resource itself
    Formula formula;

    bool operator==(const Uncomputed &) const = default;
};

/// In the order of the form: expressions in another language, with words outside of ours, with variables that
/// nobody declares, of a kind that only other programs use, and those inside repeating groups; and rules for
/// the answers that cannot be checked (their use is `constraint`).
std::vector<Uncomputed> notComputedHere(const Questionnaire &questionnaire);

/// Whether the calculatedExpression of this item is reckoned here.
bool isComputedHere(const Questionnaire &questionnaire, const QString &linkId);

/// The values of all calculated items that have one, by linkId. An item may rest on others that are
/// calculated; one that never settles has no value. `on` is the day of the assessment, which today() means.
QJsonObject calculatedValues(const Questionnaire &questionnaire, const Answers &answers, QDate on = {});

/// What a new form starts with: initial values and initial expressions.
Answers startingAnswers(const Questionnaire &questionnaire, QDate on = {});

} // namespace instruments
