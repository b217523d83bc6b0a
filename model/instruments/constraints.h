// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answers.h"
#include "model/instruments/jsonreading.h"

#include <QDate>

/// The rules of a form for its answers: `questionnaire-constraint` of FHIR R4 and `targetConstraint` of
/// later ones, on the form or on an item.
namespace instruments {

std::vector<Constraint> readConstraints(
    const QJsonObject &json, Language language, const QString &path, Trouble &trouble);

/// The rule as an expression, to be named among those that are not computed here.
Formula formulaOf(const Constraint &constraint);

/// Whether the rule is in the language of this program and reads only what can be read there. `item` is null
/// for the form as a whole.
bool isCheckedHere(const Constraint &constraint, const Item *item, const ItemIndex &index,
    const Questionnaire &questionnaire);

/// A rule that the answers do not keep to, or that came to no answer with them: then it is not checked.
struct BrokenConstraint {
    QString linkId; ///< empty: of the form as a whole
    Constraint constraint;
    bool isUnchecked = false;

    bool operator==(const BrokenConstraint &) const = default;
};

/// In the order of the form, each rule at most once. A rule of an item is asked at each place in the response
/// where the item is answered or holds answers. It is broken where it says no: one that rests on answers
/// which are not there yet says nothing.
std::vector<BrokenConstraint> brokenConstraints(
    const Questionnaire &questionnaire, const Answers &answers, QDate on);

/// Whether one of them keeps the form from being finished.
bool forbids(const std::vector<BrokenConstraint> &broken);

/// The sentence of the form, or one that names the rule where the form has none.
QString sentence(const BrokenConstraint &broken, const Questionnaire &questionnaire, Language language);

} // namespace instruments
