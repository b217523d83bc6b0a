// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/statement.h"

#include "model/sql/filequery.h"
#include "model/sql/postgres.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>

#include <utility>

namespace sql {

base::Error errorOf(int code, const QString &text)
{
    using base::ErrorKind;
    if (code == 1555 || code == 2067) // SQLITE_CONSTRAINT_PRIMARYKEY and _UNIQUE
        return {ErrorKind::AlreadyExists, text};
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {ErrorKind::Busy, text};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {ErrorKind::VaultDamaged, text};
    case 13: // SQLITE_FULL
        return {ErrorKind::DiskFull, text};
    case 8: // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
        return {ErrorKind::Io, text};
    case 9: // SQLITE_INTERRUPT
        return {ErrorKind::Cancelled, text};
    default:
        return {ErrorKind::Internal, QStringLiteral("%1 (%2)").arg(text).arg(code)};
    }
}

base::Error errorOf(const QSqlError &error)
{
    // Qt's own refusals (a value too few) come without the engine's words.
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return errorOf(error.nativeErrorCode().toInt(), text);
}

base::Error errorOf(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    if (query.driver()->dbmsType() != QSqlDriver::PostgreSQL)
        return errorOf(error);
    return postgres::errorOf(
        error.nativeErrorCode(), error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
}

Statement::Statement(std::shared_ptr<QSqlQuery> query, bool *lent, base::Error error, bool ok)
    : m_query(std::move(query))
    , m_lent(lent)
    , m_error(std::move(error))
    , m_failed(!ok)
{
    if (m_lent)
        *m_lent = true;
}

Statement::Statement(std::shared_ptr<FileQuery> query, bool *lent, base::Error error)
    : m_file(std::move(query))
    , m_lent(lent)
    , m_error(std::move(error))
    , m_failed(!m_file)
{
    if (m_lent)
        *m_lent = true;
}

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
    if (m_file)
        m_file->finish();
    if (m_lent)
        *m_lent = false;
}

Statement::Statement(Statement &&other) noexcept
    : m_query(std::move(other.m_query))
    , m_file(std::move(other.m_file))
    , m_lent(std::exchange(other.m_lent, nullptr))
    , m_error(std::move(other.m_error))
    , m_bound(other.m_bound)
    , m_failed(other.m_failed)
    , m_running(other.m_running)
    , m_hasFirst(other.m_hasFirst)
{
}

Statement &Statement::bind(const QVariant &value)
{
    if (m_file)
        m_file->bind(m_bound, value);
    else if (m_query)
        m_query->bindValue(m_bound, value);
    ++m_bound;
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    if (!m_file)
        return bind(QVariant(value));
    m_file->bind(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const QByteArray &value)
{
    if (!m_file)
        return bind(QVariant(value));
    m_file->bind(m_bound++, value);
    return *this;
}

Statement &Statement::bind(qint64 value)
{
    if (!m_file)
        return bind(QVariant(value));
    m_file->bind(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const base::Id &id)
{
    if (id.isNil())
        return bindNull();
    if (!m_file)
        return bind(QVariant(id.bytes()));
    const auto raw = id.span();
    m_file->bindBytes(m_bound++, raw.data(), int(raw.size()));
    return *this;
}

bool Statement::fail(base::Error error)
{
    m_error = std::move(error);
    m_failed = true;
    return false;
}

bool Statement::execute()
{
    m_hasFirst = false;
    if (m_file || m_failed)
        return executeFile();
    m_bound = 0;
    return m_query->exec() || fail(errorOf(*m_query));
}

/// Up to its first row, which `step` begins with: whoever only runs it has had its effect.
bool Statement::executeFile()
{
    const int bound = std::exchange(m_bound, 0);
    if (m_failed)
        return false;
    if (const base::Done begun = m_file->begin(bound); !begun)
        return fail(begun.error());
    const auto row = m_file->next();
    if (!row)
        return fail(row.error());
    m_hasFirst = *row;
    m_isAtEnd = !*row;
    return true;
}

base::Done Statement::run()
{
    execute();
    return done();
}

bool Statement::nextRow()
{
    if (m_query) {
        if (m_query->next())
            return true;
        return m_query->lastError().isValid() && fail(errorOf(*m_query));
    }
    if (std::exchange(m_hasFirst, false))
        return true;
    if (m_isAtEnd)
        return false;
    const auto row = m_file->next();
    return row ? *row : fail(row.error());
}

bool Statement::step()
{
    if (!m_running) {
        if (!execute())
            return false;
        m_running = true;
    }
    m_running = nextRow();
    return m_running;
}

base::Done Statement::done() const
{
    if (m_failed)
        return m_error;
    return {};
}

qint64 Statement::affected() const
{
    if (m_file)
        return m_file->affected();
    return m_query ? qint64(m_query->numRowsAffected()) : 0;
}

qint64 Statement::insertedRow() const
{
    if (m_file)
        return m_file->insertedRow();
    return m_query ? m_query->lastInsertId().toLongLong() : 0;
}

QVariant Statement::value(int column) const
{
    if (m_file)
        return m_file->value(column);
    return m_query ? m_query->value(column) : QVariant();
}

bool Statement::isNull(int column) const
{
    return m_file ? m_file->isNull(column) : !m_query || m_query->isNull(column);
}

QString Statement::text(int column) const
{
    return m_file ? m_file->text(column) : value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_file ? m_file->bytes(column) : value(column).toByteArray();
}

qint64 Statement::integer(int column) const
{
    return m_file ? m_file->integer(column) : value(column).toLongLong();
}

base::Id Statement::id(int column) const
{
    if (!m_file)
        return base::Id::fromBytes(bytes(column)).value_or(base::Id());
    base::Id id;
    if (const char *raw = m_file->sixteen(column))
        id.assign(raw);
    return id;
}

int Statement::columnCount() const
{
    if (m_file)
        return m_file->columnCount();
    return m_query ? m_query->record().count() : 0;
}

} // namespace sql
