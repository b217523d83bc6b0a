// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/officestore.h"

#include <QHash>

namespace syncing {

/// One stream as the office holds it. Number n stands at n−1.
struct StreamBook {
    StreamKind kind = StreamKind::Dong;
    QList<EpochMark> epochs;
    QList<Entry> entries;
    int foldVersion = 1;
    qint64 sealed = 0;
    std::optional<Snapshot> snapshot = {};

    qint64 end() const { return entries.size(); }
    QByteArray hashAt(qint64 n) const { return n == 0 ? QByteArray() : entries.at(n - 1).s; }
};

struct DeviceBook : DeviceState {
    QMap<qint64, QByteArray> heads;

    qint64 lastK() const { return heads.isEmpty() ? 0 : heads.lastKey(); }
};

/// All that the office has to remember, as a value: copying it is a backup, putting a copy back is what
/// restoring a server does.
struct OfficeBook : OfficeFacts {
    QHash<base::Id, StreamBook> streams;
    QHash<base::Id, DeviceBook> devices;
    QHash<base::Id, KnownChange> known;
    QHash<base::Id, base::Id> places; ///< record to stream
    QHash<base::Id, base::Id> roots; ///< record to the record that its case hangs on
    QSet<base::Id> unborn; ///< records whose creation came late and lies in an inbox
    QSet<base::Id> erased;
    QHash<base::Id, QSet<base::Id>> rights; ///< user to streams
    QList<KeptChange> quarantine;
    QList<KeptChange> refused;
    QList<KeptChange> alarms;
    QList<base::Id> clones; ///< device names that two devices bore
    GrantTable grants;
    MemoryIdentities identities;
    QList<KeptChange> undecided;
    QList<KeptChange> awaited;
    QList<QByteArray> receipts; ///< a nonce for each transaction, the first having number 1

    qint64 receipt() const { return receipts.size(); }
};

/// The book in memory as a store. The book has to outlive it.
class MemoryOfficeStore : public OfficeStore {
public:
    explicit MemoryOfficeStore(OfficeBook &book)
        : m_book(book)
    {
    }

    const OfficeFacts &facts() const override { return m_book; }
    void setFacts(const OfficeFacts &facts) override { static_cast<OfficeFacts &>(m_book) = facts; }
    qint64 receipt() const override { return m_book.receipt(); }
    QByteArray nonceOf(qint64 receipt) const override { return m_book.receipts.value(receipt - 1); }
    void addReceipt(const QByteArray &nonce) override { m_book.receipts.append(nonce); }
    QList<base::Id> streams() const override { return m_book.streams.keys(); }
    std::optional<StreamHead> stream(const base::Id &stream) const override;
    void setStream(const base::Id &stream, const StreamHead &head) override;
    void seal(qint64 receipt) override;
    QByteArray hashAt(const base::Id &stream, qint64 n) const override;
    QList<Entry> entries(const base::Id &stream, qint64 after, qint64 limit,
        qint64 bytes = std::numeric_limits<qint64>::max()) const override;
    bool hasMoreRecords(const base::Id &stream, qint64 than) const override;
    QList<Entry> entriesOf(const base::Id &record, const base::Id &stream) const override;
    qint64 lastLeave(const base::Id &stream, const QList<base::Id> &records) const override;
    void append(const base::Id &stream, const Entry &entry) override;
    void strip(const base::Id &record) override;
    std::optional<Snapshot> snapshot(const base::Id &stream) const override;
    void setSnapshot(const base::Id &stream, const std::optional<Snapshot> &snapshot) override;
    DeviceState device(const base::Id &device) const override;
    void setDevice(const base::Id &device, const DeviceState &state) override;
    void forgetReports() override;
    bool haveAllReported() const override;
    QByteArray head(const base::Id &device, qint64 k) const override;
    qint64 lastK(const base::Id &device) const override;
    void setHead(const base::Id &device, qint64 k, const QByteArray &chain) override;
    void addClone(const base::Id &device) override { m_book.clones.append(device); }
    std::optional<KnownChange> known(const base::Id &change) const override;
    void setKnown(const base::Id &change, const KnownChange &known) override;
    void forgetKnown(const base::Id &change) override { m_book.known.remove(change); }
    base::Id place(const base::Id &record) const override { return m_book.places.value(record); }
    base::Id root(const base::Id &record) const override { return m_book.roots.value(record); }
    void setPlace(const base::Id &record, const base::Id &stream, const base::Id &root) override;
    QList<base::Id> membersOf(const base::Id &root) const override { return m_book.roots.keys(root); }
    bool isUnborn(const base::Id &record) const override { return m_book.unborn.contains(record); }
    void setUnborn(const base::Id &record, bool isUnborn) override;
    bool isErased(const base::Id &record) const override { return m_book.erased.contains(record); }
    void setErased(const base::Id &record) override { m_book.erased.insert(record); }
    QSet<base::Id> rightsOf(const base::Id &user) const override { return m_book.rights.value(user); }
    void setRights(const base::Id &user, const QSet<base::Id> &streams) override;
    void keep(Kept list, const KeptChange &change) override { listOf(list).append(change); }
    QList<KeptChange> kept(Kept list) const override { return listOf(list); }
    std::optional<KeptChange> firstKept(Kept list, const base::Id &change = {}) const override;
    void dropKept(Kept list, const base::Id &change) override;
    bool keeps(Kept list, const base::Id &record) const override;
    GrantLedger &grants() override { return m_book.grants; }
    IdentityBook &identities() override { return m_book.identities; }

private:
    QList<KeptChange> &listOf(Kept list) const;

    OfficeBook &m_book;
};

} // namespace syncing
