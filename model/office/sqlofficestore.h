// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/lockedbytes.h"
#include "model/office/cachedtable.h"
#include "model/office/sqlgrants.h"
#include "model/office/sqlidentities.h"
#include "model/sql/connection.h"
#include "model/sql/migrator.h"
#include "model/sql/transaction.h"
#include "model/sync/officestore.h"

namespace office {

/// The steps of the office's schema, from the program's resources. The key is that of the store: one step seals what
/// lay open before.
base::Result<QList<sql::Migration>> bookMigrations(const base::LockedBytes &dataKey);

/// The book of the office in SQL, on either engine: one for each connection, on its thread. Between `begin`
/// and `commit` it holds the row of the office, so that of several instances one works after another: numbers
/// are dense, and a reader never sees a later one before an earlier one. What is written waits in memory and
/// goes to the tables many rows at a time, before a question that needs them and at the commit. Bodies, salts
/// and snapshots are sealed under the data key before they reach SQL. After a failure answers are empty, and
/// the commit rolls back and tells it: Busy (the same again will do), Io (the connection is lost), others.
class SqlOfficeStore final : public syncing::OfficeStore {
public:
    /// Connection and key have to outlive it.
    SqlOfficeStore(sql::Connection &connection, const base::LockedBytes &dataKey);
    ~SqlOfficeStore() override;

    base::Done begin();
    base::Done commit();
    void rollback();

    sql::Connection &connection() { return m_connection; }

    void prepare(const syncing::Request &request) override;
    void prepareRecords(const QList<base::Id> &records) override;
    const syncing::OfficeFacts &facts() const override { return m_facts; }
    void setFacts(const syncing::OfficeFacts &facts) override { m_facts = facts; }
    qint64 receipt() const override { return m_receipt; }
    QByteArray nonceOf(qint64 receipt) const override;
    void addReceipt(const QByteArray &nonce) override;
    QList<base::Id> streams() const override;
    std::optional<syncing::StreamHead> stream(const base::Id &stream) const override;
    void setStream(const base::Id &stream, const syncing::StreamHead &head) override;
    void seal(qint64 receipt) override;
    QByteArray hashAt(const base::Id &stream, qint64 n) const override;
    QList<syncing::Entry> entries(const base::Id &stream, qint64 after, qint64 limit,
        qint64 bytes = std::numeric_limits<qint64>::max()) const override;
    bool hasMoreRecords(const base::Id &stream, qint64 than) const override;
    QList<syncing::Entry> entriesOf(const base::Id &record, const base::Id &stream) const override;
    qint64 lastLeave(const base::Id &stream, const QList<base::Id> &records) const override;
    void append(const base::Id &stream, const syncing::Entry &entry) override;
    void strip(const base::Id &record) override;
    std::optional<syncing::Snapshot> snapshot(const base::Id &stream) const override;
    void setSnapshot(const base::Id &stream, const std::optional<syncing::Snapshot> &snapshot) override;
    syncing::DeviceState device(const base::Id &device) const override;
    void setDevice(const base::Id &device, const syncing::DeviceState &state) override;
    void forgetReports() override;
    bool haveAllReported() const override;
    QByteArray head(const base::Id &device, qint64 k) const override;
    qint64 lastK(const base::Id &device) const override;
    void setHead(const base::Id &device, qint64 k, const QByteArray &chain) override;
    void addClone(const base::Id &device) override;
    std::optional<syncing::KnownChange> known(const base::Id &change) const override;
    void setKnown(const base::Id &change, const syncing::KnownChange &known) override;
    void forgetKnown(const base::Id &change) override;
    base::Id place(const base::Id &record) const override { return recordRow(record).stream; }
    base::Id root(const base::Id &record) const override { return recordRow(record).root; }
    void setPlace(const base::Id &record, const base::Id &stream, const base::Id &root) override;
    QList<base::Id> membersOf(const base::Id &root) const override;
    bool isUnborn(const base::Id &record) const override { return recordRow(record).isUnborn; }
    void setUnborn(const base::Id &record, bool isUnborn) override;
    bool isErased(const base::Id &record) const override { return recordRow(record).isErased; }
    void setErased(const base::Id &record) override;
    QSet<base::Id> rightsOf(const base::Id &user) const override;
    void setRights(const base::Id &user, const QSet<base::Id> &streams) override;
    void keep(syncing::Kept list, const syncing::KeptChange &change) override;
    QList<syncing::KeptChange> kept(syncing::Kept list) const override;
    std::optional<syncing::KeptChange> firstKept(
        syncing::Kept list, const base::Id &change = {}) const override;
    void dropKept(syncing::Kept list, const base::Id &change) override;
    bool keeps(syncing::Kept list, const base::Id &record) const override;
    syncing::GrantLedger &grants() override { return m_grants; }
    syncing::IdentityBook &identities() override { return m_identities; }

private:
    struct RecordRow {
        base::Id stream;
        base::Id root;
        bool isUnborn = false;
        bool isErased = false;
    };
    struct NewEntry {
        base::Id stream;
        syncing::Entry entry;
    };
    /// What this transaction knows of the tables.
    struct Rows {
        CachedTable<base::Id, std::optional<syncing::KnownChange>> known;
        CachedTable<base::Id, RecordRow> records;
        CachedTable<syncing::ChainPlace, QByteArray> heads;
        CachedTable<base::Id, std::optional<syncing::StreamHead>> streams;
        CachedTable<base::Id, std::optional<syncing::DeviceState>> devices;
        QHash<base::Id, QSet<base::Id>> rights;
        QHash<int, QSet<base::Id>> kept; ///< list to ids of changes
        QList<NewEntry> entries;
        QList<std::pair<qint64, QByteArray>> receipts;
    };

    void fail(const base::Error &error) const;
    bool run(sql::Statement &statement) const;
    bool next(sql::Statement &statement) const;
    void ask(const QString &question, const QVariantList &before, const QVariantList &values,
        const std::function<void(const sql::Statement &)> &take) const;
    void forgetRows();
    bool readOffice();
    void writeOffice();
    void flush() const;
    void flushEntries() const;
    void flushKnown() const;
    void flushRows() const;
    const RecordRow &recordRow(const base::Id &record) const;
    const std::optional<syncing::DeviceState> &deviceRow(const base::Id &device) const;
    QSet<base::Id> &keptIds(syncing::Kept list) const;
    void readHeads(const QList<syncing::ChainPlace> &heads) const;
    void readRun(const base::Id &device, qint64 first, qint64 last) const;
    void readKnown(const QList<base::Id> &changes) const;
    std::optional<domain::Change> changeIn(const QByteArray &head, const QByteArray &sealed) const;
    syncing::Entry entryIn(const sql::Statement &row) const;
    syncing::KeptChange keptIn(const sql::Statement &row) const;
    qint64 lastWithReceipt(const base::Id &stream, qint64 end, qint64 receipt) const;

    sql::Connection &m_connection;
    const base::LockedBytes &m_dataKey;
    IdentitySeal m_identitySeal;
    SqlGrants m_grants;
    SqlIdentities m_identities;
    std::optional<sql::Transaction> m_transaction;
    syncing::OfficeFacts m_facts;
    qint64 m_receipt = 0;
    qint64 m_writes = 0; ///< counts the transactions of all instances
    mutable Rows m_rows;
    mutable std::optional<base::Error> m_error;
};

/// Runs an act of the office in a transaction of its own, and again from its beginning where another one was
/// in the way. The act may therefore do nothing but what it does to the store.
template <class Act> base::Done inTransaction(SqlOfficeStore &store, Act act, int tries = 5)
{
    base::Done done;
    for (int i = 0; i < tries; ++i) {
        done = store.begin();
        if (done) {
            act();
            done = store.commit();
        }
        if (done || done.error().kind != base::ErrorKind::Busy)
            break;
    }
    return done;
}

} // namespace office
