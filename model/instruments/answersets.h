// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/questionnaire.h"

namespace instruments {

/// Answers that several questions share.
struct AnswerSet {
    QString id; ///< the linkId of the question that it was read from
    Words name;
    std::vector<Option> options;
};

/// The sets of a form that is made of them: each question is one set, its words the name.
std::vector<AnswerSet> answerSetsIn(const Questionnaire &sets);

/// The given sets and after them every other one that a question of this form has.
std::vector<AnswerSet> answerSetsFor(const Questionnaire &form, std::vector<AnswerSet> given);

/// The set that these options are, by code, words and points; null where there is none.
const AnswerSet *setOf(const std::vector<AnswerSet> &sets, const std::vector<Option> &options);

/// The words of the options in one line, as the name of a set that has none.
Words namedByOptions(const std::vector<Option> &options);

} // namespace instruments
