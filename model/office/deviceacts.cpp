// SPDX-License-Identifier: GPL-3.0-or-later
// Devices, what they left in quarantine, and the end of a recovery.
#include "model/office/actlist.h"
#include "model/office/audit.h"
#include "model/office/wiping.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace office::acts {
namespace {

QJsonArray textsOf(const QList<base::Id> &ids)
{
    QJsonArray texts;
    for (const base::Id &id : ids)
        texts.append(id.toString());
    return texts;
}

constexpr int kMostTwins = 1000;

/// Of two vaults that bore one name each tells of the other.
base::Result<QHash<base::Id, QJsonObject>> twinsTold(Context &context)
{
    const auto found = audit::newestOf(context, u"twin"_s, kMostTwins);
    if (!found)
        return found.error();
    QHash<base::Id, QJsonObject> told;
    for (const audit::Event &event : *found) {
        const auto device = idIn(event.detail, "device");
        const auto name = idIn(event.detail, "name");
        if (!device || !name)
            continue;
        QJsonArray twins = told.value(*device).value("twins"_L1).toArray();
        twins.prepend(name->toString());
        told[*device].insert(u"twins"_s, twins);
        told[*name].insert(u"twinOf"_s, device->toString());
        told[*name].insert(u"twinFound"_s, event.at);
    }
    return told;
}

Answer listDevices(Hall &hall, const Actor &, const QJsonObject &)
{
    const auto devices = devices::all(hall.context);
    const auto twins = twinsTold(hall.context);
    if (!devices || !twins)
        return !devices ? devices.error() : twins.error();
    QJsonArray list;
    for (const Device &device : *devices) {
        const User *user = hall.people->user(device.account);
        QJsonObject json{{u"id"_s, device.id.toString()}, {u"user"_s, device.account.toString()},
            {u"name"_s, user ? user->name : QString()}, {u"label"_s, device.label},
            {u"enrolled"_s, device.enrolled}, {u"seen"_s, device.seen}, {u"revoked"_s, device.revoked},
            {u"wipes"_s, device.wipes}};
        const QJsonObject told = twins->value(device.id);
        for (auto one = told.begin(); one != told.end(); ++one)
            json.insert(one.key(), one.value());
        if (device.isRevoked()) {
            const auto standing = wiping::standingOf(hall, device);
            if (!standing)
                return standing.error();
            json.insert(u"quarantined"_s, standing->quarantined);
            if (device.wipes) {
                json.insert(u"wipeWaitsFor"_s, wiping::wordOf(standing->what));
                json.insert(u"wipeHandedOver"_s, standing->handedOver);
                json.insert(u"wipeConfirmed"_s, standing->confirmed);
            }
        }
        list.append(json);
    }
    return QJsonObject{{u"devices"_s, list}};
}

Answer revoke(Hall &hall, const Actor &, const QJsonObject &values)
{
    const auto id = idIn(values, "device");
    if (!id)
        return id.error();
    const auto names = devices::revoke(hall.context, *id);
    if (!names)
        return names.error();
    for (const base::Id &name : *names)
        hall.office.revoke(name);
    return QJsonObject{{u"devices"_s, textsOf(*names)}};
}

Answer wipe(Hall &hall, const Actor &, const QJsonObject &values)
{
    const auto id = idIn(values, "device");
    if (!id)
        return id.error();
    const auto names = devices::orderWipe(hall.context, *id);
    if (!names)
        return names.error();
    for (const base::Id &name : *names)
        hall.office.orderWipe(name);
    return QJsonObject{{u"devices"_s, textsOf(*names)}};
}

/// Headers only: whoever decides here need not be somebody who reads cases.
Answer listKept(Hall &hall, syncing::Kept list)
{
    QJsonArray changes;
    const QList<syncing::KeptChange> all = hall.store.kept(list);
    for (const syncing::KeptChange &kept : all) {
        const domain::ChangeHeader &header = kept.change.header;
        const User *user = hall.people->user(header.user);
        changes.append(QJsonObject{{u"id"_s, header.id.toString()}, {u"device"_s, header.device.toString()},
            {u"user"_s, header.user.toString()}, {u"name"_s, user ? user->name : QString()},
            {u"type"_s, header.recordType}, {u"record"_s, header.record.toString()},
            {u"kind"_s, int(header.kind)}, {u"at"_s, header.clock.wall},
            {u"stream"_s, kept.stream.toString()}, {u"reason"_s, int(kept.reason)}});
    }
    return QJsonObject{{u"changes"_s, changes}};
}

Answer listQuarantine(Hall &hall, const Actor &, const QJsonObject &)
{
    return listKept(hall, syncing::Kept::Quarantine);
}

Answer listRefused(Hall &hall, const Actor &, const QJsonObject &)
{
    return listKept(hall, syncing::Kept::Refused);
}

Answer listAlarms(Hall &hall, const Actor &, const QJsonObject &)
{
    return listKept(hall, syncing::Kept::Alarm);
}

Answer verdict(Hall &hall, const Actor &, const QJsonObject &values)
{
    const auto id = idIn(values, "change");
    if (!id)
        return id.error();
    if (!values.value("take"_L1).isBool())
        return wrongValue("take");
    if (!hall.store.firstKept(syncing::Kept::Quarantine, *id))
        return base::Error{base::ErrorKind::NotFound, u"this change does not wait in quarantine"_s};
    const bool takes = values.value("take"_L1).toBool();
    hall.office.decideQuarantine(
        takes ? syncing::Office::Verdict::Take : syncing::Office::Verdict::Refuse, *id);
    const auto known = hall.store.known(*id);
    const bool isTaken = known && known->answer.kind != syncing::Answer::Kind::Rejected;
    return QJsonObject{{u"change"_s, id->toString()}, {u"taken"_s, isTaken}};
}

Answer endRecovery(Hall &hall, const Actor &, const QJsonObject &)
{
    if (!hall.store.facts().isRecovering)
        return base::Error{base::ErrorKind::RefusedByRule, u"the office is not recovering"_s};
    hall.office.endRecovery();
    return QJsonObject();
}

/// Whom the office waits for, and what waits for people whom it has forgotten: headers only.
Answer listRecovery(Hall &hall, const Actor &, const QJsonObject &)
{
    const auto devices = devices::all(hall.context);
    auto changes = listKept(hall, syncing::Kept::Awaited);
    if (!devices || !changes)
        return !devices ? devices.error() : changes.error();
    const bool isRecovering = hall.store.facts().isRecovering;
    QJsonArray list;
    for (const Device &device : *devices) {
        const User *user = hall.people->user(device.account);
        if (isRecovering && !device.isRevoked() && !hall.store.device(device.id).hasReported)
            list.append(QJsonObject{{u"id"_s, device.id.toString()}, {u"name"_s, user ? user->name : QString()},
                {u"label"_s, device.label}, {u"seen"_s, device.seen}});
    }
    return QJsonObject{{u"recovering"_s, isRecovering}, {u"devices"_s, list},
        {u"awaited"_s, changes->value("changes"_L1)}};
}

} // namespace

std::vector<Kind> deviceKinds()
{
    return {
        {"devices", "devices", false, listDevices},
        {"revoke", "revoke", true, revoke},
        {"wipe", "wipe", true, wipe},
        {"quarantine", "verdict", false, listQuarantine},
        {"refused", "verdict", false, listRefused},
        {"alarms", "verdict", false, listAlarms},
        {"verdict", "verdict", true, verdict},
        {"endRecovery", "endRecovery", true, endRecovery},
        {"recovery", "verdict", false, listRecovery},
    };
}

} // namespace office::acts
