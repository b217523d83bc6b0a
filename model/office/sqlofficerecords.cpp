// SPDX-License-Identifier: GPL-3.0-or-later
// Devices, changes, records, rights and what is kept beside the streams: a third part of sqlofficestore.cpp.
#include "model/office/blobrows.h"
#include "model/office/rowbatch.h"
#include "model/office/sealedchange.h"
#include "model/office/sqlofficestore.h"

using namespace Qt::StringLiterals;

namespace office {

using namespace syncing;

namespace {

/// Numbers this near are asked for together.
constexpr qint64 kGap = 16;

KnownChange knownIn(const sql::Statement &row)
{
    const Answer answer{
        row.id(0), Answer::Kind(row.integer(3)), Reason(row.integer(4)), row.integer(5), row.integer(6)};
    return {row.bytes(1), row.id(2), answer};
}

DeviceState deviceIn(const sql::Statement &row)
{
    return {row.id(0), row.integer(1), row.integer(2) != 0, row.integer(3) != 0, row.integer(4) != 0};
}

} // namespace

void SqlOfficeStore::prepare(const Request &request)
{
    const OfficeNeeds needs = needsOf(request);
    readKnown(needs.changes);
    prepareRecords(needs.records);
    readHeads(needs.heads);
}

void SqlOfficeStore::prepareRecords(const QList<base::Id> &records)
{
    QVariantList asked;
    QSet<base::Id> missing;
    for (const base::Id &record : records) {
        if (!m_rows.records.holds(record) && !missing.contains(record)) {
            missing.insert(record);
            asked.append(keyOf(record));
        }
    }
    ask(u"SELECT id, stream, root, is_unborn, is_erased FROM record WHERE id IN ("_s, {}, asked,
        [&](const sql::Statement &row) {
            m_rows.records.read(row.id(0), {row.id(1), row.id(2), row.integer(3) != 0, row.integer(4) != 0});
        });
    for (const base::Id &record : std::as_const(missing))
        m_rows.records.read(record, {});
}

void SqlOfficeStore::readKnown(const QList<base::Id> &changes) const
{
    QVariantList asked;
    for (const base::Id &change : changes)
        asked.append(keyOf(change));
    ask(u"SELECT change, commitment, stream, kind, reason, n, receipt FROM known WHERE change IN ("_s, {},
        asked, [&](const sql::Statement &row) { m_rows.known.read(row.id(0), knownIn(row)); });
    for (const base::Id &change : changes)
        m_rows.known.read(change, std::nullopt);
}

/// The numbers of a device come in runs; each is asked for at once.
void SqlOfficeStore::readHeads(const QList<ChainPlace> &heads) const
{
    QHash<base::Id, QList<qint64>> byDevice;
    for (const ChainPlace &head : heads) {
        if (!m_rows.heads.holds(head))
            byDevice[head.device].append(head.k);
    }
    for (auto device = byDevice.begin(); device != byDevice.end(); ++device) {
        std::ranges::sort(*device);
        qsizetype first = 0;
        for (qsizetype i = 1; i <= device->size(); ++i) {
            if (i < device->size() && device->at(i) - device->at(i - 1) <= kGap)
                continue;
            readRun(device.key(), device->at(first), device->at(i - 1));
            first = i;
        }
        for (const qint64 k : std::as_const(*device))
            m_rows.heads.read({device.key(), k}, {});
    }
}

void SqlOfficeStore::readRun(const base::Id &device, qint64 first, qint64 last) const
{
    sql::Statement select = m_connection.statement(
        u"SELECT k, chain FROM device_head WHERE device = ? AND k >= ? AND k <= ?"_s);
    select.bind(keyOf(device)).bind(first).bind(last);
    while (next(select))
        m_rows.heads.read({device, select.integer(0)}, select.bytes(1));
}

const std::optional<DeviceState> &SqlOfficeStore::deviceRow(const base::Id &device) const
{
    if (const std::optional<DeviceState> *row = m_rows.devices.find(device))
        return *row;
    sql::Statement select = m_connection.statement(
        u"SELECT owner, last_number, is_revoked, wipes, has_reported FROM device WHERE id = ?"_s);
    select.bind(keyOf(device));
    return m_rows.devices.read(device, next(select) ? std::optional(deviceIn(select)) : std::nullopt);
}

DeviceState SqlOfficeStore::device(const base::Id &device) const
{
    return deviceRow(device).value_or(DeviceState());
}

void SqlOfficeStore::setDevice(const base::Id &device, const DeviceState &state)
{
    m_rows.devices.write(device, state);
}

void SqlOfficeStore::forgetReports()
{
    flush();
    sql::Statement update = m_connection.statement(u"UPDATE device SET has_reported = 0"_s);
    run(update);
    m_rows.devices.clear();
}

bool SqlOfficeStore::haveAllReported() const
{
    flush();
    sql::Statement select = m_connection.statement(
        u"SELECT count(*) FROM device WHERE has_reported = 0 AND is_revoked = 0 AND owner IS NOT NULL"_s);
    return next(select) && select.integer(0) == 0;
}

QByteArray SqlOfficeStore::head(const base::Id &device, qint64 k) const
{
    if (const QByteArray *chain = m_rows.heads.find({device, k}))
        return *chain;
    readHeads({{device, k}});
    return *m_rows.heads.find({device, k});
}

qint64 SqlOfficeStore::lastK(const base::Id &device) const
{
    flush();
    sql::Statement select = m_connection.statement(u"SELECT max(k) FROM device_head WHERE device = ?"_s);
    select.bind(keyOf(device));
    return next(select) ? select.integer(0) : 0;
}

void SqlOfficeStore::setHead(const base::Id &device, qint64 k, const QByteArray &chain)
{
    if (!deviceRow(device))
        m_rows.devices.write(device, DeviceState());
    m_rows.heads.write({device, k}, chain);
}

void SqlOfficeStore::addClone(const base::Id &device)
{
    sql::Statement insert
        = m_connection.statement(u"INSERT INTO found_clone (device) VALUES (?) ON CONFLICT DO NOTHING"_s);
    insert.bind(keyOf(device));
    run(insert);
}

std::optional<KnownChange> SqlOfficeStore::known(const base::Id &change) const
{
    if (const std::optional<KnownChange> *known = m_rows.known.find(change))
        return *known;
    readKnown({change});
    return *m_rows.known.find(change);
}

void SqlOfficeStore::setKnown(const base::Id &change, const KnownChange &known)
{
    m_rows.known.write(change, known);
}

void SqlOfficeStore::forgetKnown(const base::Id &change)
{
    m_rows.known.forget(change);
    sql::Statement drop = m_connection.statement(u"DELETE FROM known WHERE change = ?"_s);
    drop.bind(keyOf(change));
    run(drop);
}

const SqlOfficeStore::RecordRow &SqlOfficeStore::recordRow(const base::Id &record) const
{
    if (const RecordRow *row = m_rows.records.find(record))
        return *row;
    sql::Statement select
        = m_connection.statement(u"SELECT stream, root, is_unborn, is_erased FROM record WHERE id = ?"_s);
    select.bind(keyOf(record));
    if (!next(select))
        return m_rows.records.read(record, {});
    return m_rows.records.read(
        record, {select.id(0), select.id(1), select.integer(2) != 0, select.integer(3) != 0});
}

void SqlOfficeStore::setPlace(const base::Id &record, const base::Id &stream, const base::Id &root)
{
    RecordRow row = recordRow(record);
    row.stream = stream;
    row.root = root;
    m_rows.records.write(record, row);
}

void SqlOfficeStore::setUnborn(const base::Id &record, bool isUnborn)
{
    RecordRow row = recordRow(record);
    if (row.isUnborn == isUnborn)
        return;
    row.isUnborn = isUnborn;
    m_rows.records.write(record, row);
}

void SqlOfficeStore::setErased(const base::Id &record)
{
    RecordRow row = recordRow(record);
    row.isErased = true;
    m_rows.records.write(record, row);
    if (m_error)
        return;
    if (const base::Done forgotten = blobrows::forget(m_connection, record); !forgotten)
        fail(forgotten.error());
}

QList<base::Id> SqlOfficeStore::membersOf(const base::Id &root) const
{
    flush();
    sql::Statement select = m_connection.statement(u"SELECT id FROM record WHERE root = ?"_s);
    select.bind(keyOf(root));
    QList<base::Id> members;
    while (next(select))
        members.append(select.id(0));
    return members;
}

QSet<base::Id> SqlOfficeStore::rightsOf(const base::Id &user) const
{
    const auto known = m_rows.rights.constFind(user);
    if (known != m_rows.rights.constEnd())
        return *known;
    sql::Statement select = m_connection.statement(u"SELECT stream FROM reader WHERE person = ?"_s);
    select.bind(keyOf(user));
    QSet<base::Id> streams;
    while (next(select))
        streams.insert(select.id(0));
    m_rows.rights.insert(user, streams);
    return streams;
}

void SqlOfficeStore::setRights(const base::Id &user, const QSet<base::Id> &streams)
{
    sql::Statement drop = m_connection.statement(u"DELETE FROM reader WHERE person = ?"_s);
    drop.bind(keyOf(user));
    run(drop);
    RowBatch readers(u"reader (person, stream)"_s, 2);
    for (const base::Id &stream : streams)
        readers.add({keyOf(user), keyOf(stream)});
    if (m_error)
        return;
    if (const base::Done done = readers.write(m_connection); !done)
        return fail(done.error());
    m_rows.rights.insert(user, streams);
}

/// The lists that things are taken out of are short, and asked about each change.
QSet<base::Id> &SqlOfficeStore::keptIds(Kept list) const
{
    const auto known = m_rows.kept.find(int(list));
    if (known != m_rows.kept.end())
        return *known;
    sql::Statement select = m_connection.statement(u"SELECT change FROM kept WHERE list = ?"_s);
    select.bind(int(list));
    QSet<base::Id> ids;
    while (next(select))
        ids.insert(select.id(0));
    return *m_rows.kept.insert(int(list), ids);
}

void SqlOfficeStore::keep(Kept list, const KeptChange &change)
{
    sql::Statement insert = m_connection.statement(
        u"INSERT INTO kept (number, list, change, record, stream, reason, head, sealed)"
        " VALUES ((SELECT coalesce(max(number), 0) + 1 FROM kept), ?, ?, ?, ?, ?, ?, ?)"_s);
    const domain::ChangeHeader &header = change.change.header;
    insert.bind(int(list)).bind(keyOf(header.id)).bind(keyOf(header.record)).bind(valueOf(change.stream));
    insert.bind(int(change.reason)).bind(headOf(change.change));
    insert.bind(QVariant(sealedBodyOf(change.change, m_dataKey)));
    run(insert);
    if (m_rows.kept.contains(int(list)))
        m_rows.kept[int(list)].insert(header.id);
}

/// From the columns stream, reason, head, sealed.
KeptChange SqlOfficeStore::keptIn(const sql::Statement &row) const
{
    const domain::Change change = changeIn(row.bytes(2), row.bytes(3)).value_or(domain::Change());
    return {row.id(0), change, Reason(row.integer(1))};
}

QList<KeptChange> SqlOfficeStore::kept(Kept list) const
{
    sql::Statement select = m_connection.statement(
        u"SELECT stream, reason, head, sealed FROM kept WHERE list = ? ORDER BY number"_s);
    select.bind(int(list));
    QList<KeptChange> changes;
    while (next(select))
        changes.append(keptIn(select));
    return changes;
}

std::optional<KeptChange> SqlOfficeStore::firstKept(Kept list, const base::Id &change) const
{
    sql::Statement select = m_connection.statement(change.isNil()
            ? u"SELECT stream, reason, head, sealed FROM kept WHERE list = ? ORDER BY number LIMIT 1"_s
            : u"SELECT stream, reason, head, sealed FROM kept WHERE list = ? AND change = ?"
              " ORDER BY number LIMIT 1"_s);
    select.bind(int(list));
    if (!change.isNil())
        select.bind(keyOf(change));
    return next(select) ? std::optional(keptIn(select)) : std::nullopt;
}

void SqlOfficeStore::dropKept(Kept list, const base::Id &change)
{
    if (!keptIds(list).remove(change))
        return;
    sql::Statement drop = m_connection.statement(u"DELETE FROM kept WHERE list = ? AND change = ?"_s);
    drop.bind(int(list)).bind(keyOf(change));
    run(drop);
}

bool SqlOfficeStore::keeps(Kept list, const base::Id &record) const
{
    sql::Statement select
        = m_connection.statement(u"SELECT count(*) FROM kept WHERE record = ? AND list = ?"_s);
    select.bind(keyOf(record)).bind(int(list));
    return next(select) && select.integer(0) > 0;
}

} // namespace office
