// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly review of the district's access logs, for supervisors and those who check them.
#include "app/cli/command.h"
#include "app/cli/knownvalues.h"
#include "app/cli/officeorder.h"
#include "app/cli/output.h"
#include "app/cli/run.h"
#include "app/cli/shownwords.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "ui/support/actwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString monthIn(const Run &run)
{
    const QString month = run.arguments.value(u"month"_s);
    return base::monthFromIso(month) ? month : QString();
}

Answer accesses(const Run &run)
{
    const auto limit = run.arguments.number(u"limit"_s, 100, 1);
    const auto skip = run.arguments.number(u"skip"_s, 0, 0);
    if (monthIn(run).isEmpty())
        return wrongUsage(u"--month needs YYYY-MM"_s);
    if (!limit || !skip)
        return !limit ? limit.error() : skip.error();
    const auto answer = giveOrder(run, u"accesses"_s,
        {{u"month"_s, monthIn(run)}, {u"user"_s, run.arguments.value(u"user"_s)},
            {u"kind"_s, run.arguments.value(u"kind"_s)}, {u"skip"_s, *skip}, {u"limit"_s, *limit}});
    if (!answer)
        return answer.error();
    QList<QStringList> users;
    const QJsonArray people = answer->value("users"_L1).toArray();
    for (const QJsonValue one : people)
        users.append({one["user"_L1].toString(), one["name"_L1].toString(),
            QString::number(one["entries"_L1].toInteger()),
            words(QT_TRANSLATE_NOOP("cli", "outside 09-18: %1, weekend: %2"))
                .arg(one["outsideHours"_L1].toInteger())
                .arg(one["weekends"_L1].toInteger())});
    QList<QStringList> rows;
    const QJsonArray entries = answer->value("entries"_L1).toArray();
    for (const QJsonValue one : entries)
        rows.append({shownTime(one["at"_L1]), one["name"_L1].toString(), ui::accessWords(one["kind"_L1].toString()),
            recordWord(one["type"_L1].toString()), one["subject"_L1].toString(), one["reason"_L1].toString()});
    if (rows.isEmpty())
        return reply(*answer,
            words(QT_TRANSLATE_NOOP("cli",
                "There is no such entry in this month. Vaults send their access logs when they next sync.")));
    return reply(*answer, textTable(users) + u"\n\n"_s + textTable(rows));
}

Answer review(const Run &run)
{
    if (monthIn(run).isEmpty())
        return wrongUsage(u"--month needs YYYY-MM"_s);
    const auto answer = giveOrder(run, u"review"_s,
        {{u"month"_s, monthIn(run)}, {u"remark"_s, run.arguments.value(u"remark"_s)}});
    return orderDone(answer, words(QT_TRANSLATE_NOOP("cli", "The office has noted that you have looked at this month.")));
}

} // namespace

std::vector<Command> officeReviewCommands()
{
    return {
        {"office accesses", "",
            QT_TRANSLATE_NOOP("cli", "the access logs of the district for a month, for those who check them"), accesses,
            {{"month", "YYYY-MM", QT_TRANSLATE_NOOP("cli", "which month"), true},
                {"user", "USER", QT_TRANSLATE_NOOP("cli", "of this person only, by id")},
                {"kind", kAccessKinds, QT_TRANSLATE_NOOP("cli", "of this kind only")},
                {"skip", "N", QT_TRANSLATE_NOOP("cli", "leave out the first N")},
                {"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many")}}},
        {"office review", "",
            QT_TRANSLATE_NOOP("cli", "sign that you have looked at a month; two people where your own accesses are in it"),
            review,
            {{"month", "YYYY-MM", QT_TRANSLATE_NOOP("cli", "which month"), true},
                {"remark", "TEXT", QT_TRANSLATE_NOOP("cli", "what you found")}}},
    };
}

} // namespace cli
