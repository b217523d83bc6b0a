// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/plans.h"

#include "model/base/calendar.h"
#include "model/documents/pdf.h"
#include "model/domain/areas.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/domain/household.h"
#include "model/domain/offer.h"
#include "model/domain/person.h"
#include "model/domain/phone.h"
#include "model/domain/service.h"
#include "model/store/accesslog.h"
#include "model/store/records.h"
#include "model/work/assessments.h"
#include "model/work/context.h"
#include "model/work/counters.h"
#include "model/work/slottext.h"
#include "model/work/training.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace work::plans {
namespace {

using documents::CarePlanData;
using documents::CategoryMark;

template <class Record> base::Result<Record> need(Context &context, const base::Id &id)
{
    const auto found = store::records::find<Record>(context.connection(), id);
    if (!found || !*found)
        return found ? base::Error{base::ErrorKind::NotFound, QLatin1String(Record::kType)} : found.error();
    return **found;
}

documents::CarePlanState stateOf(const QString &state)
{
    static const QStringList approved{QStringLiteral("approved"), QStringLiteral("requested"),
        QStringLiteral("active"), QStringLiteral("paused"), QStringLiteral("ended"),
        QStringLiteral("evaluated")};
    if (approved.contains(state))
        return documents::CarePlanState::Approved;
    return state == QLatin1String("conference") ? documents::CarePlanState::AwaitingApproval
                                                : documents::CarePlanState::Draft;
}

CategoryMark markOf(const QString &code)
{
    const auto area = domain::serviceAreaOf(code);
    if (!area)
        return CategoryMark::None;
    switch (*area) {
    case domain::ServiceArea::Care:
        return CategoryMark::Care;
    case domain::ServiceArea::Rehabilitation:
        return CategoryMark::Rehabilitation;
    case domain::ServiceArea::Counselling:
        return CategoryMark::Counselling;
    }
    return CategoryMark::None;
}

/// Kinds of the household and how many live there: `One-person household · 1 person`.
base::Result<QString> householdText(Context &context, const domain::Person &person, const PlanPrint &print)
{
    if (person.household.isNil())
        return QString();
    const auto household = store::records::find<domain::Household>(context.connection(), person.household);
    const auto members
        = store::records::where<domain::Person>(context.connection(), "household", person.household);
    if (!household || !members)
        return household ? members.error() : household.error();
    QStringList parts;
    if (*household) {
        for (const QString &kind : (*household)->kinds)
            parts.append(context.codes().word(QStringLiteral("household-kinds"), kind, print.language));
    }
    parts.append(QCoreApplication::translate("documents", "%n person(s)", nullptr, int(members->size())));
    return parts.join(QStringLiteral(" · "));
}

base::Done addPerson(Context &context, const base::Id &id, const PlanPrint &print, CarePlanData &data)
{
    const auto person = need<domain::Person>(context, id);
    if (!person)
        return person.error();
    domain::Address address = person->actualResidence.isEmpty() ? person->residence : person->actualResidence;
    if (address.isEmpty() && !person->household.isNil()) {
        const auto household = need<domain::Household>(context, person->household);
        if (household)
            address = household->address;
    }
    const auto phones = store::records::childrenOf<domain::Phone>(context.connection(), id);
    const auto household = householdText(context, *person, print);
    if (!phones || !household)
        return phones ? household.error() : phones.error();
    documents::CarePlanPerson &shown = data.person;
    shown.name = person->name;
    shown.birth = person->birth;
    shown.sex = person->sex;
    shown.road = address.road;
    shown.detail = address.detail;
    shown.dong = address.dong;
    for (const domain::Phone &phone : *phones) {
        if (!phone.unusable && shown.phone.isEmpty())
            shown.phone = phone.number;
    }
    shown.caseNumber = person->caseNumber;
    shown.household = *household;
    QStringList groups;
    for (const QString &group : person->needGroups)
        groups.append(context.codes().word(QStringLiteral("need-groups"), group, print.language));
    if (!print.masked)
        shown.caseClass = groups.join(QStringLiteral(" · "));
    shown.leadWorker = person->leadWorker;
    return {};
}

/// A goal is a text, which is the short one, or an object of its three parts.
void addGoal(const QJsonValue &goal, documents::CarePlanNeed &need)
{
    need.shortGoal = goal.isString() ? goal.toString() : goal[QLatin1String("short")].toString();
    need.longGoal = goal[QLatin1String("long")].toString();
    need.method = goal[QLatin1String("method")].toString();
}

base::Done addNeeds(Context &context, const domain::Bundle &bundle, CarePlanData &data)
{
    const auto latest = assessments::latest(context, bundle.parent);
    if (!latest)
        return latest.error();
    if (!*latest)
        return {};
    const domain::Assessment &assessment = **latest;
    data.assessedOn = assessment.day;
    if (assessment.total)
        data.assessmentTotal = int(*assessment.total);
    for (const domain::NeedArea area : domain::kAllNeedAreas) {
        const QString code = domain::codeOf(area);
        documents::CarePlanNeed shown;
        shown.severity = assessment.severities.value(code).toInt();
        if (shown.severity < 1 && !bundle.goals.contains(code))
            continue;
        shown.name = QCoreApplication::translate("areas", domain::labelOf(area));
        addGoal(bundle.goals.value(code), shown);
        data.needs.push_back(shown);
    }
    return {};
}

/// Minutes and count of sessions are those of the service today; a bundle does not keep them.
base::Result<QString> sessionsOf(Context &context, const base::Id &offerId)
{
    const auto offer = store::records::find<domain::Offer>(context.connection(), offerId);
    if (!offer || !*offer)
        return offer ? base::Result<QString>(QString()) : offer.error();
    const auto service = store::records::find<domain::Service>(context.connection(), (*offer)->parent);
    if (!service || !*service)
        return service ? base::Result<QString>(QString()) : service.error();
    QStringList parts;
    if ((*service)->minutes)
        parts.append(QCoreApplication::translate("documents", "%1 min").arg(*(*service)->minutes));
    if ((*service)->sessions)
        parts.append(QCoreApplication::translate("documents", "%1 times a month").arg(*(*service)->sessions));
    return parts.join(QLatin1String(", "));
}

base::Done addServices(Context &context, const domain::Bundle &bundle, CarePlanData &data)
{
    auto items = store::records::childrenOf<domain::BundleItem>(context.connection(), bundle.id);
    if (!items)
        return items.error();
    std::stable_sort(items->begin(), items->end(), [](const auto &first, const auto &second) {
        return domain::serviceAreaOf(first.area) < domain::serviceAreaOf(second.area);
    });
    for (const domain::BundleItem &item : *items) {
        const auto sessions = sessionsOf(context, item.offer);
        if (!sessions)
            return sessions.error();
        documents::CarePlanService service{markOf(item.area), item.serviceName, item.provider,
            slottext::wordsOf(item.slotText), *sessions, item.price.value_or(0), item.subsidy.value_or(0),
            item.copay.value_or(0)};
        data.month.price += service.price;
        data.month.subsidy += service.subsidy;
        data.month.copay += service.copay;
        data.services.push_back(std::move(service));
    }
    return {};
}

} // namespace

base::Result<CarePlanData> planData(Context &context, const base::Id &id, const PlanPrint &print)
{
    const auto bundle = need<domain::Bundle>(context, id);
    if (!bundle)
        return bundle.error();
    const base::Moment now = context.clock().now();
    const base::Month start = base::monthFromIso(bundle->start).value_or(base::monthOf(base::koreanDay(now)));
    CarePlanData data;
    data.documentNumber = bundle->number;
    data.edition = int(bundle->edition.value_or(1));
    data.state = stateOf(bundle->state);
    data.written = base::koreanDay(now);
    data.months = int(bundle->months.value_or(1));
    data.from = start.firstDay();
    data.until = start.plus(data.months - 1).lastDay();
    for (const base::Done &added : {addPerson(context, bundle->parent, print, data),
             addNeeds(context, *bundle, data), addServices(context, *bundle, data)}) {
        if (!added)
            return added.error();
    }
    data.period
        = {data.month.price * data.months, data.month.subsidy * data.months, data.month.copay * data.months};
    data.office = print.office;
    data.printedBy = context.userName();
    data.printedOn = base::koreanDay(now);
    data.printedAt = base::koreanTime(now);
    data.masked = print.masked;
    data.largePrint = print.largePrint;
    const auto isTraining = training::isTraining(context);
    if (!isTraining)
        return isTraining.error();
    data.isTraining = *isTraining;
    return data;
}

base::Result<documents::Document> carePlan(Context &context, const base::Id &bundle, const PlanPrint &print)
{
    if (print.reason.trimmed().isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("reason")};
    auto data = planData(context, bundle, print);
    if (!data)
        return data.error();
    const auto number = counters::next(context.connection(), QStringLiteral("PR"), data->printedOn.year());
    if (!number)
        return number.error();
    data->printNumber = *number;
    const QJsonObject detail{{QStringLiteral("paper"), QStringLiteral("care plan")},
        {QStringLiteral("reason"), print.reason.trimmed()}, {QStringLiteral("number"), *number},
        {QStringLiteral("masked"), print.masked}};
    if (const base::Done logged = store::accesslog::write(context.vault(), context.connection(),
            QStringLiteral("print"), {QLatin1String(domain::Bundle::kType), bundle}, detail);
        !logged)
        return logged.error();
    return documents::carePlan(*data);
}

base::Done writePdf(Context &context, const base::Id &bundle, const PlanPrint &print, const QString &path)
{
    const auto document = carePlan(context, bundle, print);
    if (!document)
        return document.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::Error{base::ErrorKind::Io, file.errorString()};
    if (const base::Done written = documents::writePdf(*document, file); !written)
        return written;
    if (!file.commit())
        return base::Error{base::ErrorKind::Io, file.errorString()};
    return {};
}

} // namespace work::plans
