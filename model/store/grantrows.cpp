// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/grantrows.h"

#include "model/sync/body.h"
#include "model/sync/granttable.h"
#include "model/sync/kind.h"
#include "model/sync/moving.h"

#include <QHash>
#include <QJsonArray>

#include <optional>

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

/// The newest change of one of these kinds that the record has, with its body; nothing where there is none.
base::Result<std::optional<domain::Change>> newestOf(
    sql::Connection &connection, const base::Id &record, std::initializer_list<syncing::Kind> kinds)
{
    QStringList numbers;
    for (const syncing::Kind kind : kinds)
        numbers.append(QString::number(int(kind)));
    sql::Statement query = connection.statement(
        u"SELECT body, kind FROM change WHERE record = ? AND kind IN (%1) AND body IS NOT NULL ORDER BY row DESC LIMIT 1"_s
            .arg(numbers.join(u',')));
    query.bind(record);
    std::optional<domain::Change> found;
    if (query.step()) {
        found.emplace();
        found->body = query.bytes(0);
        found->header.kind = domain::ChangeKind(query.integer(1));
    }
    if (query.failed())
        return query.error();
    return found;
}

/// What was asked for in months whose cases came from elsewhere, with the records in which they are.
base::Result<QHash<base::Id, base::Id>> askedElsewhere(sql::Connection &connection)
{
    QHash<base::Id, base::Id> records;
    sql::Statement query = connection.statement(
        u"SELECT record, body FROM change WHERE type = 'grant' AND kind = ? AND body IS NOT NULL"_s);
    query.bind(int(syncing::Kind::Enter));
    while (query.step()) {
        domain::Change entering;
        entering.body = query.bytes(1);
        if (const auto request = syncing::enteredIn(entering).request)
            records.insert(request->header.id, query.id(0));
    }
    if (query.failed())
        return query.error();
    return records;
}

} // namespace

base::Result<QList<base::Id>> holdersOf(sql::Connection &connection, const base::Id &grant)
{
    const auto told = newestOf(connection, grant, {syncing::Kind::Refused, syncing::Kind::Enter});
    if (!told)
        return told.error();
    QList<base::Id> holders;
    if (!*told)
        return holders;
    const auto body = syncing::Body::decode((*told)->body);
    const QJsonArray requests
        = body ? body->more.value("holders"_L1).toArray() : QJsonArray();
    std::optional<QHash<base::Id, base::Id>> elsewhere;
    for (const QJsonValue one : requests) {
        const base::Id request = syncing::fromShortText(one.toString());
        auto record = askedIn(connection, request);
        if (record && record->isNil() && !elsewhere) {
            const auto read = askedElsewhere(connection);
            if (!read)
                return read.error();
            elsewhere = *read;
        }
        if (!record)
            return record.error();
        holders.append(record->isNil() ? elsewhere->value(request) : *record);
    }
    return holders;
}

base::Result<QList<base::Id>> signersOf(sql::Connection &connection, const base::Id &grant)
{
    const auto told = newestOf(connection, grant, {syncing::Kind::Request, syncing::Kind::Enter});
    if (!told)
        return told.error();
    if (!*told)
        return QList<base::Id>();
    QByteArray asked = (*told)->body;
    if (syncing::kindOf((*told)->header) == syncing::Kind::Enter) {
        const auto request = syncing::enteredIn(**told).request;
        asked = request ? request->body : QByteArray();
    }
    const syncing::Body body = syncing::Body::decode(asked).value_or(syncing::Body());
    return syncing::GrantWish::fromJson(grant, body.more.value("grant"_L1).toObject()).override;
}

} // namespace store::grantrows
