// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sql/connection.h"

namespace sql {

/// A writing transaction: begins immediately, so that a second writer waits at the start instead of failing
/// in the middle, and rolls back unless committed.
class Transaction {
public:
    static base::Result<Transaction> begin(Connection &connection);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;

    base::Done commit();

private:
    explicit Transaction(Connection &connection);

    Connection *m_connection;
};

} // namespace sql
