// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/assessment.h"
#include "model/instruments/answers.h"
#include "model/instruments/questionnaire.h"

#include <QJsonObject>

#include <optional>

namespace work {

class Context;

/// An assessment under way: a draft, not in the log until it is finished.
struct AssessmentDraft {
    base::Id person;
    QDate day;
    QString instrument;
    QString edition;
    instruments::Answers answers;
    base::Moment keptAt = 0; ///< 0: nothing is kept yet
};

/// What an assessment is finished from.
struct AssessmentInput {
    base::Id person;
    QDate day;
    instruments::Answers answers;
    QString assessor; ///< empty: the user
};

/// Needs assessments of a person: the instrument, the draft, the finished record.
namespace assessments {

/// The assessment of needs and crisis that the program carries, in its newest edition in force on that day
/// (published editions only; the oldest where the day lies before all of them).
base::Result<instruments::Questionnaire> instrumentFor(
    QDate day, const QString &folder = QStringLiteral(":/instruments"));

/// The draft of this person, or an empty one of today.
base::Result<AssessmentDraft> start(
    Context &context, const base::Id &person, const instruments::Questionnaire &questionnaire);
base::Done keep(Context &context, const AssessmentDraft &draft);
base::Done discard(Context &context, const base::Id &person);

/// The record of finished answers: the answers as they are, severities of all areas, total, urgency, and the
/// edition that was asked. Pure.
domain::Assessment recordOf(
    const instruments::Questionnaire &questionnaire, const AssessmentInput &input, base::Moment finishedAt);

/// Finishes an assessment as one act, and its draft goes. RefusedByRule while required questions are open:
/// detail is their linkIds, separated by commas. InvalidInput where an answer cannot stand (its linkId) or
/// the day lies in the future.
base::Result<base::Id> finish(
    Context &context, const instruments::Questionnaire &questionnaire, const AssessmentInput &input);

/// The assessment that was finished last, if there is one.
base::Result<std::optional<domain::Assessment>> latest(Context &context, const base::Id &person);

/// Reads what the command line takes: `{"person": id, "day": "2026-11-20", "answers": {linkId: value}}`, or
/// in short `{"person": id, "severities": {"health": 3}, "urgent": ["medical"]}`: areas that are not named
/// are not known, urgent points that a given list does not name are none, and without the list they are not
/// known. `day` is today where it is missing, `assessor` the user.
/// InvalidInput names the key.
base::Result<AssessmentInput> inputFromJson(
    const QJsonObject &json, const instruments::Questionnaire &questionnaire, QDate today);
/// The JSON Schema of that input.
QJsonObject inputSchema(const instruments::Questionnaire &questionnaire);

} // namespace assessments

} // namespace work
