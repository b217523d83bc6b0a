// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/office/aging.h"

#include "model/office/identityseal.h"
#include "model/sql/migrator.h"
#include "model/sql/transaction.h"

using namespace Qt::StringLiterals;

namespace support {
namespace {

QString setVersion(const sql::Connection &connection, int version)
{
    return (connection.engine() == sql::Engine::Sqlite ? u"PRAGMA user_version=%1"_s
                                                       : u"UPDATE schema_version SET version = %1"_s)
        .arg(version);
}

base::Done dropForm(sql::Connection &connection, const QString &table)
{
    return connection.script(u"UPDATE %1 SET who = substr(who, 2); ALTER TABLE %1 RENAME COLUMN who TO sealed"_s.arg(table));
}

base::Done openColumn(sql::Connection &connection, const QString &table, const office::IdentitySeal &seal)
{
    QList<QByteArray> sealed;
    {
        sql::Statement read = connection.statement(u"SELECT DISTINCT who FROM "_s + table);
        while (read.step())
            sealed.append(read.bytes(0));
        if (read.failed())
            return read.error();
    }
    for (const QByteArray &one : std::as_const(sealed)) {
        const base::Result<QByteArray> plain = seal.open(one);
        if (!plain)
            return plain.error();
        sql::Statement write
            = connection.statement(u"UPDATE %1 SET who = ? WHERE who = ?"_s.arg(table));
        if (const base::Done written = write.bind(*plain).bind(one).run(); !written)
            return written;
    }
    return connection.script(u"ALTER TABLE %1 RENAME COLUMN who TO identity"_s.arg(table));
}

} // namespace

base::Done ageToPlainIdentities(sql::Connection &connection, const base::LockedBytes &bookKey)
{
    const office::IdentitySeal seal(bookKey);
    auto transaction = sql::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    return openColumn(connection, u"identity"_s, seal)
        .and_then([&] { return openColumn(connection, u"grant_slot"_s, seal); })
        .and_then([&] { return connection.script(setVersion(connection, 5)); })
        .and_then([&] { return transaction->commit(); });
}

base::Done ageToSealsWithoutForm(sql::Connection &connection)
{
    auto transaction = sql::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    return dropForm(connection, u"identity"_s)
        .and_then([&] { return dropForm(connection, u"grant_slot"_s); })
        .and_then([&] { return connection.script(setVersion(connection, 6)); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace support
