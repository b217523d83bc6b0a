// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/tablecopy.h"

#include "model/sql/transaction.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace office::tablecopy {
namespace {

base::Result<QStringList> namesIn(sql::Connection &file, const QString &question)
{
    sql::Statement query = file.statement(question);
    QStringList names;
    while (query.step())
        names.append(query.text(0));
    if (query.failed())
        return query.error();
    return names;
}

base::Done copyTable(
    sql::Connection &from, sql::Connection &to, const QString &table, const QStringList &columns)
{
    const QString list = columns.join(u", "_s);
    const QString marks = QStringList(columns.size(), u"?"_s).join(u", "_s);
    if (const base::Done emptied = to.run(u"DELETE FROM %1"_s.arg(table)); !emptied)
        return emptied;
    sql::Statement read = from.statement(u"SELECT %1 FROM %2"_s.arg(list, table));
    sql::Statement write = to.statement(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, list, marks));
    while (read.step()) {
        for (int column = 0; column < columns.size(); ++column)
            write.bind(read.isNull(column) ? QVariant() : read.value(column));
        if (const base::Done written = write.run(); !written)
            return written;
    }
    return read.done();
}

} // namespace

base::Done all(sql::Connection &from, sql::Connection &to)
{
    sql::Connection &file = from.engine() == sql::Engine::Sqlite ? from : to;
    const auto tables = namesIn(file,
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s);
    if (!tables)
        return tables.error();
    auto writing = sql::Transaction::begin(to);
    auto reading = writing ? sql::Transaction::begin(from) : writing.error();
    if (!reading)
        return reading.error();
    if (from.engine() == sql::Engine::Postgres) {
        // One moment for all tables, however long it takes.
        const base::Done still = from.script(
            u"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SET LOCAL statement_timeout TO 0"_s);
        if (!still)
            return still;
    }
    for (const QString &table : *tables) {
        const auto columns = namesIn(file, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        if (!columns)
            return columns.error();
        if (const base::Done copied = copyTable(from, to, table, *columns); !copied)
            return copied;
    }
    return writing->commit();
}

} // namespace office::tablecopy
