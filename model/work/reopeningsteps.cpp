// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/reopeningsteps.h"

#include "model/domain/records.h"
#include "model/store/changedpart.h"
#include "model/store/changerows.h"
#include "model/store/withdrawal.h"
#include "model/sync/view.h"
#include "model/work/bothtexts.h"
#include "model/work/reopening.h"
#include "model/work/settlingparts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace work::reopening {
namespace {

using namespace settlingparts;
using domain::Overwrite;
using domain::UndoneValue;
using store::recordchanges::partOf;
using store::recordchanges::Told;
using store::recordchanges::writeOf;

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
    for (const base::Id &id : syncing::settledBy(body)) {
        const auto told = story.changes.constFind(id);
        const syncing::Write *write
            = told == story.changes.constEnd() ? nullptr : writeOf(*told, settled.column, settled.key);
        if (write)
            conflict.sides.append({id, partOf(*write, true, settled.key)});
    }
    return conflict.sides.size() < 2 ? std::nullopt : std::optional(conflict);
}

base::Error refusal(QLatin1String why)
{
    return {base::ErrorKind::RefusedByRule, why};
}

/// What a step from one value to another makes of what stands now: of a text, what was written since stays.
QJsonValue stepped(const syncing::RecordState &view, const QString &column, const QJsonValue &from, const QJsonValue &to)
{
    const auto field = view.fields.constFind(column);
    const bool isText = field != view.fields.constEnd() && field->rule() == domain::Merge::Text;
    const QString now = isText ? view.shown(column).toString() : QString();
    if (!isText || now == from.toString())
        return to;
    const QString text = bothtexts::choosing(now, to.toString(), {from.toString()}, from.toString());
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// Those of these late changes that are in a list of the record: its inbox, or what was answered of it.
QList<base::Id> lateIn(const QList<syncing::Late> &list, const QList<base::Id> &changes)
{
    QList<base::Id> late = changes;
    late.removeIf([&](const base::Id &id) { return std::ranges::find(list, id, &syncing::Late::change) == list.end(); });
    return late;
}

/// Whether the record was made by it out of what came late, or brought back with that after it had been declined.
bool isMade(const Told &told, const store::recordchanges::Story &story)
{
    const QList<base::Id> &settled = told.body.settles;
    const auto isRemoval = [&](const base::Id &id) {
        return story.changes.value(id).change.header.kind == domain::ChangeKind::Remove;
    };
    const bool isLate
        = !lateIn(story.view.answered, settled).isEmpty() || !lateIn(story.view.inbox, settled).isEmpty();
    return told.change.header.kind == domain::ChangeKind::Create
        || (isLate && std::ranges::any_of(settled, isRemoval));
}

/// What a change wrote, what stands there now, and what the step would put there.
QList<UndoneValue> valuesOf(
    const Told &told, const QList<domain::FieldChange> &fields, const syncing::RecordState &view, Step step)
{
    const domain::ChangeHeader &header = told.change.header;
    const domain::RecordType *type = domain::recordType(header.recordType);
    QList<UndoneValue> values;
    for (const domain::FieldChange &field : fields) {
        const QJsonValue whole = view.shown(field.column);
        const QJsonValue now = type ? store::ChangedPart(*type, field).of(whole) : whole;
        values.append({{header.recordType, header.record}, field.column, step == Step::Back ? field.before : field.after,
            step == Step::Back ? field.after : field.before, now, {}});
    }
    return values;
}

/// Puts into `turn` what a change wrote, taken back or done once more: each field where nobody has written it since, and
/// with Overwrite::TakeBefore the others too. Where it had written over a disagreement, that stands again.
void addStep(Turn &turn, const Told &told, const Now &now, Step step)
{
    const domain::RecordType *type = domain::recordType(told.change.header.recordType);
    store::withdrawal::Parts parts = step == Step::Back
        ? store::withdrawal::partsOf(told, now.story)
        : store::withdrawal::Parts{{}, {}, store::changerows::fieldsOf(told.body), {}};
    turn.body.reopens += parts.reopens;
    parts.withdraws.removeIf([&](const base::Id &id) { return turn.body.withdraws.contains(id); });
    turn.body.withdraws += parts.withdraws;
    QList<syncing::FieldEdit> edits;
    const QList<UndoneValue> values = valuesOf(told, parts.rest, now.story.view, step);
    for (const UndoneValue &value : values) {
        const domain::FieldInfo *info = type ? type->find(value.column) : nullptr;
        const domain::Merge rule = info ? info->merge : domain::Merge::Register;
        const bool isText = rule == domain::Merge::Text && now.overwrite != Overwrite::TakeBefore;
        if (!isText && (value.now != value.written || parts.rewritten.contains(value.column))) {
            if (value.now == value.before)
                continue;
            turn.stays.append(value);
            if (now.overwrite != Overwrite::TakeBefore)
                continue;
        }
        const QJsonValue whole = now.story.view.shown(value.column);
        const QJsonValue after = isText ? stepped(now.story.view, value.column, value.written, value.before)
            : type ? store::ChangedPart(*type, {value.column, value.written, value.before}).putInto(whole, value.before)
                   : value.before;
        edits.append({value.column, rule, after});
    }
    turn.body.writes = now.composer.edit(edits).writes;
}

/// What was written without a disagreement, where somebody wanted it to be put there all the same.
bool isPlain(const Told &told)
{
    return !told.body.writes.isEmpty() && syncing::settledBy(told.body).isEmpty();
}

Turn plainTurn(const Told &told, const Now &now, Step step)
{
    Turn turn;
    addStep(turn, told, now, step);
    if (step == Step::Back && turn.body.withdraws.isEmpty())
        turn.body.withdraws = {told.change.header.id};
    return turn;
}

/// What a colleague made of the same at the same time, whose words stay.
std::optional<QJsonValue> othersSettling(
    const syncing::RecordState &view, const syncing::Conflict &conflict, const base::Id &own)
{
    const QList<syncing::Head> heads = view.fields.value(conflict.column).cells().value(conflict.key);
    for (const syncing::Head &head : heads) {
        const auto isOver = [&](const syncing::Head &side) { return head.over.contains(side.by); };
        if (head.by != own && std::ranges::any_of(conflict.sides, isOver))
            return head.value;
    }
    return std::nullopt;
}

/// What brings back what this change has settled.
base::Result<Turn> withdrawalOf(const Told &told, const Now &now)
{
    const syncing::RecordState &view = now.story.view;
    const base::Id settled = told.change.header.id;
    if (view.presence == syncing::Presence::Left)
        return base::Error{base::ErrorKind::NotFound, told.change.header.recordType};
    if (view.presence != syncing::Presence::Here)
        return refusal(kRecordGone);
    if (const QList<base::Id> late = lateIn(view.answered, told.body.settles); !late.isEmpty()) {
        Turn turn{now.composer.reopenLate(late, settled)};
        // A record that was made of it goes as a whole.
        turn.unmakes = isMade(told, now.story);
        if (!turn.unmakes)
            addStep(turn, told, now, Step::Back);
        return turn;
    }
    // The office may refuse it yet: it would stand there as a value that nobody wrote.
    if (std::ranges::any_of(told.body.settles, [&](const base::Id &id) { return now.story.waiting.contains(id); }))
        return refusal(kSideWaits);
    if (told.body.writes.isEmpty()) {
        return told.body.settles.size() < 2 ? base::Result<Turn>(refusal(kOpenAlready))
                                            : Turn{now.composer.reopenRemoval(told.body.settles, settled)};
    }
    if (isPlain(told))
        return plainTurn(told, now, Step::Back);
    const auto conflict = settledConflict(told.body, now.story);
    if (!conflict)
        return refusal(kSidesGone);
    // Whoever wrote after it had its value before his eyes: what he wrote stays.
    const bool stands = view.fields.value(conflict->column).headsOf(conflict->key).contains(settled);
    if (!stands)
        return refusal(kWrittenSince);
    const syncing::Write &write = told.body.writes.constFirst();
    const QJsonValue back = othersSettling(view, *conflict, settled).value_or(write.before);
    return Turn{now.composer.reopen(*conflict, settled, stepped(view, write.column, write.after, back))};
}

/// What settles once more what this change has settled, where the same stands against each other again.
base::Result<Turn> settlingOf(const Told &told, const Now &now)
{
    const syncing::RecordState &view = now.story.view;
    const bool isUnmade = isMade(told, now.story) && view.presence == syncing::Presence::Removed;
    if (view.presence != syncing::Presence::Here && !isUnmade)
        return refusal(kRecordGone);
    if (const QList<base::Id> late = lateIn(view.inbox, told.body.settles); !late.isEmpty()) {
        Turn turn{now.composer.settleLate(late)};
        turn.body.settles += view.removals;
        addStep(turn, told, now, Step::Forth);
        return turn;
    }
    if (isUnmade)
        return refusal(kSettledSince);
    if (told.body.writes.isEmpty()) {
        const auto stands = [&](const syncing::Conflict &one) {
            return one.column.isEmpty() && one.id == syncing::conflictId(told.body.settles);
        };
        return std::ranges::none_of(syncing::conflictsOf(view), stands)
            ? base::Result<Turn>(refusal(kSettledSince))
            : Turn{now.composer.settleLate(told.body.settles)};
    }
    if (isPlain(told))
        return plainTurn(told, now, Step::Forth);
    const auto settled = settledConflict(told.body, now.story);
    const QList<syncing::Conflict> open = syncing::conflictsOf(view);
    const auto found = std::ranges::find_if(open, [&](const syncing::Conflict &one) {
        return settled && one.column == settled->column && one.key == settled->key
            && one.sides.size() == settled->sides.size()
            && std::ranges::all_of(one.sides, [&](const syncing::Head &side) {
                   return std::ranges::find(settled->sides, side.by, &syncing::Head::by) != settled->sides.end();
               });
    });
    if (found == open.end())
        return refusal(kSettledSince);
    const syncing::Write &write = told.body.writes.constFirst();
    Turn turn{now.composer.resolve(*found, stepped(view, write.column, write.before, write.after))};
    const base::Done apart = keepOthers(turn.body, view, found->column, found->key);
    return apart ? base::Result<Turn>(turn) : apart.error();
}

/// The values of a change that cannot be turned over as a disagreement; with Overwrite::TakeBefore they are put there.
Turn staying(const Told &told, const Now &now, Step step, const base::Error &why)
{
    Turn turn = plainTurn(told, now, step);
    const bool isHere = now.story.view.isHere();
    turn.stays = valuesOf(told, store::changerows::fieldsOf(told.body), now.story.view, step);
    for (UndoneValue &value : turn.stays) {
        value.why = why.detail == kWrittenSince ? QString() : why.detail;
        value.now = isHere ? value.now : QJsonValue();
    }
    turn.isTurned = isHere && now.overwrite == Overwrite::TakeBefore;
    return turn;
}

/// Whether it is about this one change only, and the others can be turned over all the same.
bool staysAlone(const Told &told, const base::Error &why)
{
    const auto isReason = [&](QLatin1String reason) { return why.detail == reason; };
    return !told.body.writes.isEmpty() && why.kind == base::ErrorKind::RefusedByRule
        && std::ranges::any_of(std::array{kRecordGone, kSidesGone, kWrittenSince, kSettledSince}, isReason);
}

} // namespace

base::Result<Turn> turnOf(const Told &told, const Now &now, Step step)
{
    const auto turn = step == Step::Back ? withdrawalOf(told, now) : settlingOf(told, now);
    if (turn || !staysAlone(told, turn.error()))
        return turn;
    Turn stays = staying(told, now, step, turn.error());
    if (!stays.isTurned)
        stays.refused = turn.error();
    return stays;
}

} // namespace work::reopening
