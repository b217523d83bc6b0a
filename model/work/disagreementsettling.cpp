// SPDX-License-Identifier: GPL-3.0-or-later
// Ending a disagreement and opening it again: a second part of disagreements.cpp.
#include "model/domain/records.h"
#include "model/store/actwriter.h"
#include "model/store/records.h"
#include "model/store/syncrows.h"
#include "model/sync/view.h"
#include "model/work/context.h"
#include "model/work/disagreementreading.h"
#include "model/work/disagreements.h"
#include "model/work/latechanges.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::disagreements {

using domain::Disagreement;
using domain::DisagreementKind;
using domain::Settle;
using store::recordchanges::Told;

namespace {

/// The conflict as folding found it, from what a person was shown.
std::optional<syncing::Conflict> conflictIn(
    const syncing::RecordState &view, const store::conflictrows::Row &row)
{
    for (const syncing::Conflict &conflict : syncing::conflictsOf(view)) {
        if (conflict.id == row.id && conflict.column == row.field && conflict.key == row.part)
            return conflict;
    }
    return std::nullopt;
}

/// The changes that stand against each other in other fields of the record too.
QSet<base::Id> sidesElsewhere(const syncing::RecordState &view, const store::conflictrows::Row &row)
{
    QSet<base::Id> sides;
    for (const syncing::Conflict &conflict : syncing::conflictsOf(view)) {
        if (conflict.column == row.field && conflict.key == row.part)
            continue;
        for (const syncing::Head &side : conflict.sides)
            sides.insert(side.by);
    }
    return sides;
}

const QString kSettledSides = u"sides"_s;

/// A change that names others as settled ends all that they disagree in. Where they disagree elsewhere too,
/// this one ends its own field by having seen its values; a text has no such way and waits for the others.
base::Done keepOthers(
    syncing::Body &body, const syncing::RecordState &view, const store::conflictrows::Row &row)
{
    const QSet<base::Id> elsewhere = sidesElsewhere(view, row);
    const auto isElsewhere = [&](const base::Id &id) { return elsewhere.contains(id); };
    if (std::ranges::none_of(body.settles, isElsewhere))
        return {};
    const auto field = view.fields.constFind(row.field);
    if (body.writes.isEmpty() || field == view.fields.constEnd() || field->rule() == domain::Merge::Text)
        return base::Error{base::ErrorKind::RefusedByRule, u"the other fields come first"_s};
    QJsonArray sides;
    for (const base::Id &id : std::as_const(body.settles)) {
        sides.append(id.toString());
        if (!body.writes.first().seen.contains(id))
            body.writes.first().seen.append(id);
    }
    body.more.insert(kSettledSides, sides);
    body.settles.removeIf(isElsewhere);
    return {};
}

base::Done settleRemoval(store::ActWriter &writer, const store::conflictrows::Row &row, bool removes)
{
    const syncing::RecordState view = syncing::viewOf(*writer.replica(), row.stream, row.record);
    const auto conflict = conflictIn(view, row);
    syncing::Composer composer = syncing::composerFor(*writer.replica(), row.stream, view);
    syncing::Body body = removes ? composer.remove() : syncing::Body();
    if (!removes)
        body.saw = composer.remove().saw;
    if (conflict) {
        for (const syncing::Head &side : conflict->sides)
            body.settles.append(side.by);
    }
    if (!removes) {
        if (const base::Done apart = keepOthers(body, view, row); !apart)
            return apart;
    }
    return writer.putBody(
        removes ? domain::ChangeKind::Remove : domain::ChangeKind::Update, row.type, row.record, body);
}

base::Done settleField(
    store::ActWriter &writer, const store::conflictrows::Row &row, const QJsonValue &value)
{
    const syncing::RecordState view = syncing::viewOf(*writer.replica(), row.stream, row.record);
    const auto conflict = conflictIn(view, row);
    if (!conflict)
        return base::Error{base::ErrorKind::NotFound, u"it was settled meanwhile"_s};
    const syncing::Composer composer = syncing::composerFor(*writer.replica(), row.stream, view);
    syncing::Body body = composer.resolve(*conflict, value);
    if (const base::Done apart = keepOthers(body, view, row); !apart)
        return apart;
    return writer.putBody(domain::ChangeKind::Update, row.type, row.record, body);
}

base::Result<bool> isHere(Context &context, const store::conflictrows::Row &row)
{
    const domain::RecordType *type = domain::recordType(row.type);
    return type ? store::records::exists(context.connection(), row.record) : base::Result<bool>(true);
}

/// Ends the disagreement that is named, as `settle` says.
base::Result<domain::Act> settleNamed(Context &context, const Named &named, Settle how,
    const QJsonValue &value, const QString &reason)
{
    const auto row = rowOf(context, named);
    if (!row)
        return row.error();
    const auto about = readOne(context, *row);
    if (!about)
        return about.error();
    const auto wanted = how == Settle::Value ? std::optional(value) : disagreements::valueOf(*about, how);
    const bool isField = about->kind == DisagreementKind::Field || about->kind == DisagreementKind::Text;
    const bool fits = isField ? wanted.has_value()
        : about->kind == DisagreementKind::Late ? how == Settle::Keep || how == Settle::Apply
                                                : how == Settle::Keep || how == Settle::Remove;
    if (!fits)
        return base::Error{base::ErrorKind::RefusedByRule, u"it cannot be settled in this way"_s};
    const auto here = isHere(context, *row);
    if (!here)
        return here.error();
    const bool takesOver = about->kind == DisagreementKind::Late && how == Settle::Apply;
    const bool declines = about->kind == DisagreementKind::Late && how == Settle::Keep && !*here;
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {QString::fromLatin1(declines ? kDeclineAct : takesOver ? kTakeOverAct : kSettleAct), about->subject, reason});
    if (!writer)
        return writer.error();
    const base::Done done = declines ? latechanges::decline(*writer, *row)
        : isField ? settleField(*writer, *row, *wanted)
        : about->kind == DisagreementKind::Late
        ? latechanges::settle(*writer, *row, *about, how == Settle::Apply)
        : settleRemoval(*writer, *row, how == Settle::Remove);
    if (!done)
        return done.error();
    return context.finish(*writer);
}

/// A settled disagreement as it was: the sides that the act named, with the values that they had written.
std::optional<syncing::Conflict> settledConflict(
    const syncing::Body &body, const store::recordchanges::Story &story)
{
    if (body.writes.size() != 1)
        return std::nullopt;
    const syncing::Write &settled = body.writes.constFirst();
    syncing::Conflict conflict;
    conflict.record = story.view.id;
    conflict.type = story.view.type;
    conflict.column = settled.column;
    conflict.key = settled.key;
    QList<base::Id> sides = body.settles;
    const QJsonArray named = body.more.value(kSettledSides).toArray();
    for (const QJsonValue one : named) {
        if (const auto id = base::Id::fromString(one.toString()); id && !sides.contains(*id))
            sides.append(*id);
    }
    for (const base::Id &id : std::as_const(sides)) {
        const auto told = story.changes.constFind(id);
        const syncing::Write *write
            = told == story.changes.constEnd() ? nullptr : writeOf(*told, settled.column, settled.key);
        if (write)
            conflict.sides.append({id, partOf(*write, true, settled.key)});
    }
    return conflict.sides.size() < 2 ? std::nullopt : std::optional(conflict);
}

} // namespace

base::Result<domain::Act> settle(Context &context, const QByteArray &id, Settle how, const QJsonValue &value,
    const QString &reason)
{
    return settleNamed(context, {id, {}, {}}, how, value, reason);
}

base::Result<domain::Act> settle(Context &context, const Disagreement &which, Settle how,
    const QJsonValue &value, const QString &reason)
{
    return settleNamed(context, {which.id, which.column, which.part}, how, value, reason);
}

base::Result<domain::Act> reopen(Context &context, const domain::Act &act)
{
    const auto changes = store::recordchanges::ofAct(context.connection(), act.id);
    if (!changes)
        return changes.error();
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {u"undo"_s, act.subject, {}, act.id});
    if (!writer)
        return writer.error();
    for (const Told &told : *changes) {
        const domain::ChangeHeader &header = told.change.header;
        const auto stream = store::syncrows::streamOf(context.connection(), header.record);
        if (!stream)
            return stream.error();
        const auto story = store::recordchanges::ofRecord(
            context.vault(), context.connection(), *stream, header.record);
        if (!story)
            return story.error();
        const auto conflict = settledConflict(told.body, *story);
        if (story->view.presence == syncing::Presence::Left)
            return base::Error{base::ErrorKind::NotFound, header.recordType};
        if (!conflict)
            return base::Error{base::ErrorKind::RefusedByRule, u"it cannot be opened again"_s};
        const syncing::Composer composer = syncing::composerFor(*writer->replica(), *stream, story->view);
        if (const base::Done put = writer->putBody(
                domain::ChangeKind::Update, header.recordType, header.record, composer.reopen(*conflict));
            !put)
            return put.error();
    }
    return context.finish(*writer);
}

} // namespace work::disagreements
