// SPDX-License-Identifier: GPL-3.0-or-later
// Checking, backup and restoring.
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/office/officecommands.h"
#include "app/office/openoffice.h"
#include "model/office/backup.h"
#include "model/office/verify.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Answer verify(const Run &run)
{
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto found = office::verify(**desk);
    if (!found)
        return found.error();
    const QString sentence = found->isOk()
        ? officeWords(QT_TRANSLATE_NOOP("cli", "All is well: %1 streams with %2 changes."))
              .arg(found->streams)
              .arg(found->changes)
        : officeWords(QT_TRANSLATE_NOOP("cli", "There is damage:")) + u'\n' + found->troubles.join(u'\n');
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

} // namespace

std::vector<Command> keepingCommands()
{
    return {
        {"verify", "", QT_TRANSLATE_NOOP("cli", "check pages, chains, signatures and seals"), verify},
        {"backup", "[FILE]",
            QT_TRANSLATE_NOOP("cli", "save the office to one file, beside a running service"), backup,
            {{"replace", nullptr, QT_TRANSLATE_NOOP("cli", "in place of an older file of this name")},
                {"other-means", nullptr,
                    QT_TRANSLATE_NOOP("cli", "note that replication or the database server keeps it all")}}},
        {"restore", "FILE", QT_TRANSLATE_NOOP("cli", "make the office out of a backup, as a new epoch"),
            restore},
        {"recovery end", "",
            QT_TRANSLATE_NOOP("cli", "after a restore: wait no longer for devices that do not come"),
            endRecovery},
    };
}

} // namespace cli
