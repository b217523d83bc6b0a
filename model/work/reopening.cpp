// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/reopening.h"

#include "model/domain/records.h"
#include "model/store/actwriter.h"
#include "model/store/changerows.h"
#include "model/store/history.h"
#include "model/store/syncrows.h"
#include "model/sync/view.h"
#include "model/work/bothtexts.h"
#include "model/work/context.h"
#include "model/work/declining.h"
#include "model/work/disagreements.h"
#include "model/work/settlingparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::reopening {
namespace {

using namespace settlingparts;
using store::recordchanges::Told;

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

enum class Step { Back, Forth };

/// What a change wrote, taken back or done once more, each field where nobody has written it since.
base::Result<QList<syncing::Write>> stepOf(
    const Told &told, const syncing::RecordState &view, const syncing::Composer &composer, Step step)
{
    const domain::RecordType *type = domain::recordType(told.change.header.recordType);
    const auto fields = store::changerows::fieldsOf(told.change.body);
    if (!fields)
        return fields.error();
    QList<syncing::FieldEdit> edits;
    for (const domain::FieldChange &field : *fields) {
        const domain::FieldInfo *info = type ? type->find(field.column) : nullptr;
        const domain::Merge rule = info ? info->merge : domain::Merge::Register;
        const QJsonValue &from = step == Step::Back ? field.after : field.before;
        const QJsonValue &to = step == Step::Back ? field.before : field.after;
        if (rule == domain::Merge::Text || view.shown(field.column) == from)
            edits.append({field.column, rule, stepped(view, field.column, from, to)});
    }
    return composer.edit(edits).writes;
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
base::Result<syncing::Body> withdrawalOf(
    const Told &told, const store::recordchanges::Story &story, const syncing::Composer &composer)
{
    const syncing::RecordState &view = story.view;
    const base::Id settled = told.change.header.id;
    if (view.presence == syncing::Presence::Left)
        return base::Error{base::ErrorKind::NotFound, told.change.header.recordType};
    if (view.presence != syncing::Presence::Here)
        return refusal(kRecordGone);
    if (const QList<base::Id> late = lateIn(view.answered, told.body.settles); !late.isEmpty()) {
        syncing::Body body = composer.reopenLate(late, settled);
        // A record that was made of it goes as a whole (answer()).
        const auto writes = isMade(told, story) ? QList<syncing::Write>() : stepOf(told, view, composer, Step::Back);
        if (!writes)
            return writes.error();
        body.writes = *writes;
        return body;
    }
    if (told.body.writes.isEmpty()) {
        return told.body.settles.size() < 2 ? base::Result<syncing::Body>(refusal(kOpenAlready))
                                            : composer.reopenRemoval(told.body.settles, settled);
    }
    const auto conflict = settledConflict(told.body, story);
    if (!conflict)
        return refusal(kSidesGone);
    // Whoever wrote after it had its value before his eyes: what he wrote stays.
    const bool stands = view.fields.value(conflict->column).headsOf(conflict->key).contains(settled);
    if (!stands)
        return refusal(kWrittenSince);
    const syncing::Write &write = told.body.writes.constFirst();
    const QJsonValue back = othersSettling(view, *conflict, settled).value_or(write.before);
    return composer.reopen(*conflict, settled, stepped(view, write.column, write.after, back));
}

/// What settles once more what this change has settled, where the same stands against each other again.
base::Result<syncing::Body> settlingOf(
    const Told &told, const store::recordchanges::Story &story, const syncing::Composer &composer)
{
    const syncing::RecordState &view = story.view;
    const bool isUnmade = isMade(told, story) && view.presence == syncing::Presence::Removed;
    if (view.presence != syncing::Presence::Here && !isUnmade)
        return refusal(kRecordGone);
    if (const QList<base::Id> late = lateIn(view.inbox, told.body.settles); !late.isEmpty()) {
        syncing::Body body = composer.settleLate(late);
        body.settles += view.removals;
        const auto writes = stepOf(told, view, composer, Step::Forth);
        if (!writes)
            return writes.error();
        body.writes = *writes;
        return body;
    }
    if (isUnmade)
        return refusal(kSettledSince);
    if (told.body.writes.isEmpty()) {
        syncing::Body body = composer.settleLate(told.body.settles);
        const auto stands = [&](const syncing::Conflict &one) {
            return one.column.isEmpty() && one.id == syncing::conflictId(told.body.settles);
        };
        return std::ranges::none_of(syncing::conflictsOf(view), stands)
            ? base::Result<syncing::Body>(refusal(kSettledSince))
            : body;
    }
    const auto settled = settledConflict(told.body, story);
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
    syncing::Body body = composer.resolve(*found, stepped(view, write.column, write.before, write.after));
    const base::Done apart = keepOthers(body, view, found->column, found->key);
    return apart ? base::Result<syncing::Body>(body) : apart.error();
}

using Answering = base::Result<syncing::Body> (*)(
    const Told &told, const store::recordchanges::Story &story, const syncing::Composer &composer);

/// An act that answers another one, change by change.
base::Result<domain::Act> answer(
    Context &context, const domain::Act &settled, const base::Id &undoes, Answering bodyFor)
{
    auto changes = store::recordchanges::ofAct(context.connection(), settled.id);
    if (!changes)
        return changes.error();
    // What was done last is taken back first.
    if (bodyFor == withdrawalOf)
        std::ranges::reverse(*changes);
    auto writer = store::ActWriter::begin(
        context.vault(), context.connection(), {u"undo"_s, settled.subject, {}, undoes});
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
        const auto body = bodyFor(
            told, *story, syncing::composerFor(*writer->replica(), *stream, story->view));
        if (!body)
            return body.error();
        if (const base::Done put
            = writer->putBody(domain::ChangeKind::Update, header.recordType, header.record, *body);
            !put)
            return put.error();
        const domain::RecordType *type = domain::recordType(header.recordType);
        if (bodyFor != withdrawalOf || !isMade(told, *story) || !type)
            continue;
        if (const base::Done removed = writer->removeWithChildren(*type, header.record); !removed)
            return removed.error();
    }
    return context.finish(*writer);
}

base::Result<bool> removesRecord(Context &context, const domain::Act &act)
{
    const auto changes = store::recordchanges::ofAct(context.connection(), act.id);
    if (!changes)
        return changes.error();
    return std::ranges::any_of(
        *changes, [](const Told &told) { return told.change.header.kind == domain::ChangeKind::Remove; });
}

} // namespace

base::Result<std::optional<domain::Act>> turn(Context &context, const domain::Act &act)
{
    // What an undo takes back may have been an undo itself: every second one settles.
    bool settles = true;
    domain::Act root = act;
    std::optional<domain::Act> before;
    while (!root.undoes.isNil()) {
        const auto found = store::history::findAct(context.connection(), root.undoes);
        if (!found)
            return found.error();
        if (!*found)
            return std::optional<domain::Act>();
        root = **found;
        before = before ? before : root;
        settles = !settles;
    }
    if (root.kind == QLatin1String(disagreements::kDeclineAct))
        return settles ? declining::takeBack(context, act) : declining::repeat(context, *before, act.id);
    if (root.kind != QLatin1String(disagreements::kSettleAct) && root.kind != QLatin1String(disagreements::kTakeOverAct))
        return std::optional<domain::Act>();
    const auto removes = removesRecord(context, root);
    // A record that was removed to settle it comes back as any other.
    if (!removes || *removes)
        return removes ? base::Result<std::optional<domain::Act>>(std::nullopt) : removes.error();
    const auto done = settles ? answer(context, act, act.id, withdrawalOf)
                              : answer(context, *before, act.id, settlingOf);
    return done ? base::Result<std::optional<domain::Act>>(*done) : done.error();
}

} // namespace work::reopening
