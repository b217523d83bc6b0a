// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/peoplelist.h"

#include "model/store/namesearch.h"
#include "model/store/peopleconflicts.h"

#include <QJsonDocument>

namespace store::peoplelist {
namespace {

using domain::PeopleColumn;
using domain::PeopleQuery;

/// The WHERE part as literals with question marks, and the values for them in order.
struct Where {
    QString sql = QStringLiteral("WHERE s.joined_into IS NULL ");
    QVariantList values;

    void add(const char *clause) { sql += QLatin1String(clause); }
    void add(const char *clause, const QVariant &value)
    {
        sql += QLatin1String(clause);
        values.append(value);
    }
};

sql::Statement prepared(sql::Connection &connection, const QString &sql, const QVariantList &values)
{
    sql::Statement query = connection.statement(sql);
    for (const QVariant &value : values)
        query.bind(value);
    return query;
}

QString birthLimit(QDate today, int years)
{
    return today.addYears(-years).toString(Qt::ISODate);
}

/// The rows of the people that a text finds, as a JSON array: looked for once, since a short text is compared
/// with every entry, and used for the count and for the page. A joined record is found as the person that it
/// is shown as part of.
base::Result<QVariant> rowsFound(sql::Connection &connection, const QString &text)
{
    const auto condition = namesearch::condition(connection, text);
    if (!condition)
        return condition.error();
    sql::Statement query = prepared(connection,
        QStringLiteral("SELECT json_group_array(row) FROM person WHERE id IN"
                       " (SELECT coalesce(t.joined_into, e.record) FROM name_entry e"
                       " LEFT JOIN person_summary t ON t.person = e.record"
                       " WHERE e.type = 'person' AND e.row IN (SELECT row FROM name_entry WHERE %1))")
            .arg(condition->sql),
        condition->values);
    const QVariant rows = query.step() ? query.value(0) : QVariant();
    if (query.failed())
        return query.error();
    return rows;
}

QString jsonOf(const QHash<base::Id, qint64> &people)
{
    QJsonArray rows;
    for (const qint64 row : people)
        rows.append(row);
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

/// `conflicts` as peopleconflicts::all answers.
base::Result<Where> whereOf(
    sql::Connection &connection, const PeopleQuery &query, const QHash<base::Id, qint64> &conflicts)
{
    Where where;
    if (query.conflictsOnly)
        where.add("AND p.row IN (SELECT value FROM json_each(?)) ", jsonOf(conflicts));
    if (!query.withFormer)
        where.add("AND p.status IS NULL ");
    if (!query.dong.isEmpty())
        where.add("AND s.dong = ? ", query.dong);
    if (!query.lead.isEmpty())
        where.add("AND p.lead_worker = ? ", query.lead);
    if (!query.condition.isEmpty())
        where.add("AND p.condition = ? ", query.condition);
    if (!query.stage.isEmpty())
        where.add("AND p.stage = ? ", query.stage);
    if (query.bundle == QLatin1String("none"))
        where.add("AND s.bundle IS NULL ");
    else if (!query.bundle.isEmpty())
        where.add("AND s.bundle = ? ", query.bundle);
    if (query.ageFrom)
        where.add("AND p.birth <= ? ", birthLimit(query.today, *query.ageFrom));
    if (query.ageUntil)
        where.add("AND p.birth > ? ", birthLimit(query.today, *query.ageUntil + 1));
    if (query.urgentOnly)
        where.add("AND s.urgent >= 2 ");
    if (query.withoutAssessment)
        where.add("AND s.assessed IS NULL ");
    if (query.noContactSince)
        where.add("AND coalesce(s.last_contact, 0) < ? ", qint64(*query.noContactSince));
    if (!query.needGroups.isEmpty()) {
        where.add("AND EXISTS (SELECT 1 FROM json_each(p.need_groups) g WHERE g.value IN (SELECT value FROM "
                  "json_each(?))) ",
            QString::fromUtf8(
                QJsonDocument(QJsonArray::fromStringList(query.needGroups)).toJson(QJsonDocument::Compact)));
    }
    if (!query.text.trimmed().isEmpty()) {
        const auto rows = rowsFound(connection, query.text);
        if (!rows)
            return rows.error();
        where.add("AND p.row IN (SELECT value FROM json_each(?)) ", *rows);
    }
    return where;
}

/// Values with the number of their people.
base::Result<QList<std::pair<QString, int>>> counted(sql::Connection &connection, const QString &sql)
{
    sql::Statement rows = connection.statement(sql);
    QList<std::pair<QString, int>> list;
    while (rows.step())
        list.append({rows.text(0), int(rows.integer(1))});
    if (rows.failed())
        return rows.error();
    return list;
}

QString orderOf(const PeopleQuery &query)
{
    const auto expression = [](PeopleColumn column) {
        switch (column) {
        case PeopleColumn::Name:
            return "p.name";
        case PeopleColumn::Birth:
            return "p.birth";
        case PeopleColumn::Dong:
            return "s.dong";
        case PeopleColumn::Household:
            return "s.household_size";
        case PeopleColumn::Condition:
            return "p.condition";
        case PeopleColumn::Total:
            return "s.total";
        case PeopleColumn::Assessed:
            return "s.assessed";
        case PeopleColumn::LastContact:
            return "s.last_contact";
        case PeopleColumn::Bundle:
            return "s.bundle";
        case PeopleColumn::CaseNumber:
            return "p.case_number";
        case PeopleColumn::Added:
            return "p.id";
        }
        return "p.id";
    };
    QStringList keys;
    for (const domain::PeopleSort &sort : query.order)
        keys.append(QLatin1String(expression(sort.column))
            + (sort.descending ? QLatin1String(" DESC") : QLatin1String(" NULLS LAST")));
    if (keys.isEmpty())
        keys.append(QStringLiteral("p.name NULLS LAST"));
    keys.append(QStringLiteral("p.id"));
    return QStringLiteral("ORDER BY ") + keys.join(QLatin1String(", ")) + u' ';
}

const QString kFrom = QStringLiteral("FROM person p JOIN person_summary s ON s.row = p.row ");

const QString kColumns
    = QStringLiteral("SELECT p.id, p.name, p.birth, p.sex, p.status, s.dong, s.road, s.phone, p.case_number, "
                     "p.condition, p.stage,"
                     " p.need_groups, s.household_size, s.last_contact, s.assessed, s.total, s.urgent, "
                     "s.needs, s.bundle, s.bundle_areas,"
                     " EXISTS (SELECT 1 FROM person q JOIN person_summary t ON t.row = q.row"
                     " WHERE q.name = p.name AND q.id <> p.id AND t.joined_into IS NULL) ");

domain::PeopleRow readRow(const sql::Statement &query)
{
    domain::PeopleRow row;
    row.id = query.id(0);
    row.name = query.text(1);
    row.birth = QDate::fromString(query.text(2), Qt::ISODate);
    row.sex = query.text(3);
    row.status = query.text(4);
    row.dong = query.text(5);
    row.road = query.text(6);
    row.phone = query.text(7);
    row.caseNumber = query.text(8);
    row.condition = query.text(9);
    row.stage = query.text(10);
    for (const QJsonValue &group : QJsonDocument::fromJson(query.bytes(11)).array())
        row.needGroups.append(group.toString());
    row.householdSize = int(query.integer(12));
    if (!query.isNull(13))
        row.lastContact = query.integer(13);
    row.assessed = QDate::fromString(query.text(14), Qt::ISODate);
    if (!query.isNull(15))
        row.total = int(query.integer(15));
    row.alarm = domain::Alarm(query.integer(16));
    row.severities = QJsonDocument::fromJson(query.bytes(17)).object();
    row.bundle = query.text(18);
    row.bundleAreas = query.text(19).split(u' ', Qt::SkipEmptyParts);
    row.sameName = query.integer(20) != 0;
    return row;
}

} // namespace

base::Result<domain::PeoplePage> page(
    sql::Connection &connection, const PeopleQuery &query, int offset, int limit)
{
    const auto conflicts = peopleconflicts::all(connection);
    if (!conflicts)
        return conflicts.error();
    const base::Result<Where> where = whereOf(connection, query, *conflicts);
    if (!where)
        return where.error();
    domain::PeoplePage page;
    page.offset = offset;
    sql::Statement count
        = prepared(connection, QStringLiteral("SELECT count(*) ") + kFrom + where->sql, where->values);
    if (count.step())
        page.total = int(count.integer(0));
    if (count.failed())
        return count.error();
    // The page is found first and filled after: the engine would work out all columns of everybody, namesakes
    // included, before it sorts.
    sql::Statement rows = prepared(connection,
        kColumns + QStringLiteral("FROM (SELECT p.row AS found ") + kFrom + where->sql + orderOf(query)
            + QStringLiteral("LIMIT ? OFFSET ?) JOIN person p ON p.row = found"
                             " JOIN person_summary s ON s.row = p.row ")
            + orderOf(query),
        where->values);
    rows.bind(limit).bind(offset);
    while (rows.step()) {
        page.rows.append(readRow(rows));
        page.rows.last().hasConflict = conflicts->contains(page.rows.constLast().id);
    }
    if (rows.failed())
        return rows.error();
    return page;
}

base::Result<QList<base::Id>> ids(sql::Connection &connection, const PeopleQuery &query)
{
    const auto conflicts
        = query.conflictsOnly ? peopleconflicts::all(connection) : QHash<base::Id, qint64>();
    if (!conflicts)
        return conflicts.error();
    const base::Result<Where> where = whereOf(connection, query, *conflicts);
    if (!where)
        return where.error();
    sql::Statement rows = prepared(
        connection, QStringLiteral("SELECT p.id ") + kFrom + where->sql + orderOf(query), where->values);
    QList<base::Id> list;
    while (rows.step())
        list.append(rows.id(0));
    if (rows.failed())
        return rows.error();
    return list;
}

base::Result<QList<std::pair<QString, int>>> dongs(sql::Connection &connection)
{
    return counted(connection,
        QStringLiteral("SELECT dong, count(*) FROM person_summary WHERE dong IS NOT NULL GROUP BY dong ORDER BY "
                       "dong"));
}

base::Result<QList<std::pair<QString, int>>> leads(sql::Connection &connection)
{
    return counted(connection,
        QStringLiteral("SELECT p.lead_worker, count(*) FROM person p JOIN person_summary s ON s.person = p.id"
                       " WHERE coalesce(p.lead_worker, '') <> '' AND p.status IS NULL AND s.joined_into IS NULL"
                       " GROUP BY p.lead_worker ORDER BY p.lead_worker"));
}

} // namespace store::peoplelist
