// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/joined.h"

#include "model/domain/sameperson.h"

namespace store::joined {

base::Result<QList<base::Id>> partsOf(sql::Connection &connection, const base::Id &person)
{
    const auto joined = records::childrenOf<domain::SamePerson>(connection, person);
    if (!joined)
        return joined.error();
    QList<base::Id> parts{person};
    for (const domain::SamePerson &one : *joined)
        parts.append(one.other);
    return parts;
}

base::Result<base::Id> shownAs(sql::Connection &connection, const base::Id &person)
{
    sql::Statement query = connection.statement(
        QStringLiteral("SELECT parent FROM sameperson WHERE other = ? ORDER BY id LIMIT 1"));
    query.bind(person);
    const base::Id into = query.step() ? query.id(0) : person;
    if (query.failed())
        return query.error();
    return into;
}

} // namespace store::joined
