// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/conflictwords.h"

#include "app/cli/recordjson.h"
#include "app/cli/shownwords.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/domain/records.h"
#include "model/work/disagreements.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli::conflictwords {

using domain::Disagreement;
using domain::DisagreementKind;
using domain::DisagreementSide;
using domain::Settle;

namespace {

QString withColon(const QString &word)
{
    return word.isEmpty() ? word : word + u": "_s;
}

} // namespace

QString nameOf(DisagreementKind kind)
{
    switch (kind) {
    case DisagreementKind::Field:
        return u"field"_s;
    case DisagreementKind::Text:
        return u"text"_s;
    case DisagreementKind::Removal:
        return u"removal"_s;
    case DisagreementKind::Late:
        return u"late"_s;
    }
    return {};
}

QString fieldName(const Disagreement &one)
{
    return jsonFieldName(one.column);
}

QString idTextOf(const Disagreement &one)
{
    return QString::fromLatin1(work::disagreements::ownId(one).toHex());
}

bool isAboutValues(const Disagreement &one)
{
    return one.kind == DisagreementKind::Field || one.kind == DisagreementKind::Text;
}

QString ownerWord(const Disagreement &one, const DisagreementSide &side)
{
    if (!isAboutValues(one) || !work::disagreements::isWithMe(one))
        return {};
    if (&side == work::disagreements::sideOf(one, Settle::Mine))
        return u"mine"_s;
    const bool isOnly = std::ranges::count(one.sides, false, &DisagreementSide::isMine) == 1;
    return isOnly && !side.isMine ? u"theirs"_s : QString();
}

namespace {

/// What --take has for this side: a word where there is one, or its number; empty where it takes no side.
QString takeWord(const Disagreement &one, qsizetype at)
{
    if (!isAboutValues(one))
        return {};
    const QString word = ownerWord(one, one.sides.at(at));
    return word.isEmpty() ? QString::number(at + 1) : word;
}

} // namespace

QStringList waysOf(const Disagreement &one)
{
    if (one.kind == DisagreementKind::Removal)
        return {u"keep"_s, u"remove"_s};
    if (one.kind == DisagreementKind::Late) {
        const QStringList ways{u"keep"_s, u"apply"_s};
        return work::disagreements::lateBeside(one) ? ways + QStringList{u"both"_s} : ways;
    }
    QStringList ways{u"base"_s};
    for (qsizetype at = 0; at < one.sides.size(); ++at)
        ways.append(takeWord(one, at));
    if (work::disagreements::valueOf(one, Settle::Both))
        ways.append(u"both"_s);
    ways.append(u"keep"_s);
    return ways;
}

std::optional<Settle> settleOf(const QString &word)
{
    static const QHash<QString, Settle> ways{{u"base"_s, Settle::Base}, {u"mine"_s, Settle::Mine},
        {u"theirs"_s, Settle::Theirs}, {u"both"_s, Settle::Both}, {u"keep"_s, Settle::Keep},
        {u"remove"_s, Settle::Remove}, {u"apply"_s, Settle::Apply}};
    const auto found = ways.constFind(word);
    return found == ways.constEnd() ? std::nullopt : std::optional(*found);
}

QJsonObject jsonOf(const Disagreement &one)
{
    QJsonArray sides;
    for (qsizetype at = 0; at < one.sides.size(); ++at) {
        const DisagreementSide &side = one.sides.at(at);
        sides.append(QJsonObject{{u"number"_s, at + 1}, {u"change"_s, side.change.toString()}, {u"who"_s, side.who},
            {u"at"_s, base::isoMoment(side.at)}, {u"value"_s, jsonFromPart(one.column, one.part, side.value)},
            {u"mine"_s, side.isMine}, {u"removes"_s, side.removes}, {u"take"_s, takeWord(one, at)}});
    }
    QJsonArray late;
    for (const domain::FieldChange &field : one.late)
        late.append(QJsonObject{{u"field"_s, jsonName(field.column.toLatin1().constData())},
            {u"before"_s, jsonFromColumn(field.column, field.before)},
            {u"now"_s, jsonFromColumn(field.column, one.now.value(field.column))},
            {u"writtenSince"_s, one.isWrittenSince(field)},
            {u"after"_s, jsonFromColumn(field.column, field.after)}});
    return {{u"id"_s, idTextOf(one)}, {u"kind"_s, nameOf(one.kind)},
        {u"type"_s, one.record.type}, {u"record"_s, one.record.id.toString()},
        {u"subject"_s, one.subject.id.toString()}, {u"title"_s, one.title},
        {u"note"_s, noteJson(one.noteAt, one.noteText)},
        {u"field"_s, fieldName(one)},
        {u"part"_s, one.part}, {u"mustDecide"_s, one.mustDecide}, {u"base"_s, jsonFromPart(one.column, one.part, one.base)},
        {u"shown"_s, jsonFromPart(one.column, one.part, one.shown)}, {u"sides"_s, sides}, {u"late"_s, late},
        {u"ways"_s, QJsonArray::fromStringList(waysOf(one))}};
}

namespace {

/// What can be done about it, as it is typed.
QString howToSettle(const Disagreement &one)
{
    const char *sentence
        = QT_TRANSLATE_NOOP("cli", "to settle: conflict resolve %1 --take %2 (keep leaves what stands there now)");
    if (one.kind == DisagreementKind::Late)
        sentence = QT_TRANSLATE_NOOP("cli", "to settle: conflict resolve %1 --take %2 (keep leaves it as it is now, apply writes what came late)");
    if (one.kind == DisagreementKind::Late && work::disagreements::lateBeside(one))
        sentence = QT_TRANSLATE_NOOP("cli", "to settle: conflict resolve %1 --take %2 (keep leaves it as it is now, apply writes what came late, both lets the two texts stand together, and leaves what cannot as it is now)");
    if (one.kind == DisagreementKind::Removal)
        sentence = QT_TRANSLATE_NOOP("cli", "to settle: conflict resolve %1 --take %2 (keep keeps the record, remove takes it away)");
    return words(sentence).arg(idTextOf(one).first(16), waysOf(one).join(u'|'));
}

} // namespace

QString linesOf(const Disagreement &one, const ShownValue &shown)
{
    const auto textOf = [&](const QJsonValue &value) { return shown.text(one.record.type, one.column, value); };
    const QString field = one.column.isEmpty() ? QString() : fieldWord(one.record.type, one.column);
    QStringList head{idTextOf(one).first(16) + u' ', one.title, recordWord(one.record.type),
        one.part.isEmpty() ? field : field + u'.' + one.part, noteWords(one.noteAt, one.noteText)};
    head.removeAll(QString());
    QStringList lines{head.join(u' ')};
    if (one.mustDecide)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "  has to be decided; closing the case waits for it")));
    if (isAboutValues(one))
        lines.append(words(QT_TRANSLATE_NOOP("cli", "  base: %1")).arg(textOf(one.base)));
    for (qsizetype at = 0; at < one.sides.size(); ++at) {
        const DisagreementSide &side = one.sides.at(at);
        const QString number = isAboutValues(one) ? QString::number(at + 1) + u"  "_s : QString();
        const QString who = u"  %1%2%3 (%4)"_s.arg(
            number, withColon(ownerWord(one, side)), side.who, shownTime(side.at));
        const QString what = side.removes ? words(QT_TRANSLATE_NOOP("cli", "removed it")) : textOf(side.value);
        // What a late change says stands below, field by field.
        lines.append(one.kind == DisagreementKind::Late ? who : who + u": "_s + what);
    }
    if (isAboutValues(one))
        lines.append(words(QT_TRANSLATE_NOOP("cli", "  now: %1")).arg(textOf(one.shown)));
    for (const domain::FieldChange &late : one.late) {
        lines.append(changeText(u"  "_s + fieldWord(one.record.type, late.column),
            shown.text(one.record.type, late.column, late.before), shown.text(one.record.type, late.column, late.after)));
        if (one.isWrittenSince(late))
            lines.append(words(QT_TRANSLATE_NOOP("cli", "    now: %1 (written since; apply puts what came late in its place)"))
                             .arg(shown.text(one.record.type, late.column, one.now.value(late.column))));
    }
    lines.append(u"  "_s + howToSettle(one));
    return lines.join(u'\n');
}

} // namespace cli::conflictwords
