// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/filequery.h"

#include "model/sql/statement.h"

#include <QSqlDriver>

#include <sqlcipher/sqlite3.h>

namespace sql {
namespace {

sqlite3 *handleOf(QSqlDatabase &database)
{
    const QVariant value = database.driver()->handle();
    if (value.isValid() && qstrcmp(value.typeName(), "sqlite3*") == 0)
        return *static_cast<sqlite3 *const *>(value.data());
    return nullptr;
}

base::Error errorNow(sqlite3 *connection)
{
    return errorOf(
        sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)));
}

} // namespace

base::Result<std::shared_ptr<FileQuery>> FileQuery::prepare(QSqlDatabase &database, const QString &text)
{
    sqlite3 *connection = handleOf(database);
    if (!connection)
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no connection")};
    const QByteArray sql = text.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(
        connection, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    if (code != SQLITE_OK)
        return errorNow(connection);
    std::shared_ptr<FileQuery> query(new FileQuery(connection, statement));
    const bool isOne = statement && QByteArray(rest).trimmed().isEmpty();
    if (!isOne)
        return errorOf(0, QStringLiteral("one statement at a time"));
    return query;
}

FileQuery::FileQuery(sqlite3 *connection, sqlite3_stmt *statement)
    : m_connection(connection)
    , m_statement(statement)
    , m_parameters(sqlite3_bind_parameter_count(statement))
{
}

FileQuery::~FileQuery()
{
    sqlite3_finalize(m_statement);
}

void FileQuery::rewind()
{
    if (m_isActive)
        sqlite3_reset(m_statement);
    m_isActive = false;
}

void FileQuery::bind(int place, const QVariant &value)
{
    switch (value.isValid() ? value.typeId() : int(QMetaType::UnknownType)) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return bindNull(place);
    case QMetaType::QByteArray:
        return bind(place, value.toByteArray());
    case QMetaType::QString:
        return bind(place, value.toString());
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return value.isNull() ? bindNull(place) : bind(place, qint64(value.toLongLong()));
    case QMetaType::Double:
    case QMetaType::Float:
        if (value.isNull())
            return bindNull(place);
        rewind();
        sqlite3_bind_double(m_statement, place + 1, value.toDouble());
        return;
    default:
        return value.isNull() ? bindNull(place) : bind(place, value.toString());
    }
}

void FileQuery::bind(int place, const QString &value)
{
    if (value.isNull())
        return bindNull(place);
    rewind();
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, place + 1, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void FileQuery::bind(int place, const QByteArray &value)
{
    if (value.isNull())
        return bindNull(place);
    bindBytes(place, value.constData(), int(value.size()));
}

void FileQuery::bind(int place, qint64 value)
{
    rewind();
    sqlite3_bind_int64(m_statement, place + 1, value);
}

void FileQuery::bindBytes(int place, const void *bytes, int size)
{
    rewind();
    sqlite3_bind_blob(m_statement, place + 1, bytes, size, SQLITE_TRANSIENT);
}

void FileQuery::bindNull(int place)
{
    rewind();
    sqlite3_bind_null(m_statement, place + 1);
}

base::Done FileQuery::begin(int bound)
{
    rewind();
    m_isBound = m_isBound || bound > 0;
    const bool isComplete = bound == m_parameters || (bound == 0 && m_isBound);
    if (!isComplete)
        return errorOf(0, QStringLiteral("Parameter count mismatch"));
    return {};
}

base::Result<bool> FileQuery::next()
{
    m_isActive = true;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        // Its locks go at once, and what it changed is counted by now.
        rewind();
        return false;
    }
    const base::Error error = errorNow(m_connection);
    rewind();
    return error;
}

void FileQuery::finish()
{
    rewind();
    m_isBound = false;
}

QVariant FileQuery::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qlonglong>(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB:
        return bytes(column);
    case SQLITE_TEXT:
        return text(column);
    default:
        return {};
    }
}

bool FileQuery::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString FileQuery::text(int column) const
{
    const int type = sqlite3_column_type(m_statement, column);
    if (type == SQLITE_INTEGER || type == SQLITE_FLOAT)
        return value(column).toString();
    const auto *utf8 = type == SQLITE_TEXT
        ? reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column))
        : static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray FileQuery::bytes(int column) const
{
    const int type = sqlite3_column_type(m_statement, column);
    if (type == SQLITE_INTEGER || type == SQLITE_FLOAT)
        return value(column).toByteArray();
    const void *bytes = type == SQLITE_TEXT ? static_cast<const void *>(sqlite3_column_text(m_statement, column))
                                            : sqlite3_column_blob(m_statement, column);
    return bytes ? QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column))
                 : QByteArray();
}

qint64 FileQuery::integer(int column) const
{
    if (sqlite3_column_type(m_statement, column) == SQLITE_INTEGER)
        return sqlite3_column_int64(m_statement, column);
    return value(column).toLongLong();
}

const char *FileQuery::sixteen(int column) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_BLOB)
        return nullptr;
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return sqlite3_column_bytes(m_statement, column) == 16 ? static_cast<const char *>(bytes) : nullptr;
}

int FileQuery::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

qint64 FileQuery::affected() const
{
    return sqlite3_changes(m_connection);
}

qint64 FileQuery::insertedRow() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

} // namespace sql
