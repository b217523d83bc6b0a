// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/grantrows.h"

#include "model/sync/body.h"
#include "model/sync/granttable.h"
#include "model/sync/kind.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace store::grantrows {
namespace {

/// The record in which something was asked for; nil where this vault does not know.
base::Result<base::Id> askedIn(sql::Connection &connection, const base::Id &request)
{
    sql::Statement query
        = connection.statement(u"SELECT record FROM change WHERE id = ? AND kind = ? LIMIT 1"_s);
    query.bind(request).bind(int(syncing::Kind::Request));
    const base::Id record = query.step() ? query.id(0) : base::Id();
    if (query.failed())
        return query.error();
    return record;
}

/// The newest change of this kind that the record has, as it says itself; an empty one where there is none.
base::Result<syncing::Body> newestOf(sql::Connection &connection, const base::Id &record, syncing::Kind kind)
{
    sql::Statement query = connection.statement(
        u"SELECT body FROM change WHERE record = ? AND kind = ? AND body IS NOT NULL ORDER BY row DESC LIMIT 1"_s);
    query.bind(record).bind(int(kind));
    const QByteArray bytes = query.step() ? query.bytes(0) : QByteArray();
    if (query.failed())
        return query.error();
    return syncing::Body::decode(bytes).value_or(syncing::Body());
}

} // namespace

base::Result<QList<base::Id>> holdersOf(sql::Connection &connection, const base::Id &grant)
{
    const auto refused = newestOf(connection, grant, syncing::Kind::Refused);
    if (!refused)
        return refused.error();
    QList<base::Id> holders;
    const QJsonArray requests = refused->more.value("holders"_L1).toArray();
    for (const QJsonValue request : requests) {
        const auto record = askedIn(connection, syncing::fromShortText(request.toString()));
        if (!record)
            return record.error();
        holders.append(*record);
    }
    return holders;
}

base::Result<QList<base::Id>> signersOf(sql::Connection &connection, const base::Id &grant)
{
    const auto asked = newestOf(connection, grant, syncing::Kind::Request);
    if (!asked)
        return asked.error();
    return syncing::GrantWish::fromJson(grant, asked->more.value("grant"_L1).toObject()).override;
}

} // namespace store::grantrows
