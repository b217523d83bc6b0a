// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/changerows.h"

#include "model/sync/fieldstate.h"

#include <QJsonArray>

#include <algorithm>

namespace store::changerows {
namespace {

constexpr int kRow = kColumns - 1;

/// An empty text of a chain's beginning is no NULL.
QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

void bindChange(sql::Statement &statement, const domain::Change &change)
{
    const domain::ChangeHeader &header = change.header;
    statement.bind(header.device).bind(header.k).bind(header.id).bind(header.act);
    if (header.user.isNil()) // the office's own
        statement.bind(QByteArray(16, '\0'));
    else
        statement.bind(header.user);
    statement.bind(int(header.kind)).bind(header.recordType).bind(header.record).bind(header.base);
    statement.bind(header.clock.wall).bind(qint64(header.clock.count));
    if (syncing::hasBody(change))
        statement.bind(change.salt).bind(notNull(change.body));
    else
        statement.bindNull().bindNull();
    statement.bind(change.commitment).bind(change.signature).bind(notNull(change.previous));
    statement.bind(change.chain);
}

/// Where only older history stands (rows below nothing), SQLite itself would go on with 0, which means no row.
constexpr QLatin1String kNextRow("(SELECT max(coalesce(max(row), 0), 0) + 1 FROM change)");

QJsonValue withKey(const domain::FieldChange &field, bool after, const syncing::Write &write)
{
    const QJsonValue part = after ? write.after : write.before;
    const QJsonValue whole = after ? field.after : field.before;
    if (write.rule == domain::Merge::Set) {
        QJsonArray set = whole.toArray();
        if (!part.isNull())
            set.append(write.key);
        return set.isEmpty() ? QJsonValue() : QJsonValue(set);
    }
    QJsonObject map = whole.toObject();
    if (!part.isNull())
        map.insert(write.key, part);
    return map.isEmpty() ? QJsonValue() : QJsonValue(map);
}

} // namespace

QString columns()
{
    return QStringLiteral("c.id, c.device, c.k, c.act, c.user, c.type, c.record, c.base, c.clock_wall,"
                          " c.clock_count, c.kind, c.salt, c.body, c.commitment, c.signature, c.previous,"
                          " c.chain, c.row");
}

QString entryColumns()
{
    return columns() + QStringLiteral(", c.n, c.s, c.receipt");
}

domain::Change read(const sql::Statement &query, int from)
{
    domain::Change change;
    change.header = {query.id(from), query.id(from + 1), query.integer(from + 2), query.id(from + 3),
        query.id(from + 4), query.text(from + 5), query.id(from + 6), query.integer(from + 7),
        {query.integer(from + 8), quint32(query.integer(from + 9))},
        domain::ChangeKind(query.integer(from + 10))};
    change.salt = query.bytes(from + 11);
    change.body = query.bytes(from + 12);
    change.commitment = query.bytes(from + 13);
    change.signature = query.bytes(from + 14);
    change.previous = query.bytes(from + 15);
    change.chain = query.bytes(from + 16);
    return change;
}

syncing::Entry readEntry(const sql::Statement &query)
{
    return {read(query), query.integer(kRow + 1), query.bytes(kRow + 2), query.integer(kRow + 3)};
}

base::Result<qint64> insert(sql::Connection &connection, const domain::Change &change)
{
    static const QString kSql = QStringLiteral(
        "INSERT INTO change (device, k, id, act, user, kind, type, record, base, clock_wall, clock_count,"
        " salt, body, commitment, signature, previous, chain, row)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %1) RETURNING row").arg(kNextRow);
    sql::Statement insert = connection.statement(kSql);
    bindChange(insert, change);
    const qint64 row = insert.step() ? insert.integer(0) : 0;
    if (insert.failed())
        return insert.error();
    return row;
}

base::Result<qint64> nextRow(sql::Connection &connection)
{
    return connection.single(QStringLiteral("SELECT ") + kNextRow).transform([](const QVariant &row) {
        return row.toLongLong();
    });
}

base::Done putEntry(sql::Connection &connection, const base::Id &stream, const syncing::Entry &entry, qint64 row,
    Place place)
{
    if (place == Place::There) {
        if (const base::Done written = rewrite(connection, row, entry.change); !written)
            return written;
        sql::Statement number = connection.statement(
            QStringLiteral("UPDATE change SET stream = ?, n = ?, s = ?, receipt = ? WHERE row = ?"));
        return number.bind(stream).bind(entry.n).bind(entry.s).bind(entry.receipt).bind(row).run();
    }
    sql::Statement insert = connection.statement(QStringLiteral(
        "INSERT INTO change (device, k, id, act, user, kind, type, record, base, clock_wall, clock_count,"
        " salt, body, commitment, signature, previous, chain, stream, n, s, receipt, row)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    bindChange(insert, entry.change);
    return insert.bind(stream).bind(entry.n).bind(entry.s).bind(entry.receipt).bind(row).run();
}

base::Done putOlder(sql::Connection &connection, const base::Id &stream, const syncing::Entry &entry)
{
    sql::Statement insert = connection.statement(QStringLiteral(
        "INSERT INTO change (device, k, id, act, user, kind, type, record, base, clock_wall, clock_count,"
        " salt, body, commitment, signature, previous, chain, stream, n, s, receipt, row)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
        " (SELECT min(coalesce(min(row), 0), 0) - 1 FROM change))"));
    bindChange(insert, entry.change);
    return insert.bind(stream).bind(entry.n).bind(entry.s).bind(entry.receipt).run();
}

base::Result<qint64> rowOfOwn(sql::Connection &connection, const domain::ChangeHeader &header)
{
    sql::Statement query
        = connection.statement(QStringLiteral("SELECT row FROM change WHERE device = ? AND k = ? AND id = ?"));
    query.bind(header.device).bind(header.k).bind(header.id);
    const qint64 row = query.step() ? query.integer(0) : 0;
    if (query.failed())
        return query.error();
    return row;
}

base::Done rewrite(sql::Connection &connection, qint64 row, const domain::Change &change)
{
    sql::Statement update = connection.statement(QStringLiteral(
        "UPDATE change SET device = ?, k = ?, id = ?, act = ?, user = ?, kind = ?, type = ?, record = ?,"
        " base = ?, clock_wall = ?, clock_count = ?, salt = ?, body = ?, commitment = ?, signature = ?,"
        " previous = ?, chain = ? WHERE row = ?"));
    bindChange(update, change);
    return update.bind(row).run();
}

base::Result<QList<domain::FieldChange>> fieldsOf(const QByteArray &body)
{
    return syncing::Body::decode(body).transform([](const syncing::Body &decoded) { return fieldsOf(decoded); });
}

QList<domain::FieldChange> fieldsOf(const syncing::Body &body)
{
    QList<domain::FieldChange> fields;
    for (const syncing::Write &write : body.writes) {
        if (write.isSequential || !syncing::isKeyed(write.rule)) {
            fields.append({write.column, write.before, write.after});
            continue;
        }
        auto field = std::ranges::find(fields, write.column, &domain::FieldChange::column);
        if (field == fields.end())
            field = fields.insert(fields.end(), domain::FieldChange{write.column, {}, {}});
        field->before = withKey(*field, false, write);
        field->after = withKey(*field, true, write);
    }
    return fields;
}

} // namespace store::changerows
