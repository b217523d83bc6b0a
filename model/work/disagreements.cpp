// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/disagreements.h"

#include "model/base/crypto.h"
#include "model/domain/records.h"
#include "model/work/bothtexts.h"
#include "model/work/context.h"
#include "model/work/disagreementreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::disagreements {

using domain::Disagreement;
using domain::DisagreementKind;
using domain::DisagreementSide;
using domain::Settle;

namespace {

const domain::FieldInfo *fieldOf(const Disagreement &about, const QString &column)
{
    const domain::RecordType *type = domain::recordType(about.record.type);
    return type ? type->find(column) : nullptr;
}

std::optional<QJsonValue> bothOf(const Disagreement &about)
{
    QStringList texts;
    for (const DisagreementSide &side : about.sides) {
        if (side.value.isString())
            texts.append(side.value.toString());
        else if (about.kind != DisagreementKind::Text)
            return std::nullopt;
    }
    // What stands there holds what others wrote in other places too.
    if (about.kind == DisagreementKind::Text)
        return bothtexts::everything(about.shown.toString(), texts, about.base.toString());
    const domain::FieldInfo *field = fieldOf(about, about.column);
    return field && field->holdsBoth() ? std::optional(QJsonValue(texts.join(u" / "_s))) : std::nullopt;
}

/// The text of a side, or the one before all of them where `side` is null.
QJsonValue chosenOf(const Disagreement &about, const DisagreementSide *side)
{
    const QJsonValue value = side ? side->value : about.base;
    if (about.kind != DisagreementKind::Text || !about.isOvertaken)
        return value;
    QStringList others;
    for (const DisagreementSide &other : about.sides) {
        if (&other != side)
            others.append(other.value.toString());
    }
    const QString text = bothtexts::choosing(
        about.shown.toString(), value.toString(), others, about.base.toString());
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// The last that the owner wrote, or that somebody else did; null where there is none.
const DisagreementSide *lastOf(const Disagreement &about, bool isMine)
{
    const auto last = std::find_if(about.sides.rbegin(), about.sides.rend(),
        [&](const DisagreementSide &side) { return side.isMine == isMine; });
    return last == about.sides.rend() ? nullptr : &*last;
}

/// Texts as two that were written apart are put together.
std::optional<QJsonValue> besideNow(const Disagreement &about, const domain::FieldChange &field)
{
    const domain::FieldInfo *info = fieldOf(about, field.column);
    const QJsonValue now = about.now.value(field.column);
    if (!info || !now.isString() || !field.after.isString())
        return std::nullopt;
    if (info->merge == domain::Merge::Text)
        return bothtexts::everything(
            now.toString(), {now.toString(), field.after.toString()}, field.before.toString());
    return info->holdsBoth() ? std::optional(QJsonValue(now.toString() + u" / "_s + field.after.toString()))
                             : std::nullopt;
}

} // namespace

base::Result<QList<Disagreement>> list(Context &context)
{
    auto all = readAll(context, store::conflictrows::all(context.connection()));
    if (!all)
        return all;
    for (Disagreement &one : *all)
        hideSecrets(one);
    return all;
}

base::Result<QList<Disagreement>> of(Context &context, const base::Id &subject)
{
    auto all = list(context);
    if (all)
        all->removeIf([&](const Disagreement &one) {
            return one.subject.id != subject && one.record.id != subject;
        });
    return all;
}

base::Result<Disagreement> find(Context &context, const QByteArray &id)
{
    const auto row = rowOf(context, {id, {}, {}});
    auto found = row ? readOne(context, *row) : base::Result<Disagreement>(row.error());
    if (found)
        hideSecrets(*found);
    return found;
}

QByteArray ownId(const Disagreement &one)
{
    return base::crypto::hash(
        one.id + one.record.id.bytes() + one.column.toUtf8() + '\0' + one.part.toUtf8());
}

base::Result<QHash<base::Id, int>> countBySubject(Context &context)
{
    const auto rows = store::conflictrows::all(context.connection());
    if (!rows)
        return rows.error();
    QHash<base::Id, base::Id> subjects;
    QHash<base::Id, int> counts;
    for (const store::conflictrows::Row &row : *rows) {
        auto subject = subjects.constFind(row.record);
        if (subject == subjects.constEnd()) {
            const auto found = subjectOf(context, row);
            if (!found)
                return found.error();
            subject = subjects.insert(row.record, *found);
        }
        ++counts[*subject];
    }
    return counts;
}

base::Result<qint64> count(Context &context)
{
    return store::conflictrows::count(context.connection());
}

bool isWithMe(const Disagreement &about)
{
    return std::ranges::any_of(about.sides, &DisagreementSide::isMine)
        && !std::ranges::all_of(about.sides, &DisagreementSide::isMine);
}

const DisagreementSide *sideOf(const Disagreement &about, Settle how)
{
    if (about.sides.isEmpty())
        return nullptr;
    const bool isMine = how == Settle::Mine;
    // Where others disagree, or one person on two PCs, the first and the last stand for the two.
    if (!isWithMe(about))
        return isMine ? &about.sides.first() : &about.sides.last();
    return lastOf(about, isMine);
}

std::optional<QJsonValue> valueOf(const Disagreement &about, Settle how, const QJsonValue &value)
{
    const DisagreementSide *side = nullptr;
    switch (how) {
    case Settle::Base:
        return chosenOf(about, nullptr);
    case Settle::Mine:
    case Settle::Theirs:
        side = sideOf(about, how);
        return side ? std::optional(chosenOf(about, side)) : std::nullopt;
    case Settle::Side:
        for (const DisagreementSide &one : about.sides) {
            if (one.change.toString() == value.toString())
                side = &one;
        }
        return side ? std::optional(chosenOf(about, side)) : std::nullopt;
    case Settle::Both:
        return bothOf(about);
    case Settle::Keep:
        return about.shown;
    case Settle::Value:
        return value;
    case Settle::Remove:
    case Settle::Apply:
        break;
    }
    return std::nullopt;
}

std::optional<QList<domain::FieldChange>> lateBeside(const Disagreement &late)
{
    QList<domain::FieldChange> fields;
    bool isBeside = false;
    for (domain::FieldChange field : late.late) {
        const bool isSince = late.isWrittenSince(field);
        const auto both = isSince ? besideNow(late, field) : std::optional(field.after);
        if (!both)
            continue;
        field.after = *both;
        fields.append(field);
        isBeside = isBeside || isSince;
    }
    return isBeside ? std::optional(fields) : std::nullopt;
}

std::optional<Choice> choiceOf(const Disagreement &about, Settle how)
{
    const bool isRemoval = about.kind == DisagreementKind::Removal;
    if (how == Settle::Mine || how == Settle::Theirs) {
        const DisagreementSide *side = about.kind == DisagreementKind::Late ? nullptr : lastOf(about, how == Settle::Mine);
        if (!side)
            return std::nullopt;
        return isRemoval ? Choice{about, side->removes ? Settle::Remove : Settle::Keep}
                         : Choice{about, Settle::Side, side->change.toString()};
    }
    const bool isOffered = isRemoval ? how == Settle::Keep || how == Settle::Remove
        : about.kind == DisagreementKind::Late
        ? how == Settle::Keep
        : how != Settle::Side && how != Settle::Value && valueOf(about, how).has_value();
    return isOffered ? std::optional(Choice{about, how}) : std::nullopt;
}

} // namespace work::disagreements
