// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/peopleconflicts.h"

#include "model/domain/records.h"

#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace store::peopleconflicts {
namespace {

/// Deeper than anything hangs: a circle ends here.
constexpr int kDeepest = 8;

struct PersonPlace {
    base::Id id;
    qint64 row = 0;
    base::Id shownAs; ///< nil: as itself
};

base::Result<std::optional<PersonPlace>> personAt(sql::Connection &connection, const base::Id &id)
{
    sql::Statement query = connection.statement(
        u"SELECT p.row, s.joined_into FROM person p JOIN person_summary s ON s.row = p.row WHERE p.id = ?"_s);
    query.bind(id);
    std::optional<PersonPlace> found;
    while (query.step())
        found = PersonPlace{id, query.integer(0), query.isNull(1) ? base::Id() : query.id(1)};
    if (query.failed())
        return query.error();
    return found;
}

/// What records of these types hang on, where one of them has this id; nil where none has.
base::Result<base::Id> parentOf(sql::Connection &connection, const base::Id &id)
{
    for (const domain::RecordType *type : domain::allRecordTypes()) {
        if (!type->find(u"parent"_s))
            continue;
        sql::Statement query = connection.statement(
            u"SELECT parent FROM %1 WHERE id = ?"_s.arg(QLatin1String(type->name)));
        query.bind(id);
        while (query.step())
            return query.id(0);
        if (query.failed())
            return query.error();
    }
    return base::Id();
}

/// The records with a line in the inbox, those that hang on something as what they hang on.
base::Result<QSet<base::Id>> concerned(sql::Connection &connection)
{
    sql::Statement types = connection.statement(u"SELECT DISTINCT type FROM conflict"_s);
    QStringList names;
    while (types.step())
        names.append(types.text(0));
    if (types.failed())
        return types.error();
    QSet<base::Id> ids;
    for (const QString &name : std::as_const(names)) {
        const domain::RecordType *type = domain::recordType(name);
        const bool hangs = type && type->find(u"parent"_s);
        // A late change may be of a record that has no row; it is found once somebody has taken it over.
        sql::Statement query = connection.statement(hangs
                ? u"SELECT DISTINCT t.parent FROM conflict c JOIN %1 t ON t.id = c.record WHERE c.type = ?"_s
                      .arg(name)
                : u"SELECT DISTINCT record FROM conflict WHERE type = ?"_s);
        query.bind(name);
        while (query.step())
            ids.insert(query.id(0));
        if (query.failed())
            return query.error();
    }
    return ids;
}

/// The person that a record is or hangs on.
base::Result<std::optional<PersonPlace>> personOf(sql::Connection &connection, base::Id id)
{
    for (int depth = 0; depth < kDeepest && !id.isNil(); ++depth) {
        auto person = personAt(connection, id);
        if (!person || *person)
            return person;
        const auto parent = parentOf(connection, id);
        if (!parent)
            return parent.error();
        id = *parent;
    }
    return std::optional<PersonPlace>();
}

} // namespace

base::Result<QHash<base::Id, qint64>> all(sql::Connection &connection)
{
    const auto ids = concerned(connection);
    if (!ids)
        return ids.error();
    QHash<base::Id, qint64> people;
    for (const base::Id &id : *ids) {
        auto person = personOf(connection, id);
        if (person && *person && !(*person)->shownAs.isNil())
            person = personAt(connection, (*person)->shownAs);
        if (!person)
            return person.error();
        if (*person)
            people.insert((*person)->id, (*person)->row);
    }
    return people;
}

} // namespace store::peopleconflicts
