// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/memoryreplica.h"

#include <functional>

namespace sim {

using namespace syncing;

QList<StreamFacts> MemoryReplica::streams() const
{
    QList<StreamFacts> all;
    for (const ReplicaData::Stream &stream : m_data.streams)
        all.append(stream.facts);
    return all;
}

QList<Entry> MemoryReplica::entries(const base::Id &stream, qint64 after, qint64 upTo) const
{
    const auto found = m_data.streams.constFind(stream);
    if (found == m_data.streams.constEnd())
        return {};
    QList<Entry> some;
    for (const Entry &entry : found->entries) {
        if (entry.n > after && entry.n <= upTo)
            some.append(entry);
    }
    return some;
}

StreamFacts MemoryReplica::stream(const base::Id &stream) const
{
    const auto found = m_data.streams.constFind(stream);
    return found == m_data.streams.constEnd() ? StreamFacts() : found->facts;
}

namespace {

template <class Condition>
QList<OutItem> thoseOf(const QMap<qint64, OutItem> &outbox, Condition isMeant)
{
    QList<OutItem> some;
    for (const OutItem &item : outbox) {
        if (isMeant(item))
            some.append(item);
    }
    return some;
}

} // namespace

QList<OutItem> MemoryReplica::outboxToOffer(qsizetype most) const
{
    // What was erased must not come back by the changes that are offered before its marker.
    const auto isMarker
        = [](const OutItem &item) { return item.isReoffer && kindOf(item.change.header) == Kind::Erase; };
    QList<OutItem> offered = thoseOf(m_data.outbox, [](const OutItem &item) { return item.isToBeOffered(); });
    std::ranges::stable_partition(offered, isMarker);
    const auto awaited = std::ranges::stable_partition(offered, std::not_fn(&OutItem::isAwaitingUser));
    std::ranges::stable_sort(awaited, {}, &OutItem::receipt);
    return offered.first(std::min(most, offered.size()));
}

QList<OutItem> MemoryReplica::outboxBesideWaiting() const
{
    return thoseOf(m_data.outbox, [](const OutItem &item) { return item.state != OutState::Waiting; });
}

QList<OutItem> MemoryReplica::outboxOfChange(const base::Id &change) const
{
    return thoseOf(m_data.outbox, [&](const OutItem &item) { return item.change.header.id == change; });
}

QList<OutItem> MemoryReplica::outboxOfRecord(const base::Id &record) const
{
    return thoseOf(m_data.outbox, [&](const OutItem &item) { return item.change.header.record == record; });
}

QSet<base::Id> MemoryReplica::ownOfRecord(const base::Id &record) const
{
    QSet<base::Id> own;
    const auto takeIn = [&](const domain::ChangeHeader &header) {
        if (header.record == record && header.user == m_data.facts.user)
            own.insert(header.id);
    };
    for (const ReplicaData::Stream &stream : m_data.streams) {
        for (const Entry &entry : stream.entries)
            takeIn(entry.change.header);
    }
    for (const OutItem &item : m_data.outbox)
        takeIn(item.change.header);
    return own;
}

RecordState MemoryReplica::record(const base::Id &stream, const base::Id &id) const
{
    const auto found = m_data.streams.constFind(stream);
    return found == m_data.streams.constEnd() ? RecordState() : found->records.value(id);
}

QList<RecordState> MemoryReplica::base(const base::Id &stream) const
{
    return m_data.streams.value(stream).base;
}

base::Done MemoryReplica::commit(const Batch &batch)
{
    const Crash when = crash ? crash() : Crash::None;
    if (when == Crash::Before)
        return base::ErrorKind::Io;
    if (spoil) {
        Batch spoiled = batch;
        spoil(spoiled);
        apply(spoiled);
    } else {
        apply(batch);
    }
    if (committed)
        committed(batch);
    return when == Crash::After ? base::Done(base::ErrorKind::Io) : base::Done();
}

void MemoryReplica::apply(const Batch &batch)
{
    if (follower)
        follower->commit(batch);
    if (batch.facts)
        m_data.facts = *batch.facts;
    for (const base::Id &stream : batch.droppedStreams)
        m_data.streams.remove(stream);
    for (const Batch::Rewind &rewind : batch.rewinds) {
        ReplicaData::Stream &stream = m_data.streams[rewind.stream];
        stream.entries.removeIf([&](const Entry &entry) { return entry.n > rewind.to; });
        stream.records.clear();
        if (rewind.to == 0)
            stream.base.clear();
    }
    for (const Batch::Base &base : batch.bases)
        m_data.streams[base.stream].base = base.records;
    for (const StreamFacts &facts : batch.streams)
        m_data.streams[facts.stream].facts = facts;
    for (const Batch::Added &added : batch.entries)
        m_data.streams[added.stream].entries.append(added.entry);
    for (auto added = batch.older.crbegin(); added != batch.older.crend(); ++added)
        m_data.streams[added->stream].entries.prepend(added->entry);
    for (const Batch::Put &put : batch.records)
        m_data.streams[put.stream].records.insert(put.record.id, put.record);
    for (const Batch::Strip &one : batch.stripped) {
        for (Entry &entry : m_data.streams[one.stream].entries) {
            if (entry.change.header.record == one.record && entry.n <= one.upTo)
                strip(entry.change);
        }
        for (RecordState &record : m_data.streams[one.stream].base) {
            if (record.id == one.record)
                record = stubOf(record.id, record.type, Presence::Left);
        }
    }
    if (!batch.erased.isEmpty())
        erase(batch.erased);
    for (const OutItem &item : batch.outbox)
        m_data.outbox.insert(item.place, item);
    for (qint64 place : batch.outboxDone)
        m_data.outbox.remove(place);
}

void MemoryReplica::erase(const QSet<base::Id> &records)
{
    m_data.erased += records;
    for (ReplicaData::Stream &stream : m_data.streams) {
        for (Entry &entry : stream.entries) {
            if (records.contains(entry.change.header.record))
                strip(entry.change);
        }
        for (RecordState &record : stream.base) {
            if (records.contains(record.id))
                record = erasedRecord(record);
        }
    }
}

base::Done MemoryReplica::wipe()
{
    const DeviceFacts facts = m_data.facts;
    m_data = ReplicaData();
    m_data.facts = facts;
    return {};
}

} // namespace sim
