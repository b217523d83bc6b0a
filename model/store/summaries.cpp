// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/summaries.h"

#include "model/domain/bundle.h"
#include "model/domain/household.h"
#include "model/domain/person.h"
#include "model/store/joined.h"

namespace store::summaries {
namespace {

const QString kColumns = QStringLiteral(
    "row, person, joined_into, phone, dong, road, household_size, last_contact, assessed, total, urgent,"
    " needs, bundle, bundle_areas");
const QString kSummaries = QStringLiteral(R"sql(
SELECT p.row, p.id,
       (SELECT parent FROM sameperson WHERE other = p.id ORDER BY id LIMIT 1),
       coalesce((SELECT number FROM phone WHERE parent = p.id AND unusable IS NULL ORDER BY id LIMIT 1),
                (SELECT number FROM phone WHERE unusable IS NULL
                 AND parent IN (SELECT other FROM sameperson WHERE parent = p.id) ORDER BY id LIMIT 1)),
       coalesce(p.actual_residence ->> 'dong', p.residence ->> 'dong', h.address ->> 'dong'),
       coalesce(p.actual_residence ->> 'road', p.residence ->> 'road', h.address ->> 'road'),
       CASE WHEN p.household IS NULL THEN 1 ELSE (SELECT count(*) FROM person q WHERE household = p.household
            AND NOT EXISTS (SELECT 1 FROM sameperson WHERE other = q.id)) END,
       (SELECT max((SELECT at FROM note WHERE parent = x.id AND kind IS NOT 'memo' ORDER BY at DESC LIMIT 1))
            FROM (SELECT p.id AS id UNION ALL SELECT other FROM sameperson WHERE parent = p.id) x),
       a.day, a.total,
       CASE WHEN EXISTS (SELECT 1 FROM assessment f WHERE f.urgent = 1 AND f.finished_at IS NOT NULL
                AND f.severities IS NULL AND f.instrument IS NOT NULL
                AND f.instrument <> 'urn:carepass:instrument:needs-crisis'
                AND f.parent IN (SELECT p.id UNION ALL SELECT other FROM sameperson WHERE parent = p.id)
                AND NOT EXISTS (SELECT 1 FROM assessment g WHERE g.finished_at > f.finished_at
                    AND g.instrument = f.instrument
                    AND g.parent IN (SELECT p.id UNION ALL SELECT other FROM sameperson WHERE parent = p.id)))
            THEN 3 WHEN a.urgent THEN 2 WHEN a.urgent_unknown THEN 1 ELSE 0 END, a.severities,
       b.state,
       (SELECT group_concat(area, ' ') FROM bundleitem WHERE parent = b.id)
FROM person p
LEFT JOIN household h ON h.id = p.household
LEFT JOIN assessment a ON a.row = (SELECT row FROM assessment WHERE finished_at IS NOT NULL
    AND (severities IS NOT NULL OR instrument IS NULL OR instrument = 'urn:carepass:instrument:needs-crisis')
    AND parent IN (SELECT p.id UNION ALL SELECT other FROM sameperson WHERE parent = p.id)
    ORDER BY finished_at DESC LIMIT 1)
LEFT JOIN bundle b ON b.row = (SELECT row FROM bundle
    WHERE parent IN (SELECT p.id UNION ALL SELECT other FROM sameperson WHERE parent = p.id)
    AND state NOT IN ('ended', 'evaluated', 'rejected', 'withdrawn') ORDER BY id DESC LIMIT 1)
)sql");

/// The columns that the rows are made of, by type of record; tested for every declared field.
const QHash<QString, QSet<QString>> kTold{
    {QStringLiteral("person"), records::columnSet("household residence actual_residence")},
    {QStringLiteral("household"), records::columnSet("address")},
    {QStringLiteral("sameperson"), records::columnSet("parent other")},
    {QStringLiteral("phone"), records::columnSet("parent number unusable")},
    {QStringLiteral("note"), records::columnSet("parent at kind")},
    {QStringLiteral("assessment"), records::columnSet("parent instrument finished_at day total urgent urgent_unknown severities")},
    {QStringLiteral("bundle"), records::columnSet("parent state")},
    {QStringLiteral("bundleitem"), records::columnSet("parent area")},
};

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

/// Records and those that they are shown as part of: what hangs on either counts for the person.
base::Result<QSet<base::Id>> withShown(sql::Connection &connection, const QSet<base::Id> &people)
{
    QSet<base::Id> all = people;
    for (const base::Id &person : people) {
        const auto shown = joined::shownAs(connection, person);
        if (!shown)
            return shown.error();
        all.insert(*shown);
    }
    return all;
}

/// Whose household counts one less once two of its records are joined.
base::Result<QList<base::Id>> peopleOfJoint(sql::Connection &connection, const QJsonObject &fields)
{
    QList<base::Id> people;
    for (const char *column : {"parent", "other"}) {
        const base::Id one = idAt(fields, column);
        const auto person = records::find<domain::Person>(connection, one);
        if (!person)
            return person.error();
        people.append(one);
        if (!*person || (*person)->household.isNil())
            continue;
        const auto members = membersOf(connection, (*person)->household);
        if (!members)
            return members.error();
        people.append(*members);
    }
    return people;
}

/// Changes a row in its place, its keys untouched, and only where it differs: all else would write pages of the
/// index as well.
QString refreshSql()
{
    QStringList sets;
    QStringList differences;
    for (const QString &column : kColumns.split(QLatin1String(", ")).mid(2)) {
        sets.append(QStringLiteral("%1 = excluded.%1").arg(column));
        differences.append(QStringLiteral("person_summary.%1 IS NOT excluded.%1").arg(column));
    }
    return QStringLiteral("INSERT INTO person_summary (") + kColumns + u')' + kSummaries
        + QStringLiteral("WHERE p.id = ? ON CONFLICT (person) DO UPDATE SET ") + sets.join(QLatin1String(", "))
        + QStringLiteral(" WHERE ") + differences.join(QLatin1String(" OR "));
}

} // namespace

base::Result<QList<base::Id>> peopleOf(sql::Connection &connection, const domain::RecordType &type,
    const QJsonObject &fields, const base::Id &record, const Difference &difference)
{
    const QLatin1String name(type.name);
    const auto told = kTold.find(name);
    if (told == kTold.end() || !touches(difference, *told))
        return QList<base::Id>();
    if (name == QLatin1String(domain::Household::kType))
        return membersOf(connection, record);
    if (name == QLatin1String(domain::Person::kType)) {
        QList<base::Id> people{record};
        const bool moves = touches(difference, {QStringLiteral("household")});
        if (const base::Id household = idAt(fields, "household"); moves && !household.isNil()) {
            const auto members = membersOf(connection, household);
            if (!members)
                return members.error();
            people.append(*members);
        }
        return people;
    }
    if (name == QLatin1String("sameperson"))
        return peopleOfJoint(connection, fields);
    if (name == QLatin1String("bundleitem")) {
        const auto bundle
            = records::find(connection, domain::typeOf<domain::Bundle>(), idAt(fields, "parent"));
        if (!bundle)
            return bundle.error();
        return *bundle ? QList<base::Id>{idAt((*bundle)->fields, "parent")} : QList<base::Id>();
    }
    return QList<base::Id>{idAt(fields, "parent")}; // phone, assessment, bundle, note
}

base::Done refresh(sql::Connection &connection, const QSet<base::Id> &changed)
{
    const auto people = withShown(connection, changed);
    if (!people)
        return people.error();
    sql::Statement clear = connection.statement(
        QStringLiteral("DELETE FROM person_summary AS s WHERE person = ?"
                       " AND NOT EXISTS (SELECT 1 FROM person WHERE id = s.person AND row = s.row)"));
    sql::Statement write = connection.statement(refreshSql());
    // First of all those that are gone, since a new person may have the row of one of them.
    for (const base::Id &person : *people) {
        if (const base::Done cleared = clear.bind(person).run(); !cleared)
            return cleared;
    }
    for (const base::Id &person : *people) {
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
