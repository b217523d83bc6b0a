// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/fhirplan.h"

#include "model/base/calendar.h"
#include "model/domain/areas.h"
#include "model/exchange/fhirstates.h"
#include "model/exchange/weeklyslots.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange::fhir {
namespace {

struct Days {
    QDate from;
    QDate until;
};

Days daysOf(const domain::Bundle &bundle)
{
    const auto start = base::monthFromIso(bundle.start);
    if (!start)
        return {};
    return {start->firstDay(), start->plus(int(bundle.months.value_or(1)) - 1).lastDay()};
}

QString areaWord(const QString &code)
{
    const auto area = domain::serviceAreaOf(code);
    return area ? QCoreApplication::translate("areas", domain::labelOf(*area)) : code;
}

QString needWord(const QString &code)
{
    const auto area = domain::needAreaOf(code);
    return area ? QCoreApplication::translate("areas", domain::labelOf(*area)) : code;
}

/// Slots of one length and one time of day are said in full; of others only the days, and the words say the
/// rest, because a Timing has one time for all its days.
QJsonObject timingOf(const CaseItem &item, const Days &days)
{
    QJsonObject repeat;
    setFilled(repeat, "boundsPeriod", period(days.from, days.until));
    const auto weekly = weeklySlotsOf(item.item.slotText);
    if (!weekly) {
        repeat.insert(u"frequency"_s, 1);
        repeat.insert(u"period"_s, 1);
        repeat.insert(u"periodUnit"_s, u"wk"_s);
        return {{u"repeat"_s, repeat}};
    }
    QJsonArray weekdays;
    bool isRegular = true;
    for (const WeeklySlot &slot : *weekly) {
        const QString day = slot.day.toLower();
        static const QHash<QString, QString> words{{u"mo"_s, u"mon"_s}, {u"tu"_s, u"tue"_s},
            {u"we"_s, u"wed"_s}, {u"th"_s, u"thu"_s}, {u"fr"_s, u"fri"_s}, {u"sa"_s, u"sat"_s},
            {u"su"_s, u"sun"_s}};
        isRegular = isRegular && slot.from == weekly->first().from && slot.until == weekly->first().until
            && !weekdays.contains(words.value(day));
        if (!weekdays.contains(words.value(day)))
            weekdays.append(words.value(day));
    }
    repeat.insert(u"frequency"_s, weekly->size());
    repeat.insert(u"period"_s, 1);
    repeat.insert(u"periodUnit"_s, u"wk"_s);
    repeat.insert(u"dayOfWeek"_s, weekdays);
    if (isRegular) {
        repeat.insert(u"frequency"_s, 1);
        repeat.insert(u"timeOfDay"_s, QJsonArray{weekly->first().from.toString(u"HH:mm:ss"_s)});
        repeat.insert(u"duration"_s, weekly->first().minutes());
        repeat.insert(u"durationUnit"_s, u"min"_s);
    }
    return {{u"repeat"_s, repeat}, {u"code"_s, text(item.item.slotText)}};
}

QJsonArray moneyOf(const domain::BundleItem &item)
{
    QJsonArray extensions;
    const auto add = [&](const QString &word, const std::optional<qint64> &won) {
        if (won)
            extensions.append(QJsonObject{{u"url"_s, u"urn:carepass:fhir:monthly-"_s + word},
                {u"valueMoney"_s, QJsonObject{{u"value"_s, *won}, {u"currency"_s, u"KRW"_s}}}});
    };
    add(u"price"_s, item.price);
    add(u"subsidy"_s, item.subsidy);
    add(u"copay"_s, item.copay);
    return extensions;
}

} // namespace

QString providerOf(const CaseItem &item, const FhirNames &names)
{
    return item.organisation ? names.of(item.organisation->id) : names.of(item.item.id, u"provider"_s);
}

QStringList goalsOf(const CasePlan &plan)
{
    QStringList needs;
    for (const domain::NeedArea area : domain::kAllNeedAreas) {
        if (plan.bundle.goals.contains(domain::codeOf(area)))
            needs.append(domain::codeOf(area));
    }
    return needs;
}

QJsonObject carePlan(const CasePlan &plan, const CaseFile &file, const FhirNames &names)
{
    const domain::Bundle &bundle = plan.bundle;
    const Days days = daysOf(bundle);
    QJsonArray goals;
    for (const QString &need : goalsOf(plan))
        goals.append(reference(names.of(bundle.id, u"goal-"_s + need)));
    QJsonArray activities;
    for (const CaseItem &item : plan.items)
        activities.append(QJsonObject{{u"reference"_s, reference(names.of(item.item.id))}});
    QJsonObject json{{u"resourceType"_s, u"CarePlan"_s}, {u"status"_s, planStatusOf(bundle)},
        {u"intent"_s, u"plan"_s}, {u"title"_s, QCoreApplication::translate("fields", domain::Bundle::kLabel)},
        {u"subject"_s, reference(names.of(file.person.id))}};
    if (!bundle.number.isEmpty() && !file.isMasked())
        json.insert(u"identifier"_s, QJsonArray{identifier(u"urn:carepass:plan-number"_s, bundle.number)});
    setFilled(json, "period", period(days.from, days.until));
    setFilled(json, "goal", goals);
    setFilled(json, "activity", activities);
    return json;
}

QJsonObject goal(const CasePlan &plan, const QString &need, const CaseFile &file, const FhirNames &names)
{
    const QJsonValue kept = plan.bundle.goals.value(need);
    const QString wanted = kept.isString() ? kept.toString() : kept[u"short"].toString();
    const QString later = kept[u"long"].toString();
    const QString method = kept[u"method"].toString();
    const QString word = needWord(need);
    const Days days = daysOf(plan.bundle);
    QJsonObject json{{u"resourceType"_s, u"Goal"_s}, {u"lifecycleStatus"_s, goalStatusOf(plan.bundle)},
        {u"category"_s, QJsonArray{coded(u"urn:carepass:need"_s, need, word)}},
        {u"subject"_s, reference(names.of(file.person.id))}};
    const QString said = wanted.isEmpty() ? later : wanted;
    json.insert(u"description"_s, text(file.isMasked() || said.isEmpty() ? word : said));
    setFilled(json, "startDate", base::isoDay(days.from));
    if (days.until.isValid())
        json.insert(u"target"_s, QJsonArray{QJsonObject{{u"dueDate"_s, base::isoDay(days.until)}}});
    QJsonArray notes;
    for (const QString &note : {wanted.isEmpty() ? QString() : later, method}) {
        if (!note.isEmpty() && !file.isMasked())
            notes.append(text(note));
    }
    setFilled(json, "note", notes);
    return json;
}

QJsonObject serviceRequest(
    const CaseItem &item, const CasePlan &plan, const CaseFile &file, const FhirNames &names)
{
    Days days = daysOf(plan.bundle);
    if (item.item.from.isValid())
        days.from = item.item.from;
    if (item.item.until.isValid())
        days.until = item.item.until;
    QJsonArray performers{reference(providerOf(item, names))};
    if (item.service)
        performers.append(reference(names.of(item.service->id)));
    QJsonObject json{{u"resourceType"_s, u"ServiceRequest"_s},
        {u"status"_s, requestStatusOf(item.item, plan.bundle)},
        {u"intent"_s, requestIntentOf(item.item, plan.bundle)},
        {u"category"_s,
            QJsonArray{coded(u"urn:carepass:service-area"_s, item.item.area, areaWord(item.item.area))}},
        {u"code"_s, text(item.item.serviceName)}, {u"subject"_s, reference(names.of(file.person.id))},
        {u"occurrenceTiming"_s, timingOf(item, days)}, {u"performer"_s, performers},
        {u"basedOn"_s, QJsonArray{reference(names.of(plan.bundle.id))}}};
    const bool isExchange = std::any_of(plan.items.begin(), plan.items.end(),
        [&](const CaseItem &old) { return old.item.id == item.item.replaces; });
    if (isExchange)
        json.insert(u"replaces"_s, QJsonArray{reference(names.of(item.item.replaces))});
    setFilled(json, "extension", moneyOf(item.item));
    return json;
}

QJsonObject organisation(const CaseItem &item)
{
    QJsonObject json{{u"resourceType"_s, u"Organization"_s}, {u"active"_s, true}};
    if (!item.organisation) {
        json.insert(u"name"_s, item.item.provider.isEmpty() ? item.item.serviceName : item.item.provider);
        return json;
    }
    const domain::Organisation &known = *item.organisation;
    json.insert(u"name"_s, known.name.isEmpty() ? item.item.serviceName : known.name);
    if (!known.alternateName.isEmpty())
        json.insert(u"alias"_s, QJsonArray{known.alternateName});
    if (!known.registrationNumber.isEmpty())
        json.insert(u"identifier"_s,
            QJsonArray{identifier(u"urn:carepass:registration-number"_s, known.registrationNumber)});
    QJsonArray telecom;
    if (!known.phone.isEmpty())
        telecom.append(QJsonObject{{u"system"_s, u"phone"_s},
            {u"value"_s, phone(known.phone).value(u"value")}, {u"use"_s, u"work"_s}});
    setFilled(json, "telecom", telecom);
    if (!known.address.line().isEmpty())
        json.insert(u"address"_s,
            QJsonArray{QJsonObject{
                {u"use"_s, u"work"_s}, {u"text"_s, known.address.line()}, {u"country"_s, u"KR"_s}}});
    return json;
}

QJsonObject healthcareService(const CaseItem &item, const FhirNames &names)
{
    QJsonObject json{{u"resourceType"_s, u"HealthcareService"_s}, {u"active"_s, true},
        {u"providedBy"_s, reference(providerOf(item, names))}, {u"name"_s, item.service->name},
        {u"category"_s,
            QJsonArray{
                coded(u"urn:carepass:service-area"_s, item.service->area, areaWord(item.service->area))}}};
    setFilled(json, "comment", item.service->description);
    return json;
}

} // namespace exchange::fhir
