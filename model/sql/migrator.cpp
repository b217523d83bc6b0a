// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/migrator.h"

#include "model/sql/transaction.h"

#include <QDir>
#include <QFile>

namespace sql {

base::Result<QList<Migration>> readMigrations(const QString &folder)
{
    QList<Migration> migrations;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return base::Error{
                base::ErrorKind::Internal, QStringLiteral("migration %1 cannot be read").arg(name)};
        const int version = name.left(4).toInt();
        if (version != migrations.size() + 1)
            return base::Error{
                base::ErrorKind::Internal, QStringLiteral("migration %1 is out of order").arg(name)};
        migrations.append({version, QString::fromUtf8(file.readAll()), {}});
    }
    if (migrations.isEmpty())
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no migrations in the program")};
    return migrations;
}

QString inWordsOf(Engine engine, QString statements)
{
    struct Word {
        const char *token;
        const char *inFile;
        const char *onServer;
    };
    static constexpr Word kWords[] = {{"{bytes}", "BLOB", "BYTEA"}, {"{int}", "INTEGER", "BIGINT"},
        {"{empty}", "x''", "''"}, {"{strict}", "STRICT", ""}};
    for (const Word &word : kWords)
        statements.replace(
            QLatin1String(word.token), QLatin1String(engine == Engine::Sqlite ? word.inFile : word.onServer));
    return statements;
}

namespace {

base::Done markVersion(Connection &connection, int version)
{
    if (connection.engine() == Engine::Sqlite)
        return connection.script(QStringLiteral("PRAGMA user_version=%1").arg(version));
    return connection.statement(QStringLiteral("UPDATE schema_version SET version = ?")).bind(version).run();
}

/// A server keeps the version in a table of one row, which also is what two that migrate at once wait at.
base::Done prepareVersion(Connection &connection)
{
    if (connection.engine() == Engine::Sqlite)
        return {};
    const base::Done made = connection.script(QStringLiteral(
        "CREATE TABLE IF NOT EXISTS schema_version (one INTEGER PRIMARY KEY, version INTEGER NOT NULL);"
        "INSERT INTO schema_version (one, version) VALUES (1, 0) ON CONFLICT (one) DO NOTHING"));
    // Another one has made it between the look and the making.
    return made || made.error().kind == base::ErrorKind::AlreadyExists ? connection.script(QStringLiteral(
               "INSERT INTO schema_version (one, version) VALUES (1, 0) ON CONFLICT (one) DO NOTHING"))
                                                                       : made;
}

base::Result<int> versionOf(Connection &connection, const QString &lock)
{
    const QString question = connection.engine() == Engine::Sqlite
        ? QStringLiteral("PRAGMA user_version")
        : QStringLiteral("SELECT version FROM schema_version") + lock;
    return connection.single(question).transform([](const QVariant &value) { return value.toInt(); });
}

base::Done step(Connection &connection, const Migration &migration)
{
    base::Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (connection.engine() == Engine::Postgres) {
        // Rebuilding a large table takes as long as it takes.
        const base::Done patient = connection.script(
            QStringLiteral("SET LOCAL statement_timeout TO 0; SET LOCAL lock_timeout TO 0"));
        if (!patient)
            return patient;
    }
    const base::Result<int> version = versionOf(connection, connection.forUpdate());
    if (!version)
        return version.error();
    if (migration.version <= *version)
        return transaction->commit();
    const base::Done applied = connection.script(inWordsOf(connection.engine(), migration.statements));
    if (!applied)
        return applied;
    if (const base::Done finished = migration.finish ? migration.finish(connection) : base::Done(); !finished)
        return finished;
    if (const base::Done marked = markVersion(connection, migration.version); !marked)
        return marked;
    return transaction->commit();
}

} // namespace

base::Result<int> schemaVersion(Connection &connection)
{
    if (const base::Done prepared = prepareVersion(connection); !prepared)
        return prepared.error();
    return versionOf(connection, {});
}

base::Done migrate(Connection &connection, const QList<Migration> &migrations)
{
    const base::Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (*version > migrations.last().version)
        return base::Error{base::ErrorKind::SchemaTooNew,
            QStringLiteral("schema %1, this program knows %2").arg(*version).arg(migrations.last().version)};
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (const base::Done done = step(connection, migration); !done)
            return done;
    }
    return {};
}

base::Result<QString> schemaText(Connection &connection)
{
    Statement query = connection.statement(connection.engine() == Engine::Postgres
            ? QStringLiteral(
                "SELECT table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable"
                " FROM information_schema.columns WHERE table_schema = current_schema()"
                " ORDER BY table_name, ordinal_position")
            : QStringLiteral(
                "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT IN"
                " (SELECT name FROM pragma_table_list WHERE type = 'shadow') ORDER BY type DESC, name"));
    QString text;
    while (query.step())
        text += query.text(0).simplified() + u'\n';
    if (query.failed())
        return query.error();
    return text;
}

} // namespace sql
