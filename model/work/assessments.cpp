// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/assessments.h"
#include "model/store/joined.h"

#include "model/base/calendar.h"
#include "model/domain/person.h"
#include "model/instruments/completeness.h"
#include "model/instruments/questionnairejson.h"
#include "model/instruments/scoring.h"
#include "model/store/actwriter.h"
#include "model/store/drafts.h"
#include "model/work/context.h"

#include <QDir>
#include <QFile>

#include <cmath>

namespace work::assessments {
namespace {

const QString kPage = QStringLiteral("assessment");
const QString kInstrument = QStringLiteral("urn:carepass:instrument:needs-crisis");

base::Error invalid(const QString &what)
{
    return {base::ErrorKind::InvalidInput, what};
}

/// Whether `one` is the better instrument for the day: in force before not yet in force, then the newer one.
bool suitsBetter(const instruments::Questionnaire &one, const instruments::Questionnaire &other, QDate day)
{
    const auto inForce = [&](const instruments::Questionnaire &form) {
        return (!form.effectiveFrom.isValid() || form.effectiveFrom <= day)
            && (!form.effectiveUntil.isValid() || day <= form.effectiveUntil);
    };
    if (inForce(one) != inForce(other))
        return inForce(one);
    return inForce(one) ? one.effectiveFrom > other.effectiveFrom : one.effectiveFrom < other.effectiveFrom;
}

base::Done needPerson(Context &context, const base::Id &person)
{
    const auto found = store::records::find<domain::Person>(context.connection(), person);
    if (!found)
        return found.error();
    return *found ? base::Done() : base::Error{base::ErrorKind::NotFound, QStringLiteral("person")};
}

base::Done checkAnswers(const instruments::Questionnaire &questionnaire, const AssessmentInput &input)
{
    const auto problems = instruments::problemsOf(questionnaire, input.answers);
    if (!problems.empty())
        return invalid(problems.front().linkId);
    const instruments::Completeness complete = instruments::completenessOf(questionnaire, input.answers);
    if (!complete.isComplete())
        return base::Error{base::ErrorKind::RefusedByRule, complete.missing.join(QLatin1String(", "))};
    return {};
}

} // namespace

base::Result<instruments::Questionnaire> instrumentFor(QDate day, const QString &folder)
{
    std::optional<instruments::Questionnaire> best;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return base::Error{base::ErrorKind::Io, file.errorString()};
        auto form = instruments::readQuestionnaire(file.readAll());
        if (!form)
            return form.error();
        const bool isOurs = form->url == kInstrument && form->status == QLatin1String("active");
        if (isOurs && (!best || suitsBetter(*form, *best, day)))
            best = std::move(*form);
    }
    if (!best)
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no instrument in the program")};
    return *best;
}

base::Result<AssessmentDraft> start(
    Context &context, const base::Id &person, const instruments::Questionnaire &questionnaire)
{
    if (const base::Done known = needPerson(context, person); !known)
        return known.error();
    AssessmentDraft draft{
        person, base::koreanDay(context.clock().now()), questionnaire.url, questionnaire.version, {}, 0};
    const auto kept = store::drafts::find(context.connection(), kPage, person);
    if (!kept)
        return kept.error();
    if (!*kept)
        return draft;
    const QJsonObject &body = (*kept)->body;
    draft.day = base::dayFromIso(body.value(QLatin1String("day")).toString()).value_or(draft.day);
    draft.instrument = body.value(QLatin1String("instrument")).toString();
    draft.edition = body.value(QLatin1String("edition")).toString();
    draft.answers = instruments::Answers(body.value(QLatin1String("answers")).toObject());
    draft.keptAt = (*kept)->at;
    return draft;
}

base::Done keep(Context &context, const AssessmentDraft &draft)
{
    const QJsonObject body{{QStringLiteral("day"), base::isoDay(draft.day)},
        {QStringLiteral("instrument"), draft.instrument}, {QStringLiteral("edition"), draft.edition},
        {QStringLiteral("answers"), draft.answers.json()}};
    return store::drafts::save(context.connection(), {kPage, draft.person, body, context.clock().now()});
}

base::Done discard(Context &context, const base::Id &person)
{
    return store::drafts::discard(context.connection(), kPage, person);
}

domain::Assessment recordOf(
    const instruments::Questionnaire &questionnaire, const AssessmentInput &input, base::Moment finishedAt)
{
    const instruments::Score score = instruments::score(questionnaire, input.answers, input.day);
    domain::Assessment record;
    record.parent = input.person;
    record.instrument = questionnaire.url;
    record.edition = questionnaire.version;
    record.day = input.day;
    record.answers = input.answers.json();
    record.severities = instruments::severitiesOf(score);
    if (score.total)
        record.total = std::llround(*score.total);
    record.urgent = score.urgent;
    record.finishedAt = finishedAt;
    record.assessor = input.assessor;
    return record;
}

base::Result<base::Id> finish(
    Context &context, const instruments::Questionnaire &questionnaire, const AssessmentInput &input)
{
    if (!input.day.isValid() || input.day > base::koreanDay(context.clock().now()))
        return invalid(QStringLiteral("day"));
    if (const base::Done known = needPerson(context, input.person); !known)
        return known.error();
    if (const base::Done checked = checkAnswers(questionnaire, input); !checked)
        return checked.error();
    domain::Assessment record = recordOf(questionnaire, input, context.clock().now());
    if (record.assessor.isEmpty())
        record.assessor = context.userName();
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {QStringLiteral("add assessment"), {QLatin1String(domain::Person::kType), input.person}});
    if (!writer)
        return writer.error();
    const auto id = writer->put(record);
    if (!id)
        return id.error();
    if (const base::Done dropped = writer->dropDraft({kPage, input.person}); !dropped)
        return dropped.error();
    if (const auto act = context.finish(*writer); !act)
        return act.error();
    return *id;
}

base::Result<std::optional<domain::Assessment>> latest(Context &context, const base::Id &person)
{
    const auto all = store::joined::childrenOf<domain::Assessment>(context.connection(), person);
    if (!all)
        return all.error();
    std::optional<domain::Assessment> newest;
    for (const domain::Assessment &one : *all) {
        if (one.finishedAt && (!newest || *one.finishedAt >= *newest->finishedAt))
            newest = one;
    }
    return newest;
}

} // namespace work::assessments
