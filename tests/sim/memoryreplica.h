// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/ports.h"
#include "tests/sim/follower.h"

#include <QHash>
#include <QMap>

#include <functional>

namespace sim {

/// What a vault would have on its disk. A copy is a cloned device.
struct ReplicaData {
    struct Stream {
        syncing::StreamFacts facts;
        QList<syncing::Entry> entries; ///< after facts.oldest
        QList<syncing::RecordState> base;
        QHash<base::Id, syncing::RecordState> records;
    };
    syncing::DeviceFacts facts;
    QMap<base::Id, Stream> streams;
    QMap<qint64, syncing::OutItem> outbox;
    QSet<base::Id> erased;
};

/// A replica in memory: a commit is whole or not at all, and may end in a crash on either side of it. `spoil`
/// is where planted mistakes of storing change what is committed.
class MemoryReplica final : public syncing::Replica {
public:
    enum class Crash { None, Before, After };

    const syncing::DeviceFacts &facts() const override { return m_data.facts; }
    QList<syncing::StreamFacts> streams() const override;
    QList<syncing::Entry> entries(const base::Id &stream, qint64 after, qint64 upTo) const override;
    syncing::RecordState record(const base::Id &stream, const base::Id &id) const override;
    QList<syncing::RecordState> base(const base::Id &stream) const override;
    syncing::StreamFacts stream(const base::Id &stream) const override;
    QList<syncing::OutItem> outbox() const override { return m_data.outbox.values(); }
    QList<syncing::OutItem> outboxToOffer(qsizetype most) const override;
    QList<syncing::OutItem> outboxBesideWaiting() const override;
    QList<syncing::OutItem> outboxOfChange(const base::Id &change) const override;
    QList<syncing::OutItem> outboxOfRecord(const base::Id &record) const override;
    QSet<base::Id> ownOfRecord(const base::Id &record) const override;
    std::pair<qint64, qint64> outboxEnds() const override
    {
        return m_data.outbox.isEmpty() ? std::pair<qint64, qint64>{0, -1}
                                       : std::pair{m_data.outbox.firstKey(), m_data.outbox.lastKey()};
    }
    bool isErased(const base::Id &record) const override { return m_data.erased.contains(record); }
    base::Done commit(const syncing::Batch &batch) override;
    base::Done wipe() override;

    ReplicaData &data() { return m_data; }
    const ReplicaData &data() const { return m_data; }

    std::function<void(syncing::Batch &)> spoil;
    std::function<Crash()> crash;
    std::function<void(const syncing::Batch &)> committed;
    std::unique_ptr<Follower> follower;

private:
    void apply(const syncing::Batch &batch);
    void erase(const QSet<base::Id> &records);

    ReplicaData m_data;
};

} // namespace sim
