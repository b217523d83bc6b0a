// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/assessments.h"

#include "model/base/calendar.h"
#include "model/domain/person.h"
#include "model/instruments/completeness.h"
#include "model/instruments/lifecycle.h"
#include "model/instruments/outcome.h"
#include "model/instruments/responsereader.h"
#include "model/instruments/responsewriter.h"
#include "model/store/actwriter.h"
#include "model/store/drafts.h"
#include "model/store/joined.h"
#include "model/work/context.h"
#include "model/work/forms.h"

#include <cmath>

namespace work::assessments {
namespace {

const QString kPage = QStringLiteral("assessment");
base::Error wrong(const QString &what)
{
    return {base::ErrorKind::InvalidInput, what};
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
        return wrong(problems.front().linkId);
    const instruments::Completeness complete = instruments::completenessOf(questionnaire, input.answers);
    if (!complete.isComplete())
        return base::Error{base::ErrorKind::RefusedByRule, complete.missing.join(QLatin1String(", "))};
    for (const auto &each : instruments::brokenConstraints(questionnaire, input.answers, input.day)) {
        if (instruments::forbids({each}))
            return base::Error{base::ErrorKind::RefusedByRule,
                instruments::sentence(each, questionnaire, instruments::Language::Korean)};
    }
    return {};
}

} // namespace

base::Result<instruments::Questionnaire> instrumentFor(Context &context, QDate day)
{
    const auto form = forms::inForce(context, kNeedsInstrument, day);
    if (form && *form)
        return **form;
    return form ? base::Error{base::ErrorKind::Internal, QStringLiteral("no instrument in the program")}
                : form.error();
}

base::Result<instruments::Questionnaire> instrumentFor(FormShelf &shelf, QDate day)
{
    const auto form = shelf.builtIn(kNeedsInstrument, day);
    if (form && *form)
        return **form;
    return form ? base::Error{base::ErrorKind::Internal, QStringLiteral("no instrument in the program")}
                : form.error();
}

QString draftPage(const QString &instrument)
{
    return instrument.isEmpty() || instrument == kNeedsInstrument ? kPage
                                                                  : QString(kPage + u':' + instrument);
}

base::Result<AssessmentDraft> start(
    Context &context, const base::Id &person, const instruments::Questionnaire &questionnaire)
{
    if (const base::Done known = needPerson(context, person); !known)
        return known.error();
    const QDate today = base::koreanDay(context.clock().now());
    AssessmentDraft draft{person, today, questionnaire.url, questionnaire.version,
        instruments::startingAnswers(questionnaire, today), 0};
    const auto kept = store::drafts::find(context.connection(), draftPage(questionnaire.url), person);
    if (!kept)
        return kept.error();
    if (!*kept)
        return draft;
    const QJsonObject &body = (*kept)->body;
    draft.day = base::dayFromIso(body.value(QLatin1String("day")).toString()).value_or(draft.day);
    draft.instrument = body.value(QLatin1String("instrument")).toString();
    draft.edition = body.value(QLatin1String("edition")).toString();
    draft.answers = instruments::Answers(body.value(QLatin1String("answers")).toObject());
    draft.occasion = body.value(QLatin1String("occasion")).toString();
    draft.about = body.value(QLatin1String("about")).toString();
    draft.response = body.value(QLatin1String("response")).toObject();
    draft.keptAt = (*kept)->at;
    return draft;
}

base::Done keep(Context &context, const AssessmentDraft &draft)
{
    QJsonObject body{{QStringLiteral("day"), base::isoDay(draft.day)},
        {QStringLiteral("instrument"), draft.instrument}, {QStringLiteral("edition"), draft.edition},
        {QStringLiteral("answers"), draft.answers.json()}};
    if (!draft.occasion.isEmpty())
        body.insert(QStringLiteral("occasion"), draft.occasion);
    if (!draft.about.isEmpty())
        body.insert(QStringLiteral("about"), draft.about);
    if (!draft.response.isEmpty())
        body.insert(QStringLiteral("response"), draft.response);
    return store::drafts::save(
        context.connection(), {draftPage(draft.instrument), draft.person, body, context.clock().now()});
}

base::Done discard(Context &context, const base::Id &person, const QString &instrument)
{
    return store::drafts::discard(context.connection(), draftPage(instrument), person);
}

domain::Assessment recordOf(
    const instruments::Questionnaire &questionnaire, const AssessmentInput &input, base::Moment finishedAt)
{
    const instruments::Score score = instruments::score(questionnaire, input.answers, input.day);
    const instruments::Outcome outcome
        = instruments::outcomeOf(questionnaire, input.answers, input.day, instruments::Language::Korean);
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
    record.urgentUnknown = !score.unknownFlags.isEmpty();
    record.finishedAt = finishedAt;
    record.assessor = input.assessor;
    record.occasion = input.occasion;
    record.about = input.about;
    record.scores = instruments::scoresOf(outcome);
    record.responseExtra = input.response;
    return record;
}

base::Result<base::Id> finish(
    Context &context, const instruments::Questionnaire &questionnaire, const AssessmentInput &input)
{
    if (!input.day.isValid() || input.day > base::koreanDay(context.clock().now()))
        return wrong(QStringLiteral("day"));
    if (instruments::stateOf(questionnaire) == instruments::EditionState::Draft)
        return base::Error{base::ErrorKind::RefusedByRule, QStringLiteral("the form is a draft")};
    if (!input.occasion.isEmpty()
        && !context.codes().list(QStringLiteral("assessment-occasions")).contains(input.occasion))
        return wrong(QStringLiteral("occasion"));
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
    if (const base::Done dropped = writer->dropDraft({draftPage(questionnaire.url), input.person}); !dropped)
        return dropped.error();
    if (const auto act = context.finish(*writer); !act)
        return act.error();
    return *id;
}

namespace {

template <class Counts>
base::Result<std::optional<domain::Assessment>> newest(
    Context &context, const base::Id &person, const Counts &counts)
{
    const auto all = store::joined::childrenOf<domain::Assessment>(context.connection(), person);
    if (!all)
        return all.error();
    std::optional<domain::Assessment> last;
    for (const domain::Assessment &one : *all) {
        if (one.finishedAt && counts(one) && (!last || *one.finishedAt >= *last->finishedAt))
            last = one;
    }
    return last;
}

} // namespace

base::Result<std::optional<domain::Assessment>> latest(Context &context, const base::Id &person)
{
    return newest(context, person, [](const domain::Assessment &one) {
        return !one.severities.isEmpty() || one.instrument.isEmpty() || one.instrument == kNeedsInstrument;
    });
}

base::Result<std::optional<domain::Assessment>> latest(
    Context &context, const base::Id &person, const QString &instrument)
{
    return newest(
        context, person, [&](const domain::Assessment &one) { return one.instrument == instrument; });
}

base::Result<AssessmentInput> inputFromResponse(const QJsonObject &response,
    const instruments::Questionnaire &questionnaire, const base::Id &person, QDate today)
{
    auto read = instruments::readResponse(response, questionnaire);
    if (!read)
        return read.error();
    AssessmentInput input{person, today, std::move(read->answers), {}};
    if (!read->authored.isEmpty())
        input.day = base::dayFromIso(read->authored.left(10)).value_or(today);
    input.response = response;
    return input;
}

base::Result<QJsonObject> responseOf(Context &context, const base::Id &assessment)
{
    const auto found = store::records::find<domain::Assessment>(context.connection(), assessment);
    if (!found)
        return found.error();
    if (!*found)
        return base::Error{base::ErrorKind::NotFound, QStringLiteral("assessment")};
    const auto form = forms::open(context, (*found)->instrument, (*found)->edition);
    if (!form)
        return form.error();
    return responseOf(**found, **form);
}

QJsonObject responseOf(const domain::Assessment &record, const instruments::Questionnaire &form)
{
    instruments::Response response;
    if (!record.responseExtra.isEmpty()) {
        const auto before = instruments::readResponse(record.responseExtra, form);
        if (before && before->answers.json() == record.answers)
            return record.responseExtra;
        if (before)
            response = *before;
        response.status = QStringLiteral("amended");
    }
    response.questionnaire = record.instrument;
    response.version = record.edition;
    if (response.authored.isEmpty())
        response.authored = base::isoDay(record.day);
    if (response.subject.isEmpty())
        response.subject = QStringLiteral("Patient/") + record.parent.toString();
    response.answers = instruments::Answers(record.answers);
    QJsonObject json = instruments::responseResource(response, form);
    if (!json.contains(QStringLiteral("id")))
        json.insert(QStringLiteral("id"), record.id.toString());
    return json;
}

} // namespace work::assessments
