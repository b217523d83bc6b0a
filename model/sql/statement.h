// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace sql {

/// The Error of an SQLite result code: damage, a full disk, another writer, anything else. The text is the
/// engine's own and names tables and columns only.
base::Error errorOf(int code, const QString &text);
base::Error errorOf(const QSqlError &error);
/// The Error of whatever engine the query runs on.
base::Error errorOf(const QSqlQuery &query);

/// A prepared statement lent out by a Connection; it goes back when it dies. Values are bound in the order of
/// the question marks, which Qt wants plain: a numbered ?1 fails. Columns are counted from 0. Use: `while
/// (statement.step()) …`, then look at `failed()`.
class Statement {
public:
    Statement(std::shared_ptr<QSqlQuery> query, bool *lent, base::Error error = {}, bool ok = true);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;

    Statement &bind(const QVariant &value);
    Statement &bind(const QString &value) { return bind(QVariant(value)); }
    Statement &bind(const QByteArray &value) { return bind(QVariant(value)); }
    Statement &bind(qint64 value) { return bind(QVariant(value)); }
    Statement &bind(int value) { return bind(QVariant(value)); }
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

    QVariant value(int column) const { return m_query->value(column); }
    bool isNull(int column) const { return m_query->isNull(column); }
    QString text(int column) const { return value(column).toString(); }
    QByteArray bytes(int column) const { return value(column).toByteArray(); }
    qint64 integer(int column) const { return value(column).toLongLong(); }
    base::Id id(int column) const;
    int columnCount() const;

private:
    bool execute();

    std::shared_ptr<QSqlQuery> m_query;
    bool *m_lent = nullptr;
    base::Error m_error;
    int m_bound = 0;
    bool m_failed = false;
    bool m_running = false;
};

} // namespace sql
