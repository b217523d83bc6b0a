// SPDX-License-Identifier: GPL-3.0-or-later
// Assessments with any instrument; that of needs where none is named.
#include "app/cli/assesswords.h"
#include "app/cli/command.h"
#include "app/cli/filewords.h"
#include "app/cli/instrumentjson.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/recordjson.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/instruments/exactjson.h"
#include "model/instruments/responsereader.h"
#include "model/instruments/trailwords.h"
#include "model/work/assessments.h"
#include "model/work/dueforms.h"
#include "model/work/formhistory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// The form that an assessment is asked with: the one that was named, else that of needs for the day.
base::Result<work::FormPtr> formOf(
    work::Context *context, const QString &name, const QString &edition, QDate day)
{
    if (!name.isEmpty() && (!edition.isEmpty() || !context))
        return formNamed(name, edition, context);
    const QString url = name.isEmpty() ? work::assessments::kNeedsInstrument : addressOf(name);
    if (!context) {
        work::FormShelf shelf;
        return shelf.builtIn(url, day);
    }
    const auto form = work::forms::inForce(*context, url, day);
    if (form && !*form)
        return work::forms::open(*context, url);
    return form;
}

Answer schema(const Run &run)
{
    const auto print = [](const base::Result<work::FormPtr> &form) -> Answer {
        if (!form)
            return form.error();
        const QJsonObject json = work::assessments::inputSchema(**form);
        return reply(json, QString::fromUtf8(QJsonDocument(json).toJson()));
    };
    const QString name = run.arguments.value(u"instrument"_s);
    const QString edition = run.arguments.value(u"edition"_s);
    if (!run.arguments.has(u"vault"_s))
        return print(formOf(nullptr, name, edition, todayOf(run)));
    auto vault = OpenVault::open(run);
    return vault ? print(formOf(&(*vault)->context(), name, edition, todayOf(run))) : vault.error();
}

/// What standard input or --response holds, with what the options say of it.
struct Given {
    QJsonObject json;
    bool isResponse = false;
    QString instrument;
    QString edition;
    QDate day;
};

base::Result<Given> givenTo(const Run &run)
{
    const bool isFile = run.arguments.has(u"response"_s);
    const auto bytes = isFile
        ? readFileOrInput(run.arguments.value(u"response"_s), instruments::kMaxResponseBytes)
        : readInput();
    if (!bytes)
        return bytes.error();
    auto json = instruments::readExactJson(*bytes);
    if (!json)
        return fileTrouble(json.error());
    Given given{*json, json->contains(u"resourceType"_s), {}, {}, todayOf(run)};
    if (isFile && !given.isResponse)
        return wrongUsage(u"resourceType: is not QuestionnaireResponse"_s);
    const QString canonical = json->value(u"questionnaire"_s).toString();
    given.instrument
        = given.isResponse ? canonical.section(u'|', 0, 0) : json->value(u"instrument"_s).toString();
    given.edition = given.isResponse ? canonical.section(u'|', 1) : json->value(u"edition"_s).toString();
    if (run.arguments.has(u"instrument"_s))
        given.instrument = run.arguments.value(u"instrument"_s);
    if (run.arguments.has(u"edition"_s))
        given.edition = run.arguments.value(u"edition"_s);
    const QString day = json->value(given.isResponse ? u"authored"_s : u"day"_s).toString().left(10);
    given.day = base::dayFromIso(day).value_or(given.day);
    return given;
}

base::Result<work::AssessmentInput> inputOf(
    const Run &run, const Given &given, const instruments::Questionnaire &form)
{
    base::Result<work::AssessmentInput> input(base::ErrorKind::Internal);
    if (given.isResponse) {
        const auto person = idOf(run.arguments.value(u"person"_s));
        if (!person)
            return wrongUsage(u"--person: whose response is it?"_s);
        input = work::assessments::inputFromResponse(given.json, form, *person, todayOf(run));
        if (!input)
            return fileTrouble(input.error());
    } else {
        input = work::assessments::inputFromJson(given.json, form, todayOf(run));
        if (!input)
            return wrongUsage(inputTrouble(form, input.error().detail));
    }
    if (input && run.arguments.has(u"occasion"_s))
        input->occasion = run.arguments.value(u"occasion"_s);
    return input;
}

/// Answers that are not finished stay a draft, which the window goes on with.
Answer keepDraft(work::Context &context, const work::FormPtr &form, const work::AssessmentInput &input)
{
    const base::Done kept = work::assessments::keep(context,
        {input.person, input.day, form->url, form->version, input.answers, 0, input.occasion, input.about,
            input.response});
    if (!kept)
        return kept.error();
    QJsonObject json = outcomeJson(*form, input.answers, input.day);
    json.insert(u"draft"_s, true);
    json.insert(u"person"_s, input.person.toString());
    return reply(json,
        QStringList{words(QT_TRANSLATE_NOOP("cli", "Kept as a draft.")),
            outcomeLines(*form, input.answers, input.day)}
            .join(u'\n'));
}

Answer assess(const Run &run)
{
    const auto given = givenTo(run);
    if (!given)
        return given.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto found = formOf(&context, given->instrument, given->edition, given->day);
    if (!found)
        return found.error();
    const instruments::Questionnaire &form = **found;
    const auto input = inputOf(run, *given, form);
    if (!input)
        return input.error();
    if (run.arguments.has(u"draft"_s) || given->json.value(u"status"_s) == u"in-progress"_s)
        return keepDraft(context, *found, *input);
    const auto id = work::assessments::finish(context, form, *input);
    if (!id)
        return finishTrouble(form, id.error());
    const domain::Assessment record = work::assessments::recordOf(form, *input, run.clock().now());
    QJsonObject answer = outcomeJson(form, input->answers, input->day);
    const QJsonObject own{{u"id"_s, id->toString()}, {u"person"_s, input->person.toString()},
        {u"day"_s, base::isoDay(record.day)}, {u"edition"_s, record.edition}, {u"urgent"_s, record.urgent},
        {u"severities"_s, record.severities}, {u"occasion"_s, record.occasion}};
    for (auto it = own.begin(); it != own.end(); ++it)
        answer.insert(it.key(), it.value());
    const OpenPoints open = openPoints(form, *input);
    answer.insert(u"provisional"_s, !open.areas.isEmpty());
    answer.insert(u"notKnown"_s, QJsonArray::fromStringList(open.areas));
    answer.insert(u"urgentNotKnown"_s, QJsonArray::fromStringList(open.flags));
    const bool isNeeds = form.url == work::assessments::kNeedsInstrument;
    const QString said = isNeeds ? totalLines(form, record, open) : outcomeLines(form, input->answers, input->day);
    return reply(answer, QStringList{id->toString(), said}.join(u'\n'));
}

Answer exportResponse(const Run &run)
{
    const auto id = idOf(run);
    if (!id)
        return id.error();
    const QString path = run.arguments.word(1);
    if (!path.isEmpty()) {
        if (const base::Done folder = needFolder(path); !folder)
            return folder.error();
    }
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto response = work::assessments::responseOf((*vault)->context(), *id);
    if (!response)
        return response.error();
    const QByteArray bytes = instruments::writeExactJson(*response);
    if (path.isEmpty())
        return Reply{bytes, QString::fromUtf8(bytes)};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::Error{base::ErrorKind::Io, file.errorString()};
    return reply({{u"id"_s, id->toString()}, {u"file"_s, path}}, path);
}

Answer due(const Run &run)
{
    const auto person = idOf(run);
    const auto day = dayOption(run, u"day"_s, todayOf(run));
    if (!person || !day)
        return person ? day.error() : person.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto forms = work::dueforms::of((*vault)->context(), *person, *day);
    if (!forms)
        return forms.error();
    QJsonArray json;
    QList<QStringList> rows;
    for (const work::DueForm &form : *forms) {
        const QString title = form.title.in(formLanguage());
        json.append(QJsonObject{{u"instrument"_s, form.url}, {u"edition"_s, form.edition},
            {u"title"_s, title}, {u"occasion"_s, form.occasion}, {u"since"_s, base::isoDay(form.since)},
            {u"last"_s, form.lastDay.isValid() ? QJsonValue(base::isoDay(form.lastDay)) : QJsonValue()},
            {u"draft"_s, form.hasDraft}});
        const QString occasion = (*vault)->codes().word(u"assessment-occasions"_s, form.occasion,
            formLanguage() == instruments::Language::Korean ? u"ko"_s : u"en"_s);
        rows.append({title, occasion, base::isoDay(form.since), form.url});
    }
    return reply({{u"person"_s, person->toString()}, {u"due"_s, json}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "No form is due for this person. “assess” takes one in at any time.")));
}

QJsonArray seriesJson(const QList<work::FormSeries> &all)
{
    QJsonArray json;
    for (const work::FormSeries &series : all) {
        QJsonArray values;
        for (const auto &value : series.values)
            values.append(value ? QJsonValue(*value) : QJsonValue());
        QJsonObject one{
            {u"linkId"_s, series.linkId}, {u"name"_s, series.name.in(formLanguage())}, {u"values"_s, values}};
        if (series.isFigure)
            one.insert(u"bands"_s, QJsonArray::fromStringList(series.bands));
        if (const auto change = series.change())
            one.insert(u"change"_s, *change);
        json.append(one);
    }
    return json;
}

Answer compare(const Run &run)
{
    const auto person = idOf(run);
    if (!person)
        return person.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const QString url = run.arguments.has(u"instrument"_s) ? addressOf(run.arguments.value(u"instrument"_s))
                                                           : work::assessments::kNeedsInstrument;
    const auto history = work::formhistory::of((*vault)->context(), *person, url);
    if (!history)
        return history.error();
    QJsonArray points;
    for (const work::FormPoint &point : history->points)
        points.append(QJsonObject{{u"id"_s, point.assessment.toString()}, {u"day"_s, base::isoDay(point.day)},
            {u"edition"_s, point.edition}, {u"occasion"_s, point.occasion}, {u"urgent"_s, point.urgent}});
    QList<QStringList> rows;
    for (const work::FormSeries &series : history->figures + history->questions) {
        QStringList row{series.name.in(formLanguage())};
        for (const auto &value : series.values)
            row.append(value ? instruments::figureText(*value) : u"–"_s);
        rows.append(row);
    }
    return reply(
        {{u"person"_s, person->toString()}, {u"instrument"_s, url}, {u"assessments"_s, points},
            {u"scores"_s, seriesJson(history->figures)}, {u"questions"_s, seriesJson(history->questions)}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "There is no finished assessment with this form yet. “assess” takes one in.")));
}

} // namespace

std::vector<Command> assessCommands()
{
    const Option instrument{"instrument", "INSTRUMENT",
        QT_TRANSLATE_NOOP(
            "cli", "address or short name (phq-9) of the form; that of needs where it is missing")};
    const Option edition{
        "edition", "E", QT_TRANSLATE_NOOP("cli", "the edition (the one in force, else the newest)")};
    return {
        {"assess", "",
            QT_TRANSLATE_NOOP("cli",
                "finish an assessment: answers as JSON, or a QuestionnaireResponse, on standard input"),
            assess,
            {instrument, edition,
                {"response", "FILE", QT_TRANSLATE_NOOP("cli", "a QuestionnaireResponse in a file")},
                {"person", "ID", QT_TRANSLATE_NOOP("cli", "whose response it is")},
                {"occasion", "CODE", QT_TRANSLATE_NOOP("cli", "intake, baseline, followUp, closing, other")},
                {"draft", nullptr, QT_TRANSLATE_NOOP("cli", "only keep the answers, to go on with later")}}},
        {"assess schema", "", QT_TRANSLATE_NOOP("cli", "the JSON Schema of what assess reads"), schema,
            {instrument, edition}},
        {"assess export", "ID [FILE]",
            QT_TRANSLATE_NOOP("cli", "a finished assessment as a FHIR QuestionnaireResponse"),
            exportResponse},
        {"assess due", "PERSON", QT_TRANSLATE_NOOP("cli", "which instruments a person is to be asked with"),
            due, {{"day", "DAY", QT_TRANSLATE_NOOP("cli", "on which day (today)")}}},
        {"assess compare", "PERSON", QT_TRANSLATE_NOOP("cli", "one instrument over time"), compare,
            {instrument}},
    };
}

} // namespace cli
