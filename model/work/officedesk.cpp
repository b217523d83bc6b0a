// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/officedesk.h"

#include "model/store/rights.h"
#include "model/work/context.h"
#include "model/work/disagreements.h"
#include "model/work/latewords.h"
#include "model/work/officeorders.h"
#include "model/work/valuenames.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::officedesk {
namespace {

constexpr qsizetype kGroup = 5;
constexpr qsizetype kGroupsOfFive = 4;

base::Id idIn(const QJsonObject &values, QLatin1String key)
{
    return base::Id::fromString(values.value(key).toString()).value_or(base::Id());
}

} // namespace

base::Result<SyncReport> exchange(Context &context, OfficeDoors &doors, const base::Progress &progress)
{
    const auto door = doors.ofVault(context);
    if (!door)
        return door.error();
    auto report = syncrun::run(context, **door, progress);
    if (report && !report->isWiped) {
        if (const base::Done taken = latewords::takeIn(context, {{}, progress.cancel}); !taken)
            return taken.error();
    }
    return report;
}

base::Result<enrol::Joined> join(Context &context, OfficeDoors &doors, const enrol::Code &code,
    const QString &label, const base::Progress &progress)
{
    const auto read = enrol::read(code);
    if (!read)
        return read.error();
    const auto door = doors.ofCode(*read, context.clock());
    return enrol::join(context, *door, *read, label, progress);
}

int mistypedGroup(const QString &typed)
{
    return wire::mistypedGroup(typed);
}

QString grouped(const QString &typed)
{
    QString letters;
    for (const QChar one : typed.toUpper()) {
        if (one.isLetterOrNumber())
            letters.append(one);
    }
    QStringList groups;
    for (qsizetype at = 0; at < letters.size() && groups.size() < kGroupsOfFive; at += kGroup)
        groups.append(letters.mid(at, kGroup));
    if (letters.size() > kGroup * kGroupsOfFive)
        groups.append(letters.mid(kGroup * kGroupsOfFive));
    return groups.join(u'-');
}

bool mayOrder(const QStringList &roles, const QString &name)
{
    const auto rules = store::Rights::page();
    return rules && domain::mayDo(*rules, roles, {u"office"_s, name, domain::Sensitivity::Open});
}

base::Result<QList<Target>> targets(Context &context, OfficeDoors &doors, const base::Progress &progress)
{
    const auto answer = officeorders::give(context, doors, u"streams"_s, {}, progress);
    if (!answer)
        return answer.error();
    QList<Target> targets;
    const QJsonArray list = answer->value("streams"_L1).toArray();
    for (const QJsonValue one : list) {
        const QJsonObject stream = one.toObject();
        if (stream.value("kind"_L1).toString() == "dong"_L1)
            targets.append({idIn(stream, "id"_L1), stream.value("label"_L1).toString()});
    }
    std::ranges::sort(targets, {}, &Target::label);
    return targets;
}

base::Result<MovedCase> moveCase(Context &context, OfficeDoors &doors, const base::Id &person,
    const base::Id &stream, const QString &reason, const base::Progress &progress)
{
    QJsonObject values{{u"case"_s, person.toString()}, {u"to"_s, stream.toString()}};
    if (!reason.trimmed().isEmpty())
        values.insert(u"reason"_s, reason.trimmed());
    const auto answer = officeorders::give(context, doors, u"move"_s, values, progress);
    if (!answer)
        return answer.error();
    return MovedCase{answer->contains("waiting"_L1)};
}

base::Result<QList<StaffDevice>> devices(
    Context &context, OfficeDoors &doors, const base::Progress &progress)
{
    const auto answer = officeorders::give(context, doors, u"devices"_s, {}, progress);
    if (!answer)
        return answer.error();
    QList<StaffDevice> devices;
    const QJsonArray list = answer->value("devices"_L1).toArray();
    for (const QJsonValue one : list) {
        const QJsonObject device = one.toObject();
        devices.append({idIn(device, "id"_L1), device.value("name"_L1).toString(),
            device.value("label"_L1).toString(), device.value("enrolled"_L1).toInteger(),
            device.value("seen"_L1).toInteger(), device.value("revoked"_L1).toInteger() != 0,
            device.value("wipes"_L1).toBool(), device.value("wipeWaitsFor"_L1).toString(),
            device.value("quarantined"_L1).toInt(), device.value("wipeHandedOver"_L1).toInteger(),
            device.value("wipeConfirmed"_L1).toInteger(), int(device.value("twins"_L1).toArray().size()),
            device.value("twinFound"_L1).toInteger()});
    }
    std::ranges::stable_sort(devices, {}, [](const StaffDevice &one) { return one.name; });
    return devices;
}

base::Done revoke(
    Context &context, OfficeDoors &doors, const base::Id &device, const base::Progress &progress)
{
    const auto answer = officeorders::give(context, doors, u"revoke"_s, {{u"device"_s, device.toString()}}, progress);
    return answer ? base::Done() : base::Done(answer.error());
}

base::Result<Unsettled> unsettled(Context &context)
{
    const auto open = disagreements::list(context);
    if (!open)
        return open.error();
    const auto names = valuenames::ofAll(context, *open);
    return names ? base::Result<Unsettled>(Unsettled{*open, *names}) : names.error();
}

base::Result<QHash<base::Id, int>> unsettledBySubject(Context &context)
{
    return disagreements::countBySubject(context);
}

} // namespace work::officedesk
