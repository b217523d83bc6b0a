// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sql/transaction.h"
#include "model/store/vaultreplica.h"
#include "tests/sim/follower.h"
#include "tests/support/testvault.h"

#include <optional>

namespace support {

/// A real encrypted vault that stores what a simulated device stores, in one long transaction.
class FollowingVault final : public sim::Follower {
public:
    explicit FollowingVault(const syncing::DeviceFacts &facts);

    void commit(const syncing::Batch &batch) override;
    std::unique_ptr<sim::Follower> copy() const override;
    QString difference(const sim::MemoryReplica &replica) override;

private:
    /// With the id that the user of the device has in the vault, and with the one in the simulation.
    domain::Change there(domain::Change change) const;
    domain::Change back(domain::Change change) const;
    syncing::Batch there(syncing::Batch batch) const;
    QList<QByteArray> items(const QList<syncing::OutItem> &list, bool isOfVault) const;

    QString ofEntries(const QList<syncing::Entry> &here, const QList<syncing::Entry> &there) const;
    QString ofFacts(const store::VaultReplica &vault, const sim::MemoryReplica &replica) const;
    QString ofStreams(const store::VaultReplica &vault, const sim::MemoryReplica &replica) const;
    QString ofOutbox(const store::VaultReplica &vault, const sim::MemoryReplica &replica) const;
    QString ofRows(const sim::MemoryReplica &replica);
    QString ofVerifying();

    syncing::DeviceFacts m_first;
    base::Id m_owner; ///< of the vault
    QList<syncing::Batch> m_stored;
    TestVault m_vault{QStringLiteral("그림자")};
    std::optional<sql::Transaction> m_transaction;
    std::optional<store::VaultReplica> m_replica;
    QString m_trouble;
};

} // namespace support
