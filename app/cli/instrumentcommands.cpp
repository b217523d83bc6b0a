// SPDX-License-Identifier: GPL-3.0-or-later
// Instruments: what there is, writing and publishing them, and scoring without a vault.
#include "app/cli/command.h"
#include "app/cli/filewords.h"
#include "app/cli/instrumentjson.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/recordjson.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/instruments/exactjson.h"
#include "model/instruments/questionnairejson.h"
#include "model/instruments/responsereader.h"
#include "model/instruments/responsewriter.h"
#include "model/work/assessments.h"

#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using instruments::EditionState;

QString stateName(EditionState state)
{
    switch (state) {
    case EditionState::Draft:
        return u"draft"_s;
    case EditionState::Published:
        return u"active"_s;
    case EditionState::Retired:
        return u"retired"_s;
    case EditionState::Unclear:
        break;
    }
    return u"unknown"_s;
}

QString originName(work::FormOrigin origin)
{
    return origin == work::FormOrigin::BuiltIn ? u"builtIn"_s
        : origin == work::FormOrigin::Own      ? u"own"_s
                                               : u"imported"_s;
}

QJsonObject entryJson(const work::FormEntry &entry)
{
    QJsonObject json{{u"instrument"_s, entry.url}, {u"edition"_s, entry.edition},
        {u"title"_s, entry.title.in(formLanguage())}, {u"state"_s, stateName(entry.state)},
        {u"origin"_s, originName(entry.origin)}, {u"questions"_s, entry.questions},
        {u"scoreOnly"_s, entry.isScoreOnly}, {u"licence"_s, entry.licence},
        {u"label"_s, entry.label.in(formLanguage())}};
    if (!entry.id.isNil())
        json.insert(u"id"_s, entry.id.toString());
    if (entry.from.isValid())
        json.insert(u"from"_s, base::isoDay(entry.from));
    if (entry.until.isValid())
        json.insert(u"until"_s, base::isoDay(entry.until));
    return json;
}

base::Result<work::FormFilter> filterOf(const Run &run)
{
    work::FormFilter filter;
    const auto day = dayOption(run, u"day"_s, {});
    if (!day)
        return day.error();
    filter.validOn = *day;
    filter.onlyNewest = run.arguments.has(u"newest"_s);
    if (!run.arguments.has(u"state"_s))
        return filter;
    for (const EditionState state :
        {EditionState::Draft, EditionState::Published, EditionState::Retired, EditionState::Unclear}) {
        if (run.arguments.value(u"state"_s) == stateName(state))
            filter.state = state;
    }
    if (!filter.state)
        return wrongUsage(u"--state: expected draft, active, retired or unknown"_s);
    return filter;
}

base::Result<QList<work::FormEntry>> entries(const Run &run, const work::FormFilter &filter)
{
    if (!run.arguments.has(u"vault"_s)) {
        work::FormShelf shelf;
        return work::forms::listBuiltIn(shelf, filter);
    }
    auto vault = OpenVault::open(run);
    return vault ? work::forms::list((*vault)->context(), filter)
                 : base::Result<QList<work::FormEntry>>(vault.error());
}

Answer list(const Run &run)
{
    const auto filter = filterOf(run);
    if (!filter)
        return filter.error();
    const auto all = entries(run, *filter);
    if (!all)
        return all.error();
    QJsonArray json;
    QList<QStringList> rows;
    for (const work::FormEntry &entry : *all) {
        json.append(entryJson(entry));
        rows.append({entry.title.in(formLanguage()), entry.edition, stateName(entry.state),
            originName(entry.origin), entry.id.isNil() ? entry.url : entry.id.toString()});
    }
    return reply({{u"instruments"_s, json}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "There is no such form. “instrument list” without options shows all; “import instrument FILE” brings one in.")));
}

/// With a vault where one is named, else from files and what the program carries.
template <class Use> Answer withForm(const Run &run, const Use &use)
{
    const QString name = run.arguments.word(0);
    const QString edition = run.arguments.value(u"edition"_s);
    if (!run.arguments.has(u"vault"_s)) {
        const auto form = formNamed(name, edition);
        return form ? use(**form) : Answer(form.error());
    }
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto form = formNamed(name, edition, &(*vault)->context());
    return form ? use(**form) : Answer(form.error());
}

QString formLines(const instruments::Questionnaire &form)
{
    const instruments::Language language = formLanguage();
    QStringList lines{form.title.in(language), form.url + u' ' + form.version + u' ' + form.status};
    const instruments::ItemIndex index(form);
    for (const instruments::Item *item : index.inOrder()) {
        QStringList options;
        for (const instruments::Option &option : item->options)
            options.append(option.value.toVariant().toString() + u' ' + option.text.in(language));
        lines.append(u"%1  %2%3"_s.arg(item->linkId, item->text.in(language),
            options.isEmpty() ? QString() : u"  ["_s + options.join(u" | "_s) + u']'));
    }
    lines.append(form.copyright.in(language));
    return lines.join(u'\n');
}

Answer show(const Run &run)
{
    return withForm(run, [](const instruments::Questionnaire &form) {
        return Answer(Reply{instruments::writeExactJson(form.json), formLines(form)});
    });
}

Answer check(const Run &run)
{
    return withForm(run, [](const instruments::Questionnaire &form) {
        const bool good = instruments::mayBePublished(instruments::checkDraft(form));
        return Answer(reply({{u"instrument"_s, form.url}, {u"edition"_s, form.version},
                                {u"canPublish"_s, good}, {u"issues"_s, issuesJson(form)}},
            issueLines(form), good ? ExitCode::Done : ExitCode::Refused));
    });
}

Answer exportForm(const Run &run)
{
    const QString path = run.arguments.word(1);
    if (const base::Done folder = needFolder(path); !folder)
        return folder.error();
    return withForm(run, [&path](const instruments::Questionnaire &form) -> Answer {
        QSaveFile file(path);
        const QByteArray bytes = instruments::writeExactJson(form.json);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return base::Error{base::ErrorKind::Io, file.errorString()};
        return reply({{u"instrument"_s, form.url}, {u"edition"_s, form.version}, {u"file"_s, path}}, path);
    });
}

/// Opens the vault and does one act that gives the id of a record.
template <class Act> Answer idOfAct(const Run &run, const Act &act)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const base::Result<base::Id> id = act((*vault)->context());
    if (!id)
        return id.error();
    const auto form = work::forms::open((*vault)->context(), *id);
    if (!form)
        return form.error();
    return reply({{u"id"_s, id->toString()}, {u"instrument"_s, (*form)->url},
                     {u"edition"_s, (*form)->version}, {u"state"_s, (*form)->status}},
        id->toString());
}

Answer newForm(const Run &run)
{
    const bool isCopy = run.arguments.has(u"copy"_s);
    if (isCopy == !run.arguments.words.isEmpty())
        return wrongUsage(u"expected a title, or --copy INSTRUMENT"_s);
    return idOfAct(run, [&](work::Context &context) {
        if (!isCopy)
            return work::forms::newDraft(context, run.arguments.word(0));
        return work::forms::copyAsDraft(context, addressOf(run.arguments.value(u"copy"_s)),
            run.arguments.value(u"edition"_s),
            run.arguments.has(u"other"_s) ? work::forms::CopyAs::OtherInstrument
                                          : work::forms::CopyAs::NextEdition);
    });
}

/// The record of a draft, with its version.
base::Result<qint64> versionOf(work::Context &context, const base::Id &id)
{
    const auto all = work::forms::list(context);
    if (!all)
        return all.error();
    for (const work::FormEntry &entry : *all) {
        if (entry.id == id)
            return entry.version;
    }
    return base::Error{base::ErrorKind::NotFound, u"instrument"_s};
}

Answer save(const Run &run)
{
    const auto id = idOf(run);
    const auto bytes = id ? readInput() : base::Result<QByteArray>(id.error());
    if (!bytes)
        return bytes.error();
    const auto json = instruments::readExactJson(*bytes);
    if (!json)
        return fileTrouble(json.error());
    return idOfAct(run, [&](work::Context &context) -> base::Result<base::Id> {
        const auto version = versionOf(context, *id);
        if (!version)
            return version.error();
        const base::Done saved = work::forms::saveDraft(context, *id, *version, *json);
        return saved ? base::Result<base::Id>(*id) : saved.error();
    });
}

template <class Act> Answer onDay(const Run &run, const QString &option, const Act &act)
{
    const auto id = idOf(run);
    const auto day = dayOption(run, option, todayOf(run));
    if (!id || !day)
        return id ? day.error() : id.error();
    return idOfAct(run, [&](work::Context &context) -> base::Result<base::Id> {
        const base::Done done = act(context, *id, *day);
        return done ? base::Result<base::Id>(*id) : done.error();
    });
}

Answer publish(const Run &run)
{
    return onDay(run, u"from"_s, work::forms::publish);
}

Answer retire(const Run &run)
{
    return onDay(run, u"until"_s, work::forms::retire);
}

Answer remove(const Run &run)
{
    auto at = AtRecord::open(run);
    if (!at)
        return at.error();
    const base::Done removed = work::forms::removeDraft(at->context(), at->id);
    if (!removed)
        return removed.error();
    return reply({{u"id"_s, at->id.toString()}}, words(QT_TRANSLATE_NOOP("cli", "The draft is removed.")));
}

Answer importForm(const Run &run)
{
    const auto bytes = readFileOrInput(run.arguments.word(0), instruments::kMaxQuestionnaireBytes);
    if (!bytes)
        return bytes.error();
    const auto form = instruments::readQuestionnaire(*bytes);
    if (!form)
        return fileTrouble(form.error());
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    QJsonObject json{{u"read"_s, 1}, {u"refused"_s, QJsonArray()},
        {u"title"_s, form->title.in(formLanguage())}, {u"issues"_s, issuesJson(*form)},
        {u"dry_run"_s, run.arguments.has(u"dry-run"_s)}};
    if (run.arguments.has(u"dry-run"_s)) {
        json.insert(u"taken"_s, 0);
        return reply(json, issueLines(*form));
    }
    const auto report = work::forms::takeIn((*vault)->context(), *bytes);
    if (!report)
        return fileTrouble(report.error());
    const bool isNew = report->outcome == work::FormImport::Outcome::New;
    json.insert(u"taken"_s, 1);
    json.insert(u"new"_s, isNew ? 1 : 0);
    json.insert(u"same"_s, isNew ? 0 : 1);
    json.insert(u"instrument"_s, report->url);
    json.insert(u"edition"_s, report->edition);
    if (!report->id.isNil())
        json.insert(u"id"_s, report->id.toString());
    const QString said = isNew ? words(QT_TRANSLATE_NOOP("cli", "Taken in: %1"))
                               : words(QT_TRANSLATE_NOOP("cli", "It is there already: %1"));
    return reply(
        json, QStringList{said.arg(report->url + u'|' + report->edition), issueLines(*form)}.join(u'\n'));
}

Answer score(const Run &run)
{
    const auto form = formNamed(run.arguments.word(0), run.arguments.value(u"edition"_s));
    if (!form)
        return form.error();
    const auto bytes = readFileOrInput(run.arguments.word(1), instruments::kMaxResponseBytes);
    if (!bytes)
        return bytes.error();
    const auto json = instruments::readExactJson(*bytes);
    if (!json)
        return fileTrouble(json.error());
    QJsonObject extra;
    instruments::Answers answers = work::assessments::answersFromJson(*json, **form);
    QDate usual = todayOf(run);
    if (json->contains(u"resourceType"_s)) {
        const auto response = instruments::readResponse(*json, **form);
        if (!response)
            return fileTrouble(response.error());
        answers = response->answers;
        usual = base::dayFromIso(response->authored.left(10)).value_or(usual);
        extra.insert(u"notInForm"_s, QJsonArray::fromStringList(response->notAsked));
        if (run.arguments.has(u"with-response"_s))
            extra.insert(
                u"response"_s, instruments::withoutDigits(instruments::responseResource(*response, **form)));
    } else if (run.arguments.has(u"with-response"_s)) {
        instruments::Response response;
        response.answers = answers;
        extra.insert(u"response"_s, instruments::responseResource(response, **form));
    }
    const auto day = dayOption(run, u"day"_s, usual);
    if (!day)
        return day.error();
    QJsonObject out = outcomeJson(**form, answers, *day);
    out.insert(u"day"_s, base::isoDay(*day));
    for (auto it = extra.begin(); it != extra.end(); ++it)
        out.insert(it.key(), it.value());
    return reply(out, outcomeLines(**form, answers, *day));
}

} // namespace

std::vector<Command> instrumentCommands()
{
    const Option edition{
        "edition", "E", QT_TRANSLATE_NOOP("cli", "the edition (the one in force, else the newest)")};
    const Option day{
        "day", "DAY", QT_TRANSLATE_NOOP("cli", "the day that chooses editions and bands (today)")};
    return {
        {"instrument list", "", QT_TRANSLATE_NOOP("cli", "the instruments of the program and of the office"),
            list,
            {{"state", "STATE", QT_TRANSLATE_NOOP("cli", "only draft, active, retired or unknown")}, day,
                {"newest", nullptr, QT_TRANSLATE_NOOP("cli", "one edition of each")}}},
        {"instrument show", "INSTRUMENT",
            QT_TRANSLATE_NOOP(
                "cli", "a form: file, address, short name (phq-9) or id; --json prints it as FHIR"),
            show, {edition}},
        {"instrument check", "INSTRUMENT",
            QT_TRANSLATE_NOOP("cli", "what has to be mended before it can be published"), check, {edition}},
        {"instrument score", "INSTRUMENT RESPONSE",
            QT_TRANSLATE_NOOP("cli",
                "what answers come to; needs no vault. RESPONSE is a QuestionnaireResponse or {linkId: "
                "value}"),
            score,
            {edition, day,
                {"with-response", nullptr, QT_TRANSLATE_NOOP("cli", "print the QuestionnaireResponse too")}}},
        {"instrument new", "[TITLE]", QT_TRANSLATE_NOOP("cli", "a draft, empty or from another form"),
            newForm,
            {{"copy", "INSTRUMENT", QT_TRANSLATE_NOOP("cli", "begin with what this one asks")}, edition,
                {"other", nullptr,
                    QT_TRANSLATE_NOOP("cli", "as an instrument of its own, not as the next edition")}}},
        {"instrument save", "ID", QT_TRANSLATE_NOOP("cli", "write a draft anew from standard input"), save},
        {"instrument publish", "ID", QT_TRANSLATE_NOOP("cli", "publish a draft; it is never edited again"),
            publish, {{"from", "DAY", QT_TRANSLATE_NOOP("cli", "its first day (today)")}}},
        {"instrument retire", "ID", QT_TRANSLATE_NOOP("cli", "give an edition its last day"), retire,
            {{"until", "DAY", QT_TRANSLATE_NOOP("cli", "its last day (today)")}}},
        {"instrument remove", "ID", QT_TRANSLATE_NOOP("cli", "remove a draft"), remove},
        {"instrument export", "INSTRUMENT FILE",
            QT_TRANSLATE_NOOP("cli", "write a form as a FHIR Questionnaire"), exportForm, {edition}},
        {"import instrument", "FILE", QT_TRANSLATE_NOOP("cli", "take a FHIR Questionnaire in"), importForm,
            {{"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "only tell what would be taken")}}},
    };
}

} // namespace cli
