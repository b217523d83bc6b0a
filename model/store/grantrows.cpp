// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/grantrows.h"

#include "model/sync/body.h"
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

} // namespace

base::Result<QList<base::Id>> holdersOf(sql::Connection &connection, const base::Id &grant)
{
    sql::Statement query = connection.statement(
        u"SELECT body FROM change WHERE record = ? AND kind = ? AND body IS NOT NULL ORDER BY row DESC LIMIT 1"_s);
    query.bind(grant).bind(int(syncing::Kind::Refused));
    const QByteArray bytes = query.step() ? query.bytes(0) : QByteArray();
    if (query.failed())
        return query.error();
    const auto body = syncing::Body::decode(bytes);
    QList<base::Id> holders;
    if (!body)
        return holders;
    const QJsonArray requests = body->more.value("holders"_L1).toArray();
    for (const QJsonValue request : requests) {
        const auto record = askedIn(connection, syncing::fromShortText(request.toString()));
        if (!record)
            return record.error();
        holders.append(*record);
    }
    return holders;
}

} // namespace store::grantrows
