// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/departure.h"

#include "model/store/changerows.h"
#include "model/store/syncrows.h"
#include "model/sync/body.h"
#include "model/sync/kind.h"
#include "model/sync/moving.h"

using namespace Qt::StringLiterals;

namespace store::departure {

base::Result<std::optional<domain::MovedAway>> lastOf(sql::Connection &connection, const base::Id &record)
{
    sql::Statement query = connection.statement(u"SELECT "_s + changerows::columns()
        + u" FROM change c WHERE c.record = ? AND c.kind = ? AND c.stream IS NOT NULL ORDER BY c.row DESC LIMIT 1"_s);
    query.bind(record).bind(int(syncing::Kind::Leave));
    std::optional<domain::MovedAway> found;
    if (query.step()) {
        const domain::Change change = changerows::read(query);
        const auto body = syncing::Body::decode(change.body);
        // One that was done over after a restore of the office bears the time that it had.
        const syncing::Leaving leaving = syncing::leavingIn(body.value_or(syncing::Body()));
        found = domain::MovedAway{
            leaving.deed.at == 0 ? change.header.clock.wall : leaving.deed.at, leaving.label};
    }
    if (query.failed())
        return query.error();
    return found;
}

base::Error explained(sql::Connection &connection, const base::Id &record, const base::Error &error)
{
    if (error.kind != base::ErrorKind::NotFound)
        return error;
    const auto facts = syncrows::facts(connection);
    if (!facts)
        return facts.error();
    if (facts->isRevoked)
        return {base::ErrorKind::NotFound, u"the office has locked this vault out"_s};
    const auto left = lastOf(connection, record);
    if (!left)
        return left.error();
    return *left ? (*left)->asError() : error;
}

} // namespace store::departure
