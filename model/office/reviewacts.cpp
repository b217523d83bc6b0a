// SPDX-License-Identifier: GPL-3.0-or-later
// What the office did, and what waits for a second person.
#include "model/office/actlist.h"
#include "model/office/audit.h"
#include "model/office/proposals.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office::acts {
namespace {

constexpr int kMostEvents = 1000;
constexpr int kUsualEvents = 100;

QJsonObject jsonOf(Hall &hall, const audit::Event &event)
{
    const auto nameOf = [&](const base::Id &id) {
        const User *user = hall.people->user(id);
        return user ? user->name : QString();
    };
    return {{u"n"_s, event.n}, {u"at"_s, event.at},
        {u"actor"_s, event.actor.isNil() ? QString() : event.actor.toString()},
        {u"actorName"_s, nameOf(event.actor)},
        {u"second"_s, event.second.isNil() ? QString() : event.second.toString()},
        {u"secondName"_s, nameOf(event.second)}, {u"act"_s, event.act}, {u"detail"_s, event.detail}};
}

Answer listAudit(Hall &hall, const Actor &, const QJsonObject &values)
{
    const int limit = std::clamp(values.value("limit"_L1).toInt(kUsualEvents), 1, kMostEvents);
    const auto events = audit::newest(hall.context, limit, values.value("before"_L1).toInteger());
    if (!events)
        return events.error();
    QJsonArray list;
    for (const audit::Event &event : *events)
        list.append(jsonOf(hall, event));
    return QJsonObject{{u"events"_s, list}};
}

Answer listProposals(Hall &hall, const Actor &, const QJsonObject &)
{
    const auto waiting = proposals::all(hall.context);
    if (!waiting)
        return waiting.error();
    QJsonArray list;
    for (const proposals::Proposal &proposal : *waiting) {
        const auto order = wire::decodeOrder(proposal.order.bytes);
        if (!order)
            continue;
        const User *user = hall.people->user(order->user);
        list.append(QJsonObject{{u"id"_s, proposal.id.toString()}, {u"at"_s, proposal.at},
            {u"by"_s, order->user.toString()}, {u"byName"_s, user ? user->name : QString()},
            {u"act"_s, order->name}, {u"values"_s, order->values}});
    }
    return QJsonObject{{u"proposals"_s, list}};
}

} // namespace

std::vector<Kind> reviewKinds()
{
    return {
        {"audit", "review", false, listAudit},
        {"proposals", "proposals", false, listProposals},
    };
}

} // namespace office::acts
