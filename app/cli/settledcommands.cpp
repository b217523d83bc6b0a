// SPDX-License-Identifier: GPL-3.0-or-later
// What people wrote apart and is no conflict any more: it went together by itself, or somebody has settled it.
#include "app/cli/command.h"
#include "app/cli/conflictwords.h"
#include "app/cli/openvault.h"
#include "app/cli/recordjson.h"
#include "app/cli/run.h"
#include "app/cli/shownvalue.h"
#include "app/cli/shownwords.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/work/log.h"
#include "model/work/conflictinbox.h"
#include "model/work/merges.h"
#include "model/work/settledacts.h"
#include "model/work/valuenames.h"
#include "ui/support/actwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using domain::DisagreementKind;
using domain::DisagreementSide;
using domain::MergedKind;
using domain::MergedPart;
using domain::MergedRecord;
using domain::SettledAct;
using domain::SettledChange;

constexpr int kUsualDays = work::conflictinbox::kMergedDays;
constexpr int kUsualActs = 50;
constexpr base::Moment kDay = 24 * 60 * 60 * 1000;

QString nameOf(MergedKind kind)
{
    switch (kind) {
    case MergedKind::OneSided:
        return u"one-sided"_s;
    case MergedKind::SameValue:
        return u"same-value"_s;
    case MergedKind::Text:
        return u"text"_s;
    }
    return {};
}

QJsonObject jsonOf(const MergedRecord &one)
{
    QJsonArray parts;
    for (const MergedPart &part : one.parts) {
        parts.append(QJsonObject{{u"kind"_s, nameOf(part.kind)}, {u"field"_s, jsonFieldName(part.column)},
            {u"part"_s, part.part}, {u"before"_s, jsonFromPart(part.column, part.part, part.before)},
            {u"after"_s, jsonFromPart(part.column, part.part, part.after)}, {u"change"_s, part.change.toString()},
            {u"act"_s, part.act.toString()}, {u"who"_s, part.who}, {u"mine"_s, part.isMine},
            {u"at"_s, base::isoMoment(part.at)}, {u"canPutBack"_s, part.canPutBack}});
    }
    return {{u"type"_s, one.record.type}, {u"record"_s, one.record.id.toString()},
        {u"subject"_s, one.subject.id.toString()}, {u"title"_s, one.title},
        {u"note"_s, noteJson(one.noteAt, one.noteText)}, {u"at"_s, base::isoMoment(one.at)},
        {u"parts"_s, parts}};
}

QJsonObject jsonOf(const SettledChange &one)
{
    QJsonArray sides;
    for (const DisagreementSide &side : one.sides)
        sides.append(QJsonObject{{u"change"_s, side.change.toString()}, {u"who"_s, side.who},
            {u"at"_s, base::isoMoment(side.at)}, {u"value"_s, jsonFromPart(one.column, one.part, side.value)},
            {u"mine"_s, side.isMine}, {u"removes"_s, side.removes}});
    QJsonArray written;
    for (const domain::FieldChange &field : one.written)
        written.append(QJsonObject{{u"field"_s, jsonFieldName(field.column)},
            {u"before"_s, jsonFromColumn(field.column, field.before)},
            {u"after"_s, jsonFromColumn(field.column, field.after)}});
    return {{u"kind"_s, conflictwords::nameOf(one.kind)}, {u"type"_s, one.record.type}, {u"record"_s, one.record.id.toString()},
        {u"subject"_s, one.subject.id.toString()}, {u"title"_s, one.title},
        {u"note"_s, noteJson(one.noteAt, one.noteText)}, {u"field"_s, jsonFieldName(one.column)},
        {u"part"_s, one.part}, {u"before"_s, jsonFromPart(one.column, one.part, one.before)},
        {u"after"_s, jsonFromPart(one.column, one.part, one.after)}, {u"sides"_s, sides}, {u"written"_s, written},
        {u"removes"_s, one.removes}, {u"stays"_s, one.stays}, {u"gone"_s, one.isGone}};
}

QJsonObject jsonOf(const SettledAct &one)
{
    QJsonArray changes;
    for (const SettledChange &change : one.changes)
        changes.append(jsonOf(change));
    return {{u"act"_s, one.act.id.toString()}, {u"kind"_s, one.act.kind}, {u"at"_s, base::isoMoment(one.act.at)},
        {u"who"_s, one.who}, {u"mine"_s, one.isMine}, {u"reason"_s, one.act.reason}, {u"undone"_s, one.isUndone},
        {u"canUndo"_s, one.canUndo}, {u"undo"_s, one.canUndo ? QJsonValue(one.last.toString()) : QJsonValue()}, {u"subject"_s, one.subject.id.toString()}, {u"title"_s, one.title},
        {u"changes"_s, changes}};
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString fieldLabel(const QString &type, const QString &column, const QString &part)
{
    if (column.isEmpty())
        return {};
    const QString field = fieldWord(type, column);
    return part.isEmpty() ? field : field + u'.' + part;
}

QString linesOf(const MergedRecord &one, const ShownValue &shown)
{
    QStringList lines{joined({shownTime(one.at) + u' ', one.title, recordWord(one.record.type),
        noteWords(one.noteAt, one.noteText)})};
    for (const MergedPart &part : one.parts) {
        const auto text = [&](const QJsonValue &value) { return shown.text(one.record.type, part.column, value); };
        QString note;
        if (part.kind == MergedKind::SameValue)
            note = words(QT_TRANSLATE_NOOP("cli", "(several wrote the same)"));
        else if (!part.canPutBack)
            note = words(QT_TRANSLATE_NOOP("cli", "(written over since)"));
        const QString head = u"  %1 (%2) %3"_s.arg(
            part.who, shownTime(part.at), fieldLabel(one.record.type, part.column, part.part));
        lines.append(changeText(head, text(part.before), text(part.after), note));
    }
    return lines.join(u'\n');
}

QString stateOf(const SettledAct &one)
{
    if (one.isUndone)
        return words(QT_TRANSLATE_NOOP("cli", "  taken back since; what was written apart stands again"));
    if (one.canUndo)
        return words(QT_TRANSLATE_NOOP("cli", "  to take it back: undo %1")).arg(one.last.toString());
    return words(QT_TRANSLATE_NOOP("cli", "  cannot be taken back any more: other things were written there since, or the record has gone"));
}

QStringList linesOf(const SettledChange &one, const ShownValue &shown)
{
    const auto text = [&](const QJsonValue &value) { return shown.text(one.record.type, one.column, value); };
    const QString head = joined({recordWord(one.record.type), fieldLabel(one.record.type, one.column, one.part),
        noteWords(one.noteAt, one.noteText)});
    if (one.isGone)
        return {u"  "_s + head + u": "_s + words(QT_TRANSLATE_NOOP("cli", "erased, or gone with its case"))};
    QString what = text(one.after);
    if (one.removes)
        what = words(QT_TRANSLATE_NOOP("cli", "taken away"));
    else if (one.kind == DisagreementKind::Removal)
        what = words(QT_TRANSLATE_NOOP("cli", "the record stays"));
    else if (one.kind == DisagreementKind::Late)
        what = one.written.isEmpty() ? words(QT_TRANSLATE_NOOP("cli", "read, and left as it was"))
                                     : words(QT_TRANSLATE_NOOP("cli", "what came late was taken over"));
    QStringList lines{u"  "_s + head + u": "_s + what};
    if (one.stays)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "    not taken back: somebody had written there since")));
    for (const DisagreementSide &side : one.sides) {
        const QString who = u"    %1 (%2)"_s.arg(side.who, shownTime(side.at));
        const QString wrote = side.removes ? words(QT_TRANSLATE_NOOP("cli", "removed it")) : text(side.value);
        lines.append(one.column.isEmpty() && !side.removes ? who : who + u": "_s + wrote);
    }
    if (!one.removes) {
        for (const domain::FieldChange &field : one.written)
            lines.append(changeText(u"    "_s + fieldWord(one.record.type, field.column),
                shown.text(one.record.type, field.column, field.before),
                shown.text(one.record.type, field.column, field.after)));
    }
    return lines;
}

QString linesOf(const SettledAct &one, const ShownValue &shown)
{
    QStringList lines{joined({shownTime(one.act.at) + u' ', one.who + u':', one.title, ui::actWords(one.act.kind)})};
    for (const SettledChange &change : one.changes)
        lines += linesOf(change, shown);
    lines.append(stateOf(one));
    return lines.join(u'\n');
}

/// A list as scripts and people read it; that it was looked at stands in the access log.
template <class One>
Answer answerOf(OpenVault &vault, const QList<One> &list, const QString &name, const QString &logged, const char *nothing)
{
    const auto names = work::valuenames::ofAll(vault.context(), list);
    if (!names)
        return names.error();
    const ShownValue shown(vault.codes(), *names);
    QJsonArray all;
    QStringList lines;
    for (const One &one : list) {
        all.append(jsonOf(one));
        lines.append(linesOf(one, shown));
    }
    if (const base::Done noted = work::log::noteAccess(
            vault.context(), u"list"_s, {}, {{u"list"_s, logged}, {u"count"_s, list.size()}});
        !noted)
        return noted.error();
    return reply({{name, all}}, lines.isEmpty() ? words(nothing) : lines.join(u'\n'));
}

Answer merged(const Run &run)
{
    const auto days = run.arguments.number(u"days"_s, kUsualDays, 1);
    if (!days)
        return days.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto list = work::merges::since((*vault)->context(), run.clock().now() - *days * kDay);
    if (!list)
        return list.error();
    return answerOf(**vault, *list, u"merged"_s, u"merged"_s,
        QT_TRANSLATE_NOOP("cli", "Nothing was changed apart and brought together by itself in these days."));
}

Answer settled(const Run &run)
{
    const auto limit = run.arguments.number(u"limit"_s, kUsualActs, 1);
    const auto skip = run.arguments.number(u"skip"_s, 0);
    if (!limit || !skip)
        return limit ? skip.error() : limit.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto whose = run.arguments.has(u"all"_s) ? work::settledacts::Whose::Everybodys
                                                   : work::settledacts::Whose::Mine;
    const auto list = work::settledacts::list((*vault)->context(), whose, *limit, *skip);
    if (!list)
        return list.error();
    return answerOf(**vault, *list, u"settled"_s, u"settled"_s,
        whose == work::settledacts::Whose::Everybodys
            ? QT_TRANSLATE_NOOP("cli", "Nobody has settled a conflict yet; “conflict list” shows what waits.")
            : QT_TRANSLATE_NOOP("cli", "You have settled no conflict yet; --all lists those of everybody, and “conflict list” shows what waits."));
}

} // namespace

std::vector<Command> settledCommands()
{
    return {
        {"conflict merged", "",
            QT_TRANSLATE_NOOP("cli",
                "what several changed apart and went together by itself: other fields of one record, other paragraphs of "
                "a text, or the same value; newest first"),
            merged,
            {{"days", "N", QT_TRANSLATE_NOOP("cli", "written in the last so many days; 14 where it is not given")}}},
        {"conflict settled", "",
            QT_TRANSLATE_NOOP("cli",
                "conflicts that were settled: what was decided, and who had written what; your own, newest first"),
            settled,
            {{"all", nullptr, QT_TRANSLATE_NOOP("cli", "of everybody")},
                {"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many")},
                {"skip", "N", QT_TRANSLATE_NOOP("cli", "leave out so many at the beginning")}}},
    };
}

} // namespace cli
