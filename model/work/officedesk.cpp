// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/officedesk.h"

#include "model/domain/person.h"
#include "model/store/records.h"
#include "model/store/rights.h"
#include "model/work/context.h"
#include "model/work/disagreements.h"
#include "model/work/latewords.h"
#include "model/work/officeorders.h"
#include "model/work/recordtitle.h"

#include <QJsonArray>
#include <QSet>

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

/// Values may be ids of records, whose names a person has to see in order to choose.
void collectIds(const domain::Disagreement &one, QSet<base::Id> &ids)
{
    const auto collect = [&](const QJsonValue &value) {
        if (const auto id = base::Id::fromString(value.toString()))
            ids.insert(*id);
    };
    collect(one.base);
    collect(one.shown);
    for (const domain::DisagreementSide &side : one.sides)
        collect(side.value);
    for (const domain::FieldChange &field : one.late) {
        collect(field.before);
        collect(field.after);
    }
}

base::Result<QString> nameOf(Context &context, const base::Id &id)
{
    for (const QString &type : {u"person"_s, u"organisation"_s, u"service"_s, u"household"_s}) {
        const auto title = recordtitle::of(context, {type, id});
        if (!title)
            return title.error();
        if (!title->text.isEmpty())
            return title->text;
    }
    return QString();
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
    Unsettled all{*open, {}, {}};
    QSet<base::Id> ids;
    for (const domain::Disagreement &one : *open) {
        collectIds(one, ids);
        if (one.subject.type != QLatin1String(domain::Person::kType) || all.whose.contains(one.subject.id))
            continue;
        const auto person = store::records::find<domain::Person>(context.connection(), one.subject.id);
        if (!person)
            return person.error();
        if (*person)
            all.whose.insert(one.subject.id, {(*person)->birth, (*person)->sex});
    }
    for (const base::Id &id : std::as_const(ids)) {
        const auto name = nameOf(context, id);
        if (!name)
            return name.error();
        if (!name->isEmpty())
            all.names.insert(id, *name);
    }
    return all;
}

base::Result<QHash<base::Id, int>> unsettledBySubject(Context &context)
{
    return disagreements::countBySubject(context);
}

} // namespace work::officedesk
