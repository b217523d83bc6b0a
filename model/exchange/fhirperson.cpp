// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/fhirperson.h"

#include "model/base/calendar.h"
#include "model/domain/areas.h"
#include "model/instruments/responsewriter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange::fhir {
namespace {

QString genderOf(const QString &sex)
{
    if (sex == u"m")
        return u"male"_s;
    return sex == u"f" ? u"female"_s : u"unknown"_s;
}

QJsonArray namesOf(const domain::Person &person)
{
    QJsonArray names{QJsonObject{{u"use"_s, u"official"_s}, {u"text"_s, person.name}}};
    if (!person.romanName.isEmpty())
        names.append(QJsonObject{{u"use"_s, u"usual"_s}, {u"text"_s, person.romanName}});
    if (!person.nickname.isEmpty())
        names.append(QJsonObject{{u"use"_s, u"nickname"_s}, {u"text"_s, person.nickname}});
    return names;
}

QJsonObject addressOf(const domain::Address &address)
{
    QJsonObject json{{u"use"_s, u"home"_s}, {u"country"_s, u"KR"_s}};
    setFilled(json, "text", address.line());
    QJsonArray lines;
    for (const QString &line : {address.road, address.detail}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    setFilled(json, "line", lines);
    setFilled(json, "district", address.dong);
    return json;
}

/// What names or reaches the person.
void identify(QJsonObject &patient, const CaseFile &file)
{
    const domain::Person &person = file.person;
    QJsonArray phones;
    QJsonArray contacts;
    for (const domain::Phone &number : file.phones) {
        if (number.unusable || number.number.isEmpty())
            continue;
        if (number.owner.isEmpty())
            phones.append(phone(number.number));
        else
            contacts.append(QJsonObject{
                {u"name"_s, text(number.owner)}, {u"telecom"_s, QJsonArray{phone(number.number)}}});
    }
    if (!person.caseNumber.isEmpty())
        patient.insert(
            u"identifier"_s, QJsonArray{identifier(u"urn:carepass:case-number"_s, person.caseNumber)});
    patient.insert(u"name"_s, namesOf(person));
    setFilled(patient, "telecom", phones);
    setFilled(patient, "contact", contacts);
    setFilled(patient, "birthDate", base::isoDay(person.birth));
    if (!file.address.isEmpty())
        patient.insert(u"address"_s, QJsonArray{addressOf(file.address)});
}

/// The dong and the year of birth tell what has to be told, and not who it is.
void describe(QJsonObject &patient, const CaseFile &file)
{
    if (file.person.birth.isValid())
        patient.insert(u"birthDate"_s, QString::number(file.person.birth.year()));
    if (!file.address.dong.isEmpty())
        patient.insert(u"address"_s,
            QJsonArray{QJsonObject{{u"district"_s, file.address.dong}, {u"country"_s, u"KR"_s}}});
}

/// The resource without answers in free words, which may name anybody.
QJsonArray withoutFreeWords(const QJsonArray &items)
{
    QJsonArray kept;
    for (const QJsonValue &value : items) {
        QJsonObject item = value.toObject();
        QJsonArray answers;
        for (const QJsonValue &given : item.value(u"answer").toArray()) {
            QJsonObject answer = given.toObject();
            if (answer.contains(u"valueString"))
                continue;
            if (answer.contains(u"item"))
                answer.insert(u"item"_s, withoutFreeWords(answer.value(u"item").toArray()));
            answers.append(answer);
        }
        item.remove(u"answer"_s);
        setFilled(item, "answer", answers);
        if (item.contains(u"item"))
            item.insert(u"item"_s, withoutFreeWords(item.value(u"item").toArray()));
        kept.append(item);
    }
    return kept;
}

QDate firstDayOf(const CaseFile &file)
{
    QDate first;
    const auto consider = [&](QDate day) {
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    };
    for (const CaseAssessment &assessment : file.assessments)
        consider(assessment.record.day);
    for (const CasePlan &plan : file.plans)
        consider(base::monthFromIso(plan.bundle.start).value_or(base::Month()).firstDay());
    return first;
}

} // namespace

QJsonObject patient(const CaseFile &file)
{
    const domain::Person &person = file.person;
    QJsonObject patient{{u"resourceType"_s, u"Patient"_s}, {u"active"_s, person.status.isEmpty()},
        {u"gender"_s, genderOf(person.sex)}};
    if (file.isMasked())
        describe(patient, file);
    else
        identify(patient, file);
    if (person.status == u"died") {
        if (person.statusDay.isValid() && !file.isMasked())
            patient.insert(u"deceasedDateTime"_s, base::isoDay(person.statusDay));
        else
            patient.insert(u"deceasedBoolean"_s, true);
    }
    return patient;
}

QJsonObject episodeOfCare(const CaseFile &file, const FhirNames &names)
{
    const bool isOver = !file.person.status.isEmpty();
    QJsonObject episode{{u"resourceType"_s, u"EpisodeOfCare"_s},
        {u"status"_s, isOver ? u"finished"_s : u"active"_s},
        {u"patient"_s, reference(names.of(file.person.id))}};
    const QDate first = firstDayOf(file);
    QDate last = isOver ? file.person.statusDay : QDate();
    if (first.isValid() && last < first)
        last = {};
    setFilled(episode, "period", period(first, last));
    return episode;
}

QJsonObject consent(const CaseConsent &consent, const CaseFile &file, const FhirNames &names)
{
    const QString code = u"http://terminology.hl7.org/CodeSystem/"_s;
    QJsonObject provision{{u"type"_s, u"permit"_s}};
    setFilled(provision, "period", period(consent.given, consent.until));
    QJsonArray purposes;
    for (const QString &purpose : consent.purposes)
        purposes.append(text(purpose));
    setFilled(provision, "code", purposes);
    QJsonArray actors;
    for (const QString &recipient : consent.recipients)
        actors.append(QJsonObject{{u"role"_s, coded(code + u"v3-ParticipationType"_s, u"IRCP"_s)},
            {u"reference"_s, QJsonObject{{u"display"_s, recipient}}}});
    setFilled(provision, "actor", actors);
    QJsonObject json{{u"resourceType"_s, u"Consent"_s},
        {u"status"_s, consent.isWithdrawn ? u"inactive"_s : u"active"_s},
        {u"scope"_s, coded(code + u"consentscope"_s, u"patient-privacy"_s)},
        {u"category"_s, QJsonArray{coded(u"http://loinc.org"_s, u"59284-0"_s)}},
        {u"patient"_s, reference(names.of(file.person.id))},
        {u"policy"_s, QJsonArray{QJsonObject{{u"authority"_s, u"https://www.pipc.go.kr"_s}}}},
        {u"provision"_s, provision}};
    setFilled(json, "dateTime", base::isoDay(consent.given));
    return json;
}

QJsonObject questionnaireResponse(
    const CaseAssessment &assessment, const CaseFile &file, const FhirNames &names)
{
    const domain::Assessment &record = assessment.record;
    instruments::Response response;
    response.questionnaire = record.instrument;
    response.version = record.edition;
    response.subject = names.of(file.person.id);
    response.authored = record.finishedAt ? base::isoMoment(*record.finishedAt) : base::isoDay(record.day);
    response.answers = instruments::Answers(record.answers);
    QJsonObject json = instruments::responseResource(response, *assessment.form);
    if (!file.isMasked()) {
        if (!record.assessor.isEmpty())
            json.insert(u"author"_s, QJsonObject{{u"display"_s, record.assessor}});
        return json;
    }
    json.insert(u"item"_s, withoutFreeWords(json.value(u"item").toArray()));
    json.insert(u"authored"_s, base::isoDay(record.day));
    return json;
}

QJsonObject observation(const CaseAssessment &assessment, const CaseFile &file, const FhirNames &names)
{
    const domain::Assessment &record = assessment.record;
    const QString title = assessment.form ? assessment.form->json.value(u"title").toString() : QString();
    QJsonArray components;
    for (const domain::NeedArea area : domain::kAllNeedAreas) {
        const QString code = domain::codeOf(area);
        if (record.severities.contains(code))
            components.append(
                QJsonObject{{u"code"_s,
                                coded(u"urn:carepass:need"_s, code,
                                    QCoreApplication::translate("areas", domain::labelOf(area)))},
                    {u"valueInteger"_s, record.severities.value(code).toInt()}});
    }
    const QJsonObject survey
        = coded(u"http://terminology.hl7.org/CodeSystem/observation-category"_s, u"survey"_s);
    QJsonObject json{{u"resourceType"_s, u"Observation"_s}, {u"status"_s, u"final"_s},
        {u"category"_s, QJsonArray{survey}},
        {u"code"_s, coded(u"urn:carepass:total-of"_s, record.instrument, title)},
        {u"subject"_s, reference(names.of(file.person.id))}};
    setFilled(json, "effectiveDateTime", base::isoDay(record.day));
    if (record.total)
        json.insert(u"valueInteger"_s, *record.total);
    setFilled(json, "component", components);
    if (assessment.form)
        json.insert(u"derivedFrom"_s, QJsonArray{reference(names.of(record.id))});
    return json;
}

} // namespace exchange::fhir
