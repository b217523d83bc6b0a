// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/likenesses.h"
#include "model/sync/moving.h"

namespace syncing {

/// Months of services that are asked for, granted, and given back. The ledger (GrantLedger) says whether there is a
/// slot and a place; this says who asks, writes the answer into the record, and heeds what the record says since. For
/// one call of the office, within its transaction.
class Granting {
public:
    Granting(OfficeStore &store, OfficeLog &log, const OneCount &count, Likenesses &likenesses)
        : m_store(store)
        , m_log(log)
        , m_count(count)
        , m_likenesses(likenesses)
    {
    }

    /// `state` is that of the record where it was answered before. While the office recovers it waits.
    void decide(const KeptChange &request, const RecordState &state = {});
    /// All that waited for the end of a recovery.
    void decideUndecided();
    /// A decision from before the office was restored stands.
    void reinstate(const domain::Change &change, const Body &body);
    /// What was granted in a record that was given back with its entering.
    void grantAgain(const Entered &entered);
    /// Somebody has said whether the month is needed. What counts is what the record says by it, so that two who say
    /// the same come to the same as one.
    void settleGivenBack(const domain::ChangeHeader &said);
    /// What was asked for in this record, wherever its case was then: the streams that it has been in are followed
    /// back.
    std::optional<KeptChange> requestOf(const base::Id &record) const;

private:
    GrantWish wishOf(const base::Id &request, const base::Id &record, const Body &body) const;
    base::Id replacedBy(const GrantWish &wish) const;
    bool isGivenBack(const base::Id &record, const base::Id &before = {}) const;

    OfficeStore &m_store;
    OfficeLog &m_log;
    const OneCount &m_count;
    Likenesses &m_likenesses;
};

} // namespace syncing
