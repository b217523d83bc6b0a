// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/conflictrows.h"

namespace store::conflictrows {
namespace {

const QString kSelect
    = QStringLiteral("SELECT id, stream, record, type, field, part, weight, change FROM conflict ");

base::Result<QList<Row>> readRows(sql::Statement query)
{
    QList<Row> rows;
    while (query.step())
        rows.append({query.bytes(0), query.id(1), query.id(2), query.text(3), query.text(4), query.text(5),
            syncing::Weight(query.integer(6)), query.id(7)});
    if (query.failed())
        return query.error();
    return rows;
}

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

base::Done insertRow(sql::Connection &connection, const Row &row)
{
    sql::Statement insert = connection.statement(
        QStringLiteral("INSERT INTO conflict (id, stream, record, type, field, part, weight, change)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(row.id).bind(row.stream).bind(row.record).bind(notNull(row.type)).bind(notNull(row.field));
    return insert.bind(notNull(row.part)).bind(int(row.weight)).bind(row.change).run();
}

} // namespace

base::Result<QList<Row>> all(sql::Connection &connection)
{
    return readRows(connection.statement(kSelect + QStringLiteral("ORDER BY weight DESC, row")));
}

base::Result<QList<Row>> ofRecord(sql::Connection &connection, const base::Id &record)
{
    sql::Statement query
        = connection.statement(kSelect + QStringLiteral("WHERE record = ? ORDER BY weight DESC, row"));
    query.bind(record);
    return readRows(std::move(query));
}

base::Result<qint64> count(sql::Connection &connection)
{
    return connection.single(QStringLiteral("SELECT count(*) FROM conflict"))
        .transform([](const QVariant &value) { return value.toLongLong(); });
}

base::Result<bool> replace(
    sql::Connection &connection, const base::Id &stream, const syncing::RecordState &view, bool isKnown)
{
    if (isKnown) {
        sql::Statement gone
            = connection.statement(QStringLiteral("DELETE FROM conflict WHERE record = ? AND stream = ?"));
        if (const base::Done done = gone.bind(view.id).bind(stream).run(); !done)
            return done.error();
    }
    if (view.presence == syncing::Presence::Left || view.presence == syncing::Presence::Erased)
        return false;
    const QList<syncing::Conflict> conflicts = syncing::conflictsOf(view);
    for (const syncing::Conflict &conflict : conflicts) {
        if (const base::Done done = insertRow(connection,
                {conflict.id, stream, view.id, conflict.type, conflict.column, conflict.key, conflict.weight, {}});
            !done)
            return done.error();
    }
    const QList<syncing::Late> lates = syncing::waitingLates(view);
    for (const syncing::Late &late : lates) {
        if (const base::Done done = insertRow(connection,
                {syncing::conflictId({late.change}), stream, view.id, view.type, {}, {},
                    syncing::Weight::Decision, late.change});
            !done)
            return done.error();
    }
    return !conflicts.isEmpty() || !lates.isEmpty();
}

} // namespace store::conflictrows
