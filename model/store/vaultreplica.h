// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/act.h"
#include "model/sql/connection.h"
#include "model/store/vault.h"
#include "model/sync/ports.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace store {

class RecordShow;

/// An enrolled vault as the sync core needs it. A record's state is folded from the change log whenever it is
/// asked for, so that nothing is stored twice and nothing can disagree; what screens read are the typed rows,
/// which `commit` writes anew for every record that it touched. Lives inside a writing transaction of its
/// owner, who commits or drops it: reading and storing are one. Reads that fail give nothing, and the commit
/// after them fails.
class VaultReplica final : public syncing::Replica {
public:
    VaultReplica(Vault &vault, sql::Connection &connection);

    const syncing::DeviceFacts &facts() const override { return m_facts; }
    QList<syncing::StreamFacts> streams() const override;
    syncing::StreamFacts stream(const base::Id &stream) const override;
    QList<syncing::Entry> entries(const base::Id &stream, qint64 after, qint64 upTo) const override;
    syncing::RecordState record(const base::Id &stream, const base::Id &id) const override;
    QList<syncing::RecordState> base(const base::Id &stream) const override;
    QList<syncing::OutItem> outbox() const override;
    QList<syncing::OutItem> outboxToOffer(qsizetype most) const override;
    QList<syncing::OutItem> outboxBesideWaiting() const override;
    QList<syncing::OutItem> outboxOfChange(const base::Id &change) const override;
    QList<syncing::OutItem> outboxOfRecord(const base::Id &record) const override;
    QSet<base::Id> ownOfRecord(const base::Id &record) const override;
    std::pair<qint64, qint64> outboxEnds() const override;
    bool isErased(const base::Id &record) const override;
    /// What was written past this replica, in the same transaction, is looked at again.
    void lookAgain()
    {
        m_erased.reset();
        m_outbox.reset();
    }
    /// The same for this one change, which was put into the outbox.
    void noteInOutbox(const domain::ChangeHeader &change);
    /// Everything but the end of the transaction.
    base::Done commit(const syncing::Batch &batch) override;
    /// Only marks the vault: its owner destroys the keys when he has closed it.
    base::Done wipe() override;

    /// What the commits touched, for views to read anew.
    const QList<domain::RecordRef> &touched() const { return m_touched; }
    /// The first reading that failed, or success.
    const base::Done &failure() const { return m_failure; }

private:
    template <class Value> Value take(const base::Result<Value> &result) const
    {
        if (result)
            return *result;
        if (m_failure)
            m_failure = result.error();
        return Value();
    }

    const QSet<base::Id> &erased() const;
    const QSet<base::Id> &inOutbox() const;
    bool mayBeInOutbox(const base::Id &id) const;
    QSet<base::Id> readIds(const QString &sql) const;
    bool isKnown(const base::Id &record) const;
    base::Done readFacts();
    base::Done storeFacts(const syncing::DeviceFacts &facts);
    base::Done rename(const base::Id &device);
    base::Done goneFromStreams(const syncing::Batch &batch, QSet<base::Id> &affected);
    base::Done passedByFold(const syncing::Batch &batch, QSet<base::Id> &affected);
    base::Done rewind(const syncing::Batch::Rewind &rewind);
    base::Done putBase(const syncing::Batch::Base &base);
    base::Done putEntries(const syncing::Batch &batch);
    base::Done putOlder(const syncing::Batch &batch);
    base::Result<qint64> rowOf(const syncing::Entry &entry, const QHash<base::Id, qint64> &inOutbox);
    base::Done strip(const syncing::Batch::Strip &one);
    base::Done noteErasures(const QSet<base::Id> &records, const syncing::Batch &batch);
    base::Done erase(const QSet<base::Id> &records, const syncing::Batch &batch);
    base::Done putOutbox(const syncing::Batch &batch, QSet<base::Id> &affected);
    base::Done showOne(RecordShow &rows, const base::Id &record);
    base::Done takeUnknown(RecordShow &rows, const base::Id &record);
    base::Done showAll(const syncing::Batch &batch, const QSet<base::Id> &affected);

    Vault &m_vault;
    sql::Connection &m_connection;
    syncing::DeviceFacts m_facts;
    QList<domain::RecordRef> m_touched;
    mutable base::Done m_failure;
    // Few, and asked for with every record of every page.
    mutable std::optional<QSet<base::Id>> m_erased;
    mutable std::optional<QSet<base::Id>> m_outbox; ///< changes in the outbox and the records that they are about
    mutable int m_asked = 0; ///< of the outbox, before all of it was read
};

} // namespace store
