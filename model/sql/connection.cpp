// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/connection.h"

#include "model/base/files.h"
#include "model/sql/cipher.h"
#include "model/sql/filequery.h"
#include "model/sql/postgres.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace sql {

namespace {

/// How long the write-ahead log of a file may become before a commit copies it into the file.
constexpr int kShortLogBytes = 16 * 1024 * 1024;
/// To what it is cut when it begins anew; it becomes longer while somebody reads, or much is stored at once.
constexpr int kLogBytes = 32 * 1024 * 1024;

QString driverOf(Engine engine)
{
    return engine == Engine::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
}

} // namespace

Connection::Connection(Engine engine, QString path, base::CancelFlag stop)
    : m_engine(engine)
    , m_name(QUuid::createUuid().toString())
    , m_path(std::move(path))
    , m_stop(std::move(stop))
    , m_database(QSqlDatabase::addDatabase(driverOf(engine), m_name))
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
    // The engine makes what lies beside it (-wal, -shm) with the rights of the file.
    if (options.mayCreate)
        base::files::claim(path);
    std::unique_ptr<Connection> connection(new Connection(Engine::Sqlite, path, options.stop));
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
    if (const base::Done encrypted = cipher::fileIsEncrypted(connection->m_database); !encrypted)
        return encrypted.error();
    if (const base::Done prepared = connection->prepareSession(key, options); !prepared)
        return prepared.error();
    return connection;
}

base::Result<std::unique_ptr<Connection>> Connection::openServer(
    const QString &url, const ConnectionOptions &options)
{
    std::unique_ptr<Connection> connection(
        new Connection(Engine::Postgres, postgres::shownAddress(url), options.stop));
    QSqlDatabase &database = connection->m_database;
    if (!database.isValid())
        return base::Error{base::ErrorKind::Io, QStringLiteral("Qt has no QPSQL driver here")};
    if (const base::Done addressed = postgres::address(database, url); !addressed)
        return addressed.error();
    const bool isOpen = database.open();
    database.setPassword({});
    if (!isOpen) {
        // The words of the library name the account and the reason, and no password.
        const QString text = database.lastError().databaseText();
        const bool isRefused = text.contains(QLatin1String("authentication"))
            || text.contains(QLatin1String("role")) || text.contains(QLatin1String("password"));
        return base::Error{isRefused ? base::ErrorKind::NotAllowed : base::ErrorKind::Io, text.simplified()};
    }
    if (const base::Done prepared = postgres::prepareSession(database); !prepared)
        return prepared.error();
    if (!options.mayWrite) {
        const base::Done set = connection->script(QStringLiteral("SET default_transaction_read_only TO on"));
        if (!set)
            return set.error();
    }
    return connection;
}

base::Done Connection::prepareSession(const base::LockedBytes &key, const ConnectionOptions &options)
{
    // Damage is told by errors; the library would write it to the terminal as well. The first key of a process wakes
    // the library, which takes up its own level again.
    const QString quiet = QStringLiteral("PRAGMA cipher_log_level=NONE");
    if (const base::Done silenced = script(quiet); !silenced)
        return silenced;
    // The order matters: a key given to a library that does not encrypt would be ignored in silence, or
    // worse.
    if (const base::Done answers = cipher::cipherAnswers(m_database); !answers)
        return answers;
    if (const base::Done keyed = cipher::key(m_database, key); !keyed)
        return keyed;
    if (const base::Done silenced = script(quiet); !silenced)
        return silenced;
    if (const base::Result<QVariant> readable = single(QStringLiteral("SELECT count(*) FROM sqlite_master"));
        !readable)
        return readable.error();
    const base::Result<QVariant> pageBytes = single(QStringLiteral("PRAGMA page_size"));
    if (!pageBytes)
        return pageBytes.error();
    m_pageBytes = pageBytes->toInt();
    QString session
        = QStringLiteral("PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON;"
                         "PRAGMA cache_size=-%1;")
              .arg(options.cacheKiB);
    if (options.mayWrite)
        session += QStringLiteral("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA journal_size_limit=%1;").arg(kLogBytes);
    if (const base::Done set = script(session); !set)
        return set;
    if (const base::Done set = options.mayWrite ? setCheckpoints(Checkpoints::AtCommit) : base::Done(); !set)
        return set;
    return cipher::stopWith(m_database, m_stop);
}

base::Done Connection::setCheckpoints(Checkpoints checkpoints)
{
    const int pages = checkpoints == Checkpoints::AtCommit ? kShortLogBytes / m_pageBytes : 0;
    return script(QStringLiteral("PRAGMA wal_autocheckpoint=%1").arg(pages));
}

Statement Connection::statement(const QString &sql)
{
    return m_engine == Engine::Sqlite ? fileStatement(sql) : serverStatement(sql);
}

Statement Connection::fileStatement(const QString &sql)
{
    std::shared_ptr<Kept> &kept = m_kept[sql];
    if (kept && !*kept->lent)
        return Statement(kept->file, kept->lent.get());
    auto query = FileQuery::prepare(m_database, sql);
    if (!query)
        return Statement(std::shared_ptr<FileQuery>(), nullptr, query.error());
    if (kept) // a second use while the first is stepping gets a statement of its own
        return Statement(*query, nullptr);
    kept = std::make_shared<Kept>(Kept{{}, *query, std::make_unique<bool>(false)});
    return Statement(*query, kept->lent.get());
}

Statement Connection::serverStatement(const QString &sql)
{
    std::shared_ptr<Kept> &kept = m_kept[sql];
    if (kept && !*kept->lent)
        return Statement(kept->query, kept->lent.get());
    // Not forward-only: QPSQL drops the rows of such a query once another one runs.
    auto query = std::make_shared<QSqlQuery>(m_database);
    const bool ok = query->prepare(sql);
    if (!ok || kept)
        return Statement(query, nullptr, ok ? base::Error() : errorOf(*query), ok);
    kept = std::make_shared<Kept>(Kept{query, {}, std::make_unique<bool>(false)});
    return Statement(query, kept->lent.get());
}

base::Done Connection::script(const QString &statements)
{
    return m_engine == Engine::Sqlite ? cipher::script(m_database, statements)
                                      : postgres::script(m_database, statements);
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

QString Connection::forUpdate() const
{
    return m_engine == Engine::Sqlite ? QString() : QStringLiteral(" FOR UPDATE");
}

bool Connection::isAlive()
{
    return single(QStringLiteral("SELECT 1")).has_value();
}

base::Result<QString> Connection::cipherVersion()
{
    if (m_engine != Engine::Sqlite)
        return base::ErrorKind::NoCipher;
    return single(QStringLiteral("PRAGMA cipher_version")).transform([](const QVariant &value) {
        return value.toString();
    });
}

} // namespace sql
