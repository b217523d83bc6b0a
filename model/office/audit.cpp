// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/audit.h"

#include "model/base/bytes.h"
#include "model/office/facts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace office::audit {
namespace {

constexpr auto kColumns = "n, id, at, actor, second, act, sealed, hash";

QByteArray hashOf(const QByteArray &previous, const Event &event)
{
    base::ByteWriter writer;
    writer.bytes(previous)
        .number(event.n)
        .raw(event.id.bytes())
        .number(event.at)
        .raw(event.actor.bytes())
        .raw(event.second.bytes())
        .bytes(event.act.toUtf8())
        .bytes(QJsonDocument(event.detail).toJson(QJsonDocument::Compact));
    return base::crypto::hash(writer.result());
}

base::Result<QByteArray> hashOfEntry(Context &context, qint64 n)
{
    sql::Statement query = context.connection.statement(u"SELECT hash FROM people_audit WHERE n = ?"_s);
    query.bind(n);
    QByteArray hash;
    while (query.step())
        hash = query.bytes(0);
    if (query.failed())
        return query.error();
    return hash;
}

base::Result<Event> eventOf(Context &context, const sql::Statement &row)
{
    const base::Result<QJsonObject> detail = context.secrets.open(row.bytes(6));
    if (!detail)
        return base::Error{base::ErrorKind::VaultDamaged, u"entry %1 does not open"_s.arg(row.integer(0))};
    return Event{row.integer(0), row.id(1), row.integer(2), row.id(3), row.id(4), row.text(5), *detail};
}

base::Result<QList<Event>> eventsOf(Context &context, sql::Statement &query)
{
    QList<Event> events;
    while (query.step()) {
        const base::Result<Event> event = eventOf(context, query);
        if (!event)
            return event.error();
        events.append(*event);
    }
    if (query.failed())
        return query.error();
    return events;
}

} // namespace

base::Done write(Context &context, Event event)
{
    const base::Result<bool> isDone = contains(context, event.id);
    if (!isDone)
        return isDone.error();
    if (*isDone)
        return base::Error{base::ErrorKind::AlreadyExists, u"this act was done before"_s};
    const base::Result<qint64> n = facts::next(context, u"audit"_s);
    if (!n)
        return n.error();
    const base::Result<QByteArray> previous = hashOfEntry(context, *n - 1);
    if (!previous)
        return previous.error();
    event.n = *n;
    event.at = context.clock.now();
    return context.connection
        .statement(u"INSERT INTO people_audit (n, id, at, actor, second, act, sealed, hash)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(event.n)
        .bind(event.id)
        .bind(event.at)
        .bind(event.actor)
        .bind(event.second)
        .bind(event.act)
        .bind(context.secrets.seal(event.detail))
        .bind(hashOf(*previous, event))
        .run();
}

base::Done note(Context &context, const QString &act, const QJsonObject &detail)
{
    Event event;
    event.id = base::Id::make(context.clock.now(), context.random);
    event.act = act;
    event.detail = detail;
    return write(context, event);
}

base::Result<bool> contains(Context &context, const base::Id &id)
{
    sql::Statement query = context.connection.statement(u"SELECT n FROM people_audit WHERE id = ?"_s);
    query.bind(id);
    bool found = false;
    while (query.step())
        found = true;
    if (query.failed())
        return query.error();
    return found;
}

base::Result<QList<Event>> newest(Context &context, int limit, qint64 before)
{
    sql::Statement query
        = context.connection.statement(u"SELECT %1 FROM people_audit"
                                       " WHERE n < ? ORDER BY n DESC LIMIT ?"_s.arg(QLatin1String(kColumns)));
    query.bind(before > 0 ? before : std::numeric_limits<qint64>::max()).bind(limit);
    return eventsOf(context, query);
}

base::Result<QList<Event>> newestOf(Context &context, const QString &act, int limit)
{
    sql::Statement query
        = context.connection.statement(u"SELECT %1 FROM people_audit"
                                       " WHERE act = ? ORDER BY n DESC LIMIT ?"_s.arg(QLatin1String(kColumns)));
    query.bind(act).bind(limit);
    return eventsOf(context, query);
}

base::Result<qint64> verify(Context &context)
{
    sql::Statement query = context.connection.statement(
        u"SELECT %1 FROM people_audit ORDER BY n"_s.arg(QLatin1String(kColumns)));
    QByteArray hash;
    qint64 n = 0;
    while (query.step()) {
        const base::Result<Event> event = eventOf(context, query);
        if (!event)
            return event.error();
        hash = hashOf(hash, *event);
        if (event->n != ++n || hash != query.bytes(7))
            return base::Error{base::ErrorKind::VaultDamaged, u"entry %1"_s.arg(n)};
    }
    if (query.failed())
        return query.error();
    return n;
}

} // namespace office::audit
