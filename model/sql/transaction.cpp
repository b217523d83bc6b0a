// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/transaction.h"

#include <utility>

namespace sql {

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{
}

base::Result<Transaction> Transaction::begin(Connection &connection)
{
    if (const base::Done begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // A rollback that fails means that the engine has rolled back by itself already (full disk, I/O error).
    if (m_connection)
        static_cast<void>(m_connection->run(QStringLiteral("ROLLBACK")));
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

base::Done Transaction::commit()
{
    const base::Done committed = m_connection->run(QStringLiteral("COMMIT"));
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace sql
