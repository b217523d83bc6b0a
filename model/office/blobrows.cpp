// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/blobrows.h"

#include "model/office/rowbatch.h"

using namespace Qt::StringLiterals;

namespace office::blobrows {
namespace {

QByteArray hashOf(const wire::BlobName &name)
{
    // A name comes from outside; what is no hash names nothing.
    return QByteArray::fromHex(name.blob.toLatin1());
}

sql::Statement &named(sql::Statement &statement, const wire::BlobName &name)
{
    return statement.bind(keyOf(name.record)).bind(valueOf(hashOf(name)));
}

base::Done runNamed(sql::Connection &connection, const QString &sql, const wire::BlobName &name)
{
    sql::Statement statement = connection.statement(sql);
    return named(statement, name).run();
}

} // namespace

base::Result<std::optional<Row>> find(sql::Connection &connection, const wire::BlobName &name)
{
    sql::Statement query
        = connection.statement(u"SELECT size, is_complete FROM blob WHERE record = ? AND hash = ?"_s);
    named(query, name);
    std::optional<Row> row;
    while (query.step())
        row = Row{query.integer(0), query.integer(1) != 0};
    if (query.failed())
        return query.error();
    return row;
}

base::Result<QList<int>> numbers(sql::Connection &connection, const wire::BlobName &name)
{
    sql::Statement query
        = connection.statement(u"SELECT number FROM blob_chunk WHERE record = ? AND hash = ?"_s);
    named(query, name);
    QList<int> numbers;
    while (query.step())
        numbers.append(int(query.integer(0)));
    if (query.failed())
        return query.error();
    return numbers;
}

base::Result<QList<QByteArray>> chunks(sql::Connection &connection, const wire::BlobName &name)
{
    sql::Statement query = connection.statement(
        u"SELECT content FROM blob_chunk WHERE record = ? AND hash = ? ORDER BY number"_s);
    named(query, name);
    QList<QByteArray> chunks;
    while (query.step())
        chunks.append(query.bytes(0));
    if (query.failed())
        return query.error();
    return chunks;
}

base::Result<QByteArray> chunk(sql::Connection &connection, const wire::BlobName &name, int number)
{
    sql::Statement query = connection.statement(
        u"SELECT content FROM blob_chunk WHERE record = ? AND hash = ? AND number = ?"_s);
    named(query, name).bind(number);
    QByteArray chunk;
    while (query.step())
        chunk = query.bytes(0);
    if (query.failed())
        return query.error();
    return chunk;
}

base::Done keep(sql::Connection &connection, const wire::BlobPut &put)
{
    sql::Statement file
        = connection.statement(u"INSERT INTO blob (record, hash, size, is_complete) VALUES (?, ?, ?, 0)"
                               " ON CONFLICT (record, hash) DO NOTHING"_s);
    if (const base::Done made = named(file, put.name).bind(put.size).run(); !made)
        return made;
    sql::Statement chunk
        = connection.statement(u"INSERT INTO blob_chunk (record, hash, number, content) VALUES (?, ?, ?, ?)"
                               " ON CONFLICT (record, hash, number) DO NOTHING"_s);
    return named(chunk, put.name).bind(put.number).bind(valueOf(put.chunk)).run();
}

base::Done setComplete(sql::Connection &connection, const wire::BlobName &name)
{
    return runNamed(connection, u"UPDATE blob SET is_complete = 1 WHERE record = ? AND hash = ?"_s, name);
}

base::Done drop(sql::Connection &connection, const wire::BlobName &name)
{
    return runNamed(connection, u"DELETE FROM blob_chunk WHERE record = ? AND hash = ?"_s, name)
        .and_then(
            [&] { return runNamed(connection, u"DELETE FROM blob WHERE record = ? AND hash = ?"_s, name); });
}

base::Done forget(sql::Connection &connection, const base::Id &record)
{
    for (const QString &sql :
        {u"DELETE FROM blob_chunk WHERE record = ?"_s, u"DELETE FROM blob WHERE record = ?"_s}) {
        sql::Statement statement = connection.statement(sql);
        if (const base::Done done = statement.bind(keyOf(record)).run(); !done)
            return done;
    }
    return {};
}

base::Result<Totals> totals(sql::Connection &connection)
{
    sql::Statement query
        = connection.statement(u"SELECT is_complete, COUNT(*), SUM(size) FROM blob GROUP BY is_complete"_s);
    Totals totals;
    while (query.step()) {
        const bool isComplete = query.integer(0) != 0;
        (isComplete ? totals.complete : totals.partly) = query.integer(1);
        totals.bytes += isComplete ? query.integer(2) : 0;
    }
    if (query.failed())
        return query.error();
    return totals;
}

base::Result<std::optional<Kept>> next(sql::Connection &connection, const wire::BlobName &after)
{
    sql::Statement query = connection.statement(
        u"SELECT record, hash, size, is_complete FROM blob WHERE (record, hash) > (?, ?)"
        " ORDER BY record, hash LIMIT 1"_s);
    named(query, after);
    std::optional<Kept> kept;
    while (query.step()) {
        kept = Kept{{query.id(0), QString::fromLatin1(query.bytes(1).toHex())},
            {query.integer(2), query.integer(3) != 0}};
    }
    if (query.failed())
        return query.error();
    return kept;
}

} // namespace office::blobrows
