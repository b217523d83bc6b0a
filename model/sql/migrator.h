// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sql/connection.h"

#include <QList>

#include <functional>

namespace sql {

/// One numbered step of the schema, from a file that is never edited once shipped.
struct Migration {
    int version = 0;
    QString statements;
    /// What no statement can do: called after them, in the same transaction.
    std::function<base::Done(Connection &)> finish = {};
};

/// Reads `NNNN_name.sql` from a folder (usually of the resources), in order, 1, 2, 3 … without gaps.
base::Result<QList<Migration>> readMigrations(const QString &folder);

/// A script in the words of an engine: {bytes}, {int} and {strict} stand for the types of a column and for
/// what stands behind a table.
QString inWordsOf(Engine engine, QString statements);

/// The version in the file's `user_version`, or in the server's table `schema_version`.
base::Result<int> schemaVersion(Connection &connection);

/// Brings the schema up to the newest migration, each step one transaction, also where several programs do so
/// at once. ErrorKind::SchemaTooNew where the
/// file is newer than this program. Copying the file before the first step is the caller's part.
base::Done migrate(Connection &connection, const QList<Migration> &migrations);

/// The schema as sorted text, one object a line: what the golden file of the tests and `vault verify`
/// compare. Without the tables that the engine keeps behind its search tables, whose form is its own.
base::Result<QString> schemaText(Connection &connection);

} // namespace sql
