// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/plansnapshot.h"

#include "model/base/calendar.h"
#include "model/domain/conference.h"
#include "model/domain/offer.h"
#include "model/domain/service.h"
#include "model/store/records.h"
#include "model/work/assessments.h"
#include "model/work/context.h"
#include "model/work/paperperson.h"
#include "model/work/papertemplates.h"

using namespace Qt::StringLiterals;

namespace work::plansnapshot {
namespace {

base::Done addAssessment(Context &context, const base::Id &person, QJsonObject &plan)
{
    const auto latest = assessments::latest(context, person);
    if (!latest)
        return latest.error();
    if (!*latest)
        return {};
    QJsonObject kept{{u"id"_s, (*latest)->id.toString()}, {u"day"_s, base::isoDay((*latest)->day)},
        {u"severities"_s, (*latest)->severities}};
    if ((*latest)->total)
        kept.insert(u"total"_s, *(*latest)->total);
    plan.insert(u"assessment"_s, kept);
    return {};
}

base::Done addConference(Context &context, const base::Id &id, QJsonObject &plan)
{
    if (id.isNil())
        return {};
    const auto conference = store::records::find<domain::Conference>(context.connection(), id);
    if (!conference)
        return conference.error();
    if (!*conference)
        return {};
    plan.insert(u"conference"_s,
        QJsonObject{{u"day"_s, base::isoDay((*conference)->day)}, {u"tasks"_s, (*conference)->tasks},
            {u"next"_s, base::isoDay((*conference)->nextDay)}});
    return {};
}

/// Minutes and count of sessions stand in the service.
base::Done addSessions(Context &context, const QList<domain::BundleItem> &items, QJsonObject &plan)
{
    QJsonObject sessions;
    for (const domain::BundleItem &item : items) {
        const auto offer = store::records::find<domain::Offer>(context.connection(), item.offer);
        if (!offer)
            return offer.error();
        if (!*offer)
            continue;
        const auto service = store::records::find<domain::Service>(context.connection(), (*offer)->parent);
        if (!service)
            return service.error();
        if (!*service)
            continue;
        QJsonObject one;
        if ((*service)->minutes)
            one.insert(u"minutes"_s, *(*service)->minutes);
        if ((*service)->sessions)
            one.insert(u"sessions"_s, *(*service)->sessions);
        one.insert(u"home"_s, (*service)->home);
        sessions.insert(item.id.toString(), one);
    }
    plan.insert(u"sessions"_s, sessions);
    return {};
}

base::Done addTemplates(Context &context, QDate today, QJsonObject &plan)
{
    QJsonObject used;
    for (const documents::PaperKind kind : {documents::PaperKind::CarePlan, documents::PaperKind::EasyPlan}) {
        const auto form = papertemplates::inForce(context, kind, today);
        if (!form)
            return form.error();
        used.insert(documents::codeOf(kind), form->id.isNil() ? QString() : form->id.toString());
    }
    plan.insert(u"templates"_s, used);
    return {};
}

} // namespace

base::Result<QJsonObject> of(
    Context &context, const domain::Bundle &bundle, const QList<domain::BundleItem> &items)
{
    const QDate today = base::koreanDay(context.clock().now());
    const auto person = paperperson::valuesOf(context, bundle.parent);
    if (!person)
        return person.error();
    QJsonObject plan{{u"written"_s, base::isoDay(today)}, {u"person"_s, *person}, {u"goals"_s, bundle.goals}};
    for (const base::Done &added :
        {addAssessment(context, bundle.parent, plan), addConference(context, bundle.conference, plan),
            addSessions(context, items, plan), addTemplates(context, today, plan)}) {
        if (!added)
            return added.error();
    }
    return plan;
}

} // namespace work::plansnapshot
