// SPDX-License-Identifier: GPL-3.0-or-later
// All that differs about a person, settled in one go.
#include "app/cli/command.h"
#include "app/cli/conflictwords.h"
#include "app/cli/errorwords.h"
#include "app/cli/openvault.h"
#include "app/cli/run.h"
#include "app/cli/shownvalue.h"
#include "app/cli/shownwords.h"
#include "app/cli/words.h"
#include "model/work/disagreements.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using conflictwords::settleOf;
using domain::Disagreement;
using domain::DisagreementKind;
using domain::Settle;
using work::disagreements::Choice;
using work::disagreements::Settlement;

bool removes(const Choice &choice)
{
    return choice.which.kind == DisagreementKind::Removal && choice.how == Settle::Remove;
}

QJsonObject jsonOf(const Settlement &done, qsizetype left)
{
    QJsonArray acts;
    for (const domain::Act &act : done.acts)
        acts.append(act.id.toString());
    QJsonArray removed;
    for (const Choice &choice : done.settled) {
        if (removes(choice))
            removed.append(QJsonObject{{u"type"_s, choice.which.record.type},
                {u"record"_s, choice.which.record.id.toString()}, {u"title"_s, choice.which.title}});
    }
    return {{u"acts"_s, acts}, {u"settled"_s, done.settled.size()}, {u"left"_s, left}, {u"removed"_s, removed},
        {u"stopped"_s, done.stopped ? QJsonValue(errorName(done.stopped->kind)) : QJsonValue()}};
}

/// What settling has taken away, so that nobody finds that out later.
QStringList removedLines(const Settlement &done)
{
    QStringList lines;
    for (const Choice &choice : done.settled) {
        if (!removes(choice))
            continue;
        const Disagreement &one = choice.which;
        QStringList name{one.title, recordWord(one.record.type), noteWords(one.noteAt, one.noteText)};
        name.removeAll(QString());
        lines.append(words(QT_TRANSLATE_NOOP("cli", "  taken away: %1")).arg(name.join(u' ')));
    }
    return lines;
}

/// What takes it back; of several acts each, in the order in which they go.
QStringList undoLines(const QList<domain::Act> &acts)
{
    QStringList lines;
    if (acts.size() == 1)
        return {words(QT_TRANSLATE_NOOP("cli", "  to take it back: undo %1")).arg(acts.first().id.toString())};
    lines.append(words(QT_TRANSLATE_NOOP("cli", "  to take it back, one after the other, the last first:")));
    for (auto act = acts.crbegin(); act != acts.crend(); ++act)
        lines.append(u"    undo "_s + act->id.toString());
    return lines;
}

QString linesOf(const Settlement &done, qsizetype left, const QString &word)
{
    QStringList lines;
    if (done.acts.isEmpty() && left == 0)
        return words(QT_TRANSLATE_NOOP("cli", "Nothing differs about this person."));
    if (done.acts.isEmpty()) {
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Nothing was settled: nothing that differs about this person has a value that “%1” names.")).arg(word));
    } else if (done.acts.size() == 1) {
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Settled %1.")).arg(done.settled.size()));
    } else {
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Settled %1 in %2 acts.")).arg(done.settled.size()).arg(done.acts.size()));
    }
    lines += removedLines(done);
    if (!done.acts.isEmpty())
        lines += undoLines(done.acts);
    if (done.stopped)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "It stopped there: %1")).arg(errorWords(*done.stopped)));
    lines.append(left == 0 ? words(QT_TRANSLATE_NOOP("cli", "Of this person nothing is left to be decided."))
                           : words(QT_TRANSLATE_NOOP("cli", "Of this person still to be decided: %1; “conflict list” shows it.")).arg(left));
    return lines.join(u'\n');
}

/// What differs about a person who is here; NotFound where nobody is, or nobody whom one may read.
base::Result<QList<Disagreement>> openOf(work::Context &context, const base::Id &person)
{
    auto all = work::disagreements::of(context, person);
    if (!all || !all->isEmpty())
        return all;
    const auto record = findRecord(context, person);
    return record ? all : base::Result<QList<Disagreement>>(record.error());
}

Answer resolveAll(const Run &run)
{
    const QString word = run.arguments.value(u"take"_s).toLower();
    const auto how = settleOf(word);
    if (!how || *how == Settle::Apply)
        return wrongUsage(words(QT_TRANSLATE_NOOP("cli", "--take is mine, theirs, both, base or keep")));
    const auto person = idOf(run);
    if (!person)
        return person.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto all = openOf(context, *person);
    if (!all)
        return all.error();
    QList<Choice> choices;
    for (const Disagreement &one : *all) {
        if (const auto choice = work::disagreements::choiceOf(one, *how))
            choices.append(*choice);
    }
    const Settlement done = work::disagreements::settleAll(context, choices, reasonOr(run, QString()));
    if (done.stopped && done.acts.isEmpty())
        return *done.stopped;
    const auto rest = work::disagreements::of(context, *person);
    if (!rest)
        return rest.error();
    return reply(jsonOf(done, rest->size()), linesOf(done, rest->size(), word),
        done.stopped ? ExitCode::InPart : ExitCode::Done);
}

} // namespace

std::vector<Command> settleAllCommands()
{
    return {
        {"conflict resolve-all", "PERSON",
            QT_TRANSLATE_NOOP("cli",
                "settle all that differs about a person at once: what is mine, or what the others wrote last; both where both can "
                "stand, base as it was before, keep as it is shown now. Where one side took a record away, mine and theirs may take "
                "it away too, which the answer says. What has no such value is left, and told"),
            resolveAll,
            {{"take", "mine|theirs|both|base|keep", QT_TRANSLATE_NOOP("cli", "which values count from now on"), true},
                {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why")}}},
    };
}

} // namespace cli
