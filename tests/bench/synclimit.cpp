// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/synclimit.h"

#include "model/base/crypto.h"
#include "model/base/random.h"
#include "model/sql/transaction.h"
#include "tests/bench/sample.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr qint64 kPage = 5000;

base::Result<std::unique_ptr<sql::Connection>> table(const QString &path)
{
    auto connection = sql::Connection::open(path, base::crypto::makeKey(), {.mayCreate = true});
    if (!connection)
        return connection.error();
    const base::Done made
        = (*connection)->run(u"CREATE TABLE peer (row INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT"_s);
    return made ? std::move(connection) : base::Result<std::unique_ptr<sql::Connection>>(made.error());
}

base::Done insert(sql::Connection &to, const QList<QByteArray> &bodies)
{
    auto transaction = sql::Transaction::begin(to);
    if (!transaction)
        return transaction.error();
    for (const QByteArray &body : bodies) {
        sql::Statement statement = to.statement(u"INSERT INTO peer (body) VALUES (?)"_s);
        if (const base::Done done = statement.bind(body).run(); !done)
            return done;
    }
    return transaction->commit();
}

base::Result<QList<QByteArray>> page(sql::Connection &from, qint64 after)
{
    sql::Statement query = from.statement(u"SELECT body FROM peer WHERE row > ? ORDER BY row LIMIT ?"_s);
    query.bind(after).bind(kPage);
    QList<QByteArray> bodies;
    while (query.step())
        bodies.append(query.bytes(0));
    return query.failed() ? base::Result<QList<QByteArray>>(query.error()) : bodies;
}

base::Done copy(sql::Connection &from, sql::Connection &to)
{
    for (qint64 after = 0;; after += kPage) {
        const auto bodies = page(from, after);
        if (!bodies || bodies->isEmpty())
            return bodies ? base::Done() : bodies.error();
        if (const base::Done done = insert(to, *bodies); !done)
            return done;
    }
}

} // namespace

base::Result<double> physicalLimit(qint64 rows, qsizetype bytes)
{
    const QTemporaryDir folder;
    const auto from = table(folder.filePath(u"from"_s));
    const auto to = table(folder.filePath(u"to"_s));
    if (!from || !to)
        return from ? to.error() : from.error();
    base::SeededRandom random(1);
    for (qint64 row = 0; row < rows; row += kPage) {
        QList<QByteArray> bodies;
        for (qint64 i = row; i < std::min(rows, row + kPage); ++i)
            bodies.append(random.bytes(bytes));
        if (const base::Done done = insert(**from, bodies); !done)
            return done.error();
    }
    const auto copied = timed([&] { return copy(**from, **to); });
    return copied.answer ? base::Result<double>(copied.milliseconds / 1000) : copied.answer.error();
}

} // namespace bench
