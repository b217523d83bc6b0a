// SPDX-License-Identifier: GPL-3.0-or-later
// Streams, their entries and snapshots: a second part of sqlofficestore.cpp.
#include "model/base/bytes.h"
#include "model/base/crypto.h"
#include "model/office/rowbatch.h"
#include "model/office/sealedchange.h"
#include "model/office/sqlofficestore.h"

using namespace Qt::StringLiterals;

namespace office {

using namespace syncing;

namespace {

QList<EpochMark> epochsIn(const QByteArray &bytes)
{
    base::ByteReader reader(bytes);
    QList<EpochMark> epochs;
    while (reader.ok() && !reader.atEnd()) {
        const base::Id epoch = base::Id::fromBytes(reader.raw(16)).value_or(base::Id());
        epochs.append({epoch, reader.number<qint64>()});
    }
    return epochs;
}

StreamHead streamIn(const sql::Statement &row)
{
    return {StreamKind(row.integer(1)), epochsIn(row.bytes(2)), int(row.integer(3)), row.integer(4),
        row.integer(5), row.bytes(6)};
}

} // namespace

QList<base::Id> SqlOfficeStore::streams() const
{
    flush();
    sql::Statement select = m_connection.statement(
        u"SELECT id, kind, epochs, fold_version, sealed_to, last_n, last_s FROM stream"_s);
    QList<base::Id> ids;
    while (next(select)) {
        ids.append(select.id(0));
        m_rows.streams.read(ids.constLast(), streamIn(select));
    }
    return ids;
}

std::optional<StreamHead> SqlOfficeStore::stream(const base::Id &stream) const
{
    if (const std::optional<StreamHead> *row = m_rows.streams.find(stream))
        return *row;
    sql::Statement select = m_connection.statement(
        u"SELECT id, kind, epochs, fold_version, sealed_to, last_n, last_s FROM stream WHERE id = ?"_s);
    select.bind(keyOf(stream));
    return m_rows.streams.read(stream, next(select) ? std::optional(streamIn(select)) : std::nullopt);
}

void SqlOfficeStore::setStream(const base::Id &stream, const StreamHead &head)
{
    const StreamHead last = this->stream(stream).value_or(StreamHead());
    StreamHead row = head;
    row.end = last.end;
    row.s = last.s;
    m_rows.streams.write(stream, row);
}

void SqlOfficeStore::append(const base::Id &stream, const Entry &entry)
{
    StreamHead head = this->stream(stream).value_or(StreamHead());
    head.end = entry.n;
    head.s = entry.s;
    m_rows.streams.write(stream, head);
    m_rows.entries.append({stream, entry});
}

void SqlOfficeStore::seal(qint64 receipt)
{
    m_facts.sealedReceipt = receipt;
    for (const base::Id &id : streams()) {
        StreamHead head = stream(id).value_or(StreamHead());
        head.sealed = lastWithReceipt(id, head.end, receipt);
        setStream(id, head);
    }
}

/// Receipts grow along a stream.
qint64 SqlOfficeStore::lastWithReceipt(const base::Id &stream, qint64 end, qint64 receipt) const
{
    if (receipt >= m_receipt)
        return end;
    qint64 sealed = 0;
    while (sealed < end) {
        const qint64 middle = (sealed + end + 1) / 2;
        sql::Statement select
            = m_connection.statement(u"SELECT receipt FROM entry WHERE stream = ? AND n = ?"_s);
        select.bind(keyOf(stream)).bind(middle);
        if (!next(select))
            return sealed;
        if (select.integer(0) <= receipt)
            sealed = middle;
        else
            end = middle - 1;
    }
    return sealed;
}

QByteArray SqlOfficeStore::hashAt(const base::Id &stream, qint64 n) const
{
    const StreamHead head = this->stream(stream).value_or(StreamHead());
    if (n <= 0 || n > head.end)
        return {};
    if (n == head.end)
        return head.s;
    flush();
    sql::Statement select = m_connection.statement(u"SELECT s FROM entry WHERE stream = ? AND n = ?"_s);
    select.bind(keyOf(stream)).bind(n);
    return next(select) ? select.bytes(0) : QByteArray();
}

std::optional<domain::Change> SqlOfficeStore::changeIn(const QByteArray &head, const QByteArray &sealed) const
{
    const base::Result<domain::Change> change = changeOf(head, sealed, m_dataKey);
    if (change)
        return *change;
    fail(change.error());
    return std::nullopt;
}

/// From the columns n, receipt, s, head, sealed.
Entry SqlOfficeStore::entryIn(const sql::Statement &row) const
{
    const domain::Change change = changeIn(row.bytes(3), row.bytes(4)).value_or(domain::Change());
    return {change, row.integer(0), row.bytes(2), row.integer(1)};
}

QList<Entry> SqlOfficeStore::entries(
    const base::Id &stream, qint64 after, qint64 limit, qint64 bytes) const
{
    flush();
    // Whoever reads entries asks next where their records are by now.
    sql::Statement select = m_connection.statement(
        u"SELECT e.n, e.receipt, e.s, e.head, e.sealed, e.record, r.stream, r.root, r.is_unborn, r.is_erased"
        " FROM entry e LEFT JOIN record r ON r.id = e.record WHERE e.stream = ? AND e.n > ?"
        " ORDER BY e.n LIMIT ?"_s);
    select.bind(keyOf(stream)).bind(after).bind(limit);
    QList<Entry> entries;
    for (qint64 taken = 0; taken < bytes && next(select);) {
        entries.append(entryIn(select));
        taken += entries.constLast().change.body.size();
        const base::Id record = select.id(5);
        if (!m_rows.records.holds(record))
            m_rows.records.read(
                record, {select.id(6), select.id(7), select.integer(8) != 0, select.integer(9) != 0});
    }
    return m_error ? QList<Entry>() : entries;
}

bool SqlOfficeStore::hasMoreRecords(const base::Id &stream, qint64 than) const
{
    flush();
    sql::Statement select = m_connection.statement(
        u"SELECT count(*) FROM (SELECT 1 FROM record WHERE stream = ? LIMIT ?) AS found"_s);
    select.bind(keyOf(stream)).bind(than + 1);
    return next(select) && select.integer(0) > than;
}

QList<Entry> SqlOfficeStore::entriesOf(const base::Id &record, const base::Id &stream) const
{
    flush();
    sql::Statement select = m_connection.statement(
        u"SELECT n, receipt, s, head, sealed FROM entry WHERE record = ? AND stream = ? ORDER BY n"_s);
    select.bind(keyOf(record)).bind(keyOf(stream));
    QList<Entry> entries;
    while (next(select))
        entries.append(entryIn(select));
    return entries;
}

qint64 SqlOfficeStore::lastLeave(const base::Id &stream, const QList<base::Id> &records) const
{
    flush();
    qint64 last = 0;
    for (const base::Id &record : records) {
        sql::Statement select = m_connection.statement(
            u"SELECT max(n) FROM entry WHERE record = ? AND stream = ? AND kind = ?"_s);
        select.bind(keyOf(record)).bind(keyOf(stream)).bind(int(Kind::Leave));
        if (next(select))
            last = std::max(last, select.integer(0));
    }
    return last;
}

void SqlOfficeStore::strip(const base::Id &record)
{
    flush();
    for (const QString &how :
        {u"DELETE FROM snapshot WHERE stream IN (SELECT stream FROM entry WHERE record = ?)"_s,
            u"UPDATE entry SET sealed = NULL WHERE record = ? AND sealed IS NOT NULL"_s,
            u"UPDATE kept SET sealed = NULL WHERE record = ? AND sealed IS NOT NULL"_s}) {
        sql::Statement statement = m_connection.statement(how);
        statement.bind(keyOf(record));
        run(statement);
    }
}

std::optional<Snapshot> SqlOfficeStore::snapshot(const base::Id &stream) const
{
    sql::Statement select
        = m_connection.statement(u"SELECT n, s, sealed, signature FROM snapshot WHERE stream = ?"_s);
    select.bind(keyOf(stream));
    if (!next(select))
        return std::nullopt;
    const base::Result<QByteArray> records = base::crypto::openBytes(select.bytes(2), m_dataKey);
    if (!records) {
        fail({base::ErrorKind::VaultDamaged, u"the data key opens no snapshot"_s});
        return std::nullopt;
    }
    return Snapshot{select.integer(0), select.bytes(1), *records, select.bytes(3)};
}

void SqlOfficeStore::setSnapshot(const base::Id &stream, const std::optional<Snapshot> &snapshot)
{
    sql::Statement drop = m_connection.statement(u"DELETE FROM snapshot WHERE stream = ?"_s);
    drop.bind(keyOf(stream));
    if (!run(drop) || !snapshot)
        return;
    sql::Statement insert = m_connection.statement(
        u"INSERT INTO snapshot (stream, n, s, sealed, signature) VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(keyOf(stream)).bind(snapshot->n).bind(valueOf(snapshot->s));
    insert.bind(base::crypto::sealBytes(snapshot->records, m_dataKey)).bind(valueOf(snapshot->signature));
    run(insert);
}

} // namespace office
