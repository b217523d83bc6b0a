// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/officewords.h"

#include "app/cli/shownwords.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// What an order is about, in a few words.
QStringList aboutOf(const QJsonObject &values, const QJsonObject &names)
{
    QStringList about;
    const auto add = [&](QLatin1StringView name) {
        const QString shown = names.value(name).toString(values.value(name).toString());
        if (!shown.isEmpty())
            about.append(shown);
    };
    for (const auto name : {"user"_L1, "name"_L1, "device"_L1, "case"_L1})
        add(name);
    QStringList roles{values.value("role"_L1).toString()};
    const QJsonArray more = values.value("roles"_L1).toArray();
    for (const QJsonValue role : more)
        roles.append(role.toString());
    for (const QString &role : std::as_const(roles)) {
        if (!role.isEmpty())
            about.append(roleWord(role));
    }
    for (const auto name : {"dong"_L1, "month"_L1, "remark"_L1})
        add(name);
    if (values.contains("to"_L1))
        about.append((names.value("from"_L1).toString() + u" → "_s).trimmed() + u' '
            + names.value("to"_L1).toString(values.value("to"_L1).toString()));
    if (const QString reason = values.value("reason"_L1).toString(); !reason.isEmpty())
        about.append(words(QT_TRANSLATE_NOOP("cli", "because: %1")).arg(reason));
    return about;
}

QString whatIsAsked(const QJsonObject &proposal)
{
    const QStringList about
        = aboutOf(proposal.value("values"_L1).toObject(), proposal.value("names"_L1).toObject());
    const QString act = officeActWord(proposal.value("act"_L1).toString());
    return about.isEmpty() ? act : act + u": "_s + about.join(u", "_s);
}

} // namespace

QString officeActWord(const QString &act)
{
    static const QHash<QString, const char *> kActs{
        {u"make"_s, QT_TRANSLATE_NOOP("cli", "office made")},
        {u"enrol"_s, QT_TRANSLATE_NOOP("cli", "device enrolled")},
        {u"enrolCode"_s, QT_TRANSLATE_NOOP("cli", "code for a device")},
        {u"endUser"_s, QT_TRANSLATE_NOOP("cli", "account ended")},
        {u"grantRole"_s, QT_TRANSLATE_NOOP("cli", "role given")},
        {u"endRole"_s, QT_TRANSLATE_NOOP("cli", "role ended")},
        {u"revoke"_s, QT_TRANSLATE_NOOP("cli", "device revoked")},
        {u"wipe"_s, QT_TRANSLATE_NOOP("cli", "wipe of a device")},
        {u"wipeConfirmed"_s, QT_TRANSLATE_NOOP("cli", "the device confirmed that it wipes itself")},
        {u"verdict"_s, QT_TRANSLATE_NOOP("cli", "change in quarantine judged")},
        {u"addDong"_s, QT_TRANSLATE_NOOP("cli", "stream of a dong made")},
        {u"renameDong"_s, QT_TRANSLATE_NOOP("cli", "dong named anew")},
        {u"move"_s, QT_TRANSLATE_NOOP("cli", "case moved")},
        {u"restrict"_s, QT_TRANSLATE_NOOP("cli", "case restricted")},
        {u"endRecovery"_s, QT_TRANSLATE_NOOP("cli", "recovery ended")},
        {u"setCap"_s, QT_TRANSLATE_NOOP("cli", "cap of services set")},
        {u"setPlaces"_s, QT_TRANSLATE_NOOP("cli", "places of an offer set")},
        {u"accesses"_s, QT_TRANSLATE_NOOP("cli", "access logs looked at")},
        {u"review"_s, QT_TRANSLATE_NOOP("cli", "month of access logs signed")},
        {u"decline"_s, QT_TRANSLATE_NOOP("cli", "act of two declined")},
        {u"vouch"_s, QT_TRANSLATE_NOOP("cli", "person recognised by the office's own word after a restore")},
        {u"moveBack"_s, QT_TRANSLATE_NOOP("cli", "case moved again after a restore, as it had been before")},
        {u"streamBack"_s, QT_TRANSLATE_NOOP("cli", "restricted case taken up again after a restore")},
        {u"twin"_s, QT_TRANSLATE_NOOP("cli", "copy of a vault found")},
        {u"backup"_s, QT_TRANSLATE_NOOP("cli", "backup made")},
        {u"otherBackup"_s, QT_TRANSLATE_NOOP("cli", "backup by other means noted")},
        {u"restore"_s, QT_TRANSLATE_NOOP("cli", "backup put back")},
        {u"restoreFound"_s, QT_TRANSLATE_NOOP("cli", "found to have been put back to an older state, of which nobody had told")},
        {u"recover"_s, QT_TRANSLATE_NOOP("cli", "password of a vault renewed by the recovery key")}};
    const char *known = kActs.value(act);
    return known ? words(known) : act;
}

QString streamLabel(const QJsonObject &stream)
{
    const QString label = stream.value("label"_L1).toString();
    const int number = stream.value("number"_L1).toInt();
    return label.isEmpty() && number > 0 ? words(QT_TRANSLATE_NOOP("cli", "restricted case %1")).arg(number) : label;
}

QString streamKindWord(const QString &kind)
{
    static const QHash<QString, const char *> kKinds{{u"dong"_s, QT_TRANSLATE_NOOP("cli", "dong")},
        {u"case"_s, QT_TRANSLATE_NOOP("cli", "restricted case")}, {u"partner"_s, QT_TRANSLATE_NOOP("cli", "partner")},
        {u"catalogue"_s, QT_TRANSLATE_NOOP("cli", "shared by all")},
        {u"audit"_s, QT_TRANSLATE_NOOP("cli", "access logs")}};
    const char *known = kKinds.value(kind);
    return known ? words(known) : kind;
}

QString changeKindName(int kind)
{
    static const QStringList kNames{u"create"_s, u"update"_s, u"remove"_s, u"erase"_s, u"leave"_s, u"enter"_s,
        u"arrived"_s, u"request"_s, u"granted"_s, u"refused"_s};
    return kNames.value(kind, QString::number(kind));
}

QString changeKindWord(int kind)
{
    static const QHash<QString, const char *> kKinds{{u"create"_s, QT_TRANSLATE_NOOP("cli", "made")},
        {u"update"_s, QT_TRANSLATE_NOOP("cli", "changed")}, {u"remove"_s, QT_TRANSLATE_NOOP("cli", "removed")},
        {u"erase"_s, QT_TRANSLATE_NOOP("cli", "erased")}, {u"leave"_s, QT_TRANSLATE_NOOP("cli", "left its dong")},
        {u"enter"_s, QT_TRANSLATE_NOOP("cli", "came to its dong")},
        {u"arrived"_s, QT_TRANSLATE_NOOP("cli", "arrived late")}, {u"request"_s, QT_TRANSLATE_NOOP("cli", "asked for")},
        {u"granted"_s, QT_TRANSLATE_NOOP("cli", "granted")}, {u"refused"_s, QT_TRANSLATE_NOOP("cli", "refused")}};
    const QString name = changeKindName(kind);
    const char *known = kKinds.value(name);
    return known ? words(known) : name;
}

QStringList proposalRow(const QJsonObject &proposal)
{
    return {proposal.value("id"_L1).toString(), shownTime(proposal.value("at"_L1)),
        words(QT_TRANSLATE_NOOP("cli", "until %1")).arg(shownTime(proposal.value("until"_L1))),
        proposal.value("byName"_L1).toString(), whatIsAsked(proposal)};
}

QJsonObject proposalJson(const QJsonObject &proposal)
{
    QJsonObject json = proposal;
    for (const auto name : {"at"_L1, "until"_L1})
        json.insert(name, base::isoMoment(proposal.value(name).toInteger()));
    return json;
}

namespace {

QString wipeStanding(const QJsonObject &device)
{
    if (device.value("wipeConfirmed"_L1).toInteger() != 0)
        return words(QT_TRANSLATE_NOOP("cli", "wiped, confirmed by the device %1"))
            .arg(shownTime(device.value("wipeConfirmed"_L1)));
    const QString waits = device.value("wipeWaitsFor"_L1).toString();
    if (waits == "twoBackups"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "wipe ordered, waits for two backups"));
    if (waits == "oneBackup"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "wipe ordered, waits for one more backup"));
    if (device.value("wipeHandedOver"_L1).toInteger() != 0)
        return words(QT_TRANSLATE_NOOP("cli", "wipe order handed over %1, not confirmed by the device"))
            .arg(shownTime(device.value("wipeHandedOver"_L1)));
    return words(QT_TRANSLATE_NOOP("cli", "wipe ordered, waits until the device next asks"));
}

/// Of a vault that was found twice, so that nobody takes two for one, or looks for a PC that there is not.
QStringList twinWords(const QJsonObject &device)
{
    QStringList all;
    if (const QString first = device.value("twinOf"_L1).toString(); !first.isEmpty())
        all.append(words(QT_TRANSLATE_NOOP("cli", "a second vault of device %1 (copied, or put back from a backup), found %2"))
                       .arg(first, shownTime(device.value("twinFound"_L1))));
    QStringList others;
    const QJsonArray twins = device.value("twins"_L1).toArray();
    for (const QJsonValue twin : twins)
        others.append(twin.toString());
    if (!others.isEmpty())
        all.append(words(QT_TRANSLATE_NOOP("cli", "its vault was found more than once; another goes on as %1"))
                       .arg(others.join(u", "_s)));
    return all;
}

QString orderStanding(const QJsonObject &device)
{
    if (device.value("revoked"_L1).toInteger() == 0)
        return {};
    const QString state = device.value("wipes"_L1).toBool() ? wipeStanding(device)
                                                            : words(QT_TRANSLATE_NOOP("cli", "revoked"));
    const int quarantined = device.value("quarantined"_L1).toInt();
    return quarantined == 0 ? state
                            : words(QT_TRANSLATE_NOOP("cli", "%1 (%2 changes in quarantine to be judged)"))
                                  .arg(state)
                                  .arg(quarantined);
}

} // namespace

QString deviceStanding(const QJsonObject &device)
{
    QStringList all{orderStanding(device)};
    all += twinWords(device);
    all.removeAll(QString());
    return all.join(u"; "_s);
}

} // namespace cli
