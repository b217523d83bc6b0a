// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/statement.h"

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

Statement::~Statement()
{
    if (!m_query)
        return;
    m_query->finish();
    if (m_lent)
        *m_lent = false;
}

Statement::Statement(Statement &&other) noexcept
    : m_query(std::move(other.m_query))
    , m_lent(std::exchange(other.m_lent, nullptr))
    , m_error(std::move(other.m_error))
    , m_bound(other.m_bound)
    , m_failed(other.m_failed)
    , m_running(other.m_running)
{
}

Statement &Statement::bind(const QVariant &value)
{
    m_query->bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const base::Id &id)
{
    return id.isNil() ? bindNull() : bind(QVariant(id.bytes()));
}

bool Statement::execute()
{
    m_bound = 0;
    if (m_failed)
        return false;
    if (!m_query->exec()) {
        m_error = errorOf(*m_query);
        m_failed = true;
        return false;
    }
    return true;
}

base::Done Statement::run()
{
    execute();
    return done();
}

bool Statement::step()
{
    if (!m_running) {
        if (!execute())
            return false;
        m_running = true;
    }
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid()) {
        m_error = errorOf(*m_query);
        m_failed = true;
    }
    m_running = false;
    return false;
}

base::Done Statement::done() const
{
    if (m_failed)
        return m_error;
    return {};
}

qint64 Statement::affected() const
{
    return m_query->numRowsAffected();
}

qint64 Statement::insertedRow() const
{
    return m_query->lastInsertId().toLongLong();
}

base::Id Statement::id(int column) const
{
    return base::Id::fromBytes(bytes(column)).value_or(base::Id());
}

int Statement::columnCount() const
{
    return m_query->record().count();
}

} // namespace sql
