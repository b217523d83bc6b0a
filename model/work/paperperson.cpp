// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/paperperson.h"

#include "model/base/calendar.h"
#include "model/domain/household.h"
#include "model/domain/person.h"
#include "model/domain/phone.h"
#include "model/store/joined.h"
#include "model/work/context.h"
#include "model/work/training.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace work::paperperson {
namespace {

base::Result<std::optional<domain::Household>> householdOf(Context &context, const domain::Person &person)
{
    if (person.household.isNil())
        return std::optional<domain::Household>();
    return store::records::find<domain::Household>(context.connection(), person.household);
}

base::Result<QList<domain::Person>> membersOf(Context &context, const domain::Person &person)
{
    if (person.household.isNil())
        return QList<domain::Person>{person};
    return store::records::where<domain::Person>(context.connection(), "household", person.household);
}

/// Kinds of the household and how many live there: `One-person household · 1 person`.
QString householdText(Context &context, const QJsonObject &household, const QString &language)
{
    QStringList parts;
    for (const QJsonValue &kind : household.value("kinds"_L1).toArray())
        parts.append(context.codes().word(u"household-kinds"_s, kind.toString(), language));
    const int members = household.value("members"_L1).toInt();
    if (members > 0)
        parts.append(QCoreApplication::translate("documents", "%n person(s)", nullptr, members));
    return parts.join(u" · "_s);
}

void addPlaces(const domain::Address &address, documents::SecretWords &secrets)
{
    for (const QString &part : {address.road, address.detail, address.note}) {
        if (!part.isEmpty() && !secrets.places.contains(part))
            secrets.places.append(part);
    }
}

base::Done addOne(Context &context, const domain::Person &person, documents::SecretWords &secrets)
{
    if (!secrets.names.contains(person.name))
        secrets.names.append(person.name);
    addPlaces(person.residence, secrets);
    addPlaces(person.actualResidence, secrets);
    const auto phones = store::records::childrenOf<domain::Phone>(context.connection(), person.id);
    if (!phones)
        return phones.error();
    for (const domain::Phone &phone : *phones)
        secrets.phones.append(phone.number);
    return {};
}

} // namespace

base::Result<QJsonObject> valuesOf(Context &context, const base::Id &id)
{
    const auto person = store::records::find<domain::Person>(context.connection(), id);
    if (!person || !*person)
        return person ? base::Error{base::ErrorKind::NotFound, u"person"_s} : person.error();
    const auto household = householdOf(context, **person);
    const auto members = membersOf(context, **person);
    const auto phones = store::records::childrenOf<domain::Phone>(context.connection(), id);
    if (!household || !members || !phones)
        return !household ? household.error() : !members ? members.error() : phones.error();
    domain::Address address
        = (*person)->actualResidence.isEmpty() ? (*person)->residence : (*person)->actualResidence;
    if (address.isEmpty() && *household)
        address = (*household)->address;
    QString number;
    for (const domain::Phone &phone : *phones) {
        if (!phone.unusable && number.isEmpty())
            number = phone.number;
    }
    QJsonObject home;
    if (*household)
        home = {{u"kinds"_s, QJsonArray::fromStringList((*household)->kinds)},
            {u"members"_s, int(members->size())}};
    return QJsonObject{{u"name"_s, (*person)->name}, {u"birth"_s, base::isoDay((*person)->birth)},
        {u"sex"_s, (*person)->sex}, {u"road"_s, address.road}, {u"detail"_s, address.detail},
        {u"dong"_s, address.dong}, {u"phone"_s, number}, {u"caseNumber"_s, (*person)->caseNumber},
        {u"needGroups"_s, QJsonArray::fromStringList((*person)->needGroups)},
        {u"leadWorker"_s, (*person)->leadWorker}, {u"household"_s, home}};
}

documents::CarePlanPerson shown(Context &context, const QJsonObject &values, const PaperCopy &copy)
{
    const auto text = [&](const char *name) { return values.value(QLatin1String(name)).toString(); };
    documents::CarePlanPerson person;
    person.name = text("name");
    person.birth = base::dayFromIso(text("birth")).value_or(QDate());
    person.sex = text("sex");
    person.road = text("road");
    person.detail = text("detail");
    person.dong = text("dong");
    person.phone = text("phone");
    person.caseNumber = text("caseNumber");
    person.leadWorker = text("leadWorker");
    person.household = householdText(context, values.value("household"_L1).toObject(), copy.language);
    QStringList groups;
    for (const QJsonValue &group : values.value("needGroups"_L1).toArray())
        groups.append(context.codes().word(u"need-groups"_s, group.toString(), copy.language));
    if (!copy.masked)
        person.caseClass = groups.join(u" · "_s);
    return person;
}

base::Result<documents::SecretWords> secretsOf(Context &context, const base::Id &id)
{
    documents::SecretWords secrets;
    const auto parts = store::joined::partsOf(context.connection(), id);
    if (!parts)
        return parts.error();
    for (const base::Id &part : *parts) {
        const auto person = store::records::find<domain::Person>(context.connection(), part);
        if (!person)
            return person.error();
        if (!*person)
            continue;
        const auto household = householdOf(context, **person);
        auto members = membersOf(context, **person);
        if (!household || !members)
            return household ? members.error() : household.error();
        if (*household)
            addPlaces((*household)->address, secrets);
        for (const domain::Person &member : std::as_const(*members)) {
            if (const base::Done added = addOne(context, member, secrets); !added)
                return added.error();
        }
    }
    return secrets;
}

void addSecrets(const QJsonObject &values, documents::SecretWords &secrets)
{
    secrets.names.append(values.value("name"_L1).toString());
    secrets.phones.append(values.value("phone"_L1).toString());
    secrets.places.append({values.value("road"_L1).toString(), values.value("detail"_L1).toString()});
}

documents::PaperStamp stampOf(Context &context, const PaperCopy &copy)
{
    const base::Moment now = context.clock().now();
    const auto isTraining = training::isTraining(context);
    return {copy.office, context.userName(), base::koreanDay(now), base::koreanTime(now), {}, copy.masked,
        copy.largePrint, isTraining && *isTraining};
}

} // namespace work::paperperson
