// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/officebook.h"

namespace syncing {

std::optional<StreamHead> MemoryOfficeStore::stream(const base::Id &stream) const
{
    const auto book = m_book.streams.constFind(stream);
    if (book == m_book.streams.constEnd())
        return std::nullopt;
    return StreamHead{
        book->kind, book->epochs, book->foldVersion, book->sealed, book->end(), book->hashAt(book->end())};
}

void MemoryOfficeStore::setStream(const base::Id &stream, const StreamHead &head)
{
    StreamBook &book = m_book.streams[stream];
    book.kind = head.kind;
    book.epochs = head.epochs;
    book.foldVersion = head.foldVersion;
    book.sealed = head.sealed;
}

void MemoryOfficeStore::seal(qint64 receipt)
{
    m_book.sealedReceipt = receipt;
    for (StreamBook &stream : m_book.streams) {
        const auto first
            = std::ranges::upper_bound(std::as_const(stream.entries), receipt, std::less(), &Entry::receipt);
        stream.sealed = first - stream.entries.cbegin();
    }
}

QByteArray MemoryOfficeStore::hashAt(const base::Id &stream, qint64 n) const
{
    const auto book = m_book.streams.constFind(stream);
    const bool isThere = book != m_book.streams.constEnd() && n >= 0 && n <= book->end();
    return isThere ? book->hashAt(n) : QByteArray();
}

QList<Entry> MemoryOfficeStore::entries(
    const base::Id &stream, qint64 after, qint64 limit, qint64 bytes) const
{
    const auto book = m_book.streams.constFind(stream);
    if (book == m_book.streams.constEnd())
        return {};
    const QList<Entry> all = book->entries.mid(after, limit);
    qsizetype count = 0;
    for (qint64 taken = 0; count < all.size() && taken < bytes; ++count)
        taken += all.at(count).change.body.size();
    return all.first(count);
}

bool MemoryOfficeStore::hasMoreRecords(const base::Id &stream, qint64 than) const
{
    return std::ranges::count(m_book.places, stream) > than;
}

QList<Entry> MemoryOfficeStore::entriesOf(const base::Id &record, const base::Id &stream) const
{
    QList<Entry> found;
    for (const Entry &entry : m_book.streams.value(stream).entries) {
        if (entry.change.header.record == record)
            found.append(entry);
    }
    return found;
}

qint64 MemoryOfficeStore::lastLeave(const base::Id &stream, const QList<base::Id> &records) const
{
    const QList<Entry> entries = m_book.streams.value(stream).entries;
    const auto last = std::ranges::find_if(entries.rbegin(), entries.rend(), [&](const Entry &entry) {
        return kindOf(entry.change.header) == Kind::Leave && records.contains(entry.change.header.record);
    });
    return last == entries.rend() ? 0 : last->n;
}

void MemoryOfficeStore::append(const base::Id &stream, const Entry &entry)
{
    m_book.streams[stream].entries.append(entry);
}

void MemoryOfficeStore::strip(const base::Id &record)
{
    for (StreamBook &stream : m_book.streams) {
        for (Entry &entry : stream.entries) {
            if (entry.change.header.record != record)
                continue;
            syncing::strip(entry.change);
            stream.snapshot.reset();
        }
    }
    for (QList<KeptChange> *list : {&m_book.quarantine, &m_book.refused, &m_book.alarms, &m_book.undecided}) {
        for (KeptChange &kept : *list) {
            if (kept.change.header.record == record)
                syncing::strip(kept.change);
        }
    }
}

std::optional<Snapshot> MemoryOfficeStore::snapshot(const base::Id &stream) const
{
    return m_book.streams.value(stream).snapshot;
}

void MemoryOfficeStore::setSnapshot(const base::Id &stream, const std::optional<Snapshot> &snapshot)
{
    m_book.streams[stream].snapshot = snapshot;
}

DeviceState MemoryOfficeStore::device(const base::Id &device) const
{
    const auto book = m_book.devices.constFind(device);
    return book == m_book.devices.constEnd() ? DeviceState() : DeviceState(*book);
}

void MemoryOfficeStore::setDevice(const base::Id &device, const DeviceState &state)
{
    static_cast<DeviceState &>(m_book.devices[device]) = state;
}

void MemoryOfficeStore::forgetReports()
{
    for (DeviceBook &device : m_book.devices)
        device.hasReported = false;
}

bool MemoryOfficeStore::haveAllReported() const
{
    return std::ranges::all_of(
        m_book.devices, [](const DeviceBook &one) { return one.hasReported || one.isRevoked || one.user.isNil(); });
}

QByteArray MemoryOfficeStore::head(const base::Id &device, qint64 k) const
{
    const auto book = m_book.devices.constFind(device);
    return book == m_book.devices.constEnd() ? QByteArray() : book->heads.value(k);
}

qint64 MemoryOfficeStore::lastK(const base::Id &device) const
{
    const auto book = m_book.devices.constFind(device);
    return book == m_book.devices.constEnd() ? 0 : book->lastK();
}

void MemoryOfficeStore::setHead(const base::Id &device, qint64 k, const QByteArray &chain)
{
    m_book.devices[device].heads.insert(k, chain);
}

std::optional<KnownChange> MemoryOfficeStore::known(const base::Id &change) const
{
    const auto known = m_book.known.constFind(change);
    return known == m_book.known.constEnd() ? std::nullopt : std::optional(*known);
}

void MemoryOfficeStore::setKnown(const base::Id &change, const KnownChange &known)
{
    m_book.known.insert(change, known);
}

void MemoryOfficeStore::setPlace(const base::Id &record, const base::Id &stream, const base::Id &root)
{
    m_book.places.insert(record, stream);
    m_book.roots.insert(record, root);
}

void MemoryOfficeStore::setUnborn(const base::Id &record, bool isUnborn)
{
    if (isUnborn)
        m_book.unborn.insert(record);
    else
        m_book.unborn.remove(record);
}

void MemoryOfficeStore::setRights(const base::Id &user, const QSet<base::Id> &streams)
{
    m_book.rights[user] = streams;
}

QList<KeptChange> &MemoryOfficeStore::listOf(Kept list) const
{
    switch (list) {
    case Kept::Quarantine:
        return m_book.quarantine;
    case Kept::Refused:
        return m_book.refused;
    case Kept::Alarm:
        return m_book.alarms;
    case Kept::Awaited:
        return m_book.awaited;
    case Kept::Undecided:
        break;
    }
    return m_book.undecided;
}

std::optional<KeptChange> MemoryOfficeStore::firstKept(Kept list, const base::Id &change) const
{
    for (const KeptChange &kept : std::as_const(listOf(list))) {
        if (change.isNil() || kept.change.header.id == change)
            return kept;
    }
    return std::nullopt;
}

void MemoryOfficeStore::dropKept(Kept list, const base::Id &change)
{
    if (!listOf(list).isEmpty())
        listOf(list).removeIf([&](const KeptChange &kept) { return kept.change.header.id == change; });
}

bool MemoryOfficeStore::keeps(Kept list, const base::Id &record) const
{
    return std::ranges::any_of(
        listOf(list), [&](const KeptChange &kept) { return kept.change.header.record == record; });
}

} // namespace syncing
