// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/plans.h"

#include "model/base/calendar.h"
#include "model/domain/areas.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleedition.h"
#include "model/domain/bundleitem.h"
#include "model/store/records.h"
#include "model/work/bundlechecks.h"
#include "model/work/context.h"
#include "model/work/paperlines.h"
#include "model/work/paperperson.h"
#include "model/work/plansnapshot.h"
#include "model/work/slottext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::plans {
namespace {

using documents::CarePlanData;
using documents::CarePlanState;
using documents::CategoryMark;

/// What a plan is made from: of the vault as it is, or as an approved edition keeps it.
struct Source {
    domain::Bundle bundle;
    QList<domain::BundleItem> items;
    QJsonObject plan;
    std::optional<domain::BundleEdition> approved;
    PlanEdition edition;
};

CarePlanState stateOf(const QString &state)
{
    static const QStringList approved{
        u"approved"_s, u"requested"_s, u"active"_s, u"paused"_s, u"ended"_s, u"evaluated"_s};
    if (approved.contains(state))
        return CarePlanState::Approved;
    return state == u"conference" ? CarePlanState::AwaitingApproval : CarePlanState::Draft;
}

/// Those that were approved, oldest first.
base::Result<QList<domain::BundleEdition>> approvedOf(Context &context, const base::Id &bundle)
{
    auto all = store::records::childrenOf<domain::BundleEdition>(context.connection(), bundle);
    if (!all)
        return all.error();
    all->removeIf([](const domain::BundleEdition &one) { return one.decision != u"approved"; });
    std::stable_sort(all->begin(), all->end(), [](const auto &first, const auto &second) {
        return first.edition.value_or(1) < second.edition.value_or(1);
    });
    return all;
}

/// The day of the signature; of an approval from before editions kept it, that of the decision.
QDate approvedOn(const domain::BundleEdition &edition)
{
    return base::dayFromIso(edition.plan.value("written"_L1).toString()).value_or(edition.day);
}

QList<PlanEdition> editionsOf(const domain::Bundle &bundle, const QList<domain::BundleEdition> &approved)
{
    const int standing = int(bundle.edition.value_or(1));
    const int last = approved.isEmpty() ? 0 : int(approved.last().edition.value_or(1));
    QList<PlanEdition> editions;
    if (standing > last) {
        // A change of what is in force waits for its decision, whatever the bundle does meanwhile.
        const bool waits = last > 0 && stateOf(bundle.state) == CarePlanState::Approved;
        editions.append({standing, waits ? CarePlanState::AwaitingApproval : stateOf(bundle.state), {}});
    }
    for (auto one = approved.rbegin(); one != approved.rend(); ++one) {
        const int edition = int(one->edition.value_or(1));
        const bool isOld = edition < last;
        if (editions.isEmpty() || editions.last().edition != edition)
            editions.append(
                {edition, isOld ? CarePlanState::Superseded : CarePlanState::Approved, approvedOn(*one)});
    }
    return editions;
}

domain::BundleItem itemOf(const QString &id, const QJsonObject &content)
{
    return domain::fromFields<domain::BundleItem>(base::Id::fromString(id).value_or(base::Id()), 0, content);
}

/// The services as the edition keeps them.
base::Done takeKept(Context &context, const domain::BundleEdition &kept, Source &source)
{
    source.approved = kept;
    source.bundle.start = kept.start;
    source.bundle.months = kept.months;
    for (auto one = kept.content.begin(); one != kept.content.end(); ++one)
        source.items.append(itemOf(one.key(), one.value().toObject()));
    source.plan = kept.plan;
    if (!source.plan.isEmpty())
        return {};
    // An approval from before editions kept the plan: what is known of it now.
    const auto plan = plansnapshot::of(context, source.bundle, source.items);
    if (!plan)
        return plan.error();
    source.plan = *plan;
    return {};
}

base::Result<Source> sourceOf(Context &context, const base::Id &id, int wanted)
{
    const auto bundle = bundlechecks::findBundle(context, id);
    const auto approved = approvedOf(context, id);
    if (!bundle || !approved)
        return bundle ? approved.error() : bundle.error();
    const QList<PlanEdition> editions = editionsOf(*bundle, *approved);
    Source source{*bundle, {}, {}, {}, {}};
    const auto suits = [&](const PlanEdition &one) {
        return wanted > 0 ? one.edition == wanted : one.state == CarePlanState::Approved;
    };
    const auto found = std::find_if(editions.begin(), editions.end(), suits);
    if (found == editions.end() && wanted > 0)
        return base::Error{base::ErrorKind::NotFound, u"bundleedition"_s};
    source.edition = found == editions.end() ? editions.first() : *found;
    for (const domain::BundleEdition &one : *approved) {
        if (one.edition.value_or(1) == source.edition.edition && source.edition.approvedOn.isValid()) {
            source.items.clear();
            if (const base::Done taken = takeKept(context, one, source); !taken)
                return taken.error();
        }
    }
    if (source.approved)
        return source;
    const auto items = bundlechecks::itemsOf(context, id);
    if (!items)
        return items.error();
    source.items = bundlechecks::currentOf(*items);
    if (source.items.isEmpty())
        source.items = *items; // a bundle that has ended
    const auto plan = plansnapshot::of(context, *bundle, source.items);
    if (!plan)
        return plan.error();
    source.plan = *plan;
    return source;
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

/// A goal is a text, which is the short one, or an object of its three parts.
void addGoal(const QJsonValue &goal, documents::CarePlanNeed &need)
{
    need.shortGoal = goal.isString() ? goal.toString() : goal["short"_L1].toString();
    need.longGoal = goal["long"_L1].toString();
    need.method = goal["method"_L1].toString();
}

void addNeeds(const QJsonObject &plan, CarePlanData &data)
{
    const QJsonObject assessment = plan.value("assessment"_L1).toObject();
    const QJsonObject goals = plan.value("goals"_L1).toObject();
    const QJsonObject severities = assessment.value("severities"_L1).toObject();
    data.assessedOn = base::dayFromIso(assessment.value("day"_L1).toString()).value_or(QDate());
    if (assessment.contains("total"_L1))
        data.assessmentTotal = assessment.value("total"_L1).toInt();
    for (const domain::NeedArea area : domain::kAllNeedAreas) {
        const QString code = domain::codeOf(area);
        documents::CarePlanNeed shown;
        shown.severity = severities.value(code).toInt();
        if (assessment.isEmpty() || (shown.severity < 1 && !goals.contains(code)))
            continue;
        shown.name = QCoreApplication::translate("areas", domain::labelOf(area));
        addGoal(goals.value(code), shown);
        data.needs.push_back(shown);
    }
}

QString sessionsOf(const QJsonObject &sessions)
{
    QStringList parts;
    if (sessions.contains("minutes"_L1))
        parts.append(
            QCoreApplication::translate("documents", "%1 min").arg(sessions.value("minutes"_L1).toInt()));
    if (sessions.contains("sessions"_L1))
        parts.append(QCoreApplication::translate("documents", "%1 times a month")
                         .arg(sessions.value("sessions"_L1).toInt()));
    return parts.join(", "_L1);
}

/// The same once more as values, for plain sentences.
void addTimes(
    const domain::BundleItem &item, const QJsonObject &sessions, documents::CarePlanService &service)
{
    service.weekly = slottext::slotsOf(item.slotText);
    service.minutes = sessions.value("minutes"_L1).toInt();
    service.times = sessions.value("sessions"_L1).toInt();
    if (sessions.contains("home"_L1))
        service.comesHome = sessions.value("home"_L1).toBool();
}

void addServices(Source &source, CarePlanData &data)
{
    std::stable_sort(source.items.begin(), source.items.end(), [](const auto &first, const auto &second) {
        return domain::serviceAreaOf(first.area) < domain::serviceAreaOf(second.area);
    });
    const QJsonObject sessions = source.plan.value("sessions"_L1).toObject();
    for (const domain::BundleItem &item : std::as_const(source.items)) {
        documents::CarePlanService service{markOf(item.area), item.serviceName, item.provider,
            slottext::wordsOf(item.slotText), sessionsOf(sessions.value(item.id.toString()).toObject()),
            item.price.value_or(0), item.subsidy.value_or(0), item.copay.value_or(0)};
        addTimes(item, sessions.value(item.id.toString()).toObject(), service);
        data.month.price += service.price;
        data.month.subsidy += service.subsidy;
        data.month.copay += service.copay;
        data.services.push_back(std::move(service));
    }
    data.period
        = {data.month.price * data.months, data.month.subsidy * data.months, data.month.copay * data.months};
}

void addConference(const QJsonObject &plan, CarePlanData &data)
{
    const QJsonObject conference = plan.value("conference"_L1).toObject();
    data.conferenceOn = base::dayFromIso(conference.value("day"_L1).toString()).value_or(QDate());
    data.tasks = paperlines::tasksOf(conference.value("tasks"_L1).toString());
    const auto next = base::dayFromIso(conference.value("next"_L1).toString());
    if (next)
        data.checks.push_back({*next, QCoreApplication::translate("documents", "Case conference"), {}});
}

void addApproval(const Source &source, int inForce, CarePlanData &data)
{
    data.edition = source.edition.edition;
    data.state = source.edition.state;
    if (!source.approved)
        return;
    data.approvedOn = approvedOn(*source.approved);
    data.approvals = {{{}, source.approved->approvedBy, base::formatDay(data.approvedOn)}};
    if (data.state == CarePlanState::Superseded)
        data.supersededBy = inForce;
}

} // namespace

base::Result<QList<PlanEdition>> editions(Context &context, const base::Id &id)
{
    const auto bundle = bundlechecks::findBundle(context, id);
    const auto approved = approvedOf(context, id);
    if (!bundle || !approved)
        return bundle ? approved.error() : bundle.error();
    return editionsOf(*bundle, *approved);
}

base::Result<Plan> planOf(Context &context, const base::Id &id, int edition, const PaperCopy &copy)
{
    auto source = sourceOf(context, id, edition);
    const auto approved = approvedOf(context, id);
    if (!source || !approved)
        return source ? approved.error() : source.error();
    const QDate today = base::koreanDay(context.clock().now());
    const domain::Bundle &bundle = source->bundle;
    const base::Month start = base::monthFromIso(bundle.start).value_or(base::monthOf(today));
    Plan plan{{}, bundle.parent, source->plan, source->approved.has_value()};
    CarePlanData &data = plan.data;
    data.documentNumber = bundle.number;
    data.written = base::dayFromIso(source->plan.value("written"_L1).toString()).value_or(today);
    data.months = int(bundle.months.value_or(1));
    data.from = start.firstDay();
    data.until = start.plus(data.months - 1).lastDay();
    data.person = paperperson::shown(context, source->plan.value("person"_L1).toObject(), copy);
    addNeeds(source->plan, data);
    addServices(*source, data);
    addConference(source->plan, data);
    addApproval(*source, approved->isEmpty() ? 0 : int(approved->last().edition.value_or(1)), data);
    const documents::PaperStamp stamp = paperperson::stampOf(context, copy);
    data.office = stamp.office;
    data.printedBy = stamp.printedBy;
    data.printedOn = stamp.printedOn;
    data.printedAt = stamp.printedAt;
    data.masked = copy.masked;
    data.largePrint = copy.largePrint;
    data.isTraining = stamp.isTraining;
    return plan;
}

} // namespace work::plans
