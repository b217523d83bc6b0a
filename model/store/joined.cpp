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
    const auto into = records::where<domain::SamePerson>(connection, "other", person);
    if (!into)
        return into.error();
    return into->isEmpty() ? person : into->first().parent;
}

} // namespace store::joined
