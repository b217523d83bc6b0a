// SPDX-License-Identifier: GPL-3.0-or-later
// Acts on the district office, for those whose role allows them.
#include "app/cli/command.h"
#include "app/cli/knownvalues.h"
#include "app/cli/officeorder.h"
#include "app/cli/officewords.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/run.h"
#include "app/cli/shownwords.h"
#include "app/cli/streamnames.h"
#include "app/cli/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// Whoever has to agree reads why.
QJsonObject withReason(const Run &run, QJsonObject values)
{
    if (run.arguments.has(u"reason"_s))
        values.insert(u"reason"_s, run.arguments.value(u"reason"_s));
    return values;
}

Answer moveCase(const Run &run)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto listed = giveOrder(run, **vault, u"streams"_s, {});
    if (!listed)
        return listed.error();
    const auto to = streamNamed(listed->value("streams"_L1).toArray(), run.arguments.value(u"to"_s));
    if (!to)
        return to.error();
    return orderDone(
        giveOrder(run, **vault, u"move"_s, withReason(run, {{u"case"_s, run.arguments.word(0)}, {u"to"_s, *to}})),
        words(QT_TRANSLATE_NOOP("cli", "The case has moved. What its former holder writes late arrives in the new holder's inbox.")));
}

Answer restrictCase(const Run &run)
{
    const QStringList readers = run.arguments.value(u"readers"_s).split(u',', Qt::SkipEmptyParts);
    return orderDone(giveOrder(run, u"restrict"_s,
                    withReason(run,
                        {{u"case"_s, run.arguments.word(0)}, {u"readers"_s, QJsonArray::fromStringList(readers)},
                            {u"label"_s, run.arguments.value(u"label"_s)},
                            {u"withoutMe"_s, run.arguments.has(u"without-me"_s)}})),
        words(QT_TRANSLATE_NOOP("cli", "Only the named people read this case now.")));
}

/// The code of the dong that --dong names by its digits or its name; empty without the option.
base::Result<QString> dongIn(const Run &run, OpenVault &vault)
{
    const QString named = run.arguments.value(u"dong"_s);
    if (named.isEmpty())
        return QString();
    const auto listed = giveOrder(run, vault, u"streams"_s, {});
    return listed ? dongNamed(listed->value("streams"_L1).toArray(), named) : listed.error();
}

Answer grantRole(const Run &run)
{
    if (const base::Done known = knownRoles({run.arguments.value(u"role"_s)}); !known)
        return known.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto dong = dongIn(run, **vault);
    if (!dong)
        return dong.error();
    return orderDone(giveOrder(run, **vault, run.arguments.has(u"end"_s) ? u"endRole"_s : u"grantRole"_s,
                         {{u"user"_s, run.arguments.word(0)}, {u"role"_s, run.arguments.value(u"role"_s)},
                             {u"dong"_s, *dong}}),
        words(QT_TRANSLATE_NOOP("cli", "The office has noted it.")));
}

Answer revoke(const Run &run)
{
    return orderDone(giveOrder(run, u"revoke"_s, {{u"device"_s, run.arguments.word(0)}}),
        words(QT_TRANSLATE_NOOP("cli", "Revoked. It may send once more, into quarantine, and receives nothing.")));
}

Answer devices(const Run &run)
{
    const auto answer = giveOrder(run, u"devices"_s, {});
    if (!answer)
        return answer.error();
    QList<QStringList> rows;
    const QJsonArray list = answer->value("devices"_L1).toArray();
    for (const QJsonValue one : list) {
        const QJsonObject json = one.toObject();
        rows.append({json.value("id"_L1).toString(), json.value("name"_L1).toString(),
            json.value("label"_L1).toString(), shownTime(json.value("seen"_L1)),
            deviceStanding(json)});
    }
    return reply(*answer,
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "The office has no device yet. “carepass-office enrol-code” lets one in.")));
}

Answer streams(const Run &run)
{
    const auto answer = giveOrder(run, u"streams"_s, {});
    if (!answer)
        return answer.error();
    QList<QStringList> rows;
    const QJsonArray list = answer->value("streams"_L1).toArray();
    for (const QJsonValue one : list) {
        const QJsonObject json = one.toObject();
        rows.append({json.value("id"_L1).toString(), streamKindWord(json.value("kind"_L1).toString()),
            json.value("dong"_L1).toString(), streamLabel(json)});
    }
    return reply(*answer,
        tableOr(rows,
            QT_TRANSLATE_NOOP("cli", "The office has no dong yet. “carepass-office stream add LABEL --dong CODE” makes one.")));
}

} // namespace

std::vector<Command> officeCommands()
{
    return {
        {"case move", "PERSON", QT_TRANSLATE_NOOP("cli", "hand a case with all that hangs on it to another dong; whoever reads one of the two only needs somebody of the other (office proposals); for dong team leaders, district case managers and supervisors"), moveCase,
            {{"to", "DONG", QT_TRANSLATE_NOOP("cli", "where: the ten digits of a dong or its name, or the id of the stream"), true},
                {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why, without names; whoever has to agree reads it")}}},
        {"case restrict", "PERSON", QT_TRANSLATE_NOOP("cli", "let only some people read a case, yourself among them; for dong team leaders, district case managers and supervisors"), restrictCase,
            {{"readers", "USERS", QT_TRANSLATE_NOOP("cli", "their ids, with commas between them"), true},
                {"label", "TEXT", QT_TRANSLATE_NOOP("cli", "what its readers call it; others see a number")},
                {"without-me", nullptr,
                    QT_TRANSLATE_NOOP("cli", "I am none of them, will not read it any more and cannot undo this myself")},
                {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why, without names; whoever has to agree reads it")}}},
        {"user role", "USER", QT_TRANSLATE_NOOP("cli", "give somebody a role at the office, which takes two people (office proposals), or end it"), grantRole,
            {{"role", "ROLE", QT_TRANSLATE_NOOP("cli", "code of the role"), true},
                {"dong", "DONG", QT_TRANSLATE_NOOP("cli", "for which dong: its ten digits or its name")},
                {"end", nullptr, QT_TRANSLATE_NOOP("cli", "end it instead")}}},
        {"office devices", "", QT_TRANSLATE_NOOP("cli", "the devices that the office knows"), devices},
        {"office revoke", "DEVICE", QT_TRANSLATE_NOOP("cli", "take a lost device out"), revoke},
        {"office streams", "", QT_TRANSLATE_NOOP("cli", "dongs and restricted cases, by id"), streams},
    };
}

} // namespace cli
