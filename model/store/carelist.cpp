// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/carelist.h"

#include "model/sql/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace store::carelist {
namespace {

const QString kPerson = u"shown.id, shown.name, shown.birth, shown.sex, shownsum.dong"_s;

/// From the bundle to the person as shown.
const QString kOfBundle = u" JOIN person p ON p.id = b.parent JOIN person_summary s ON s.row = p.row"
                          " JOIN person shown ON shown.id = coalesce(s.joined_into, p.id)"
                          " JOIN person_summary shownsum ON shownsum.row = shown.row"_s;
constexpr int kPersonColumns = 5;

QString whoseIs(const base::Id &person, const QString &column)
{
    return person.isNil() ? QString() : u" AND %1 = ?"_s.arg(column);
}

sql::Statement prepared(sql::Connection &connection, const QString &sql, const base::Id &person)
{
    sql::Statement query = connection.statement(sql);
    if (!person.isNil())
        query.bind(person);
    return query;
}

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

Person personOf(const sql::Statement &row)
{
    return {row.id(0), row.text(1), day(row.text(2)), row.text(3), row.text(4)};
}

} // namespace

base::Result<QList<Provider>> providers(sql::Connection &connection, const base::Id &person)
{
    sql::Statement rows = prepared(connection,
        u"SELECT DISTINCT "_s + kPerson + u", b.id, o.id, o.name FROM bundle b"_s + kOfBundle
            + u" JOIN bundleitem i ON i.parent = b.id JOIN offer f ON f.id = i.offer"
              " JOIN service v ON v.id = f.parent JOIN organisation o ON o.id = v.parent"
              " WHERE b.state IN ('active', 'paused') AND i.state IN ('running', 'held')"
              " AND shown.status IS NULL"_s
            + whoseIs(person, u"shown.id"_s) + u" ORDER BY b.id, o.name"_s,
        person);
    QList<Provider> all;
    while (rows.step()) {
        all.append({personOf(rows), rows.id(kPersonColumns), rows.id(kPersonColumns + 1),
            rows.text(kPersonColumns + 2)});
    }
    if (const base::Done done = rows.done(); !done)
        return done.error();
    return all;
}

base::Result<QList<Owed>> owedConferences(sql::Connection &connection, const base::Id &person)
{
    sql::Statement rows = prepared(connection,
        u"SELECT "_s + kPerson + u", b.id, b.emergency_due FROM bundle b"_s + kOfBundle
            + u" WHERE b.emergency_due IS NOT NULL AND b.state IN ('approved', 'requested', 'active', 'paused')"
              " AND shown.status IS NULL AND NOT EXISTS (SELECT 1 FROM conference c WHERE c.bundle = b.id"
              " AND c.decision <> 'discussed' AND coalesce(c.edition, 1) = coalesce(b.edition, 1))"_s
            + whoseIs(person, u"shown.id"_s) + u" ORDER BY b.emergency_due"_s,
        person);
    QList<Owed> all;
    while (rows.step())
        all.append({personOf(rows), rows.id(kPersonColumns), day(rows.text(kPersonColumns + 1))});
    if (const base::Done done = rows.done(); !done)
        return done.error();
    return all;
}

base::Result<QList<domain::Consent>> consents(sql::Connection &connection, const base::Id &person)
{
    sql::Statement rows = prepared(connection,
        u"WITH cared (person) AS (SELECT DISTINCT coalesce(s.joined_into, p.id) FROM bundle b"
        " JOIN person p ON p.id = b.parent JOIN person_summary s ON s.row = p.row"
        " WHERE b.state IN ('active', 'paused')"_s
            + whoseIs(person, u"coalesce(s.joined_into, p.id)"_s)
            + u"), part (person, id) AS (SELECT person, person FROM cared UNION SELECT m.parent, m.other"
              " FROM cared JOIN sameperson m ON m.parent = cared.person)"
              " SELECT c.id, part.person, c.form, c.form_edition, c.day, c.ticks, c.organisation, c.until_day"
              " FROM part JOIN consent c ON c.parent = part.id WHERE c.withdrawn_day IS NULL"_s,
        person);
    QList<domain::Consent> all;
    while (rows.step()) {
        domain::Consent one;
        one.id = rows.id(0);
        one.parent = rows.id(1);
        one.form = rows.text(2);
        one.formEdition = rows.text(3);
        one.day = day(rows.text(4));
        one.ticks = QJsonDocument::fromJson(rows.bytes(5)).object();
        one.organisation = rows.id(6);
        one.until = day(rows.text(7));
        all.append(one);
    }
    if (const base::Done done = rows.done(); !done)
        return done.error();
    return all;
}

} // namespace store::carelist
