// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sql/connection.h"

namespace bench {

/// A bare encrypted table in a file of its own, with the settings of the vault: what any program on the same
/// library has to pay for the same bytes.
class Peer {
public:
    static base::Result<std::unique_ptr<Peer>> make(const QString &path);

    /// One row in a transaction of its own, on the disk when this returns; milliseconds.
    base::Result<double> insertOne(qsizetype bytes);
    /// Many rows in one transaction; milliseconds.
    base::Result<double> insertMany(qint64 rows, qsizetype bytes);

private:
    explicit Peer(std::unique_ptr<sql::Connection> connection);

    std::unique_ptr<sql::Connection> m_connection;
};

} // namespace bench
