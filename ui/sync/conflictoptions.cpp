// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictoptions.h"

#include "model/domain/records.h"
#include "model/work/disagreements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using domain::Disagreement;
using domain::DisagreementKind;
using domain::DisagreementSide;
using domain::Settle;

ConflictOption ConflictOption::ownWords(const QString &text)
{
    ConflictOption option;
    option.how = Settle::Value;
    option.value = text;
    option.title = ConflictOptions::tr("My own words");
    option.outcome = text;
    return option;
}

QString ConflictOption::plain() const
{
    return plainText(text);
}

QList<ConflictOption> ConflictOptions::of(const Disagreement &one) const
{
    switch (one.kind) {
    case DisagreementKind::Field:
    case DisagreementKind::Text:
        return ofValues(one);
    case DisagreementKind::Removal:
        return ofRemoval(one);
    case DisagreementKind::Late:
        return ofLate(one);
    }
    return {};
}

bool ConflictOptions::isFreeText(const Disagreement &one) const
{
    const domain::RecordType *type = domain::recordType(one.record.type);
    const domain::FieldInfo *field = type ? type->find(one.column) : nullptr;
    const bool isText = std::ranges::all_of(
        one.sides, [](const DisagreementSide &side) { return side.value.isString() || side.value.isNull(); });
    return field && field->kind == domain::ColumnKind::Text && !field->codes && isText && one.part.isEmpty()
        && !m_words.isMasked() && (one.kind == DisagreementKind::Text || one.kind == DisagreementKind::Field)
        && !base::Id::fromString(one.shown.toString());
}

QList<ConflictOption> ConflictOptions::ofValues(const Disagreement &one) const
{
    const QString before = m_words.value(one, one.base);
    const QString again
        = m_words.value(one, work::disagreements::valueOf(one, Settle::Base).value_or(one.base));
    QList<ConflictOption> options{
        {Settle::Base, {}, tr("As it was before"), tr("before both changes"), {{before}}, again}};
    // Mine stands before the others', whoever was first.
    QList<DisagreementSide> sides = one.sides;
    std::ranges::stable_sort(sides, std::greater(), &DisagreementSide::isMine);
    for (const DisagreementSide &side : std::as_const(sides)) {
        const QString text = m_words.value(one, side.value);
        // What would be saved, which of a text keeps what was written since.
        const QString outcome = m_words.value(one,
            work::disagreements::valueOf(one, Settle::Side, side.change.toString()).value_or(side.value));
        options.append({Settle::Side, side.change.toString(), m_words.valueOf(side), m_words.by(side),
            wordDiff(before, text), outcome, true, side.isMine});
    }
    if (const auto both = work::disagreements::valueOf(one, Settle::Both)) {
        const QString text = m_words.value(one, *both);
        options.append(
            {Settle::Both, {}, tr("Keep both"), tr("one after the other"), wordDiff(before, text), text});
    }
    return options;
}

QList<ConflictOption> ConflictOptions::ofRemoval(const Disagreement &one) const
{
    ConflictOption keep{
        Settle::Keep, {}, tr("It stays"), {}, {{tr("What was written in it is kept.")}}, tr("It stays.")};
    ConflictOption remove{Settle::Remove, {}, tr("It goes"), {},
        {{tr("It is taken away. What was written stays in the history.")}}, tr("It is taken away.")};
    for (const DisagreementSide &side : one.sides) {
        ConflictOption &option = side.removes ? remove : keep;
        option.by = m_words.by(side);
        option.isSide = true;
        option.isMine = side.isMine;
        if (!side.removes && !side.value.isNull() && !side.value.isUndefined() && !one.column.isEmpty())
            option.text = {{m_words.value(one, side.value), DiffPart::Kind::New}};
    }
    return {keep, remove};
}

QList<ConflictOption> ConflictOptions::ofLate(const Disagreement &one) const
{
    const QString from = one.sides.isEmpty() ? QString() : m_words.by(one.sides.first());
    const QStringList replaced = m_words.writtenSince(one);
    const QString outcome = replaced.isEmpty()
        ? tr("What was written afterwards is taken over.")
        : tr("What was written afterwards takes the place of what stands there now: %1.")
              .arg(replaced.join(u", "_s));
    QList<ConflictOption> options{{Settle::Keep, {}, tr("Read, change nothing"), tr("as it is shown now"),
                                      {{tr("The note is put aside. It stays in the history.")}}, tr("Nothing changes.")},
        {Settle::Apply, {}, tr("Take it over"), from, lateText(one), outcome}};
    if (const auto beside = work::disagreements::lateBeside(one)) {
        options.append({Settle::Both, {}, tr("Keep both"), tr("one after the other"), besideText(one, *beside),
            outcomeBeside(one, *beside)});
    }
    return options;
}

QString ConflictOptions::outcomeBeside(const Disagreement &one, const QList<domain::FieldChange> &fields) const
{
    QStringList together, staying;
    for (const domain::FieldChange &field : one.late) {
        if (!one.isWrittenSince(field))
            continue;
        const bool isTaken = std::ranges::find(fields, field.column, &domain::FieldChange::column) != fields.end();
        (isTaken ? together : staying).append(m_words.history().label(one.record, field.column));
    }
    const QString beside = tr("What was written afterwards stands beside what stands there now: %1.").arg(together.join(u", "_s));
    return staying.isEmpty() ? beside : beside + u' ' + tr("This stays as it is now: %1.").arg(staying.join(u", "_s));
}

QList<DiffPart> ConflictOptions::lateText(const Disagreement &one) const
{
    QList<DiffPart> parts;
    for (const domain::FieldChange &field : one.late) {
        if (field.column == u"parent")
            continue;
        const QString lead = parts.isEmpty() ? QString() : u"\n"_s;
        parts.append({lead + m_words.history().label(one.record, field.column) + u": "_s, DiffPart::Kind::Same});
        parts.append({lateValue(one, field, field.after), DiffPart::Kind::New});
        if (one.isWrittenSince(field))
            // Set off, since they are about the line above them.
            parts.append({u"\n– "_s + tr("Before: %1").arg(lateValue(one, field, field.before)) + u"\n– "_s
                + tr("Now: %1").arg(lateValue(one, field, one.now.value(field.column)))});
    }
    return parts;
}

QList<DiffPart> ConflictOptions::besideText(const Disagreement &one, const QList<domain::FieldChange> &fields) const
{
    QList<DiffPart> parts;
    for (const domain::FieldChange &field : fields) {
        if (field.column == u"parent")
            continue;
        const QString lead = parts.isEmpty() ? QString() : u"\n"_s;
        parts.append({lead + m_words.history().label(one.record, field.column) + u": "_s, DiffPart::Kind::Same});
        parts += wordDiff(lateValue(one, field, one.now.value(field.column)), lateValue(one, field, field.after));
    }
    return parts;
}

QString ConflictOptions::lateValue(
    const Disagreement &one, const domain::FieldChange &field, const QJsonValue &value) const
{
    const QString text = m_words.history().value(one.record.type, field.column, value);
    return text.isEmpty() ? tr("(empty)") : text;
}

} // namespace ui
