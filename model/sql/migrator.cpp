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
        migrations.append({version, QString::fromUtf8(file.readAll())});
    }
    if (migrations.isEmpty())
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no migrations in the program")};
    return migrations;
}

base::Result<int> schemaVersion(Connection &connection)
{
    return connection.single(QStringLiteral("PRAGMA user_version")).transform([](const QVariant &value) {
        return value.toInt();
    });
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
        base::Result<Transaction> transaction = Transaction::begin(connection);
        if (!transaction)
            return transaction.error();
        if (const base::Done applied = connection.script(migration.statements); !applied)
            return applied;
        if (const base::Done marked
            = connection.script(QStringLiteral("PRAGMA user_version=%1").arg(migration.version));
            !marked)
            return marked;
        if (const base::Done committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

base::Result<QString> schemaText(Connection &connection)
{
    Statement query = connection.statement(
        QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT IN"
                       " (SELECT name FROM pragma_table_list WHERE type = 'shadow') ORDER BY type DESC, name"));
    QString text;
    while (query.step())
        text += query.text(0).simplified() + u'\n';
    if (query.failed())
        return query.error();
    return text;
}

} // namespace sql
