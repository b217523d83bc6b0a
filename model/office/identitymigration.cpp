// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/identitymigration.h"

#include "model/office/rowbatch.h"

using namespace Qt::StringLiterals;

namespace office::identitymigration {
namespace {

/// What has gone to the batch is written before so many rows wait in memory.
constexpr int kMostWaiting = 4096;

/// A column of bytes as it is; SQLite reads an empty blob as null.
QVariant valueIn(const sql::Statement &row, int column)
{
    return row.isNull(column) ? QVariant() : valueOf(row.bytes(column));
}

/// Rows of `select`, the first column of which is an identity; of `numbers` the others that are no bytes.
base::Done copy(sql::Connection &connection, const QString &select, const QString &into,
    const QList<bool> &numbers, const IdentitySeal &seal)
{
    QList<QVariantList> rows;
    {
        // Read to its end first: a server has one question at a time on a connection.
        sql::Statement read = connection.statement(select);
        while (read.step()) {
            QVariantList row{seal.seal(read.bytes(0))};
            for (int column = 1; column <= numbers.size(); ++column)
                row.append(numbers.at(column - 1) ? QVariant(read.integer(column)) : valueIn(read, column));
            rows.append(row);
        }
        if (read.failed())
            return read.error();
    }
    RowBatch batch(into, int(numbers.size()) + 1);
    int waiting = 0;
    for (const QVariantList &row : std::as_const(rows)) {
        batch.add(row);
        if (++waiting % kMostWaiting != 0)
            continue;
        if (const base::Done written = batch.write(connection); !written)
            return written;
    }
    return batch.write(connection);
}

base::Done reseal(sql::Connection &connection, const QString &table, const IdentitySeal &seal)
{
    QList<QByteArray> older;
    {
        sql::Statement read = connection.statement(u"SELECT DISTINCT who FROM "_s + table);
        while (read.step())
            older.append(read.bytes(0));
        if (read.failed())
            return read.error();
    }
    for (const QByteArray &one : std::as_const(older)) {
        const base::Result<QByteArray> identity = seal.open(one);
        if (!identity)
            return identity.error();
        const QByteArray now = seal.seal(*identity);
        if (now == one)
            continue;
        sql::Statement write = connection.statement(u"UPDATE %1 SET who = ? WHERE who = ?"_s.arg(table));
        if (const base::Done written = write.bind(now).bind(one).run(); !written)
            return written;
    }
    return {};
}

} // namespace

base::Done sealAll(sql::Connection &connection, const IdentitySeal &seal)
{
    return copy(connection, u"SELECT identity, person, is_now FROM identity_plain"_s,
        u"identity (sealed, person, is_now)"_s, {false, true}, seal)
        .and_then([&] {
            return copy(connection,
                u"SELECT identity, month, slot, cap, request, offer, signed_by, is_contested"
                " FROM grant_slot_plain"_s,
                u"grant_slot (sealed, month, slot, cap, request, offer, signed_by, is_contested)"_s,
                {false, true, true, false, false, false, true}, seal);
        })
        .and_then(
            [&] { return connection.script(u"DROP TABLE identity_plain; DROP TABLE grant_slot_plain"_s); });
}

base::Done resealAll(sql::Connection &connection, const IdentitySeal &seal)
{
    return reseal(connection, u"identity"_s, seal).and_then([&] {
        return reseal(connection, u"grant_slot"_s, seal);
    });
}

} // namespace office::identitymigration
