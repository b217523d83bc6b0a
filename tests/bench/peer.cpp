// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer.h"

#include "model/base/crypto.h"
#include "model/sql/transaction.h"
#include "tests/bench/sample.h"

namespace bench {
namespace {

base::Done insertRows(sql::Connection &connection, qint64 rows, qsizetype bytes)
{
    auto transaction = sql::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const QByteArray body(bytes, 'x');
    for (qint64 row = 0; row < rows; ++row) {
        sql::Statement insert = connection.statement(QStringLiteral("INSERT INTO peer (body) VALUES (?)"));
        if (const base::Done done = insert.bind(body).run(); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

Peer::Peer(std::unique_ptr<sql::Connection> connection)
    : m_connection(std::move(connection))
{
}

base::Result<std::unique_ptr<Peer>> Peer::make(const QString &path)
{
    auto connection = sql::Connection::open(path, base::crypto::makeKey(), {.mayCreate = true});
    if (!connection)
        return connection.error();
    const base::Done made = (*connection)
                                ->run(QStringLiteral("CREATE TABLE IF NOT EXISTS peer "
                                                     "(row INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT"));
    if (!made)
        return made.error();
    return std::unique_ptr<Peer>(new Peer(std::move(*connection)));
}

base::Result<double> Peer::insertOne(qsizetype bytes)
{
    return insertMany(1, bytes);
}

base::Result<double> Peer::insertMany(qint64 rows, qsizetype bytes)
{
    const auto [done, spent] = timed([&] { return insertRows(*m_connection, rows, bytes); });
    if (!done)
        return done.error();
    return spent;
}

} // namespace bench
