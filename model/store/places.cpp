// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/places.h"

namespace store::places {

base::Result<QHash<base::Id, int>> taken(sql::Connection &connection)
{
    QHash<base::Id, int> taken;
    sql::Statement query = connection.statement(
        QStringLiteral("SELECT offer, count(*) FROM bundleitem"
                       " WHERE offer IS NOT NULL AND state IN ('running', 'held') GROUP BY offer"));
    while (query.step())
        taken.insert(query.id(0), int(query.integer(1)));
    if (query.failed())
        return query.error();
    return taken;
}

} // namespace store::places
