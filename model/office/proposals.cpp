// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/proposals.h"

using namespace Qt::StringLiterals;

namespace office::proposals {

base::Done add(Context &context, const base::Id &id, const wire::SignedOrder &order)
{
    const QJsonObject sealed{{u"order"_s, QString::fromUtf8(wire::encode(order))}};
    return context.connection
        .statement(u"INSERT INTO people_proposal (id, at, sealed) VALUES (?, ?, ?)"
                   " ON CONFLICT (id) DO NOTHING"_s)
        .bind(id)
        .bind(context.clock.now())
        .bind(context.secrets.seal(sealed))
        .run();
}

base::Result<QList<Proposal>> all(Context &context)
{
    const base::Moment since = context.clock.now() - kLasts;
    sql::Statement query = context.connection.statement(
        u"SELECT id, at, sealed FROM people_proposal WHERE at > ? ORDER BY at, id"_s);
    query.bind(since);
    QList<Proposal> proposals;
    while (query.step()) {
        const base::Result<QJsonObject> json = context.secrets.open(query.bytes(2));
        if (!json)
            return json.error();
        const auto order = wire::decodeSignedOrder(json->value("order"_L1).toString().toUtf8());
        if (!order)
            return order.error();
        proposals.append({query.id(0), query.integer(1), *order});
    }
    if (query.failed())
        return query.error();
    return proposals;
}

base::Result<Proposal> take(Context &context, const base::Id &id)
{
    const base::Result<QList<Proposal>> waiting = all(context);
    if (!waiting)
        return waiting.error();
    for (const Proposal &proposal : *waiting) {
        if (proposal.id != id)
            continue;
        sql::Statement drop = context.connection.statement(u"DELETE FROM people_proposal WHERE id = ?"_s);
        if (const base::Done done = drop.bind(id).run(); !done)
            return done.error();
        if (drop.affected() == 1)
            return proposal;
    }
    return base::Error{base::ErrorKind::NotFound, u"no such proposal waits"_s};
}

} // namespace office::proposals
