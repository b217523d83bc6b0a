// SPDX-License-Identifier: GPL-3.0-or-later
// Streams, and cases that go from one to another.
#include "app/cli/arguments.h"
#include "app/cli/knownvalues.h"
#include "app/cli/officewords.h"
#include "app/cli/output.h"
#include "app/cli/streamnames.h"
#include "app/office/officecommands.h"
#include "app/office/openoffice.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Answer streams(const Run &run)
{
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto listed = actAtConsole(**desk, u"streams"_s);
    if (!listed)
        return listed.error();
    QList<QStringList> rows;
    const QJsonArray all = listed->value("streams"_L1).toArray();
    for (const QJsonValue one : all) {
        const QJsonObject stream = one.toObject();
        rows.append({stream.value("id"_L1).toString(), streamKindWord(stream.value("kind"_L1).toString()),
            stream.value("dong"_L1).toString(), streamLabel(stream),
            QString::number(stream.value("changes"_L1).toInteger())});
    }
    return reply(*listed,
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "The office has no dong yet. “stream add LABEL --dong CODE” makes one.")));
}

Answer addStream(const Run &run)
{
    const QString dong = run.arguments.value(u"dong"_s);
    if (const base::Done right = dong.isEmpty() ? base::Done() : rightDong(dong); !right)
        return right.error();
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    return told(actAtConsole(**desk, u"addDong"_s,
                    {{u"dong"_s, dong}, {u"label"_s, run.arguments.word(0)}}),
        officeWords(QT_TRANSLATE_NOOP("cli", "The stream is made.")));
}

Answer renameDong(const Run &run)
{
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto listed = actAtConsole(**desk, u"streams"_s);
    if (!listed)
        return listed.error();
    const auto stream = streamNamed(listed->value("streams"_L1).toArray(), run.arguments.word(0));
    if (!stream)
        return stream.error();
    return told(actAtConsole(**desk, u"renameDong"_s, {{u"stream"_s, *stream}, {u"label"_s, run.arguments.word(1)}}),
        officeWords(QT_TRANSLATE_NOOP("cli", "The dong is called %1 now; devices hear of it when they next sync."))
            .arg(run.arguments.word(1)));
}

Answer cap(const Run &run)
{
    const auto services = run.arguments.number(u"services"_s, 0);
    if (!services)
        return services.error();
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const QString from = run.arguments.word(0);
    const auto set = actAtConsole(**desk, u"setCap"_s, {{u"month"_s, from}, {u"services"_s, *services}});
    if (!set)
        return set.error();
    return reply({{u"from"_s, from}, {u"services"_s, *services}},
        officeWords(
            QT_TRANSLATE_NOOP("cli", "From %1 on a person may have %2 care-pass services in a month."))
            .arg(from)
            .arg(*services));
}

Answer move(const Run &run)
{
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto listed = actAtConsole(**desk, u"streams"_s);
    if (!listed)
        return listed.error();
    const auto to = streamNamed(listed->value("streams"_L1).toArray(), run.arguments.value(u"to"_s));
    if (!to)
        return to.error();
    const bool lifts = run.arguments.has(u"lift"_s);
    QJsonObject values{{u"case"_s, run.arguments.word(0)}, {u"to"_s, *to}};
    if (lifts)
        values.insert(u"lift"_s, true);
    return told(actAtConsole(**desk, u"move"_s, values),
        lifts ? officeWords(QT_TRANSLATE_NOOP("cli", "The case has moved with all that hangs on it. If it was restricted, it is no more: everybody who reads this dong reads it, and the book of acts says so."))
              : officeWords(QT_TRANSLATE_NOOP("cli", "The case has moved with all that hangs on it.")));
}

Answer places(const Run &run)
{
    const auto count = run.arguments.number(u"places"_s, 0);
    if (!count)
        return count.error();
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto set
        = actAtConsole(**desk, u"setPlaces"_s, {{u"offer"_s, run.arguments.word(0)}, {u"places"_s, *count}});
    if (!set)
        return set.error();
    return reply(*set,
        officeWords(QT_TRANSLATE_NOOP("cli", "So many people may have the offer %1 in one month: %2."))
            .arg(set->value("offer"_L1).toString())
            .arg(*count));
}

} // namespace

std::vector<Command> streamCommands()
{
    return {
        {"streams", "", QT_TRANSLATE_NOOP("cli", "all streams and how many changes they hold"), streams},
        {"stream add", "LABEL", QT_TRANSLATE_NOOP("cli", "the stream of a dong, or of the district itself"),
            addStream,
            {{"dong", "CODE", QT_TRANSLATE_NOOP("cli", "code of the dong; without it the district's own")}}},
        {"dong rename", "DONG LABEL",
            QT_TRANSLATE_NOOP("cli", "call a dong by another name; it is named by its ten digits or the name it has"),
            renameDong},
        {"cap", "MONTH",
            QT_TRANSLATE_NOOP(
                "cli", "how many care-pass services a month may hold for one person, from a month on"),
            cap, {{"services", "N", QT_TRANSLATE_NOOP("cli", "how many"), true}}},
        {"move", "CASE", QT_TRANSLATE_NOOP("cli", "move a case to another stream"), move,
            {{"to", "DONG", QT_TRANSLATE_NOOP("cli", "where: the ten digits of a dong or its name, or the id of the stream"), true},
                {"lift", nullptr, QT_TRANSLATE_NOOP("cli", "opens a restricted case that nobody reads any more to its dong")}}},
        {"places", "OFFER", QT_TRANSLATE_NOOP("cli", "how many people may have an offer in one month"),
            places, {{"places", "N", QT_TRANSLATE_NOOP("cli", "how many"), true}}},
    };
}

} // namespace cli
