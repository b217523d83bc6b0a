// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/reopening.h"

#include "model/store/actwriter.h"
#include "model/store/history.h"
#include "model/store/syncrows.h"
#include "model/sync/view.h"
#include "model/work/bothtexts.h"
#include "model/work/context.h"
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
    if (told.body.writes.isEmpty()) {
        QList<base::Id> late = told.body.settles;
        late.removeIf([&](const base::Id &id) {
            return std::ranges::find(view.answered, id, &syncing::Late::change) == view.answered.end();
        });
        if (!late.isEmpty())
            return composer.reopenLate(late, settled);
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
    if (view.presence != syncing::Presence::Here)
        return refusal(kRecordGone);
    if (told.body.writes.isEmpty()) {
        QList<base::Id> late = told.body.settles;
        late.removeIf([&](const base::Id &id) {
            return std::ranges::find(view.inbox, id, &syncing::Late::change) == view.inbox.end();
        });
        syncing::Body body = composer.settleLate(late.isEmpty() ? told.body.settles : late);
        const auto stands = [&](const syncing::Conflict &one) {
            return one.column.isEmpty() && one.id == syncing::conflictId(told.body.settles);
        };
        return late.isEmpty() && std::ranges::none_of(syncing::conflictsOf(view), stands)
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
    const auto changes = store::recordchanges::ofAct(context.connection(), settled.id);
    if (!changes)
        return changes.error();
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
    if (root.kind != QLatin1String(disagreements::kSettleAct))
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
