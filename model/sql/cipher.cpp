// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/cipher.h"

#include "model/sql/statement.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#define SQLITE_HAS_CODEC
#include <sqlcipher/sqlite3.h>

namespace sql::cipher {
namespace {

/// Steps of the engine, well under a millisecond.
constexpr int kStepsBetweenLooks = 4000;

sqlite3 *handle(QSqlDatabase &database)
{
    const QVariant value = database.driver()->handle();
    if (value.isValid() && qstrcmp(value.typeName(), "sqlite3*") == 0)
        return *static_cast<sqlite3 *const *>(value.data());
    return nullptr;
}

/// SQLCipher takes a raw key as the text x'…' of 64 hexadecimal digits; anything else would be stretched as a
/// password.
base::LockedBytes rawKeyText(const base::LockedBytes &key)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    base::LockedBytes text(2 * key.size() + 3);
    unsigned char *out = text.data();
    *out++ = 'x';
    *out++ = '\'';
    for (const unsigned char byte : key.span()) {
        *out++ = static_cast<unsigned char>(kDigits[byte >> 4]);
        *out++ = static_cast<unsigned char>(kDigits[byte & 15]);
    }
    *out = '\'';
    return text;
}

base::Error failure(sqlite3 *connection, int code)
{
    return errorOf(code, QString::fromUtf8(sqlite3_errmsg(connection)));
}

base::Done step(sqlite3 *connection, sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE && code != SQLITE_ROW)
        return failure(connection, code);
    return {};
}

} // namespace

base::Done cipherAnswers(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA cipher_version")) || !query.next()
        || query.value(0).toString().isEmpty())
        return base::Error{base::ErrorKind::NoCipher, QStringLiteral("PRAGMA cipher_version gave no answer")};
    return {};
}

base::Done key(QSqlDatabase &database, const base::LockedBytes &key)
{
    sqlite3 *connection = handle(database);
    if (!connection || key.size() != 32)
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no connection or no key of 32 bytes")};
    const base::LockedBytes text = rawKeyText(key);
    const int code = sqlite3_key_v2(connection, "main", text.data(), int(text.size()));
    if (code != SQLITE_OK)
        return failure(connection, code);
    return {};
}

base::Done fileIsEncrypted(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Io, file.errorString()};
    if (file.read(15) == "SQLite format 3")
        return base::Error{base::ErrorKind::NoCipher, QStringLiteral("the file is plain text")};
    return {};
}

base::Done fileIsEncrypted(QSqlDatabase &database)
{
    sqlite3 *connection = handle(database);
    sqlite3_file *file = nullptr;
    if (!connection || sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || !file || !file->pMethods)
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no file under the connection")};
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return base::Error{base::ErrorKind::Io, QStringLiteral("size of the database")};
    char begin[15] = {};
    if (size < sqlite3_int64(sizeof begin))
        return {};
    if (file->pMethods->xRead(file, begin, int(sizeof begin), 0) != SQLITE_OK)
        return base::Error{base::ErrorKind::Io, QStringLiteral("first bytes of the database")};
    if (QByteArrayView(begin, sizeof begin) == "SQLite format 3")
        return base::Error{base::ErrorKind::NoCipher, QStringLiteral("the file is plain text")};
    return {};
}

base::Done script(QSqlDatabase &database, const QString &statements)
{
    sqlite3 *connection = handle(database);
    if (!connection)
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no connection")};
    const int code = sqlite3_exec(connection, statements.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(connection, code);
    return {};
}

base::Done exportTo(QSqlDatabase &database, const QString &path, const base::LockedBytes &key)
{
    sqlite3 *connection = handle(database);
    if (!connection)
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no connection")};
    sqlite3_stmt *attach = nullptr;
    int code = sqlite3_prepare_v2(connection, "ATTACH DATABASE ?1 AS copy KEY ?2", -1, &attach, nullptr);
    if (code != SQLITE_OK)
        return failure(connection, code);
    const QByteArray file = path.toUtf8();
    const base::LockedBytes text = rawKeyText(key);
    sqlite3_bind_text(attach, 1, file.constData(), int(file.size()), SQLITE_STATIC);
    sqlite3_bind_text(
        attach, 2, reinterpret_cast<const char *>(text.data()), int(text.size()), SQLITE_STATIC);
    if (const base::Done attached = step(connection, attach); !attached)
        return attached;
    const base::Done exported = script(database, QStringLiteral("SELECT sqlcipher_export('copy')"));
    const base::Done detached = script(database, QStringLiteral("DETACH DATABASE copy"));
    return exported ? detached : exported;
}

base::Done stopWith(QSqlDatabase &database, const base::CancelFlag &flag)
{
    sqlite3 *connection = handle(database);
    if (!connection)
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no connection")};
    const auto look
        = [](void *raised) { return int(static_cast<const base::CancelFlag *>(raised)->isCancelled()); };
    sqlite3_progress_handler(connection, kStepsBetweenLooks, look, const_cast<base::CancelFlag *>(&flag));
    return {};
}

} // namespace sql::cipher
