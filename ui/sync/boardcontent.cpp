// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/boardcontent.h"

#include "ui/support/formats.h"
#include "ui/sync/conflictquestion.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

using domain::Disagreement;
using domain::DisagreementKind;
using domain::DisagreementSide;
using domain::MergedKind;
using domain::MergedPart;
using domain::MergedRecord;
using domain::SettledAct;
using domain::SettledChange;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BoardContent)
};

QString summaryOf(qsizetype count, int toDecide)
{
    if (toDecide == count)
        return Texts::tr("%n have to be decided; the case cannot be closed before.", nullptr, toDecide);
    const QString differs = Texts::tr("%n differ.", nullptr, int(count));
    return toDecide == 0
        ? differs + u' ' + Texts::tr("Matched automatically; saving says that somebody has seen it.")
        : differs + u' ' + Texts::tr("%n of them have to be decided; the case cannot be closed before.", nullptr, toDecide);
}

QString hintOf(MergedKind kind)
{
    switch (kind) {
    case MergedKind::OneSided:
        return Texts::tr("changed by one");
    case MergedKind::SameValue:
        return Texts::tr("changed to the same");
    case MergedKind::Text:
        return Texts::tr("both wrote, in other places");
    }
    return {};
}

/// A part of a merge as what differs would be: so that it is said in the same words.
Disagreement asDisagreement(const MergedRecord &record, const MergedPart &part)
{
    Disagreement one;
    one.record = record.record;
    one.subject = record.subject;
    one.title = record.title;
    one.noteAt = record.noteAt;
    one.noteText = record.noteText;
    one.column = part.column;
    one.part = part.part;
    one.base = part.before;
    one.shown = part.after;
    one.sides = {{part.change, part.who, part.at, part.after, part.isMine, false}};
    return one;
}

Disagreement asDisagreement(const SettledChange &change)
{
    Disagreement one;
    one.kind = change.kind;
    one.record = change.record;
    one.subject = change.subject;
    one.title = change.title;
    one.noteAt = change.noteAt;
    one.noteText = change.noteText;
    one.column = change.column;
    one.part = change.part;
    one.base = change.before;
    one.shown = change.after;
    one.sides = change.sides;
    return one;
}

SheetCell readOnly(const QString &text, const QString &by = {})
{
    SheetCell cell;
    cell.text = {{text}};
    cell.by = by;
    return cell;
}

SheetCell absent()
{
    SheetCell cell = readOnly(Texts::tr("not changed"));
    cell.isAbsent = true;
    return cell;
}

SheetRow rowOf(const MergedRecord &record, const MergedPart &part, const ConflictWords &words)
{
    const Disagreement one = asDisagreement(record, part);
    SheetRow row{keyOf(part), one, words.what(one), hintOf(part.kind), false, {}, {}, -1, {}};
    const QString before = words.value(one, part.before);
    const QString after = words.value(one, part.after);
    const QString by = words.by(one.sides.first());
    SheetCell base = readOnly(before);
    SheetCell mine = absent();
    SheetCell other = mine;
    SheetCell &written = part.isMine ? mine : other;
    written = readOnly(after, by);
    written.text = wordDiff(before, after);
    written.isTaken = !part.canPutBack;
    if (part.canPutBack) {
        row.options = {{domain::Settle::Base, {}, Texts::tr("First value"), {}, base.text, before},
            {domain::Settle::Keep, {}, part.isMine ? Texts::tr("My value") : words.valueOf(one.sides.first()), by,
                written.text, after}};
        base.option = 0;
        written.option = 1;
        row.usual = {1};
    }
    row.cells = {base, mine, other};
    return row;
}

/// What a side of something settled had written or done.
QString sideText(const SettledChange &change, const DisagreementSide &side, const ConflictWords &words)
{
    if (side.removes)
        return Texts::tr("taken away");
    if (change.kind == DisagreementKind::Late)
        return Texts::tr("arrived after the transfer");
    if (change.kind == DisagreementKind::Removal && change.column.isEmpty())
        return Texts::tr("went on writing");
    return words.value(asDisagreement(change), side.value);
}

/// What was made of it.
QString decidedText(const SettledChange &change, const ConflictWords &words)
{
    if (change.kind == DisagreementKind::Removal)
        return change.removes ? Texts::tr("It was taken away.") : Texts::tr("It stayed.");
    if (change.kind != DisagreementKind::Late)
        return words.value(asDisagreement(change), change.after);
    if (change.removes)
        return Texts::tr("Declined");
    QStringList lines;
    for (const domain::FieldChange &field : change.written)
        lines.append(words.written(change.record, field));
    return lines.isEmpty() ? Texts::tr("Read, nothing changed") : lines.join(u'\n');
}

/// The columns of what several wrote: mine where any is, those of others, and what was decided.
struct SettledColumns {
    bool hasMine = false;
    qsizetype others = 0;

    void count(const SettledChange &change)
    {
        const auto mine = std::ranges::count_if(change.sides, &DisagreementSide::isMine);
        hasMine = hasMine || mine > 0;
        others = std::max(others, change.sides.size() - std::min<qsizetype>(mine, 1));
    }
    QList<SheetColumn> heads() const
    {
        QList<SheetColumn> heads;
        if (hasMine)
            heads.append({Texts::tr("My value"), {}});
        for (qsizetype at = 0; at < others; ++at)
            heads.append({headOfOthers(at, hasMine), {}});
        heads.append({Texts::tr("Decided value"), {}});
        return heads;
    }
};

SheetRow rowOf(const SettledChange &change, const SettledColumns &columns, const ConflictWords &words)
{
    const Disagreement one = asDisagreement(change);
    SheetRow row{change.change.toString().toUtf8(), one, words.what(one), words.hint(one), false, {}, {}, -1, {}};
    QList<DisagreementSide> sides = change.sides;
    std::ranges::stable_sort(sides, std::greater(), &DisagreementSide::isMine);
    if (columns.hasMine && (sides.isEmpty() || !sides.first().isMine))
        row.cells.append(absent());
    for (const DisagreementSide &side : std::as_const(sides))
        row.cells.append(readOnly(sideText(change, side, words), words.by(side)));
    while (row.cells.size() < columns.others + (columns.hasMine ? 1 : 0))
        row.cells.append(readOnly({}));
    SheetCell decided = readOnly(change.isGone
            ? Texts::tr("What was decided was erased, or has left with its case.")
            : decidedText(change, words));
    decided.isTaken = true;
    row.cells.append(decided);
    return row;
}

QString summaryOf(const SettledAct &act, const ConflictWords &words)
{
    const QString when = Texts::tr("Decided by %1 on %2.").arg(act.isMine ? Texts::tr("me") : act.who, formats::moment(act.act.at));
    QStringList staying;
    for (const SettledChange &change : act.changes) {
        if (change.stays)
            staying.append(words.what(asDisagreement(change)));
    }
    staying.removeDuplicates();
    if (!staying.isEmpty())
        return when + u' ' + Texts::tr("It was taken back since, except what somebody had written over: %1.").arg(staying.join(u", "_s));
    if (act.isUndone)
        return when + u' ' + Texts::tr("It was taken back since.");
    return act.canUndo ? when : when + u' ' + Texts::tr("It cannot be taken back any more: something was written since.");
}

} // namespace

QString BoardContent::summaryFor(int left) const
{
    if (kind != Kind::Open || left == toDecide)
        return summary;
    qsizetype count = 0;
    for (const ConflictSheet &sheet : sheets)
        count += sheet.rows.size();
    return left > 0
        ? summaryOf(count, left)
        : Texts::tr("%n differ.", nullptr, int(count)) + u' ' + Texts::tr("All are chosen; please save.");
}

QString BoardContent::look() const
{
    QStringList look{heading, summary, canUndo ? u"1"_s : u"0"_s};
    for (const ConflictSheet &sheet : sheets) {
        for (const SheetRow &row : sheet.rows)
            look.append({QString::fromUtf8(row.key), row.look()});
    }
    return look.join(u'\n');
}

BoardContent openContent(const PersonConflicts &person, const QString &heading, const ConflictWords &words)
{
    return {BoardContent::Kind::Open, heading, summaryOf(person.ones.size(), person.toDecide()),
        words.explanations(person.ones).join(u'\n'), conflictSheets(person.ones, words), person.subject,
        ConflictQuestion::colleagues(person.ones), ConflictQuestion::text(person.ones, words), false,
        person.toDecide()};
}

BoardContent openContent(const QList<PersonConflicts> &people, const ConflictWords &words)
{
    PersonConflicts all;
    int toDecide = 0;
    for (const PersonConflicts &person : people) {
        all.ones += person.ones;
        toDecide += person.toDecide();
    }
    BoardContent content{BoardContent::Kind::Open, Texts::tr("%n people", nullptr, int(people.size())),
        summaryOf(all.ones.size(), toDecide), words.explanations(all.ones).join(u'\n'),
        conflictSheets(all.ones, words), {}, {}, {}, false, toDecide};
    for (ConflictSheet &sheet : content.sheets) {
        for (SheetRow &row : sheet.rows)
            row.label = Texts::tr("%1 · %2", "whose, and what").arg(words.title(row.one), row.label);
    }
    return content;
}

BoardContent mergedContent(const MergedRecord &record, const QString &heading, const ConflictWords &words)
{
    ConflictSheet sheet{{{Texts::tr("First value"), {}}, {Texts::tr("My value"), {}}, {headOfOthers(0, true), {}}}, {}};
    for (const MergedPart &part : record.parts)
        sheet.rows.append(rowOf(record, part, words));
    return {BoardContent::Kind::Merged, heading,
        Texts::tr("Changed apart, and matched automatically. To take something back, choose its first value and save."), {},
        {sheet}, record.subject, {}, {}, false};
}

BoardContent settledContent(const SettledAct &act, const QString &heading, const ConflictWords &words)
{
    SettledColumns columns;
    for (const SettledChange &change : act.changes)
        columns.count(change);
    ConflictSheet sheet{columns.heads(), {}};
    for (const SettledChange &change : act.changes)
        sheet.rows.append(rowOf(change, columns, words));
    return {BoardContent::Kind::Settled, heading, summaryOf(act, words), act.act.reason, {sheet}, act.subject, {}, {},
        act.canUndo && !act.isUndone};
}

QByteArray keyOf(const MergedPart &part)
{
    return part.change.toString().toUtf8() + '/' + part.column.toUtf8() + '/' + part.part.toUtf8();
}

} // namespace ui
