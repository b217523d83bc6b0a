// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/world.h"

namespace sim {

/// Judges a district that has come to rest by the promises of the design, from the office's log, the replicas
/// and the truth.
class Promises {
public:
    explicit Promises(World &world);
    void check();

private:
    void convergence();
    void noLoss();
    void noLoss(const Made &made);
    void once();
    void concurrentWrites();
    void concurrentWrites(const base::Id &record, const syncing::RecordState &state);
    void sums(const base::Id &record, const syncing::RecordState &state);
    void paragraphs(const base::Id &record, const syncing::RecordState &state);
    void scope();
    void explained(const ReplicaData::Stream &stream, int actor);
    void likenesses();
    void notice(const base::Id &person, const base::Id &other);
    void grants();
    bool isGivenBack(const base::Id &record) const;
    QSet<base::Id> replaced() const;
    void evidence();
    void linked(const base::Id &device, const QMap<qint64, QList<const domain::Change *>> &chain);
    void tamper(const ReplicaData::Stream &stream);
    /// In a log, or in a record that came with its case to a restored office.
    bool isInLog(const base::Id &change) const
    {
        return m_inLog.contains(change) || m_inRecord.contains(change);
    }

    World &m_world;
    QHash<base::Id, QHash<base::Id, syncing::RecordState>> m_reference; ///< stream to records
    QHash<base::Id, int> m_inLog; ///< change to how often
    QSet<base::Id> m_inRecord;
    QSet<base::Id> m_cameLate;
    QHash<base::Id, int> m_inInbox;
};

} // namespace sim
