// SPDX-License-Identifier: GPL-3.0-or-later
// Checking, backup and restoring.
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/office/damagewords.h"
#include "app/office/officecommands.h"
#include "app/office/openoffice.h"
#include "model/office/backup.h"
#include "model/office/verify.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// Damage that lets nothing be read at all is told like any other.
Answer unreadable(const base::Error &error)
{
    if (error.kind != base::ErrorKind::VaultDamaged)
        return error;
    const QStringList troubles{u"pages: %1"_s.arg(error.detail)};
    return reply({{u"ok"_s, false}, {u"troubles"_s, QJsonArray::fromStringList(troubles)}},
        damageWords(troubles, {}), ExitCode::Damaged);
}

Answer verify(const Run &run)
{
    const auto desk = openOffice(run);
    if (!desk)
        return unreadable(desk.error());
    const auto found = office::verify(**desk);
    if (!found)
        return unreadable(found.error());
    const auto listed = found->isOk() ? base::Result<QJsonObject>(QJsonObject()) : actAtConsole(**desk, u"streams"_s);
    // What is damaged may be what the names are read from.
    const QJsonArray streams = listed ? listed->value("streams"_L1).toArray() : QJsonArray();
    const QString sentence = found->isOk()
        ? officeWords(QT_TRANSLATE_NOOP("cli", "All is well: %1 streams with %2 changes."))
              .arg(found->streams)
              .arg(found->changes)
        : run.arguments.has(u"details"_s)
        ? officeWords(QT_TRANSLATE_NOOP("cli", "There is damage:")) + u'\n' + found->troubles.join(u'\n')
        : damageWords(found->troubles, streams);
    return reply(
        {{u"ok"_s, found->isOk()}, {u"troubles"_s, QJsonArray::fromStringList(found->troubles)},
            {u"streams"_s, found->streams}, {u"changes"_s, found->changes}, {u"erased"_s, found->withoutBody},
            {u"devices"_s, found->devices}, {u"events"_s, found->events}, {u"files"_s, found->files},
            {u"filesPartly"_s, found->filesPartly}, {u"parts"_s, found->parts}},
        sentence, found->isOk() ? ExitCode::Done : ExitCode::Damaged);
}

Answer backup(const Run &run)
{
    const bool isOther = run.arguments.has(u"other-means"_s);
    const QString path = run.arguments.word(0);
    if (isOther != path.isEmpty())
        return wrongUsage(u"either FILE or --other-means"_s);
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto made = isOther ? office::backup::noteOther(**desk)
                              : office::backup::make(**desk, path, run.arguments.has(u"replace"_s));
    if (!made)
        return made.error();
    return reply({{u"backup"_s, path}, {u"receipt"_s, made->receipt}, {u"sealed"_s, made->sealed}},
        officeWords(QT_TRANSLATE_NOOP(
            "cli", "Saved and read back. Without the data key, which is not in it, it opens nothing.")));
}

Answer restore(const Run &run)
{
    const auto place = placeOf(run);
    if (!place)
        return place.error();
    const base::Done restored
        = office::backup::restore(*place, run.arguments.word(0), run.clock(), run.environment.random);
    if (!restored)
        return restored.error();
    return reply({{u"restored"_s, run.arguments.word(0)}},
        officeWords(QT_TRANSLATE_NOOP("cli",
            "Restored, as a new epoch. Devices offer again what they hold beyond it when they next sync.")));
}

Answer endRecovery(const Run &run)
{
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    return told(actAtConsole(**desk, u"endRecovery"_s),
        officeWords(QT_TRANSLATE_NOOP("cli", "The office waits for no more devices.")));
}

Answer showRecovery(const Run &run)
{
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto told = actAtConsole(**desk, u"recovery"_s);
    if (!told)
        return told.error();
    QStringList lines{told->value("recovering"_L1).toBool()
            ? officeWords(QT_TRANSLATE_NOOP("cli", "The office was restored and waits for these devices to sync once:"))
            : officeWords(QT_TRANSLATE_NOOP("cli", "The office waits for no device."))};
    QList<QStringList> rows;
    const QJsonArray devices = told->value("devices"_L1).toArray();
    for (const QJsonValue one : devices)
        rows.append({one["id"_L1].toString(), one["name"_L1].toString(), one["label"_L1].toString()});
    if (!rows.isEmpty())
        lines.append(textTable(rows));
    QMap<QString, int> awaited;
    const QJsonArray changes = told->value("awaited"_L1).toArray();
    for (const QJsonValue one : changes) {
        if (one["name"_L1].toString().isEmpty())
            ++awaited[one["user"_L1].toString()];
    }
    for (auto one = awaited.cbegin(); one != awaited.cend(); ++one)
        lines.append(officeWords(QT_TRANSLATE_NOOP("cli",
            "Somebody enrolled after the backup (user %1) is not known any more; %2 changes of his wait. Please make a "
            "new code with “enrol-code”, with which his vault goes on."))
                .arg(one.key())
                .arg(one.value()));
    return reply(*told, lines.join(u'\n'));
}

} // namespace

std::vector<Command> keepingCommands()
{
    return {
        {"verify", "", QT_TRANSLATE_NOOP("cli", "check pages, chains, signatures and seals"), verify,
            {{"details", nullptr, QT_TRANSLATE_NOOP("cli", "list every damaged place")}}},
        {"backup", "[FILE]",
            QT_TRANSLATE_NOOP("cli", "save the office to one file, beside a running service"), backup,
            {{"replace", nullptr, QT_TRANSLATE_NOOP("cli", "in place of an older file of this name")},
                {"other-means", nullptr,
                    QT_TRANSLATE_NOOP("cli", "note that replication or the database server keeps it all")}}},
        {"restore", "FILE", QT_TRANSLATE_NOOP("cli", "make the office out of a backup, as a new epoch"),
            restore},
        {"recovery show", "",
            QT_TRANSLATE_NOOP("cli", "after a restore: which devices are waited for, and what waits for people who are not known"),
            showRecovery},
        {"recovery end", "",
            QT_TRANSLATE_NOOP("cli", "after a restore: wait no longer for devices that do not come"),
            endRecovery},
    };
}

} // namespace cli
