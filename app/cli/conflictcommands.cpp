// SPDX-License-Identifier: GPL-3.0-or-later
// What people wrote apart and sync could not settle.
#include "app/cli/command.h"
#include "app/cli/conflictwords.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/run.h"
#include "app/cli/words.h"
#include "model/work/disagreements.h"
#include "model/work/log.h"
#include "model/work/officedesk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using namespace conflictwords;
using domain::Disagreement;
using domain::DisagreementSide;
using domain::Settle;

/// The whole id, or as much of its beginning as names one.
base::Result<Disagreement> named(work::Context &context, const Run &run)
{
    const QString typed = run.arguments.word(0).toLower();
    const QString field = run.arguments.value(u"field"_s);
    const auto all = work::disagreements::list(context);
    if (!all)
        return all.error();
    QList<Disagreement> found;
    for (const Disagreement &one : *all) {
        if (!typed.isEmpty() && idTextOf(one).startsWith(typed))
            found.append(one);
    }
    if (found.isEmpty())
        return base::Error{base::ErrorKind::NotFound,
            words(QT_TRANSLATE_NOOP("cli", "no conflict has this id; it was settled, or “conflict list” shows another"))};
    if (found.size() > 1)
        return wrongUsage(words(QT_TRANSLATE_NOOP("cli", "more than one conflict begins like this: type more of the id")));
    if (!field.isEmpty() && field != fieldName(found.first()))
        return wrongUsage(words(QT_TRANSLATE_NOOP("cli", "this conflict is about the field %1")).arg(fieldName(found.first())));
    return found.first();
}

Answer list(const Run &run)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto all = work::officedesk::unsettled(context);
    if (!all)
        return all.error();
    const ShownValue shown((*vault)->codes(), all->names);
    QJsonArray conflicts;
    QStringList lines;
    for (const Disagreement &one : all->open) {
        conflicts.append(jsonOf(one));
        lines.append(linesOf(one, shown));
    }
    if (const base::Done logged
        = work::log::noteAccess(
            context, u"list"_s, {}, {{u"list"_s, u"conflicts"_s}, {u"count"_s, all->open.size()}});
        !logged)
        return logged.error();
    return reply({{u"conflicts"_s, conflicts}},
        lines.isEmpty() ? words(QT_TRANSLATE_NOOP("cli", "No conflicts; there is nothing to settle.")) : lines.join(u'\n'));
}

Answer show(const Run &run)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto one = named(context, run);
    if (!one)
        return one.error();
    const auto all = work::officedesk::unsettled(context);
    if (!all)
        return all.error();
    if (const base::Done logged = work::log::noteAccess(context, u"open"_s, one->subject); !logged)
        return logged.error();
    return reply(jsonOf(*one), linesOf(*one, ShownValue((*vault)->codes(), all->names)));
}

/// Why it cannot be settled in this way, and what can be done.
base::Error settleTrouble(const Disagreement &one, const base::Error &error)
{
    if (error.detail == work::disagreements::kOthersFirst)
        return {error.kind,
            words(QT_TRANSLATE_NOOP("cli", "the same two changes differ in other fields of this record: settle those first; a text, and keeping what was taken away, come last"))};
    if (error.detail == work::disagreements::kNewerFirst)
        return {error.kind,
            words(QT_TRANSLATE_NOOP("cli", "the same text was written apart once more since: settle the newer conflict of this field first, so that nothing of it is written over"))};
    if (error.detail == work::disagreements::kNoSuchWay)
        return {error.kind,
            words(QT_TRANSLATE_NOOP("cli", "this conflict cannot be settled in that way; choose one of these after --take: %1")).arg(waysOf(one).join(u", "_s))};
    return error;
}

/// How to settle it, and for Settle::Side which one.
struct Taking {
    Settle how;
    QJsonValue side;
};

/// A side by its number; “mine” and “theirs” where they name one.
base::Result<Taking> takingOf(const Disagreement &one, const QString &word)
{
    const qsizetype number = word.toLongLong();
    if (number > 0) {
        if (!isAboutValues(one) || number > one.sides.size())
            return wrongUsage(words(QT_TRANSLATE_NOOP("cli", "this conflict has no side of this number; “conflict show” lists them")));
        return Taking{Settle::Side, one.sides.at(number - 1).change.toString()};
    }
    const Settle how = *settleOf(word);
    if (!isAboutValues(one) || (how != Settle::Mine && how != Settle::Theirs))
        return Taking{how, {}};
    for (const DisagreementSide &side : one.sides) {
        if (ownerWord(one, side) == word)
            return Taking{Settle::Side, side.change.toString()};
    }
    return wrongUsage(words(QT_TRANSLATE_NOOP("cli", "“%1” names no single side here: choose one by its number, as “conflict show” lists them, such as --take 1")).arg(word));
}

Answer resolve(const Run &run)
{
    const QString word = run.arguments.value(u"take"_s).toLower();
    if (!settleOf(word) && word.toLongLong() <= 0)
        return wrongUsage(words(QT_TRANSLATE_NOOP("cli", "--take is base, mine, theirs, both, keep or the number of a side; for a removal keep or remove, for a late change keep, apply or both")));
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto one = named(context, run);
    if (!one)
        return one.error();
    const auto taking = takingOf(*one, word);
    if (!taking)
        return taking.error();
    const auto act
        = work::disagreements::settle(context, *one, taking->how, taking->side, reasonOr(run, QString()));
    if (!act)
        return settleTrouble(*one, act.error());
    const auto left = work::disagreements::count(context);
    return reply({{u"act"_s, act->id.toString()}, {u"conflicts"_s, left.value_or(0)}},
        words(QT_TRANSLATE_NOOP("cli", "Settled; undo takes it back. Still open in this vault: %1.")).arg(left.value_or(0)));
}

} // namespace

std::vector<Command> conflictCommands()
{
    return {
        {"conflict list", "", QT_TRANSLATE_NOOP("cli", "what people wrote apart and somebody has to settle"), list},
        {"conflict show", "ID", QT_TRANSLATE_NOOP("cli", "one of them: who wrote what, and what stood there before"), show,
            {{"field", "FIELD", QT_TRANSLATE_NOOP("cli", "the field that it is about, to be sure")}}},
        {"conflict resolve", "ID",
            QT_TRANSLATE_NOOP("cli",
                "settle one, each by its own id as conflict list shows it. Each side has a number, which chooses it; "
                "mine is the newest that was written here, theirs what the one other person wrote. base is what stood "
                "there before all of them; both, where it is offered, lets the two stand together; keep leaves what stands now. Of a text that was "
                "written in since, what was written since stays; where the same text was written apart twice, the newer conflict comes first. Where one "
                "took the record away: keep or remove it. What came after a case had moved: keep as it is (a record that is new is declined, which undo brings back), apply, or both where a text was written in since. "
                "Where several fields of one record differ, plain ones come first, a text and keeping a record last"),
            resolve,
            {{"take", "base|mine|theirs|both|NUMBER|keep|remove|apply",
                 QT_TRANSLATE_NOOP("cli", "which side counts from now on"), true},
                {"field", "FIELD", QT_TRANSLATE_NOOP("cli", "the field that it is about, to be sure")},
                {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why")}}},
    };
}

} // namespace cli
