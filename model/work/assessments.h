// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/assessment.h"
#include "model/instruments/answers.h"
#include "model/instruments/questionnaire.h"
#include "model/work/formshelf.h"

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
    QString occasion = {};
    QString about = {};
    QJsonObject response = {}; ///< the FHIR response that it came from
};

/// What an assessment is finished from.
struct AssessmentInput {
    base::Id person;
    QDate day;
    instruments::Answers answers;
    QString assessor; ///< empty: the user
    QString occasion = {}; ///< code of assessment-occasions, or empty
    QString about = {}; ///< whom or what it is about, where that is not the person alone
    QJsonObject response
        = {}; ///< the FHIR response that the answers came from, kept so that none of it is lost
};

/// Assessments of a person with any instrument: the draft, the finished record, the figures.
namespace assessments {

inline const QString kNeedsInstrument = QStringLiteral("urn:carepass:instrument:needs-crisis");

/// The assessment of needs and crisis in its newest edition in force on that day (published editions only;
/// the oldest where the day lies before all of them), the office's own editions included.
base::Result<instruments::Questionnaire> instrumentFor(Context &context, QDate day);
/// The same from what the program carries alone.
base::Result<instruments::Questionnaire> instrumentFor(FormShelf &shelf, QDate day);

/// The draft of this person with this instrument, or one of today with what the form starts with. Each
/// instrument has a draft of its own.
base::Result<AssessmentDraft> start(
    Context &context, const base::Id &person, const instruments::Questionnaire &questionnaire);
base::Done keep(Context &context, const AssessmentDraft &draft);
base::Done discard(Context &context, const base::Id &person, const QString &instrument = kNeedsInstrument);
/// Where the draft of an instrument lies: `assessment`, and `assessment:<address>` for others than that of
/// needs.
QString draftPage(const QString &instrument);

/// The record of finished answers: the answers as they are, severities of all areas, all figures, urgency,
/// and the edition that was asked. Pure.
domain::Assessment recordOf(
    const instruments::Questionnaire &questionnaire, const AssessmentInput &input, base::Moment finishedAt);

/// Finishes an assessment as one act, and its draft goes. RefusedByRule while required questions are open:
/// detail is their linkIds, separated by commas; and where the form is a draft itself. InvalidInput where an
/// answer cannot stand (its linkId) or the day lies in the future.
base::Result<base::Id> finish(
    Context &context, const instruments::Questionnaire &questionnaire, const AssessmentInput &input);

/// The assessment of needs that was finished last, if there is one: the last that told severities.
base::Result<std::optional<domain::Assessment>> latest(Context &context, const base::Id &person);
/// The last one with this instrument.
base::Result<std::optional<domain::Assessment>> latest(
    Context &context, const base::Id &person, const QString &instrument);

/// A FHIR QuestionnaireResponse as input; InvalidInput with the place where it cannot be read. What the form
/// does not know stays in it.
base::Result<AssessmentInput> inputFromResponse(const QJsonObject &response,
    const instruments::Questionnaire &questionnaire, const base::Id &person, QDate today);
/// The finished assessment as a FHIR QuestionnaireResponse. One that came as such and was not changed is
/// given out as it came.
base::Result<QJsonObject> responseOf(Context &context, const base::Id &assessment);
/// The same where record and form are at hand. Pure.
QJsonObject responseOf(const domain::Assessment &record, const instruments::Questionnaire &form);

/// Reads what the command line takes: `{"person": id, "day": "2026-11-20", "answers": {linkId: value}}`, or
/// in short `{"person": id, "severities": {"health": 3}, "urgent": ["medical"]}`: areas that are not named
/// are not known, urgent points that a given list does not name are none, and without the list they are not
/// known. `day` is today where it is missing, `assessor` the user; `occasion` and `about` may be told, and
/// `instrument` and `edition` name the form, which the caller finds. A repeating group is a list of objects.
/// InvalidInput names the key.
base::Result<AssessmentInput> inputFromJson(
    const QJsonObject &json, const instruments::Questionnaire &questionnaire, QDate today);
/// A map of answers as people write it: numbers stand for the codes of the same spelling.
instruments::Answers answersFromJson(
    const QJsonObject &json, const instruments::Questionnaire &questionnaire);
/// The JSON Schema of that input.
QJsonObject inputSchema(const instruments::Questionnaire &questionnaire);

} // namespace assessments

} // namespace work
