// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/fhirperson.h"

#include "model/base/calendar.h"

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
    const bool tellsWho = file.isMasked() && file.person.status == u"died";
    if (tellsWho || (first.isValid() && last < first))
        last = {};
    setFilled(episode, "period", period(first, last));
    return episode;
}

} // namespace exchange::fhir
