// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for model/sql/cipher.cpp in carepass-bench-plain and nowhere else: the same library without a
// key, which is what encryption's cost is measured against. The linker takes these functions and leaves the
// archive's.
#include "model/sql/cipher.h"

#include "model/sql/statement.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlcipher/sqlite3.h>

namespace sql::cipher {

base::Done cipherAnswers(QSqlDatabase &)
{
    return {};
}

/// Its pages are those of a file with a key; it counts for a new file only.
base::Done key(QSqlDatabase &database, const base::LockedBytes &)
{
    return script(database, QStringLiteral("PRAGMA page_size=%1").arg(kPageBytes));
}

base::Done fileIsEncrypted(const QString &)
{
    return {};
}

base::Done fileIsEncrypted(QSqlDatabase &)
{
    return {};
}

base::Done script(QSqlDatabase &database, const QString &statements)
{
    const QVariant value = database.driver()->handle();
    sqlite3 *connection = *static_cast<sqlite3 *const *>(value.data());
    const int code = sqlite3_exec(connection, statements.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return errorOf(code, QString::fromUtf8(sqlite3_errmsg(connection)));
    return {};
}

base::Done copyTo(QSqlDatabase &, const QString &)
{
    return base::Error{base::ErrorKind::Internal, QStringLiteral("nothing is encrypted here")};
}

base::Done exportTo(QSqlDatabase &, const QString &, const base::LockedBytes &)
{
    return base::Error{base::ErrorKind::Internal, QStringLiteral("nothing is encrypted here")};
}

base::Done stopWith(QSqlDatabase &, const base::CancelFlag &)
{
    return {};
}

} // namespace sql::cipher
