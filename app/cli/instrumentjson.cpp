// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/instrumentjson.h"

#include "app/cli/output.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/instruments/answerwords.h"
#include "model/instruments/enabling.h"
#include "model/instruments/questionnairejson.h"
#include "model/instruments/trailwords.h"
#include "model/instruments/troublewords.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QJsonObject bandJson(const instruments::Band &band, instruments::Language language)
{
    QJsonObject json{{u"code"_s, band.code}, {u"label"_s, band.label.in(language)}, {u"from"_s, band.from},
        {u"effective"_s, base::isoDay(band.effective)}, {u"source"_s, band.source.in(language)}};
    if (band.isUnverified)
        json.insert(u"unverified"_s, true);
    return json;
}

QJsonObject figureJson(const instruments::Figure &figure, instruments::Language language)
{
    QJsonObject json{{u"linkId"_s, figure.linkId}, {u"name"_s, figure.name}, {u"total"_s, figure.isTotal},
        {u"computed"_s, figure.isComputed}, {u"provisional"_s, figure.isProvisional},
        {u"missing"_s, QJsonArray::fromStringList(figure.missing)},
        {u"unknown"_s, QJsonArray::fromStringList(figure.unknown)}};
    json.insert(u"value"_s, figure.value ? QJsonValue(*figure.value) : QJsonValue());
    if (figure.minimum)
        json.insert(u"minimum"_s, *figure.minimum);
    if (figure.maximum)
        json.insert(u"maximum"_s, *figure.maximum);
    if (figure.band)
        json.insert(u"band"_s, bandJson(*figure.band, language));
    return json;
}

QJsonArray uncomputedJson(const std::vector<instruments::Uncomputed> &list)
{
    QJsonArray json;
    for (const instruments::Uncomputed &each : list)
        json.append(QJsonObject{{u"linkId"_s, each.linkId}, {u"use"_s, each.formula.use},
            {u"language"_s, each.formula.language}, {u"expression"_s, each.formula.text}});
    return json;
}

QJsonArray problemsJson(const instruments::Questionnaire &form, const instruments::Outcome &outcome)
{
    QJsonArray json;
    for (const instruments::AnswerProblem &problem : outcome.problems)
        json.append(QJsonObject{{u"linkId"_s, problem.linkId}, {u"rule"_s, instruments::nameOf(problem.rule)},
            {u"sentence"_s, instruments::sentence(problem, form, formLanguage())}});
    return json;
}

QJsonArray brokenJson(const instruments::Questionnaire &form, const instruments::Outcome &outcome)
{
    QJsonArray json;
    for (const instruments::BrokenConstraint &each : outcome.broken)
        json.append(QJsonObject{{u"linkId"_s, each.linkId}, {u"key"_s, each.constraint.key},
            {u"severity"_s, each.constraint.isError ? u"error"_s : u"warning"_s},
            {u"checked"_s, !each.isUnchecked},
            {u"sentence"_s, instruments::sentence(each, form, formLanguage())}});
    return json;
}

/// What the answers do wrong, and what could not be looked at.
QStringList troubleLines(const instruments::Questionnaire &form, const instruments::Outcome &outcome)
{
    const instruments::Language language = formLanguage();
    QStringList lines;
    for (const instruments::AnswerProblem &problem : outcome.problems)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Cannot stand: %1"))
                         .arg(instruments::sentence(problem, form, language)));
    for (const instruments::BrokenConstraint &each : outcome.broken) {
        const char *start = each.isUnchecked ? QT_TRANSLATE_NOOP("cli", "Not checked here: %1")
            : each.constraint.isError        ? QT_TRANSLATE_NOOP("cli", "Must be mended: %1")
                                             : QT_TRANSLATE_NOOP("cli", "Please look at: %1");
        lines.append(words(start).arg(instruments::sentence(each, form, language)));
    }
    for (const instruments::Uncomputed &each : outcome.notComputed) {
        const bool isRule = each.formula.use == u"constraint"_s;
        const QString named = isRule ? each.formula.name : each.formula.use;
        lines.append(words(isRule ? QT_TRANSLATE_NOOP("cli", "Not checked here: %1 %2")
                                  : QT_TRANSLATE_NOOP("cli", "Not computed here: %1 %2"))
                         .arg(each.linkId, named)
                         .simplified());
    }
    return lines;
}

/// The points of each answer, by linkId; of a question in a repeating group those of all occurrences.
QJsonObject weightsJson(const instruments::Questionnaire &form, const instruments::Answers &answers)
{
    const instruments::ItemIndex index(form);
    QJsonObject weights;
    for (const instruments::Item *item : index.inOrder()) {
        if (!item->isQuestion() || item->options.empty())
            continue;
        for (const instruments::Answers &place : instruments::placesOf(*item, index, answers)) {
            const auto weight = place.weight(*item);
            if (weight && instruments::EnabledItems(index, place).contains(item->linkId))
                weights.insert(item->linkId, weights.value(item->linkId).toDouble() + *weight);
        }
    }
    return weights;
}

QJsonArray enabledJson(const instruments::Questionnaire &form, const instruments::Answers &answers)
{
    const instruments::ItemIndex index(form);
    QJsonArray enabled;
    for (const instruments::Item *item : index.inOrder()) {
        const auto places = instruments::placesOf(*item, index, answers);
        const bool isEnabled = std::any_of(places.begin(), places.end(), [&](const auto &place) {
            return instruments::EnabledItems(index, place).contains(item->linkId);
        });
        if (isEnabled)
            enabled.append(item->linkId);
    }
    return enabled;
}

base::Result<work::FormPtr> carried(const QString &url, const QString &edition)
{
    work::FormShelf shelf;
    const auto all = shelf.builtIn();
    if (!all)
        return all.error();
    for (const work::FormPtr &form : *all) {
        if (form->url == url && (edition.isEmpty() || form->version == edition))
            return form;
    }
    return base::Error{base::ErrorKind::NotFound, u"instrument %1"_s.arg(url)};
}

} // namespace

instruments::Language formLanguage()
{
    return QLocale::system().language() == QLocale::Korean ? instruments::Language::Korean
                                                           : instruments::Language::English;
}

QDate todayOf(const Run &run)
{
    return base::koreanDay(run.clock().now());
}

base::Result<QDate> dayOption(const Run &run, const QString &option, QDate usual)
{
    if (!run.arguments.has(option))
        return usual;
    const auto day = base::dayFromIso(run.arguments.value(option));
    return day ? base::Result<QDate>(*day) : wrongUsage(u"--%1: expected YYYY-MM-DD"_s.arg(option));
}

base::Error fileTrouble(const base::Error &error)
{
    return {error.kind, instruments::fileSentence(error)};
}

QString addressOf(const QString &name)
{
    return name.contains(u':') ? name : QString(u"urn:carepass:instrument:"_s + name);
}

base::Result<work::FormPtr> formNamed(const QString &name, const QString &edition, work::Context *context)
{
    if (name == u"-" || QFileInfo(name).isFile()) {
        const auto bytes = readFileOrInput(name, instruments::kMaxQuestionnaireBytes);
        if (!bytes)
            return bytes.error();
        auto form = instruments::readQuestionnaire(*bytes);
        if (!form)
            return fileTrouble(form.error());
        return work::FormPtr(std::make_shared<const instruments::Questionnaire>(std::move(*form)));
    }
    if (!context)
        return carried(addressOf(name), edition);
    if (const auto id = base::Id::fromString(name))
        return work::forms::open(*context, *id);
    return work::forms::open(*context, addressOf(name), edition);
}

QJsonObject outcomeJson(
    const instruments::Questionnaire &form, const instruments::Answers &answers, QDate day)
{
    const instruments::Language language = formLanguage();
    const instruments::Outcome outcome = instruments::outcomeOf(form, answers, day, language);
    QJsonArray scores;
    for (const instruments::Figure &figure : outcome.figures)
        scores.append(figureJson(figure, language));
    QJsonArray alerts;
    for (const instruments::Alert &alert : outcome.alerts)
        alerts.append(QJsonObject{{u"linkId"_s, alert.linkId}, {u"question"_s, alert.question},
            {u"steps"_s, QJsonArray::fromStringList(alert.steps)}});
    QJsonObject json{{u"instrument"_s, form.url}, {u"edition"_s, form.version},
        {u"title"_s, form.title.in(language)}, {u"label"_s, form.label.in(language)},
        {u"complete"_s, outcome.canFinish()}, {u"scores"_s, scores}, {u"calculated"_s, outcome.calculated},
        {u"weights"_s, weightsJson(form, answers)}, {u"enabled"_s, enabledJson(form, answers)},
        {u"missing"_s, QJsonArray::fromStringList(outcome.missing)},
        {u"problems"_s, problemsJson(form, outcome)}, {u"broken"_s, brokenJson(form, outcome)},
        {u"alerts"_s, alerts}, {u"unknownAlerts"_s, QJsonArray::fromStringList(outcome.unknownAlerts)},
        {u"notComputed"_s, uncomputedJson(outcome.notComputed)},
        {u"sentences"_s, QJsonArray::fromStringList(outcome.sentences)}};
    if (const instruments::Figure *total = outcome.total(); total && total->value) {
        json.insert(u"total"_s, *total->value);
        if (total->band)
            json.insert(u"band"_s, total->band->code);
    }
    return json;
}

QString outcomeLines(const instruments::Questionnaire &form, const instruments::Answers &answers, QDate day)
{
    const instruments::Language language = formLanguage();
    const instruments::Outcome outcome = instruments::outcomeOf(form, answers, day, language);
    QStringList lines;
    for (const instruments::Figure &figure : outcome.figures) {
        QString line = figure.name + u": "_s;
        if (!figure.isComputed)
            line += words(QT_TRANSLATE_NOOP("cli", "not computed here"));
        else
            line += figure.value ? instruments::figureText(*figure.value) : u"–"_s;
        if (figure.band)
            line += u" ("_s + figure.band->label.in(language) + u')';
        const int open = int(figure.missing.size() + figure.unknown.size());
        if (figure.isComputed && !figure.value && open > 0)
            line += words(QT_TRANSLATE_NOOP("cli", " (no total; not answered or not known: %1)")).arg(open);
        if (figure.value && figure.isProvisional)
            line += words(QT_TRANSLATE_NOOP("cli", ", provisional"));
        lines.append(line);
    }
    for (const instruments::Alert &alert : outcome.alerts) {
        lines.append(words(QT_TRANSLATE_NOOP("cli", "URGENT: %1")).arg(alert.question));
        for (const QString &step : alert.steps)
            lines.append(u"  - "_s + step);
    }
    if (!outcome.missing.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Not answered: %1")).arg(outcome.missing.join(u", "_s)));
    lines += troubleLines(form, outcome);
    lines.append(form.label.in(language));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QJsonArray issuesJson(const instruments::Questionnaire &form)
{
    QJsonArray json;
    for (const instruments::DraftProblem &issue : instruments::checkDraft(form))
        json.append(QJsonObject{{u"fault"_s, instruments::nameOf(issue.fault)}, {u"linkId"_s, issue.linkId},
            {u"blocks"_s, issue.blocks},
            {u"sentence"_s, instruments::sentence(issue, form, formLanguage())}});
    return json;
}

QString issueLines(const instruments::Questionnaire &form)
{
    QStringList lines;
    for (const instruments::DraftProblem &issue : instruments::checkDraft(form)) {
        const QString sentence = instruments::sentence(issue, form, formLanguage());
        lines.append(issue.blocks ? words(QT_TRANSLATE_NOOP("cli", "Must be mended: %1")).arg(sentence)
                                  : words(QT_TRANSLATE_NOOP("cli", "To know: %1")).arg(sentence));
    }
    return lines.join(u'\n');
}

} // namespace cli
