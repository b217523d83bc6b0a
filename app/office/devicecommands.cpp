// SPDX-License-Identifier: GPL-3.0-or-later
// Devices: the list, revoking, wiping by two people, and what a revoked one left in quarantine.
#include "app/cli/arguments.h"
#include "app/cli/officewords.h"
#include "app/cli/output.h"
#include "app/cli/secrets.h"
#include "app/cli/shownwords.h"
#include "app/office/officecommands.h"
#include "app/office/openoffice.h"
#include "model/sync/reasonname.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Answer devices(const Run &run)
{
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto listed = actAtConsole(**desk, u"devices"_s);
    if (!listed)
        return listed.error();
    QJsonArray list;
    QList<QStringList> rows;
    const QJsonArray all = listed->value("devices"_L1).toArray();
    for (const QJsonValue one : all) {
        const QJsonObject device = one.toObject();
        list.append(withMoments(device, {"enrolled", "seen", "revoked", "wipeHandedOver", "wipeConfirmed", "twinFound"}));
        rows.append({device.value("id"_L1).toString(), device.value("name"_L1).toString(),
            device.value("label"_L1).toString(), shownTime(device.value("seen"_L1)), deviceStanding(device)});
    }
    return reply({{u"devices"_s, list}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "The office has no device yet. “enrol-code” lets one in.")));
}

Answer revoke(const Run &run)
{
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    return told(actAtConsole(**desk, u"revoke"_s, {{u"device"_s, run.arguments.word(0)}}),
        officeWords(QT_TRANSLATE_NOOP(
            "cli", "Revoked. The device gets nothing any more; what it still sends waits in quarantine.")));
}

/// The key of a user of the office, from the key file of his vault.
base::Result<store::Keys> keysOf(const Run &run, const QString &file, const QString &passwordFile)
{
    const auto password = readSecretFile(run.arguments.value(passwordFile));
    if (!password)
        return password.error();
    QString path = run.arguments.value(file);
    if (path.endsWith(u"-keys"_s))
        path.chop(5);
    return store::keyring::unlock(path, *password, run.environment);
}

base::Result<base::Id> userOf(office::Hall &hall, const QByteArray &publicKey)
{
    for (const office::User &user : hall.people->users) {
        if (user.publicKey == publicKey)
            return user.id;
    }
    return base::Error{base::ErrorKind::NotAllowed, u"the key file is of no user of this office"_s};
}

Answer wipe(const Run &run)
{
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto first = keysOf(run, u"first"_s, u"first-password-file"_s);
    const auto second = keysOf(run, u"second"_s, u"second-password-file"_s);
    if (!first || !second)
        return !first ? first.error() : second.error();
    const auto done = (*desk)->perform<QJsonObject>([&](office::Hall &hall) -> base::Result<QJsonObject> {
        const auto one = userOf(hall, first->signing.publicKey);
        const auto other = userOf(hall, second->signing.publicKey);
        if (!one || !other)
            return !one ? one.error() : other.error();
        wire::SignedOrder order;
        order.bytes = wire::encodeOrder({base::Id::make(run.clock().now(), run.environment.random), *one,
            run.clock().now(), hall.context.secrets.identity().publicKey, u"wipe"_s,
            {{u"device"_s, run.arguments.word(0)}}});
        order.signature = wire::orderSignature(order.bytes, first->signing.secretKey);
        order.second = *other;
        order.secondSignature = wire::secondOrderSignature(order.bytes, second->signing.secretKey);
        return office::acts::carryOut(hall, order);
    });
    return told(done,
        officeWords(QT_TRANSLATE_NOOP("cli",
            "Ordered. The device destroys what opens its vault once all that it sent lies in two backups and it "
            "asks again, if its program is honest. The list of devices says what is missing.")));
}

/// Headers of what is kept, with words in place of the numbers that letters carry.
Answer listKept(const Run &run, const QString &act, const char *nothing)
{
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto listed = actAtConsole(**desk, act);
    if (!listed)
        return listed.error();
    QJsonArray list;
    QList<QStringList> rows;
    const QJsonArray all = listed->value("changes"_L1).toArray();
    for (const QJsonValue one : all) {
        const QJsonObject change = one.toObject();
        QJsonObject shown = withMoments(change, {"at"});
        shown.insert(u"kind"_s, changeKindName(change.value("kind"_L1).toInt()));
        shown.insert(u"reason"_s, syncing::nameOf(syncing::Reason(change.value("reason"_L1).toInt())));
        list.append(shown);
        rows.append({change.value("id"_L1).toString(), change.value("name"_L1).toString(),
            recordWord(change.value("type"_L1).toString()), change.value("record"_L1).toString(),
            changeKindWord(change.value("kind"_L1).toInt()), shownTime(change.value("at"_L1))});
    }
    return reply({{u"changes"_s, list}}, tableOr(rows, nothing));
}

Answer quarantine(const Run &run)
{
    return listKept(run, u"quarantine"_s,
        QT_TRANSLATE_NOOP("cli", "Nothing waits in quarantine; there is nothing to judge."));
}

Answer refused(const Run &run)
{
    return listKept(run, u"refused"_s,
        QT_TRANSLATE_NOOP("cli", "The office has refused no change; there is nothing to do."));
}

Answer alarms(const Run &run)
{
    return listKept(run, u"alarms"_s,
        QT_TRANSLATE_NOOP("cli", "There is no alarm: nobody has sent a second content under one id."));
}

Answer decide(const Run &run, bool takes)
{
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    return told(
        actAtConsole(**desk, u"verdict"_s, {{u"change"_s, run.arguments.word(0)}, {u"take"_s, takes}}),
        takes ? officeWords(QT_TRANSLATE_NOOP("cli", "The change is offered to its stream."))
              : officeWords(QT_TRANSLATE_NOOP("cli", "The change is refused, and kept.")));
}

Answer take(const Run &run)
{
    return decide(run, true);
}

Answer refuse(const Run &run)
{
    return decide(run, false);
}

} // namespace

std::vector<Command> deviceCommands()
{
    return {
        {"devices", "", QT_TRANSLATE_NOOP("cli", "all devices, whose they are and when they were seen"),
            devices},
        {"revoke", "DEVICE", QT_TRANSLATE_NOOP("cli", "let a device in no more, such as a stolen laptop"),
            revoke},
        {"wipe", "DEVICE",
            QT_TRANSLATE_NOOP("cli", "order a revoked device to destroy its slots; two people sign"), wipe,
            {{"first", "KEYSFILE", QT_TRANSLATE_NOOP("cli", "key file of the one"), true},
                {"first-password-file", "FILE", QT_TRANSLATE_NOOP("cli", "file with his password"), true},
                {"second", "KEYSFILE", QT_TRANSLATE_NOOP("cli", "key file of the other"), true},
                {"second-password-file", "FILE", QT_TRANSLATE_NOOP("cli", "file with his password"), true}}},
        {"quarantine list", "",
            QT_TRANSLATE_NOOP("cli", "what revoked devices sent: who, when and which record, no content"),
            quarantine},
        {"refused list", "", QT_TRANSLATE_NOOP("cli", "changes that the office did not take, and kept"),
            refused},
        {"alarms list", "",
            QT_TRANSLATE_NOOP("cli", "second contents under an id that was taken: somebody tampers"), alarms},
        {"quarantine take", "CHANGE", QT_TRANSLATE_NOOP("cli", "offer it to its stream all the same"), take},
        {"quarantine refuse", "CHANGE", QT_TRANSLATE_NOOP("cli", "refuse it"), refuse},
    };
}

} // namespace cli
