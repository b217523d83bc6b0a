// SPDX-License-Identifier: GPL-3.0-or-later
// Records of conferences and consents.
#include "app/cli/command.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/recordjson.h"
#include "app/cli/shownwords.h"
#include "model/base/calendar.h"
#include "model/work/codelists.h"
#include "model/work/conferences.h"
#include "model/work/consentforms.h"
#include "model/work/consents.h"
#include "model/work/log.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr qint64 kLargestPaper = 10ll << 20;

/// `told` says by name of a member how it is written, where its type does not.
template <class Record>
Answer schemaOfRecord(
    const QString &title, const QJsonArray &required, const QHash<QString, QString> &told = {})
{
    const auto codes = work::readCodeLists();
    if (!codes)
        return codes.error();
    QJsonObject json = schemaOf(shapesOf<Record>(), *codes);
    QJsonObject members = json.value("properties"_L1).toObject();
    for (auto it = told.begin(); it != told.end(); ++it) {
        QJsonObject member = members.value(it.key()).toObject();
        member.insert(u"description"_s, it.value());
        members.insert(it.key(), member);
    }
    json.insert(u"properties"_s, members);
    json.insert(u"required"_s, required);
    json.insert(u"title"_s, title);
    json.insert(u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s);
    return reply(json, QString::fromUtf8(QJsonDocument(json).toJson()));
}

/// The person that is named, and the record that standard input holds.
template <class Record> base::Result<Record> recordFor(const Run &run)
{
    const auto person = idOf(run);
    const auto codes = work::readCodeLists();
    if (!person || !codes)
        return person ? codes.error() : person.error();
    const auto bytes = readInput();
    if (!bytes)
        return bytes.error();
    const auto json = objectOf(*bytes);
    if (!json)
        return json.error();
    auto record = recordFromJson<Record>(*json, *codes, {});
    if (record)
        record->parent = *person;
    return record;
}

base::Done noteOpening(work::Context &context, const base::Id &person)
{
    const auto record = findRecord(context, person);
    if (!record)
        return record.error();
    return work::log::noteAccess(context, u"open"_s, *record);
}

Answer conferenceSchema(const Run &)
{
    return schemaOfRecord<domain::Conference>(
        u"conference add"_s, {u"day"_s, u"kind"_s, u"attendees"_s, u"pledged"_s, u"decision"_s},
        {{u"attendees"_s, u"a line for each person: name, organisation, role"_s},
            {u"tasks"_s, u"a line for each task: what, who, until when (2026-12-01)"_s}});
}

Answer addConference(const Run &run)
{
    const auto conference = recordFor<domain::Conference>(run);
    if (!conference)
        return conference.error();
    const QList<work::ConferenceIssue> issues
        = work::conferences::issuesOf(*conference, base::koreanDay(run.clock().now()));
    if (!issues.isEmpty())
        return wrongUsage(u"%1: is missing or not possible"_s.arg(jsonName(issues.first().field.toUtf8())));
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto id = work::conferences::save((*vault)->context(), *conference);
    if (!id)
        return id.error();
    return reply({{u"id"_s, id->toString()}}, id->toString());
}

Answer listConferences(const Run &run)
{
    const auto person = idOf(run);
    if (!person)
        return person.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    if (const base::Done noted = noteOpening(context, *person); !noted)
        return noted.error();
    const auto all = work::conferences::list(context, *person);
    if (!all)
        return all.error();
    QJsonArray json;
    QList<QStringList> rows;
    for (const domain::Conference &one : *all) {
        json.append(jsonFromRecord(one));
        rows.append({base::isoDay(one.day), codeWord((*vault)->codes(), u"conference-kinds"_s, one.kind),
            codeWord((*vault)->codes(), u"conference-decisions"_s, one.decision), one.id.toString()});
    }
    return reply({{u"person"_s, person->toString()}, {u"conferences"_s, json}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "There is no record of a conference about this person yet. “conference add” writes one.")));
}

Answer showConference(const Run &run)
{
    auto at = AtRecord::open(run);
    if (!at)
        return at.error();
    const auto conference = work::conferences::open(at->context(), at->id);
    if (!conference)
        return conference.error();
    QJsonObject json = jsonFromRecord(*conference);
    json.insert(u"person"_s, conference->parent.toString());
    return reply(json, QString::fromUtf8(QJsonDocument(json).toJson()));
}

/// The items of each form, since what may be ticked hangs on it.
QString ticksOfForms(QDate today)
{
    QStringList forms;
    const auto editions = work::consentforms::ofProgram().value_or(QList<work::ConsentForm>());
    for (const work::ConsentForm &form : work::consentforms::inForce(editions, today)) {
        QStringList items;
        for (const work::ConsentItem &item : form.items)
            items.append(item.required ? item.code + u" (required)"_s : item.code);
        forms.append(u"%1: %2"_s.arg(form.form, items.join(u", "_s)));
    }
    return u"each item of the form to true or false; "_s + forms.join(u"; "_s);
}

Answer consentSchema(const Run &run)
{
    return schemaOfRecord<domain::Consent>(
        u"consent add"_s, {u"form"_s, u"day"_s, u"ticks"_s, u"givenBy"_s, u"method"_s},
        {{u"ticks"_s, ticksOfForms(base::koreanDay(run.clock().now()))}});
}

Answer addConsent(const Run &run)
{
    const auto consent = recordFor<domain::Consent>(run);
    if (!consent)
        return consent.error();
    work::ConsentInput input{*consent, {}, {}};
    if (run.arguments.has(u"paper"_s)) {
        const QString path = run.arguments.value(u"paper"_s);
        const auto bytes = readFileOrInput(path, kLargestPaper);
        if (!bytes)
            return bytes.error();
        input.paper = work::Paper{QFileInfo(path).fileName(), *bytes};
    }
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto id = work::consents::add((*vault)->context(), input);
    if (!id && id.error().kind == base::ErrorKind::InvalidInput)
        return wrongUsage(u"%1: is missing or not possible"_s.arg(jsonName(id.error().detail.toUtf8())));
    if (!id)
        return id.error();
    return reply({{u"id"_s, id->toString()}}, id->toString());
}

QString nameOf(work::ConsentStands stands)
{
    switch (stands) {
    case work::ConsentStands::InForce:
        return u"inForce"_s;
    case work::ConsentStands::Refused:
        return u"refused"_s;
    case work::ConsentStands::NotYet:
        return u"notYet"_s;
    case work::ConsentStands::RunOut:
        return u"runOut"_s;
    case work::ConsentStands::Withdrawn:
        return u"withdrawn"_s;
    }
    return {};
}

QString standsWord(work::ConsentStands stands)
{
    switch (stands) {
    case work::ConsentStands::InForce:
        return QCoreApplication::translate("cli", "in force");
    case work::ConsentStands::Refused:
        return QCoreApplication::translate("cli", "refused");
    case work::ConsentStands::NotYet:
        return QCoreApplication::translate("cli", "not yet in force");
    case work::ConsentStands::RunOut:
        return QCoreApplication::translate("cli", "run out");
    case work::ConsentStands::Withdrawn:
        return QCoreApplication::translate("cli", "withdrawn");
    }
    return {};
}

Answer listConsents(const Run &run)
{
    const auto person = idOf(run);
    if (!person)
        return person.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    if (const base::Done noted = noteOpening(context, *person); !noted)
        return noted.error();
    const auto all = work::consents::list(context, *person);
    if (!all)
        return all.error();
    QJsonArray json;
    QList<QStringList> rows;
    for (const work::ConsentLine &line : *all) {
        QJsonObject one = jsonFromRecord(line.consent);
        one.insert(u"stands"_s, nameOf(line.stands));
        one.insert(u"organisationName"_s, line.organisation);
        json.append(one);
        rows.append({base::isoDay(line.consent.day),
            codeWord((*vault)->codes(), u"consent-forms"_s, line.consent.form), standsWord(line.stands),
            line.organisation, line.consent.id.toString()});
    }
    return reply({{u"person"_s, person->toString()}, {u"consents"_s, json}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "This person has given no consent yet. “consent add” takes one in.")));
}

Answer withdrawConsent(const Run &run)
{
    const auto id = idOf(run);
    if (!id)
        return id.error();
    QDate day = base::koreanDay(run.clock().now());
    if (run.arguments.has(u"day"_s)) {
        const auto typed = base::dayFromIso(run.arguments.value(u"day"_s));
        if (!typed)
            return wrongUsage(u"--day is a day as 2026-12-01"_s);
        day = *typed;
    }
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto held
        = work::consents::withdraw((*vault)->context(), *id, day, run.arguments.value(u"reason"_s));
    if (!held)
        return held.error();
    QJsonArray items;
    QStringList names;
    for (const domain::BundleItem &item : *held) {
        items.append(item.id.toString());
        names.append(item.serviceName);
    }
    const QString text = names.isEmpty()
        ? QCoreApplication::translate("cli", "Withdrawn. No service is running on it.")
        : QCoreApplication::translate("cli", "Withdrawn. These services are held: %1")
              .arg(names.join(u", "_s));
    return reply({{u"id"_s, id->toString()}, {u"held"_s, items}}, text);
}

} // namespace

std::vector<Command> careCommands()
{
    return {
        {"conference add", "PERSON",
            QT_TRANSLATE_NOOP(
                "cli", "keep the record of a case conference that standard input holds as JSON"),
            addConference},
        {"conference list", "PERSON", QT_TRANSLATE_NOOP("cli", "case conferences about a person"),
            listConferences},
        {"conference show", "ID", QT_TRANSLATE_NOOP("cli", "the record of one case conference"),
            showConference},
        {"conference schema", "", QT_TRANSLATE_NOOP("cli", "the JSON Schema of what conference add reads"),
            conferenceSchema},
        {"consent add", "PERSON",
            QT_TRANSLATE_NOOP("cli", "keep the consent that standard input holds as JSON (consent schema, which names the items to tick)"), addConsent,
            {{"paper", "FILE", QT_TRANSLATE_NOOP("cli", "its scan: PDF, PNG or JPEG of 10 MB at most")}}},
        {"consent list", "PERSON", QT_TRANSLATE_NOOP("cli", "consents of a person, and which of them hold"),
            listConsents},
        {"consent withdraw", "ID",
            QT_TRANSLATE_NOOP("cli", "withdraw a consent; services that have none any more are held"),
            withdrawConsent,
            {{"day", "YYYY-MM-DD", QT_TRANSLATE_NOOP("cli", "on which day (today)")},
                {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why")}}},
        {"consent schema", "", QT_TRANSLATE_NOOP("cli", "the JSON Schema of what consent add reads"),
            consentSchema},
    };
}

} // namespace cli
