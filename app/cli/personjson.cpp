// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/personjson.h"

#include "model/base/calendar.h"
#include "model/base/names.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

const QString kAddress = u"address"_s;
const QString kResidence = u"residence"_s;
const QString kPhones = u"phones"_s;
const QString kBenefits = u"benefits"_s;
const QString kAppointments = u"appointments"_s;
const QString kRelations = u"relations"_s;

template <class Record>
base::Result<QList<Record>> takeList(QJsonObject &json, const QString &name, const domain::CodeLists &codes)
{
    QList<Record> list;
    const QJsonValue given = json.take(name);
    if (given.isUndefined() || given.isNull())
        return list;
    if (!given.isArray())
        return wrongUsage(u"%1: a list is expected"_s.arg(name));
    for (const QJsonValue &one : given.toArray()) {
        const QString place = u"%1[%2]"_s.arg(name).arg(list.size());
        if (!one.isObject())
            return wrongUsage(u"%1: an object is expected"_s.arg(place));
        const auto record = recordFromJson<Record>(one.toObject(), codes, place);
        if (!record)
            return record.error();
        list.append(*record);
    }
    return list;
}

/// A number may stand alone; letters other than the usual separators mean that something else was meant.
base::Done tidyPhones(QJsonObject &json)
{
    QJsonArray phones = json.value(kPhones).toArray();
    for (qsizetype i = 0; i < phones.size(); ++i) {
        QJsonObject phone
            = phones[i].isString() ? QJsonObject{{u"number"_s, phones[i]}} : phones[i].toObject();
        const QString typed = phone.value(u"number"_s).toString();
        const bool plain = std::all_of(
            typed.begin(), typed.end(), [](QChar c) { return c.isDigit() || u"+-. ()"_s.contains(c); });
        const QString digits = base::phoneDigits(typed);
        if (!plain || digits.isEmpty())
            return wrongUsage(u"phones[%1]: a telephone number is expected"_s.arg(i));
        phone.insert(u"number"_s, digits);
        phones[i] = phone;
    }
    if (json.value(kPhones).isArray())
        json.insert(kPhones, phones);
    return {};
}

QString sentenceOf(const work::FieldIssue &issue)
{
    using enum work::FieldIssue::Reason;
    switch (issue.reason) {
    case Missing:
        return u"%1: is missing"_s.arg(issue.field);
    case InTheFuture:
        return u"%1: lies in the future"_s.arg(issue.field);
    case TooOld:
        return u"%1: lies too long ago"_s.arg(issue.field);
    case NotANumber:
        return u"%1: a telephone number is expected"_s.arg(issue.field);
    case EndBeforeStart:
        return u"%1: ends before it begins"_s.arg(issue.field);
    }
    return issue.field;
}

/// `address` is a short form of `residence`; numbers become digits.
base::Done tidy(QJsonObject &json)
{
    if (json.contains(kAddress) && json.contains(kResidence))
        return wrongUsage(u"address: residence says the same"_s);
    if (json.contains(kAddress))
        json.insert(kResidence, json.take(kAddress));
    return tidyPhones(json);
}

/// Puts the fields that the JSON names over the stored ones.
base::Result<domain::Person> overlaid(
    const domain::Person &stored, const QJsonObject &json, const domain::CodeLists &codes)
{
    const QList<FieldShape> shapes = shapesOf<domain::Person>();
    const auto read = fieldsFromJson(json, shapes, codes, {});
    if (!read)
        return read.error();
    QJsonObject fields = domain::toFields(stored);
    for (const FieldShape &shape : shapes) {
        if (json.value(shape.name).isNull())
            fields.remove(QLatin1String(shape.column));
    }
    for (auto field = read->begin(); field != read->end(); ++field)
        fields.insert(field.key(), field.value());
    domain::Person person = domain::fromFields<domain::Person>(stored.id, stored.version, fields);
    person.extra = stored.extra;
    return person;
}

/// Replaces a list where the JSON names it. What stands in both keeps its record, and so its history.
template <class Record>
base::Done replaceList(
    QJsonObject &json, const QString &name, const domain::CodeLists &codes, QList<Record> &list)
{
    if (!json.contains(name))
        return {};
    auto given = takeList<Record>(json, name, codes);
    if (!given)
        return given.error();
    const auto saysTheSame = [](const Record &one, const Record &other) {
        return jsonFromFields(domain::toFields(one), shapesOf<Record>())
            == jsonFromFields(domain::toFields(other), shapesOf<Record>());
    };
    for (Record &one : *given) {
        const auto same = std::find_if(
            list.begin(), list.end(), [&](const Record &stored) { return saysTheSame(stored, one); });
        if (same == list.end())
            continue;
        one = *same;
        list.erase(same);
    }
    list = std::move(*given);
    return {};
}

template <class Record> QJsonObject listSchema(const domain::CodeLists &codes)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, schemaOf(shapesOf<Record>(), codes)}};
}

template <class Record> QJsonArray listOf(const QList<Record> &records)
{
    QJsonArray list;
    for (const Record &record : records)
        list.append(jsonFromRecord(record));
    return list;
}

QJsonArray listOf(const QList<work::PersonLabel> &labels)
{
    QJsonArray list;
    for (const work::PersonLabel &label : labels) {
        list.append(QJsonObject{{u"id"_s, label.id.toString()}, {u"name"_s, label.name},
            {u"birth"_s, base::isoDay(label.birth)}, {u"sex"_s, label.sex},
            {u"householdRole"_s, label.householdRole}});
    }
    return list;
}

} // namespace

QJsonObject personSchema(const domain::CodeLists &codes)
{
    QJsonObject schema = schemaOf(shapesOf<domain::Person>(), codes);
    QJsonObject properties = schema.value(u"properties"_s).toObject();
    properties.insert(kAddress, properties.value(kResidence));
    QJsonObject phones = listSchema<domain::Phone>(codes);
    phones.insert(u"items"_s,
        QJsonObject{
            {u"oneOf"_s, QJsonArray{QJsonObject{{u"type"_s, u"string"_s}}, phones.value(u"items"_s)}}});
    properties.insert(kPhones, phones);
    properties.insert(kBenefits, listSchema<domain::Benefit>(codes));
    properties.insert(kAppointments, listSchema<domain::Appointment>(codes));
    properties.insert(kRelations, listSchema<domain::Relation>(codes));
    schema.insert(u"properties"_s, properties);
    schema.insert(u"required"_s, QJsonArray{u"name"_s});
    schema.insert(u"title"_s, u"person add"_s);
    schema.insert(u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s);
    return schema;
}

base::Result<work::PersonEdit> personFromJson(
    const QJsonObject &given, const domain::CodeLists &codes, QDate today)
{
    QJsonObject json = given;
    if (const base::Done tidied = tidy(json); !tidied)
        return tidied.error();
    const auto phones = takeList<domain::Phone>(json, kPhones, codes);
    const auto benefits = takeList<domain::Benefit>(json, kBenefits, codes);
    const auto appointments = takeList<domain::Appointment>(json, kAppointments, codes);
    const auto relations = takeList<domain::Relation>(json, kRelations, codes);
    const auto person = recordFromJson<domain::Person>(json, codes, {});
    if (!phones || !benefits || !appointments || !relations || !person)
        return !person   ? person.error()
            : !phones    ? phones.error()
            : !benefits  ? benefits.error()
            : !relations ? relations.error()
                         : appointments.error();
    const work::PersonEdit edit{*person, *phones, *benefits, *appointments, *relations};
    if (const auto issues = work::people::issuesOf(edit, today); !issues.isEmpty())
        return wrongUsage(sentenceOf(issues.first()));
    return edit;
}

base::Result<work::PersonEdit> editedFromJson(
    const QJsonObject &given, const work::PersonEdit &loaded, const domain::CodeLists &codes, QDate today)
{
    QJsonObject json = given;
    work::PersonEdit edited = loaded;
    for (const auto &step : {tidy(json), replaceList(json, kPhones, codes, edited.phones),
             replaceList(json, kBenefits, codes, edited.benefits),
             replaceList(json, kAppointments, codes, edited.appointments),
             replaceList(json, kRelations, codes, edited.relations)}) {
        if (!step)
            return step.error();
    }
    const auto person = overlaid(loaded.person, json, codes);
    if (!person)
        return person.error();
    edited.person = *person;
    if (const auto issues = work::people::issuesOf(edited, today); !issues.isEmpty())
        return wrongUsage(sentenceOf(issues.first()));
    return edited;
}

QJsonObject jsonOf(const work::PersonDetail &detail)
{
    QJsonObject json = jsonFromRecord(detail.person);
    json.insert(kAddress, detail.person.residence.line());
    json.insert(kPhones, listOf(detail.phones));
    json.insert(kBenefits, listOf(detail.benefits));
    json.insert(kAppointments, listOf(detail.appointments));
    json.insert(kRelations, listOf(detail.relations));
    json.insert(u"relationsHere"_s, listOf(detail.relationsHere));
    json.insert(u"relatives"_s, listOf(detail.relatives));
    json.insert(u"members"_s, listOf(detail.members));
    json.insert(u"notes"_s, listOf(detail.notes));
    json.insert(u"assessments"_s, listOf(detail.assessments));
    json.insert(u"bundles"_s, listOf(detail.bundles));
    json.insert(u"joined"_s, listOf(detail.joinedLabels));
    if (detail.joinedInto)
        json.insert(u"joinedInto"_s, detail.joinedInto->parent.toString());
    return json;
}

QJsonObject jsonOf(const domain::PeopleRow &row)
{
    QJsonObject json{{u"id"_s, row.id.toString()}, {u"name"_s, row.name},
        {u"birth"_s, base::isoDay(row.birth)}, {u"sex"_s, row.sex}, {u"status"_s, row.status},
        {u"dong"_s, row.dong}, {u"road"_s, row.road}, {u"phone"_s, row.phone},
        {u"caseNumber"_s, row.caseNumber}, {u"condition"_s, row.condition}, {u"stage"_s, row.stage},
        {u"needGroups"_s, QJsonArray::fromStringList(row.needGroups)},
        {u"householdSize"_s, row.householdSize}, {u"urgent"_s, row.alarm >= domain::Alarm::Need}, {u"alarm"_s, QString(domain::codeOf(row.alarm))}, {u"severities"_s, row.severities},
        {u"bundle"_s, row.bundle}, {u"bundleAreas"_s, QJsonArray::fromStringList(row.bundleAreas)},
        {u"conflict"_s, row.hasConflict}};
    if (row.lastContact)
        json.insert(u"lastContact"_s, base::isoMoment(*row.lastContact));
    if (row.assessed.isValid())
        json.insert(u"assessed"_s, base::isoDay(row.assessed));
    if (row.total)
        json.insert(u"total"_s, *row.total);
    return json;
}

} // namespace cli
