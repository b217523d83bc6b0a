// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/questionnaire.h"

namespace instruments {

/// What is not yet right in a draft.
enum class DraftFault {
    NoTitle,
    NoQuestion,
    NoText, ///< of a question, a group or a text to read
    NoAnswers, ///< a choice with fewer than two answers
    NoAnswerText,
    AnswersAlike,
    TextsAlike, ///< two questions with the same words in one group
    PointsMissing, ///< an answer without points in a question that a total counts
    TotalOfNothing,
    BandWithoutName,
    BandWithoutSource,
    BandsAlike, ///< two bands from the same points on the same day
    BandsBeginLate, ///< points below the first band
    BandOutOfReach,
    AsksItself,
    AsksLater, ///< a condition on a question that comes later
    AsksMissing, ///< a condition on a question that is gone
    AsksNoAnswer, ///< a condition on an answer that the question does not offer
    UrgentAnswerGone,
    NoSafetySteps, ///< an urgent point that does not say what to do
    LimitsCrossed,
    NotComputedHere,
    OfFhirR5 ///< written for a later FHIR: it is kept so, and programs of R4 may not know it
};

/// One thing to mend. `position` is the option, the condition or the band meant, from 0.
struct DraftProblem {
    QString linkId; ///< empty: the form as a whole
    DraftFault fault = DraftFault::NoText;
    int position = -1;
    bool blocks = true; ///< it cannot be published like this; else it is advice

    bool operator==(const DraftProblem &) const = default;
};

/// In the order of the form. Pure.
std::vector<DraftProblem> checkDraft(const Questionnaire &draft);

bool mayBePublished(const std::vector<DraftProblem> &problems);

} // namespace instruments
