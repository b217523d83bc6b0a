// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QSqlDatabase>
#include <QVariant>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace sql {

/// A prepared statement of an encrypted file, at the engine itself: Qt's own query makes a record of all columns and
/// a name for each value whenever it runs, which for a first sync is more work than what the engine does. It must die
/// before its connection is closed.
class FileQuery {
public:
    /// The open connection has to be of Qt's SQLite driver. Errors are those of sql::errorOf().
    static base::Result<std::shared_ptr<FileQuery>> prepare(QSqlDatabase &database, const QString &text);
    ~FileQuery();
    FileQuery(const FileQuery &) = delete;
    FileQuery &operator=(const FileQuery &) = delete;

    // Values are copied. Places are counted from 0. Null texts and null byte arrays are NULL.
    void bind(int place, const QVariant &value);
    void bind(int place, const QString &value);
    void bind(int place, const QByteArray &value);
    void bind(int place, qint64 value);
    void bindBytes(int place, const void *bytes, int size);
    void bindNull(int place);

    /// Begins anew; `bound` is how many values were bound since it ran last, none meaning those from then.
    base::Done begin(int bound);
    /// Whether there is a row (more); false at the end.
    base::Result<bool> next();
    /// Gives back what it holds; what was bound is forgotten with the next binding.
    void finish();

    QVariant value(int column) const;
    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 integer(int column) const;
    /// The 16 bytes of a blob; null where it is something else.
    const char *sixteen(int column) const;
    int columnCount() const;
    qint64 affected() const;
    qint64 insertedRow() const;

private:
    FileQuery(sqlite3 *connection, sqlite3_stmt *statement);
    base::Error error(int code) const;
    void rewind();

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement;
    int m_parameters;
    bool m_isBound = false;
    bool m_isActive = false;
};

} // namespace sql
