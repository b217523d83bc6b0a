// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace sql {

class FileQuery;

/// The Error of an SQLite result code: damage, a full disk, another writer, anything else. The text is the
/// engine's own and names tables and columns only.
base::Error errorOf(int code, const QString &text);
base::Error errorOf(const QSqlError &error);
/// The Error of whatever engine the query runs on.
base::Error errorOf(const QSqlQuery &query);

/// A prepared statement lent out by a Connection; it goes back when it dies. Values are bound in the order of
/// the question marks, which are plain: a numbered ?1 fails at a server. Columns are counted from 0. Use: `while
/// (statement.step()) …`, then look at `failed()`.
class Statement {
public:
    /// Of a server.
    Statement(std::shared_ptr<QSqlQuery> query, bool *lent, base::Error error = {}, bool ok = true);
    /// Of an encrypted file; null where the text could not be prepared, with the error.
    Statement(std::shared_ptr<FileQuery> query, bool *lent, base::Error error = {});
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;

    Statement &bind(const QVariant &value);
    Statement &bind(const QString &value);
    Statement &bind(const QByteArray &value);
    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(qint64(value)); }
    Statement &bind(const base::Id &id);
    Statement &bindNull() { return bind(QVariant()); }

    /// Runs a statement that returns no rows; may be bound and run again.
    base::Done run();
    /// Goes to the next row; the first call runs the statement. False at the end and on failure.
    bool step();
    bool failed() const { return m_failed; }
    const base::Error &error() const { return m_error; }
    /// Success, or the failure that ended stepping.
    base::Done done() const;
    qint64 affected() const;
    /// The row that it inserted.
    qint64 insertedRow() const;

    QVariant value(int column) const;
    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 integer(int column) const;
    base::Id id(int column) const;
    int columnCount() const;

private:
    bool execute();
    bool executeFile();
    bool nextRow();
    bool fail(base::Error error);

    std::shared_ptr<QSqlQuery> m_query; ///< of a server
    std::shared_ptr<FileQuery> m_file; ///< or of a file
    bool *m_lent = nullptr;
    base::Error m_error;
    int m_bound = 0;
    bool m_failed = false;
    bool m_running = false;
    bool m_hasFirst = false; ///< the row that running it has come to, which nobody has stepped on yet
    bool m_isAtEnd = false; ///< a file's would begin anew
};

} // namespace sql
