// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/history.h"

#include "model/domain/records.h"

namespace store::history {
namespace {

const QString kEntry = QStringLiteral(R"sql(
SELECT a.id, a.kind, a.at, a.user, a.subject_type, a.subject, a.reason, a.undoes, a.second_user, a.changes,
       c.kind, c.type, c.record, c.body, u.name,
       EXISTS (SELECT 1 FROM act x WHERE x.undoes = a.id AND NOT EXISTS (SELECT 1 FROM act y WHERE y.undoes = x.id))
FROM change c JOIN act a ON a.id = c.act LEFT JOIN known_user u ON u.id = a.user )sql");

domain::Act readAct(const sql::Statement &query)
{
    domain::Act act;
    act.id = query.id(0);
    act.kind = query.text(1);
    act.at = query.integer(2);
    act.user = query.id(3);
    act.subject = {query.text(4), query.id(5)};
    act.reason = query.text(6);
    act.undoes = query.id(7);
    act.secondUser = query.id(8);
    act.changes = int(query.integer(9));
    return act;
}

base::Result<QList<HistoryEntry>> readEntries(sql::Statement query)
{
    QList<HistoryEntry> entries;
    while (query.step()) {
        HistoryEntry entry;
        entry.act = readAct(query);
        entry.kind = domain::ChangeKind(query.integer(10));
        entry.record = {query.text(11), query.id(12)};
        entry.erased = query.isNull(13);
        entry.userName = query.text(14);
        entry.undone = query.integer(15) != 0;
        if (!entry.erased) {
            auto fields = domain::decodeFields(query.bytes(13));
            if (!fields)
                return fields.error();
            entry.fields = std::move(*fields);
        }
        entries.append(std::move(entry));
    }
    if (query.failed())
        return query.error();
    return entries;
}

/// "c.record IN (…)": the record, and all records that have or had it as parent.
QString familyOf()
{
    QString sql = QStringLiteral("WHERE c.record IN (SELECT ?1");
    for (const domain::RecordType *type : domain::allRecordTypes()) {
        if (type->find(QStringLiteral("parent")))
            sql += QStringLiteral(" UNION SELECT id FROM %1 WHERE parent = ?1")
                       .arg(QLatin1String(type->name));
    }
    return sql + QStringLiteral(") ");
}

const QString kAct = QStringLiteral(
    "SELECT id, kind, at, user, subject_type, subject, reason, undoes, second_user, changes FROM act ");

} // namespace

base::Result<QList<HistoryEntry>> ofRecord(
    sql::Connection &connection, const base::Id &record, int limit, int skip)
{
    static const QString sql = kEntry + familyOf() + QStringLiteral("ORDER BY c.row DESC LIMIT ?2 OFFSET ?3");
    sql::Statement query = connection.statement(sql);
    query.bind(record).bind(limit).bind(skip);
    return readEntries(std::move(query));
}

base::Result<QList<domain::Act>> recentActs(sql::Connection &connection, int limit, int skip)
{
    sql::Statement query = connection.statement(kAct + QStringLiteral("ORDER BY row DESC LIMIT ? OFFSET ?"));
    query.bind(limit).bind(skip);
    QList<domain::Act> acts;
    while (query.step())
        acts.append(readAct(query));
    if (query.failed())
        return query.error();
    return acts;
}

base::Result<std::optional<domain::Act>> findAct(sql::Connection &connection, const base::Id &act)
{
    sql::Statement query = connection.statement(kAct + QStringLiteral("WHERE id = ?"));
    query.bind(act);
    std::optional<domain::Act> found;
    if (query.step())
        found = readAct(query);
    if (query.failed())
        return query.error();
    return found;
}

base::Result<bool> isUndone(sql::Connection &connection, const base::Id &act)
{
    sql::Statement query = connection.statement(QStringLiteral(
        "SELECT 1 FROM act x WHERE x.undoes = ? AND NOT EXISTS (SELECT 1 FROM act y WHERE y.undoes = x.id)"));
    query.bind(act);
    const bool undone = query.step();
    if (query.failed())
        return query.error();
    return undone;
}

base::Result<QList<HistoryEntry>> ofAct(sql::Connection &connection, const base::Id &act)
{
    sql::Statement query = connection.statement(kEntry + QStringLiteral("WHERE c.act = ? ORDER BY c.row"));
    query.bind(act);
    return readEntries(std::move(query));
}

base::Result<qint64> changeCount(sql::Connection &connection)
{
    return connection.single(QStringLiteral("SELECT count(*) FROM change"))
        .transform([](const QVariant &value) { return value.toLongLong(); });
}

} // namespace store::history
