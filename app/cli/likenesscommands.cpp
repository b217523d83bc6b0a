// SPDX-License-Identifier: GPL-3.0-or-later
// Records of other dongs that may be of the same person.
#include "app/cli/command.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/shownwords.h"
#include "app/cli/words.h"
#include "model/work/likenesses.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString answerWord(const QString &answer)
{
    return answer.isEmpty() ? words(QT_TRANSLATE_NOOP("cli", "no answer yet")) : listWord(u"likeness-answers"_s, answer);
}

QStringList headings()
{
    QStringList all{words(QT_TRANSLATE_NOOP("cli", "Id"))};
    for (const char *column : {"parent", "dong", "answer", "theirs", "months_over"})
        all.append(fieldWord(QLatin1String(domain::Likeness::kType), QLatin1String(column)));
    return all;
}

Answer list(const Run &run)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto which
        = run.arguments.has(u"all"_s) ? work::likenesses::Which::All : work::likenesses::Which::Open;
    const auto rows = work::likenesses::list((*vault)->context(), which);
    if (!rows)
        return rows.error();
    QJsonArray all;
    QList<QStringList> table;
    for (const work::likenesses::Row &row : *rows) {
        const domain::Likeness &one = row.likeness;
        all.append(QJsonObject{{u"id"_s, one.id.toString()}, {u"person"_s, row.person.id.toString()},
            {u"name"_s, row.person.name}, {u"dong"_s, one.dong}, {u"answer"_s, one.answer},
            {u"theirs"_s, one.theirs}, {u"monthsOver"_s, one.monthsOver}});
        table.append({one.id.toString(), row.person.name, one.dong, answerWord(one.answer), answerWord(one.theirs),
            one.monthsOver});
    }
    if (!table.isEmpty())
        table.prepend(headings());
    return reply({{u"likenesses"_s, all}},
        table.isEmpty() ? words(QT_TRANSLATE_NOOP("cli", "There is nothing to answer. What was answered already is listed by “likeness list --all”."))
                        : textTable(table));
}

Answer answerWith(const Run &run, const QString &answer)
{
    auto at = AtRecord::open(run);
    if (!at)
        return at.error();
    if (const base::Done done = work::likenesses::answer(at->context(), at->id, answer); !done)
        return done.error();
    return reply({{u"id"_s, at->id.toString()}, {u"answer"_s, answer}},
        answer.isEmpty() ? words(QT_TRANSLATE_NOOP("cli", "Taken back."))
                         : words(QT_TRANSLATE_NOOP("cli", "Noted; “likeness open” takes it back.")));
}

Answer same(const Run &run)
{
    return answerWith(run, QLatin1String(work::likenesses::kSame));
}

Answer other(const Run &run)
{
    return answerWith(run, QLatin1String(work::likenesses::kOther));
}

Answer open(const Run &run)
{
    return answerWith(run, {});
}

} // namespace

std::vector<Command> likenessCommands()
{
    return {
        {"likeness list", "",
            QT_TRANSLATE_NOOP("cli", "records of other dongs that may be of the same person, as the office says"), list,
            {{"all", nullptr, QT_TRANSLATE_NOOP("cli", "those that were answered too")}}},
        {"likeness same", "ID", QT_TRANSLATE_NOOP("cli", "it is the same person"), same},
        {"likeness other", "ID", QT_TRANSLATE_NOOP("cli", "it is not the same person"), other},
        {"likeness open", "ID", QT_TRANSLATE_NOOP("cli", "take the answer back"), open},
    };
}

} // namespace cli
