// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/cipher.h"

#include "model/base/crypto.h"
#include "model/base/files.h"
#include "model/sql/statement.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#define SQLITE_HAS_CODEC
#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <span>

namespace sql::cipher {
namespace {

/// Steps of the engine, well under a millisecond.
constexpr int kStepsBetweenLooks = 4000;
constexpr int kSaltBytes = 16;
/// The end of the salt of a file in pages of kPageBytes; the last byte is their power of two. That the library ever
/// drew one of 48 such bits by itself is not to be feared.
constexpr QByteArrayView kLargePages("CareP\x0d", 6);
static_assert(1 << 0x0d == kPageBytes);

sqlite3 *handle(QSqlDatabase &database)
{
    const QVariant value = database.driver()->handle();
    if (value.isValid() && qstrcmp(value.typeName(), "sqlite3*") == 0)
        return *static_cast<sqlite3 *const *>(value.data());
    return nullptr;
}

unsigned char *writeHex(unsigned char *out, std::span<const unsigned char> bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    for (const unsigned char byte : bytes) {
        *out++ = static_cast<unsigned char>(kDigits[byte >> 4]);
        *out++ = static_cast<unsigned char>(kDigits[byte & 15]);
    }
    return out;
}

/// SQLCipher takes a raw key as the text x'…' of 64 hexadecimal digits, with 32 more for the salt of a new file;
/// anything else would be stretched as a password.
base::LockedBytes rawKeyText(const base::LockedBytes &key, const QByteArray &salt = {})
{
    base::LockedBytes text(2 * key.size() + 2 * size_t(salt.size()) + 3);
    unsigned char *out = text.data();
    *out++ = 'x';
    *out++ = '\'';
    out = writeHex(out, key.span());
    out = writeHex(out, {reinterpret_cast<const unsigned char *>(salt.constData()), size_t(salt.size())});
    *out = '\'';
    return text;
}

QByteArray newSalt()
{
    const base::LockedBytes random = base::crypto::makeKey();
    const qsizetype free = kSaltBytes - kLargePages.size();
    return QByteArray(reinterpret_cast<const char *>(random.data()), free).append(kLargePages);
}

base::Error failure(sqlite3 *connection, int code)
{
    return errorOf(code, QString::fromUtf8(sqlite3_errmsg(connection)));
}

/// The first bytes of the file under a connection, by the engine's own file; none of a new one.
base::Result<QByteArray> beginOf(sqlite3 *connection)
{
    sqlite3_file *file = nullptr;
    if (!connection || sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || !file || !file->pMethods)
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no file under the connection")};
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return base::Error{base::ErrorKind::Io, QStringLiteral("size of the database")};
    QByteArray begin(std::min<sqlite3_int64>(size, kSaltBytes), '\0');
    if (!begin.isEmpty() && file->pMethods->xRead(file, begin.data(), int(begin.size()), 0) != SQLITE_OK)
        return base::Error{base::ErrorKind::Io, QStringLiteral("first bytes of the database")};
    return begin;
}

base::Done exec(sqlite3 *connection, const QByteArray &statements)
{
    const int code = sqlite3_exec(connection, statements.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(connection, code);
    return {};
}

base::Result<QByteArray> answerOf(sqlite3 *connection, const char *question)
{
    sqlite3_stmt *statement = nullptr;
    if (const int code = sqlite3_prepare_v2(connection, question, -1, &statement, nullptr); code != SQLITE_OK)
        return failure(connection, code);
    const int code = sqlite3_step(statement);
    const QByteArray answer(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return code == SQLITE_ROW ? base::Result<QByteArray>(answer) : failure(connection, code);
}

base::Done step(sqlite3 *connection, sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE && code != SQLITE_ROW)
        return failure(connection, code);
    return {};
}

base::Done attach(sqlite3 *connection, const QString &path, const base::LockedBytes *key)
{
    const char *words = key ? "ATTACH DATABASE ?1 AS copy KEY ?2" : "ATTACH DATABASE ?1 AS copy";
    sqlite3_stmt *statement = nullptr;
    if (const int code = sqlite3_prepare_v2(connection, words, -1, &statement, nullptr); code != SQLITE_OK)
        return failure(connection, code);
    base::files::claim(path);
    const QByteArray file = path.toUtf8();
    sqlite3_bind_text(statement, 1, file.constData(), int(file.size()), SQLITE_STATIC);
    if (key)
        sqlite3_bind_text(
            statement, 2, reinterpret_cast<const char *>(key->data()), int(key->size()), SQLITE_STATIC);
    return step(connection, statement);
}

/// The export answers every failure of its statements with one and the same code, and keeps the words of theirs.
base::Done exportAll(sqlite3 *connection)
{
    int code = sqlite3_exec(connection, "SELECT sqlcipher_export('copy')", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    for (const int meant : {SQLITE_INTERRUPT, SQLITE_FULL, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_BUSY}) {
        if (qstrcmp(sqlite3_errmsg(connection), sqlite3_errstr(meant)) == 0)
            code = meant;
    }
    return failure(connection, code);
}

/// All of the database as it is at one moment, with the version of its schema.
base::Done copyWhole(sqlite3 *connection)
{
    if (const base::Done begun = exec(connection, "BEGIN"); !begun)
        return begun;
    const base::Result<QByteArray> version = answerOf(connection, "PRAGMA main.user_version");
    base::Done copied = version ? exportAll(connection) : base::Done(version.error());
    if (copied)
        copied = exec(connection, "PRAGMA copy.user_version=" + *version + "; COMMIT");
    if (!copied && sqlite3_get_autocommit(connection) == 0)
        [[maybe_unused]] const base::Done back = exec(connection, "ROLLBACK");
    return copied;
}

/// VACUUM INTO would write pages of the library's own size whatever those of this file are.
base::Done copy(
    sqlite3 *connection, const QString &path, const base::LockedBytes *key, const base::Result<QByteArray> &pageBytes)
{
    if (!pageBytes)
        return pageBytes.error();
    if (const base::Done attached = attach(connection, path, key); !attached)
        return attached;
    base::Done copied = exec(connection, "PRAGMA copy.cipher_page_size=" + *pageBytes);
    if (copied)
        copied = copyWhole(connection);
    const base::Done detached = exec(connection, "DETACH DATABASE copy");
    return copied ? detached : copied;
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
    const base::Result<QByteArray> begin = beginOf(connection);
    if (!begin)
        return begin.error();
    const base::LockedBytes text = rawKeyText(key, begin->isEmpty() ? newSalt() : QByteArray());
    const int code = sqlite3_key_v2(connection, "main", text.data(), int(text.size()));
    if (code != SQLITE_OK)
        return failure(connection, code);
    if (begin->isEmpty() || begin->endsWith(kLargePages))
        return exec(connection, "PRAGMA cipher_page_size=" + QByteArray::number(kPageBytes));
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
    const base::Result<QByteArray> begin = beginOf(handle(database));
    if (!begin)
        return begin.error();
    if (begin->startsWith("SQLite format 3"))
        return base::Error{base::ErrorKind::NoCipher, QStringLiteral("the file is plain text")};
    return {};
}

base::Done script(QSqlDatabase &database, const QString &statements)
{
    sqlite3 *connection = handle(database);
    if (!connection)
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no connection")};
    return exec(connection, statements.toUtf8());
}

base::Done copyTo(QSqlDatabase &database, const QString &path)
{
    sqlite3 *connection = handle(database);
    if (!connection)
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no connection")};
    // Without a word about its key a file that is attached gets the key and the salt of the first, so it has to get its
    // pages too.
    return copy(connection, path, nullptr, answerOf(connection, "PRAGMA main.page_size"));
}

base::Done exportTo(QSqlDatabase &database, const QString &path, const base::LockedBytes &key)
{
    sqlite3 *connection = handle(database);
    if (!connection)
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no connection")};
    const base::LockedBytes text = rawKeyText(key, newSalt());
    return copy(connection, path, &text, QByteArray::number(kPageBytes));
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
