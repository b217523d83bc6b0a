// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/personmatch.h"

#include "model/domain/address.h"

#include <QJsonDocument>

namespace store::personmatch {
namespace {

const QString kAll = QStringLiteral(R"sql(
SELECT coalesce(s.joined_into, p.id), p.name, p.birth, p.sex, coalesce(p.residence, p.actual_residence),
       p.case_number, (SELECT group_concat(number, ' ') FROM phone WHERE parent = p.id)
FROM person p
LEFT JOIN person_summary s ON s.row = p.row
ORDER BY p.row
)sql");

} // namespace

base::Result<QList<KnownPerson>> all(sql::Connection &connection)
{
    QList<KnownPerson> people;
    sql::Statement query = connection.statement(kAll);
    while (query.step()) {
        KnownPerson person;
        person.id = query.id(0);
        person.name = query.text(1);
        person.birth = QDate::fromString(query.text(2), Qt::ISODate);
        person.sex = query.text(3);
        const auto residence
            = domain::Address::fromJson(QJsonDocument::fromJson(query.text(4).toUtf8()).object());
        person.road = residence.road;
        person.address = residence.line();
        person.caseNumber = query.text(5);
        person.phones = query.text(6).split(u' ', Qt::SkipEmptyParts);
        people.append(std::move(person));
    }
    if (query.failed())
        return query.error();
    return people;
}

base::Result<QList<base::Id>> bornOn(sql::Connection &connection, QDate day)
{
    sql::Statement query = connection.statement(QStringLiteral("SELECT id FROM person WHERE birth = ?"));
    query.bind(day.toString(Qt::ISODate));
    QList<base::Id> people;
    while (query.step())
        people.append(query.id(0));
    if (query.failed())
        return query.error();
    return people;
}

base::Result<bool> hasNote(sql::Connection &connection, const base::Id &person, const QString &text)
{
    sql::Statement query
        = connection.statement(QStringLiteral("SELECT 1 FROM note WHERE parent = ? AND text = ? LIMIT 1"));
    const bool found = query.bind(person).bind(text).step();
    if (query.failed())
        return query.error();
    return found;
}

} // namespace store::personmatch
