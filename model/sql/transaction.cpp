// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/transaction.h"

#include <utility>

namespace sql {
namespace {

base::Done end(Connection &connection, const QString &how)
{
    return connection.engine() == Engine::Sqlite ? connection.run(how) : connection.script(how);
}

} // namespace

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{
}

base::Result<Transaction> Transaction::begin(Connection &connection)
{
    // A server prepares no such statements; there the first row that is locked is what others wait at.
    const base::Done begun = connection.engine() == Engine::Sqlite
        ? connection.run(QStringLiteral("BEGIN IMMEDIATE"))
        : connection.script(QStringLiteral("BEGIN"));
    if (!begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // A rollback that fails means that the engine has rolled back by itself already (full disk, I/O error).
    if (m_connection)
        static_cast<void>(end(*m_connection, QStringLiteral("ROLLBACK")));
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

base::Done Transaction::commit()
{
    const base::Done committed = end(*m_connection, QStringLiteral("COMMIT"));
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace sql
