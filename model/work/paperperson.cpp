// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/paperperson.h"

#include "model/base/calendar.h"
#include "model/documents/maskedcopy.h"
#include "model/domain/conference.h"
#include "model/domain/household.h"
#include "model/domain/person.h"
#include "model/domain/phone.h"
#include "model/store/joined.h"
#include "model/work/context.h"
#include "model/work/log.h"
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
QString householdText(Context &context, const QJsonObject &household, const PaperCopy &copy)
{
    QStringList parts;
    for (const QJsonValue &kind : household.value("kinds"_L1).toArray()) {
        if (!copy.masked)
            parts.append(context.codes().word(u"household-kinds"_s, kind.toString(), copy.language));
    }
    const int members = household.value("members"_L1).toInt();
    if (members > 0)
        parts.append(QCoreApplication::translate("documents", "%n person(s)", nullptr, members));
    return parts.join(u" · "_s);
}

/// Groups of need say more about who it is than the class does.
QString classText(Context &context, const QJsonObject &values, const PaperCopy &copy)
{
    const QString decided = values.value("caseClass"_L1).toString();
    if (!decided.isEmpty())
        return context.codes().word(u"case-classes"_s, decided, copy.language);
    QStringList groups;
    for (const QJsonValue &group : values.value("needGroups"_L1).toArray())
        groups.append(context.codes().word(u"need-groups"_s, group.toString(), copy.language));
    return copy.masked && !groups.isEmpty() ? documents::hiddenWord() : groups.join(u" · "_s);
}

/// The class of the last conference that decided one.
base::Result<QString> decidedClass(Context &context, const base::Id &person)
{
    const auto all = store::joined::childrenOf<domain::Conference>(context.connection(), person);
    if (!all)
        return all.error();
    const domain::Conference *last = nullptr;
    for (const domain::Conference &one : *all) {
        if (!one.caseClass.isEmpty() && (!last || last->day <= one.day))
            last = &one;
    }
    return last ? last->caseClass : QString();
}

/// The first that may be called, the person's own before that of somebody else.
domain::Phone numberToCall(const QList<domain::Phone> &phones)
{
    domain::Phone found;
    for (const domain::Phone &phone : phones) {
        const bool isBetter = found.number.isEmpty() || (!found.owner.isEmpty() && phone.owner.isEmpty());
        if (!phone.unusable && isBetter)
            found = phone;
    }
    return found;
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
    const auto decided = decidedClass(context, id);
    if (!household || !members || !phones || !decided)
        return !household ? household.error()
            : !members    ? members.error()
            : !phones     ? phones.error()
                          : decided.error();
    domain::Address address
        = (*person)->actualResidence.isEmpty() ? (*person)->residence : (*person)->actualResidence;
    if (address.isEmpty() && *household)
        address = (*household)->address;
    const domain::Phone phone = numberToCall(*phones);
    QJsonObject home;
    if (*household)
        home = {{u"kinds"_s, QJsonArray::fromStringList((*household)->kinds)},
            {u"members"_s, int(members->size())}};
    return QJsonObject{{u"name"_s, (*person)->name}, {u"birth"_s, base::isoDay((*person)->birth)},
        {u"sex"_s, (*person)->sex}, {u"road"_s, address.road}, {u"detail"_s, address.detail},
        {u"dong"_s, address.dong}, {u"phone"_s, phone.number}, {u"phoneOwner"_s, phone.owner},
        {u"caseNumber"_s, (*person)->caseNumber}, {u"caseClass"_s, *decided},
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
    person.phoneOwner = text("phoneOwner");
    person.caseNumber = text("caseNumber");
    person.leadWorker = text("leadWorker");
    person.household = householdText(context, values.value("household"_L1).toObject(), copy);
    person.caseClass = classText(context, values, copy);
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

QString officeOf(Context &context, const PaperCopy &copy)
{
    if (!copy.office.trimmed().isEmpty())
        return copy.office.trimmed();
    const auto kept = log::setting(context, u"organisation"_s);
    return kept ? kept->toString().trimmed() : QString();
}

documents::PaperStamp stampOf(Context &context, const PaperCopy &copy)
{
    const base::Moment now = context.clock().now();
    const auto isTraining = training::isTraining(context);
    return {officeOf(context, copy), context.userName(), base::koreanDay(now), base::koreanTime(now), {},
        copy.masked, copy.largePrint, isTraining && *isTraining};
}

} // namespace work::paperperson
