// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/connection.h"

#include "model/sql/cipher.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace sql {

Connection::Connection(QString name, QString path, base::CancelFlag stop)
    : m_name(std::move(name))
    , m_path(std::move(path))
    , m_stop(std::move(stop))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
}

Connection::~Connection()
{
    m_kept.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

base::Result<std::unique_ptr<Connection>> Connection::open(
    const QString &path, const base::LockedBytes &key, const ConnectionOptions &options)
{
    // Qt's driver makes a missing file, and an empty file is a new database to the engine.
    if (!options.mayCreate && !QFile::exists(path))
        return base::Error{base::ErrorKind::NotFound, QStringLiteral("database file")};
    if (!options.mayCreate && QFileInfo(path).size() == 0)
        return base::Error{base::ErrorKind::VaultDamaged, QStringLiteral("the database file is empty")};
    if (const base::Done encrypted = cipher::fileIsEncrypted(path); !encrypted)
        return encrypted.error();
    std::unique_ptr<Connection> connection(
        new Connection(QUuid::createUuid().toString(), path, options.stop));
    if (!connection->m_database.isValid())
        return base::Error{base::ErrorKind::NoCipher, QStringLiteral("Qt has no QSQLITE driver here")};
    connection->m_database.setDatabaseName(path);
    // Long enough for a large import, which is one act, to end: what waits meanwhile is a thread of this
    // program.
    QString how = QStringLiteral("QSQLITE_BUSY_TIMEOUT=60000");
    if (!options.mayWrite)
        how += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection->m_database.setConnectOptions(how);
    if (!connection->m_database.open())
        return errorOf(connection->m_database.lastError());
    if (const base::Done prepared = connection->prepareSession(key, options); !prepared)
        return prepared.error();
    return connection;
}

base::Done Connection::prepareSession(const base::LockedBytes &key, const ConnectionOptions &options)
{
    // Damage is told by errors; the library would write it to the terminal as well.
    if (const base::Done quiet = script(QStringLiteral("PRAGMA cipher_log_level=NONE")); !quiet)
        return quiet;
    // The order matters: a key given to a library that does not encrypt would be ignored in silence, or
    // worse.
    if (const base::Done answers = cipher::cipherAnswers(m_database); !answers)
        return answers;
    if (const base::Done keyed = cipher::key(m_database, key); !keyed)
        return keyed;
    if (const base::Result<QVariant> readable = single(QStringLiteral("SELECT count(*) FROM sqlite_master"));
        !readable)
        return readable.error();
    QString session
        = QStringLiteral("PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON;"
                         "PRAGMA cache_size=-%1;")
              .arg(options.cacheKiB);
    if (options.mayWrite)
        session += QStringLiteral("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
    if (const base::Done set = script(session); !set)
        return set;
    return cipher::stopWith(m_database, m_stop);
}

Statement Connection::statement(const QString &sql)
{
    const auto prepare = [&](QSqlQuery &query) {
        query.setForwardOnly(true);
        return query.prepare(sql);
    };
    std::shared_ptr<Kept> &kept = m_kept[sql];
    if (kept && !*kept->lent)
        return Statement(kept->query, kept->lent.get());
    auto query = std::make_shared<QSqlQuery>(m_database);
    const bool ok = prepare(*query);
    if (!ok || kept) // a second use while the first is stepping gets a statement of its own
        return Statement(query, nullptr, ok ? base::Error() : errorOf(query->lastError()), ok);
    kept = std::make_shared<Kept>(Kept{query, std::make_unique<bool>(false)});
    return Statement(query, kept->lent.get());
}

base::Done Connection::script(const QString &statements)
{
    return cipher::script(m_database, statements);
}

base::Result<QVariant> Connection::single(const QString &sql)
{
    Statement query = statement(sql);
    QVariant value;
    if (query.step())
        value = query.value(0);
    if (query.failed())
        return query.error();
    return value;
}

base::Result<QString> Connection::cipherVersion()
{
    return single(QStringLiteral("PRAGMA cipher_version")).transform([](const QVariant &value) {
        return value.toString();
    });
}

} // namespace sql
