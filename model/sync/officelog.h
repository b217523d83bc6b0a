// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/random.h"
#include "model/sync/fold.h"
#include "model/sync/officestore.h"

#include <functional>

namespace syncing {

/// The streams as the office writes them: numbers what it is given, makes and signs what is the office's own, and says
/// what a record is by it. For one call of the office, within its transaction.
class OfficeLog {
public:
    /// Hears of each change once it has its number.
    using Heard = std::function<void(const domain::ChangeHeader &)>;

    OfficeLog(OfficeStore &store, const Signer &signer, const base::Clock &clock, base::Random &random, Heard heard)
        : m_store(store)
        , m_signer(signer)
        , m_clock(clock)
        , m_random(random)
        , m_heard(std::move(heard))
    {
    }

    /// Its number.
    qint64 append(const base::Id &stream, const domain::Change &change);
    /// A change of the office itself about the record that `about` names. Without `id`, `salt` or `act` it gets new
    /// ones, and is an act of its own.
    qint64 appendOwn(const base::Id &stream, Kind kind, const domain::ChangeHeader &about, const Body &body,
        const base::Id &id = {}, const QByteArray &salt = {}, const base::Id &act = {});
    /// The record as it stands where it is, or as it stood before this change.
    RecordState stateOf(const base::Id &record, const base::Id &before = {}) const;

private:
    OfficeStore &m_store;
    const Signer &m_signer;
    const base::Clock &m_clock;
    base::Random &m_random;
    Heard m_heard;
};

} // namespace syncing
