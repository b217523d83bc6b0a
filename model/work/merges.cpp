// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/merges.h"

#include "model/domain/records.h"
#include "model/domain/secrets.h"
#include "model/store/actwriter.h"
#include "model/store/apartrows.h"
#include "model/store/records.h"
#include "model/store/syncrows.h"
#include "model/store/vaultreplica.h"
#include "model/work/context.h"
#include "model/work/mergedparts.h"
#include "model/work/notelabel.h"
#include "model/work/recordtitle.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace work::merges {
namespace {

using domain::MergedPart;
using domain::MergedRecord;

struct Read {
    store::recordchanges::Story story;
    QSet<base::Id> refused;
};

/// What is in the log and yet not of the record: what the office has refused, and what went to somebody's inbox.
base::Result<QSet<base::Id>> refusedOf(Context &context, const base::Id &stream, const base::Id &record)
{
    const store::VaultReplica replica(context.vault(), context.connection());
    const QList<syncing::OutItem> items = replica.outboxOfRecord(record);
    const qint64 end = items.isEmpty() ? 0 : replica.stream(stream).folded;
    QSet<base::Id> refused;
    for (const syncing::OutItem &item : items) {
        if (!item.isLaidOn(end))
            refused.insert(item.change.header.id);
    }
    return replica.failure() ? base::Result<QSet<base::Id>>(refused) : replica.failure().error();
}

base::Result<Read> read(Context &context, const base::Id &record)
{
    const auto stream = store::syncrows::streamOf(context.connection(), record);
    if (!stream)
        return stream.error();
    const auto refused = refusedOf(context, *stream, record);
    if (!refused)
        return refused.error();
    auto story
        = store::recordchanges::ofRecord(context.vault(), context.connection(), *stream, record);
    return story ? base::Result<Read>(Read{std::move(*story), *refused}) : story.error();
}

void hideSecrets(MergedRecord &merged)
{
    for (MergedPart &part : merged.parts) {
        part.before = domain::shownValue(merged.record.type, part.column, part.before);
        part.after = domain::shownValue(merged.record.type, part.column, part.after);
    }
}

base::Done describe(Context &context, const syncing::RecordState &view, MergedRecord &merged)
{
    const auto title = recordtitle::of(context, merged.record);
    if (!title)
        return title.error();
    merged.subject = title->subject;
    merged.title = title->text;
    const NoteLabel note = notelabel::of(merged.record.type, view.shown(u"at"_s), view.shown(u"text"_s));
    merged.noteAt = note.at;
    merged.noteText = note.text;
    for (const MergedPart &part : std::as_const(merged.parts))
        merged.at = std::max(merged.at, part.at);
    return {};
}

base::Error refusal(QLatin1String why)
{
    return {base::ErrorKind::RefusedByRule, why};
}

} // namespace

base::Result<QList<MergedRecord>> since(Context &context, base::Moment from)
{
    // A vault on its own has one PC, and its log does not tell who saw what.
    const auto catalogue = store::syncrows::catalogue(context.connection());
    if (!catalogue || !*catalogue)
        return catalogue ? base::Result<QList<MergedRecord>>(QList<MergedRecord>()) : catalogue.error();
    const auto records = store::apartrows::changedApart(context.connection(), from);
    if (!records)
        return records.error();
    QList<MergedRecord> list;
    for (const domain::RecordRef &record : *records) {
        auto merged = of(context, record, from);
        if (!merged)
            return merged.error();
        if (!merged->parts.isEmpty())
            list.append(std::move(*merged));
    }
    std::ranges::sort(list, {}, [](const MergedRecord &one) {
        return std::tuple(-one.at, one.title, one.record.type, one.record.id);
    });
    return list;
}

base::Result<MergedRecord> of(Context &context, const domain::RecordRef &record, base::Moment from)
{
    MergedRecord merged;
    merged.record = record;
    const auto known = read(context, record.id);
    if (!known)
        return known.error();
    merged.parts = mergedparts::of(known->story, known->refused, context.user(), from);
    if (merged.parts.isEmpty())
        return merged;
    if (const base::Done done = describe(context, known->story.view, merged); !done)
        return done.error();
    hideSecrets(merged);
    return merged;
}

base::Result<domain::Act> putBack(
    Context &context, const MergedRecord &record, const MergedPart &part)
{
    const domain::RecordType *type = domain::recordType(record.record.type);
    if (!type)
        return refusal(kRecordGone);
    auto writer = store::ActWriter::begin(
        context.vault(), context.connection(), {QString::fromLatin1(kPutBackAct), record.subject});
    if (!writer)
        return writer.error();
    const auto known = read(context, record.record.id);
    if (!known)
        return known.error();
    auto stored = store::records::find(context.connection(), *type, record.record.id);
    if (!stored)
        return stored.error();
    if (!*stored || !known->story.view.isHere())
        return refusal(kRecordGone);
    // What was shown may be old by now, and hides what is secret.
    const QList<MergedPart> parts = mergedparts::of(known->story, known->refused, context.user(), 0);
    const auto found = std::ranges::find_if(parts, [&](const MergedPart &one) {
        return one.change == part.change && one.column == part.column && one.part == part.part;
    });
    if (found == parts.end())
        return refusal(kWrittenSince);
    if (const QLatin1String why = mergedparts::objection(known->story, *found); !why.isEmpty())
        return refusal(why);
    const QJsonValue value = mergedparts::withPutBack(known->story.view, *found);
    if (value.isNull())
        (*stored)->fields.remove(found->column);
    else
        (*stored)->fields.insert(found->column, value);
    if (const auto put = writer->putFields(*type, **stored); !put)
        return put.error();
    return context.finish(*writer);
}

} // namespace work::merges
