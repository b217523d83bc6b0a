// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/tablecopy.h"

#include "model/sql/transaction.h"

#include <QList>
#include <QStringList>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace office::tablecopy {
namespace {

struct Column {
    QString name;
    QVariant
        empty; ///< what stands for nothing where nothing is not allowed; SQLite reads an empty blob as null
};

base::Result<QStringList> tablesIn(sql::Connection &file)
{
    sql::Statement query = file.statement(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s);
    QStringList names;
    while (query.step())
        names.append(query.text(0));
    if (query.failed())
        return query.error();
    return names;
}

base::Result<QList<Column>> columnsIn(sql::Connection &file, const QString &table)
{
    sql::Statement query
        = file.statement(u"SELECT name, type, \"notnull\" FROM pragma_table_info('%1')"_s.arg(table));
    QList<Column> columns;
    while (query.step()) {
        const bool isText = query.text(1) == u"TEXT";
        const QVariant nothing = isText ? QVariant(QString::fromLatin1("")) : QVariant(QByteArray(""));
        columns.append({query.text(0), query.integer(2) != 0 ? nothing : QVariant()});
    }
    if (query.failed())
        return query.error();
    return columns;
}

base::Done copyTable(
    sql::Connection &from, sql::Connection &to, const QString &table, const QList<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    const QString list = names.join(u", "_s);
    const QString marks = QStringList(columns.size(), u"?"_s).join(u", "_s);
    if (const base::Done emptied = to.run(u"DELETE FROM %1"_s.arg(table)); !emptied)
        return emptied;
    sql::Statement read = from.statement(u"SELECT %1 FROM %2"_s.arg(list, table));
    sql::Statement write = to.statement(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, list, marks));
    while (read.step()) {
        for (int at = 0; at < columns.size(); ++at) {
            const QVariant value = read.value(at);
            const bool isNothing = read.isNull(at)
                || (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull());
            write.bind(isNothing ? columns.at(at).empty : value);
        }
        if (const base::Done written = write.run(); !written)
            return written;
    }
    return read.done();
}

} // namespace

base::Done all(sql::Connection &from, sql::Connection &to)
{
    sql::Connection &file = from.engine() == sql::Engine::Sqlite ? from : to;
    const auto tables = tablesIn(file);
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
        const auto columns = columnsIn(file, table);
        if (!columns)
            return columns.error();
        if (const base::Done copied = copyTable(from, to, table, *columns); !copied)
            return copied;
    }
    return writing->commit();
}

} // namespace office::tablecopy
