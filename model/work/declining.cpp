// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/declining.h"

#include "model/domain/records.h"
#include "model/store/actwriter.h"
#include "model/store/recordchanges.h"
#include "model/store/syncrows.h"
#include "model/sync/view.h"
#include "model/work/context.h"
#include "model/work/latechanges.h"
#include "model/work/reopening.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::declining {
namespace {

using store::recordchanges::Told;

/// What declining wrote: the change that answers what came late, and what went with the record.
struct Declined {
    const domain::RecordType *type = nullptr;
    base::Id stream;
    Told answer;
    QList<domain::RecordRef> gone;
    syncing::RecordState view; ///< how the record stands now
};

base::Result<Declined> read(Context &context, const domain::Act &act)
{
    const auto changes = store::recordchanges::ofAct(context.connection(), act.id);
    if (!changes)
        return changes.error();
    const auto answers = [](const Told &told) { return told.change.header.kind != domain::ChangeKind::Remove; };
    const auto answer = std::ranges::find_if(*changes, answers);
    if (answer == changes->end())
        return base::Error{base::ErrorKind::NotFound, act.subject.type};
    Declined declined;
    declined.answer = *answer;
    const domain::ChangeHeader &header = answer->change.header;
    declined.type = domain::recordType(header.recordType);
    if (!declined.type)
        return base::Error{base::ErrorKind::Internal, u"unknown record type"_s};
    for (const Told &told : *changes) {
        if (!answers(told) && told.change.header.record != header.record)
            declined.gone.append({told.change.header.recordType, told.change.header.record});
    }
    const auto stream = store::syncrows::streamOf(context.connection(), header.record);
    if (!stream)
        return stream.error();
    declined.stream = *stream;
    const auto story
        = store::recordchanges::ofRecord(context.vault(), context.connection(), *stream, header.record);
    if (!story)
        return story.error();
    declined.view = story->view;
    return declined;
}

QList<base::Id> named(const QList<syncing::Late> &list, const Told &answer)
{
    QList<base::Id> late;
    for (const syncing::Late &one : list) {
        if (answer.body.settles.contains(one.change))
            late.append(one.change);
    }
    return late;
}

/// Parts of the record that were here by themselves, and went only with it.
base::Done bringBack(store::ActWriter &writer, const base::Id &stream, const domain::RecordRef &part)
{
    const syncing::RecordState view = syncing::viewOf(*writer.replica(), stream, part.id);
    if (view.presence != syncing::Presence::Removed)
        return {};
    syncing::Body body = syncing::composerFor(*writer.replica(), stream, view).settleLate(view.removals);
    return writer.putBody(domain::ChangeKind::Update, part.type, part.id, body);
}

base::Error refusal(QLatin1String why)
{
    return {base::ErrorKind::RefusedByRule, why};
}

std::optional<base::Error> whyGone(const Declined &declined)
{
    if (declined.view.presence == syncing::Presence::Left)
        return base::Error{base::ErrorKind::NotFound, declined.answer.change.header.recordType};
    if (declined.view.presence == syncing::Presence::Removed)
        return std::nullopt;
    return refusal(reopening::kRecordGone);
}

base::Result<store::ActWriter> begin(Context &context, const domain::Act &declined, const base::Id &undoes)
{
    return store::ActWriter::begin(
        context.vault(), context.connection(), {u"undo"_s, declined.subject, {}, undoes});
}

base::Result<std::optional<domain::Act>> finish(Context &context, store::ActWriter &writer)
{
    const auto act = context.finish(writer);
    return act ? base::Result<std::optional<domain::Act>>(*act) : act.error();
}

} // namespace

base::Result<std::optional<domain::Act>> takeBack(Context &context, const domain::Act &act)
{
    const auto declined = read(context, act);
    if (!declined)
        return declined.error();
    if (declined->view.isHere())
        return std::optional<domain::Act>();
    if (const auto gone = whyGone(*declined))
        return *gone;
    const QList<base::Id> late = named(declined->view.answered, declined->answer);
    if (late.isEmpty())
        return refusal(reopening::kOpenAlready);
    auto writer = begin(context, act, act.id);
    if (!writer)
        return writer.error();
    const domain::ChangeHeader &header = declined->answer.change.header;
    syncing::Body body = syncing::composerFor(*writer->replica(), declined->stream, declined->view)
                             .reopenLate(late, header.id);
    body.settles += declined->view.removals;
    if (const base::Done put
        = writer->putBody(domain::ChangeKind::Update, header.recordType, header.record, body);
        !put)
        return put.error();
    if (const base::Done removed = writer->removeWithChildren(*declined->type, header.record); !removed)
        return removed.error();
    for (const domain::RecordRef &part : declined->gone) {
        if (const base::Done back = bringBack(*writer, declined->stream, part); !back)
            return back.error();
    }
    return finish(context, *writer);
}

base::Result<std::optional<domain::Act>> repeat(
    Context &context, const domain::Act &act, const base::Id &undone)
{
    const auto declined = read(context, act);
    if (!declined)
        return declined.error();
    if (declined->view.isHere())
        return std::optional<domain::Act>();
    if (const auto gone = whyGone(*declined))
        return *gone;
    const QList<base::Id> late = named(declined->view.inbox, declined->answer);
    if (late.isEmpty())
        return refusal(reopening::kSettledSince);
    auto writer = begin(context, act, undone);
    if (!writer)
        return writer.error();
    const domain::RecordRef record{
        declined->answer.change.header.recordType, declined->answer.change.header.record};
    if (const base::Done done = latechanges::decline(*writer, declined->stream, record, late); !done)
        return done.error();
    return finish(context, *writer);
}

} // namespace work::declining
