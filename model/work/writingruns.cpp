// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/writingruns.h"

#include "model/domain/records.h"
#include "model/sync/entry.h"
#include "model/sync/moving.h"

#include <algorithm>
#include <tuple>

namespace work {

using domain::Merge;
using domain::MergedPart;
using store::recordchanges::Story;
using store::recordchanges::Told;

namespace {

/// Settling and taking that back are no merging.
bool isOfSettling(const syncing::Body &body)
{
    return !body.settles.isEmpty() || !body.withdraws.isEmpty() || !body.reopens.isEmpty()
        || !syncing::settledBy(body).isEmpty();
}

QList<const Told *> byClock(const Story &story, const QSet<base::Id> &refused)
{
    QList<const Told *> changes;
    for (const Told &told : story.changes) {
        // What only a move tells of has no device: its own change is in another stream.
        if (!told.change.header.device.isNil() && !refused.contains(told.change.header.id))
            changes.append(&told);
    }
    std::ranges::sort(changes, {}, [](const Told *told) {
        const domain::ChangeHeader &header = told->change.header;
        return std::tuple(header.clock.wall, header.clock.count, header.device, header.k);
    });
    return changes;
}

syncing::Lineage lineageOf(const QList<const Told *> &changes)
{
    QList<syncing::Lineage::One> all;
    for (const Told *told : changes) {
        QList<base::Id> saw = syncing::namedAsSeen(told->body);
        if (syncing::kindOf(told->change.header) == syncing::Kind::Enter && syncing::hasBody(told->change))
            saw += syncing::enteredIn(told->change).knows.values();
        all.append({told->change.header, saw});
    }
    return syncing::Lineage(all);
}

bool isEdit(const Told &told)
{
    return told.change.header.kind == domain::ChangeKind::Update && !told.body.writes.isEmpty();
}

} // namespace

bool WritingRun::isApart(const WritingRun &other) const
{
    return device != other.device
        && std::ranges::any_of(other.changes, [&](const base::Id &id) { return apart.contains(id); });
}

WritingRuns::WritingRuns(const Story &story, const QSet<base::Id> &refused, const base::Id &owner)
    : m_owner(owner)
    , m_changes(byClock(story, refused))
    , m_lineage(lineageOf(m_changes))
{
    for (const Told *told : m_changes) {
        for (const syncing::Write &write : told->body.writes)
            m_writers[{write.column, write.key}].append(told->change.header.id);
    }
    for (const Told *told : m_changes)
        addWritesOf(*told);
}

QSet<base::Id> WritingRuns::apartFrom(const Told &told) const
{
    QSet<base::Id> apart;
    for (const Told *other : m_changes) {
        if (other->change.header.device != told.change.header.device && isEdit(*other)
            && m_lineage.isApart(told.change.header.id, other->change.header.id))
            apart.insert(other->change.header.id);
    }
    return apart;
}

void WritingRuns::addWritesOf(const Told &told)
{
    if (!isEdit(told) || isOfSettling(told.body))
        return;
    const QSet<base::Id> apart = apartFrom(told);
    if (apart.isEmpty())
        return;
    const domain::RecordType *type = domain::recordType(told.change.header.recordType);
    for (const syncing::Write &write : told.body.writes) {
        const domain::FieldInfo *field = type ? type->find(write.column) : nullptr;
        if (!field || field->merge == Merge::OfficeOnly || write.isSequential)
            continue;
        QList<WritingRun> &runs = m_runs[{write.column, write.key}];
        const auto last = std::find_if(runs.rbegin(), runs.rend(),
            [&](const WritingRun &run) { return run.device == told.change.header.device; });
        if (last != runs.rend() && goesOn(*last, told, apart))
            extend(*last, told, write, apart);
        else
            runs.append(begun(told, write, apart));
    }
}

/// Whether this writing goes on with the same, or begins something new since others were heard of.
bool WritingRuns::goesOn(const WritingRun &run, const Told &told, const QSet<base::Id> &apart) const
{
    const base::Id id = told.change.header.id;
    const auto isNews = [&](const base::Id &writer) {
        return !run.changes.contains(writer) && m_lineage.hadSeen(id, writer)
            && !m_lineage.hadSeen(run.changes.constLast(), writer);
    };
    return run.apart.intersects(apart) && std::ranges::none_of(m_writers.value(run.place), isNews);
}

void WritingRuns::extend(
    WritingRun &run, const Told &told, const syncing::Write &write, const QSet<base::Id> &apart) const
{
    run.apart += apart;
    run.changes.append(told.change.header.id);
    run.part.after = write.after;
    tell(run.part, told);
}

WritingRun WritingRuns::begun(
    const Told &told, const syncing::Write &write, const QSet<base::Id> &apart) const
{
    WritingRun run;
    run.place = {write.column, write.key};
    run.device = told.change.header.device;
    run.changes = {told.change.header.id};
    run.apart = apart;
    run.part.column = write.column;
    run.part.part = write.key;
    run.part.before = write.before;
    run.part.after = write.after;
    tell(run.part, told);
    return run;
}

void WritingRuns::tell(MergedPart &part, const Told &told) const
{
    const domain::ChangeHeader &header = told.change.header;
    part.change = header.id;
    part.act = header.act;
    part.who = told.who;
    part.isMine = header.user == m_owner;
    part.at = header.clock.wall;
}

} // namespace work
