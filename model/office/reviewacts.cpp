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

/// What ids in an order are called, for those who decide about it.
QJsonObject namesIn(Hall &hall, const QJsonObject &values)
{
    QJsonObject names;
    if (const auto id = base::Id::fromString(values.value("user"_L1).toString())) {
        if (const User *user = hall.people->user(*id))
            names.insert(u"user"_s, user->name);
    }
    const auto moved = idIn(values, "case");
    const base::Id from = moved ? hall.store.place(hall.store.root(*moved)) : base::Id();
    for (const Stream &stream : hall.people->streams) {
        // Whoever agrees to a case has to see where it comes from; the case itself is not his to read yet.
        if (stream.kind == syncing::StreamKind::Dong && !from.isNil() && stream.id == from)
            names.insert(u"from"_s, stream.label);
        // What a restricted case is called is for its readers.
        if (stream.kind == syncing::StreamKind::Dong && stream.id.toString() == values.value("to"_L1).toString())
            names.insert(u"to"_s, stream.label);
    }
    return names;
}

base::Result<QString> deviceNamed(Hall &hall, const QJsonObject &values)
{
    const auto devices = devices::all(hall.context);
    if (!devices)
        return devices.error();
    for (const Device &device : *devices) {
        const User *user = hall.people->user(device.account);
        if (device.id.toString() == values.value("device"_L1).toString())
            return (user ? user->name + u" · "_s : QString()) + device.label;
    }
    return QString();
}

/// Whose own it is, and who could confirm it; the console sees all.
bool maySee(Hall &hall, const Actor &actor, const wire::OfficeOrder &order)
{
    if (actor.isConsole || actor.user == order.user)
        return true;
    const Kind *kind = kindNamed(order.name);
    const User *user = hall.people->user(actor.user);
    return kind && user
        && domain::mayDo(hall.context.rules, user->rolesAt(hall.context.clock.now()),
            {u"office"_s, QLatin1String(kind->verb), domain::Sensitivity::Open});
}

Answer listProposals(Hall &hall, const Actor &actor, const QJsonObject &)
{
    const auto waiting = proposals::all(hall.context);
    if (!waiting)
        return waiting.error();
    QJsonArray list;
    for (const proposals::Proposal &proposal : *waiting) {
        const auto order = wire::decodeOrder(proposal.order.bytes);
        if (!order || !maySee(hall, actor, *order))
            continue;
        const auto device = deviceNamed(hall, order->values);
        if (!device)
            return device.error();
        QJsonObject names = namesIn(hall, order->values);
        if (!device->isEmpty())
            names.insert(u"device"_s, *device);
        const User *user = hall.people->user(order->user);
        list.append(QJsonObject{{u"id"_s, proposal.id.toString()}, {u"at"_s, proposal.at},
            {u"until"_s, proposal.at + proposals::kLasts}, {u"by"_s, order->user.toString()},
            {u"byName"_s, user ? user->name : QString()},
            {u"isMine"_s, !actor.isConsole && hall.people->isSamePerson(order->user, actor.user)},
            {u"act"_s, order->name}, {u"values"_s, order->values}, {u"names"_s, names}});
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
