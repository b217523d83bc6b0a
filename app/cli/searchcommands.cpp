// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/shownwords.h"
#include "model/work/search.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr int kUsualHits = 50;

Answer search(const Run &run)
{
    const auto limit = run.arguments.number(u"limit"_s, kUsualHits, 1);
    if (!limit)
        return limit.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto answer = work::search((*vault)->context(), run.arguments.words.join(u' '), *limit);
    if (!answer)
        return answer.error();
    QJsonArray hits;
    QList<QStringList> rows;
    for (const domain::SearchHit &hit : answer->hits) {
        hits.append(QJsonObject{{u"kind"_s, hit.kind}, {u"id"_s, hit.id.toString()}, {u"title"_s, hit.title},
            {u"snippet"_s, hit.snippet}});
        rows.append({recordWord(hit.kind), hit.id.toString(), hit.title, hit.snippet});
    }
    return reply({{u"hits"_s, hits}, {u"milliseconds"_s, answer->milliseconds}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "Nothing was found. Please try a part of the name, or another word.")));
}

} // namespace

std::vector<Command> searchCommands()
{
    return {{"search", "TEXT...",
        QT_TRANSLATE_NOOP("cli", "find people, organisations, services and notes by a few letters"), search,
        {{"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many lines")}}}};
}

} // namespace cli
