// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/summaries.h"

#include "model/domain/bundle.h"
#include "model/domain/household.h"
#include "model/domain/note.h"
#include "model/domain/person.h"

namespace store::summaries {
namespace {

const QString kColumns = QStringLiteral(
    "person, joined_into, phone, dong, road, household_size, last_contact, assessed, total, urgent,"
    " needs, bundle, bundle_areas");
const QString kSummaries = QStringLiteral(R"sql(
SELECT p.id,
       (SELECT parent FROM sameperson WHERE other = p.id ORDER BY id LIMIT 1),
       (SELECT number FROM phone WHERE parent = p.id AND unusable IS NULL ORDER BY id LIMIT 1),
       coalesce(p.actual_residence ->> 'dong', p.residence ->> 'dong', h.address ->> 'dong'),
       coalesce(p.actual_residence ->> 'road', p.residence ->> 'road', h.address ->> 'road'),
       CASE WHEN p.household IS NULL THEN 1 ELSE (SELECT count(*) FROM person WHERE household = p.household) END,
       (SELECT max(at) FROM note WHERE kind IS NOT 'memo' AND (parent = p.id
            OR parent IN (SELECT other FROM sameperson WHERE parent = p.id))),
       a.day, a.total, coalesce(a.urgent, 0), a.severities,
       b.state,
       (SELECT group_concat(area, ' ') FROM bundleitem WHERE parent = b.id)
FROM person p
LEFT JOIN household h ON h.id = p.household
LEFT JOIN assessment a ON a.row = (SELECT row FROM assessment WHERE parent = p.id AND finished_at IS NOT NULL
                                   ORDER BY finished_at DESC LIMIT 1)
LEFT JOIN bundle b ON b.row = (SELECT row FROM bundle WHERE parent = p.id
                               AND state NOT IN ('ended', 'evaluated', 'rejected', 'withdrawn')
                               ORDER BY id DESC LIMIT 1)
)sql");

base::Id idAt(const QJsonObject &fields, const char *column)
{
    return base::Id::fromString(fields.value(QLatin1String(column)).toString()).value_or(base::Id());
}

base::Result<QList<base::Id>> membersOf(sql::Connection &connection, const base::Id &household)
{
    QList<base::Id> people;
    sql::Statement query = connection.statement(QStringLiteral("SELECT id FROM person WHERE household = ?"));
    query.bind(household);
    while (query.step())
        people.append(query.id(0));
    if (query.failed())
        return query.error();
    return people;
}

/// A record and those that it is shown as part of: a note of either is a contact with the person.
base::Result<QList<base::Id>> shownAs(sql::Connection &connection, const base::Id &person)
{
    QList<base::Id> people{person};
    sql::Statement query
        = connection.statement(QStringLiteral("SELECT parent FROM sameperson WHERE other = ?"));
    query.bind(person);
    while (query.step())
        people.append(query.id(0));
    if (query.failed())
        return query.error();
    return people;
}

/// Whether a person's summary is what the records give. A compound SELECT takes two NULLs for equal.
base::Result<bool> isCurrent(sql::Connection &connection, const base::Id &person)
{
    sql::Statement query = connection.statement(QStringLiteral("SELECT EXISTS (SELECT ") + kColumns
        + QStringLiteral(" FROM person_summary WHERE person = ? INTERSECT ") + kSummaries
        + QStringLiteral("WHERE p.id = ?)"));
    query.bind(person).bind(person);
    const bool current = query.step() && query.integer(0) != 0;
    if (query.failed())
        return query.error();
    return current;
}

QString refreshSql()
{
    return QStringLiteral("INSERT OR REPLACE INTO person_summary (") + kColumns + u')' + kSummaries
        + QStringLiteral("WHERE p.id = ?");
}

} // namespace

base::Result<QList<base::Id>> peopleOf(sql::Connection &connection, const domain::RecordType &type,
    const QJsonObject &fields, const base::Id &record)
{
    const QLatin1String name(type.name);
    if (name == QLatin1String(domain::Household::kType))
        return membersOf(connection, record);
    if (name == QLatin1String(domain::Person::kType)) {
        QList<base::Id> people{record};
        if (const base::Id household = idAt(fields, "household"); !household.isNil()) {
            const auto members = membersOf(connection, household);
            if (!members)
                return members.error();
            people.append(*members);
        }
        return people;
    }
    if (name == QLatin1String("sameperson"))
        return QList<base::Id>{idAt(fields, "parent"), idAt(fields, "other")};
    if (name == QLatin1String("bundleitem")) {
        const auto bundle
            = records::find(connection, domain::typeOf<domain::Bundle>(), idAt(fields, "parent"));
        if (!bundle)
            return bundle.error();
        return *bundle ? QList<base::Id>{idAt((*bundle)->fields, "parent")} : QList<base::Id>();
    }
    if (name == QLatin1String(domain::Note::kType))
        return shownAs(connection, idAt(fields, "parent"));
    static const QSet<QString> kOfPerson{
        QStringLiteral("phone"), QStringLiteral("assessment"), QStringLiteral("bundle")};
    if (kOfPerson.contains(name))
        return QList<base::Id>{idAt(fields, "parent")};
    return QList<base::Id>();
}

base::Done refresh(sql::Connection &connection, const QSet<base::Id> &people)
{
    sql::Statement clear
        = connection.statement(QStringLiteral("DELETE FROM person_summary WHERE person = ?"));
    sql::Statement write = connection.statement(refreshSql());
    for (const base::Id &person : people) {
        const auto current = isCurrent(connection, person);
        if (!current)
            return current.error();
        if (*current)
            continue;
        if (const base::Done cleared = clear.bind(person).run(); !cleared)
            return cleared;
        if (const base::Done written = write.bind(person).run(); !written)
            return written;
    }
    return {};
}

base::Result<bool> areCurrent(sql::Connection &connection)
{
    const QString stored = QStringLiteral("SELECT ") + kColumns + QStringLiteral(" FROM person_summary");
    const QString difference
        = QStringLiteral("SELECT EXISTS (%1 EXCEPT SELECT * FROM (%2)) OR EXISTS (%2 EXCEPT %1)")
              .arg(stored, kSummaries);
    return connection.single(difference).transform([](const QVariant &differs) {
        return differs.toInt() == 0;
    });
}

} // namespace store::summaries
