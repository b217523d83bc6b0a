// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/facts.h"

using namespace Qt::StringLiterals;

namespace office::facts {

base::Result<QByteArray> value(Context &context, const char *name)
{
    sql::Statement query = context.connection.statement(u"SELECT value FROM people_fact WHERE name = ?"_s);
    query.bind(QString::fromLatin1(name));
    QByteArray found;
    while (query.step())
        found = query.bytes(0);
    if (query.failed())
        return query.error();
    return found;
}

base::Done set(Context &context, const char *name, const QByteArray &value)
{
    return context.connection
        .statement(u"INSERT INTO people_fact (name, value) VALUES (?, ?)"
                   " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s)
        .bind(QString::fromLatin1(name))
        // Qt binds a null byte array as NULL.
        .bind(value.isNull() ? QByteArray("") : value)
        .run();
}

base::Result<base::Id> idValue(Context &context, const char *name)
{
    const base::Result<QByteArray> bytes = value(context, name);
    if (!bytes)
        return bytes.error();
    return base::Id::fromBytes(*bytes).value_or(base::Id());
}

base::Result<qint64> edition(Context &context)
{
    sql::Statement query
        = context.connection.statement(u"SELECT n FROM people_counter WHERE name = 'edition'"_s);
    qint64 found = 0;
    while (query.step())
        found = query.integer(0);
    if (query.failed())
        return query.error();
    return found;
}

base::Done bumpEdition(Context &context)
{
    const base::Result<qint64> counted = next(context, u"edition"_s);
    return counted ? base::Done() : counted.error();
}

base::Done leapEdition(Context &context)
{
    sql::Statement leap = context.connection.statement(
        u"UPDATE people_counter SET n = CASE WHEN n < ? THEN ? ELSE n + 1 END WHERE name = 'edition'"_s);
    return leap.bind(context.clock.now()).bind(context.clock.now()).run();
}

base::Result<qint64> next(Context &context, const QString &counter)
{
    sql::Statement query
        = context.connection.statement(u"UPDATE people_counter SET n = n + 1 WHERE name = ? RETURNING n"_s);
    query.bind(counter);
    qint64 counted = 0;
    while (query.step())
        counted = query.integer(0);
    if (query.failed())
        return query.error();
    if (counted == 0)
        return base::Error{base::ErrorKind::VaultDamaged, u"no counter %1"_s.arg(counter)};
    return counted;
}

} // namespace office::facts
