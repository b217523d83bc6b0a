// SPDX-License-Identifier: GPL-3.0-or-later
// Who saw whose data.
#include "app/cli/command.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/shownwords.h"
#include "model/base/calendar.h"
#include "model/work/log.h"
#include "ui/support/actwords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr int kUsualEntries = 1000;

Answer list(const Run &run)
{
    base::Id subject;
    if (!run.arguments.words.isEmpty()) {
        const auto id = idOf(run);
        if (!id)
            return id.error();
        subject = *id;
    }
    const auto limit = run.arguments.number(u"limit"_s, kUsualEntries, 1);
    const auto skip = run.arguments.number(u"skip"_s, 0);
    if (!limit || !skip)
        return limit ? skip.error() : limit.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto entries = work::log::accesses((*vault)->context(), subject, *limit, *skip);
    if (!entries)
        return entries.error();
    QJsonArray all;
    QList<QStringList> rows;
    for (const domain::AccessEntry &entry : *entries) {
        const QString record = entry.subject.id.isNil() ? QString() : entry.subject.id.toString();
        all.append(QJsonObject{{u"at"_s, base::isoMoment(entry.at)}, {u"user"_s, entry.userName}, {u"kind"_s, entry.kind},
            {u"type"_s, entry.subject.type}, {u"record"_s, record}, {u"detail"_s, entry.detail}});
        rows.append({shownTime(entry.at), entry.userName, ui::accessWords(entry.kind),
            recordWord(entry.subject.type), record,
            entry.detail.value(u"reason"_s).toString()});
    }
    return reply({{u"entries"_s, all}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "Nobody has looked at it in this vault yet; whoever opens, lists or prints it will stand here.")));
}

} // namespace

std::vector<Command> accessCommands()
{
    return {{"access list", "[RECORD]",
        QT_TRANSLATE_NOOP("cli", "who saw, searched, printed or exported what, newest first"), list,
        {{"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many lines")},
            {"skip", "N", QT_TRANSLATE_NOOP("cli", "leave out so many at the beginning")}}}};
}

} // namespace cli
