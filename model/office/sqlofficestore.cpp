// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/sqlofficestore.h"

#include "model/base/bytes.h"
#include "model/office/identitymigration.h"
#include "model/office/rowbatch.h"
#include "model/office/sealedchange.h"

using namespace Qt::StringLiterals;

namespace office {

using namespace syncing;

namespace {

/// The step after which identities are sealed.
constexpr int kSealedIdentities = 6;
constexpr int kSealForms = 7;

QByteArray bytesOf(const QList<EpochMark> &epochs)
{
    base::ByteWriter writer;
    for (const EpochMark &mark : epochs)
        writer.raw(mark.epoch.bytes()).number(mark.start);
    return writer.result();
}

QByteArray bytesOfIds(const QList<base::Id> &ids)
{
    QByteArray bytes;
    for (const base::Id &id : ids)
        bytes += id.bytes();
    return bytes;
}

QList<base::Id> idsIn(const QByteArray &bytes)
{
    QList<base::Id> ids;
    for (qsizetype at = 0; at + 16 <= bytes.size(); at += 16)
        ids.append(base::Id::fromBytes(bytes.mid(at, 16)).value_or(base::Id()));
    return ids;
}

} // namespace

base::Result<QList<sql::Migration>> bookMigrations(const base::LockedBytes &dataKey)
{
    base::Result<QList<sql::Migration>> migrations = sql::readMigrations(u":/office-migrations"_s);
    if (!migrations)
        return migrations;
    const auto seal = std::make_shared<IdentitySeal>(dataKey);
    (*migrations)[kSealedIdentities - 1].finish
        = [seal](sql::Connection &connection) { return identitymigration::sealAll(connection, *seal); };
    (*migrations)[kSealForms - 1].finish
        = [seal](sql::Connection &connection) { return identitymigration::resealAll(connection, *seal); };
    return migrations;
}

SqlOfficeStore::SqlOfficeStore(sql::Connection &connection, const base::LockedBytes &dataKey)
    : m_connection(connection)
    , m_dataKey(dataKey)
    , m_identitySeal(dataKey)
    , m_grants(connection, m_identitySeal, [this](const base::Error &error) { fail(error); })
    , m_identities(connection, m_identitySeal, [this](const base::Error &error) { fail(error); })
{
}

SqlOfficeStore::~SqlOfficeStore() = default;

base::Done SqlOfficeStore::begin()
{
    if (m_transaction)
        rollback();
    base::Result<sql::Transaction> transaction = sql::Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    m_transaction.emplace(std::move(*transaction));
    if (readOffice())
        return {};
    const base::Error error = m_error.value_or(base::Error{base::ErrorKind::Internal, u"no office"_s});
    rollback();
    return error;
}

void SqlOfficeStore::rollback()
{
    m_transaction.reset();
    m_rows = {};
    m_error.reset();
    m_writes = -1;
}

base::Done SqlOfficeStore::commit()
{
    if (!m_transaction)
        return base::Error{base::ErrorKind::Internal, u"no transaction to commit"_s};
    flush();
    writeOffice();
    const base::Done done = m_error ? base::Done(*m_error) : m_transaction->commit();
    if (done) {
        m_transaction.reset();
        forgetRows();
    } else {
        rollback();
    }
    return done;
}

/// Of what only this instance has written since, the small tables stay known.
void SqlOfficeStore::forgetRows()
{
    Rows rows;
    rows.streams = std::exchange(m_rows.streams, {});
    rows.devices = std::exchange(m_rows.devices, {});
    rows.rights = std::exchange(m_rows.rights, {});
    m_rows = rows;
}

/// Locks the row, which is what other instances wait at.
bool SqlOfficeStore::readOffice()
{
    sql::Statement select = m_connection.statement(
        u"SELECT writes, epoch, former_epochs, device, k, head, rights_count, is_recovering, receipt,"
        " sealed_receipt FROM office WHERE one = 1"_s
        + m_connection.forUpdate());
    if (!next(select))
        return false;
    if (select.integer(0) != m_writes)
        m_rows = {};
    m_writes = select.integer(0);
    m_facts = {};
    m_facts.epoch = select.id(1);
    m_facts.formerEpochs = idsIn(select.bytes(2));
    m_facts.self.device = select.id(3);
    m_facts.self.k = select.integer(4);
    m_facts.self.head = select.bytes(5);
    m_facts.rightsCount = select.integer(6);
    m_facts.isRecovering = select.integer(7) != 0;
    m_receipt = select.integer(8);
    m_facts.sealedReceipt = select.integer(9);
    return true;
}

void SqlOfficeStore::writeOffice()
{
    sql::Statement update = m_connection.statement(
        u"UPDATE office SET writes = ?, epoch = ?, former_epochs = ?, device = ?, k = ?, head = ?,"
        " rights_count = ?, is_recovering = ?, receipt = ?, sealed_receipt = ? WHERE one = 1"_s);
    update.bind(++m_writes).bind(m_facts.epoch).bind(valueOf(bytesOfIds(m_facts.formerEpochs)));
    update.bind(m_facts.self.device).bind(m_facts.self.k).bind(valueOf(m_facts.self.head));
    update.bind(m_facts.rightsCount).bind(m_facts.isRecovering ? 1 : 0).bind(m_receipt);
    update.bind(m_facts.sealedReceipt);
    run(update);
}

void SqlOfficeStore::fail(const base::Error &error) const
{
    if (!m_error)
        m_error = error;
}

bool SqlOfficeStore::run(sql::Statement &statement) const
{
    if (m_error)
        return false;
    const base::Done done = statement.run();
    if (!done)
        fail(done.error());
    return done.has_value();
}

/// False at the end of the rows, and after a failure.
bool SqlOfficeStore::next(sql::Statement &statement) const
{
    if (m_error)
        return false;
    if (statement.step())
        return true;
    if (statement.failed())
        fail(statement.error());
    return false;
}

void SqlOfficeStore::ask(const QString &question, const QVariantList &before, const QVariantList &values,
    const std::function<void(const sql::Statement &)> &take) const
{
    if (m_error || values.isEmpty())
        return;
    const base::Done done = askForMany(m_connection, question, before, values, take);
    if (!done)
        fail(done.error());
}

void SqlOfficeStore::flush() const
{
    if (m_error)
        return;
    flushRows();
    flushKnown();
    flushEntries();
}

void SqlOfficeStore::flushEntries() const
{
    RowBatch entries(u"entry (stream, n, record, kind, receipt, s, head, sealed)"_s, 8);
    for (const auto &[stream, entry] : std::exchange(m_rows.entries, {})) {
        const domain::ChangeHeader &header = entry.change.header;
        entries.add({keyOf(stream), entry.n, keyOf(header.record), int(header.kind), entry.receipt,
            valueOf(entry.s), headOf(entry.change), sealedBodyOf(entry.change, m_dataKey)});
    }
    RowBatch receipts(u"receipt (number, nonce)"_s, 2);
    for (const auto &[number, nonce] : std::exchange(m_rows.receipts, {}))
        receipts.add({number, valueOf(nonce)});
    for (RowBatch *batch : {&entries, &receipts}) {
        if (const base::Done done = batch->write(m_connection); !done)
            return fail(done.error());
    }
}

void SqlOfficeStore::flushKnown() const
{
    RowBatch known(u"known (change, commitment, stream, kind, reason, n, receipt)"_s, 7,
        u"ON CONFLICT (change) DO UPDATE SET commitment = excluded.commitment, stream = excluded.stream,"
        " kind = excluded.kind, reason = excluded.reason, n = excluded.n, receipt = excluded.receipt"_s);
    for (const auto &[change, row] : m_rows.known.takeWritten())
        known.add({keyOf(change), valueOf(row->commitment), valueOf(row->stream), int(row->answer.kind),
            int(row->answer.reason), row->answer.n, row->answer.receipt});
    RowBatch heads(u"device_head (device, k, chain)"_s, 3,
        u"ON CONFLICT (device, k) DO UPDATE SET chain = excluded.chain"_s);
    for (const auto &[key, chain] : m_rows.heads.takeWritten())
        heads.add({keyOf(key.device), key.k, valueOf(chain)});
    for (RowBatch *batch : {&known, &heads}) {
        if (const base::Done done = batch->write(m_connection); !done)
            return fail(done.error());
    }
}

void SqlOfficeStore::flushRows() const
{
    RowBatch streams(u"stream (id, kind, epochs, fold_version, sealed_to, last_n, last_s)"_s, 7,
        u"ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, epochs = excluded.epochs,"
        " fold_version = excluded.fold_version, sealed_to = excluded.sealed_to, last_n = excluded.last_n,"
        " last_s = excluded.last_s"_s);
    for (const auto &[id, head] : m_rows.streams.takeWritten())
        streams.add({keyOf(id), int(head->kind), valueOf(bytesOf(head->epochs)), head->foldVersion,
            head->sealed, head->end, valueOf(head->s)});
    RowBatch devices(u"device (id, owner, last_number, is_revoked, wipes, has_reported)"_s, 6,
        u"ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, last_number = excluded.last_number,"
        " is_revoked = excluded.is_revoked, wipes = excluded.wipes, has_reported = excluded.has_reported"_s);
    for (const auto &[id, state] : m_rows.devices.takeWritten())
        devices.add({keyOf(id), valueOf(state->user), state->lastNumber, int(state->isRevoked),
            int(state->wipes), int(state->hasReported)});
    RowBatch records(u"record (id, stream, root, is_unborn, is_erased)"_s, 5,
        u"ON CONFLICT (id) DO UPDATE SET stream = excluded.stream, root = excluded.root,"
        " is_unborn = excluded.is_unborn, is_erased = excluded.is_erased"_s);
    for (const auto &[id, row] : m_rows.records.takeWritten())
        records.add(
            {keyOf(id), valueOf(row.stream), valueOf(row.root), int(row.isUnborn), int(row.isErased)});
    for (RowBatch *batch : {&streams, &devices, &records}) {
        if (const base::Done done = batch->write(m_connection); !done)
            return fail(done.error());
    }
}

QByteArray SqlOfficeStore::nonceOf(qint64 receipt) const
{
    for (const auto &[number, nonce] : std::as_const(m_rows.receipts)) {
        if (number == receipt)
            return nonce;
    }
    sql::Statement select = m_connection.statement(u"SELECT nonce FROM receipt WHERE number = ?"_s);
    select.bind(receipt);
    return next(select) ? select.bytes(0) : QByteArray();
}

void SqlOfficeStore::addReceipt(const QByteArray &nonce)
{
    m_rows.receipts.append({++m_receipt, nonce});
}

} // namespace office
