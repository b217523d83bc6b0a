// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/devices.h"

#include "model/office/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office::devices {
namespace {

constexpr base::Moment kLettersKept = 60ll * 24 * 3600 * 1000;

base::Result<QList<Device>> namesOfKey(Context &context, const base::Id &id)
{
    const base::Result<Device> device = find(context, id);
    if (!device)
        return device.error();
    base::Result<QList<Device>> devices = all(context);
    if (devices)
        devices->removeIf([&](const Device &one) { return one.publicKey != device->publicKey; });
    return devices;
}

base::Result<QList<base::Id>> markAll(
    Context &context, const QList<Device> &devices, const QString &statement, qint64 value)
{
    QList<base::Id> ids;
    for (const Device &device : devices) {
        const base::Done done = context.connection.statement(statement).bind(value).bind(device.id).run();
        if (!done)
            return done.error();
        ids.append(device.id);
    }
    const base::Done bumped = facts::bumpEdition(context);
    return bumped ? base::Result<QList<base::Id>>(ids) : bumped.error();
}

} // namespace

base::Result<QList<Device>> all(Context &context)
{
    sql::Statement query = context.connection.statement(
        u"SELECT id, account, public_key, enrolled, seen, revoked, wipes, sealed FROM people_device"
        " ORDER BY id"_s);
    QList<Device> devices;
    while (query.step()) {
        const base::Result<QJsonObject> sealed = context.secrets.open(query.bytes(7));
        if (!sealed)
            return sealed.error();
        devices.append({query.id(0), query.id(1), query.bytes(2), sealed->value("label"_L1).toString(),
            query.integer(3), query.integer(4), query.integer(5), query.integer(6) != 0});
    }
    if (query.failed())
        return query.error();
    return devices;
}

base::Result<Device> find(Context &context, const base::Id &id)
{
    sql::Statement query = context.connection.statement(
        u"SELECT id, account, public_key, enrolled, seen, revoked, wipes, sealed FROM people_device"
        " WHERE id = ?"_s);
    query.bind(id);
    if (!query.step())
        return query.failed() ? query.error() : base::Error{base::ErrorKind::NotFound, u"no such device"_s};
    const base::Result<QJsonObject> sealed = context.secrets.open(query.bytes(7));
    if (!sealed)
        return sealed.error();
    return Device{query.id(0), query.id(1), query.bytes(2), sealed->value("label"_L1).toString(),
        query.integer(3), query.integer(4), query.integer(5), query.integer(6) != 0};
}

base::Done put(Context &context, const Device &device)
{
    const base::Done done
        = context.connection
              .statement(u"INSERT INTO people_device"
                         " (id, account, public_key, enrolled, seen, revoked, wipes, sealed)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                         " account = excluded.account, public_key = excluded.public_key,"
                         " enrolled = excluded.enrolled, sealed = excluded.sealed"_s)
              .bind(device.id)
              .bind(device.account)
              .bind(device.publicKey)
              .bind(device.enrolled)
              .bind(device.seen)
              .bind(device.revoked)
              .bind(device.wipes ? 1 : 0)
              .bind(context.secrets.seal({{u"label"_s, device.label}}))
              .run();
    return done ? facts::bumpEdition(context) : done;
}

base::Done noteSeen(Context &context, const base::Id &id)
{
    return context.connection.statement(u"UPDATE people_device SET seen = ? WHERE id = ?"_s)
        .bind(context.clock.now())
        .bind(id)
        .run();
}

base::Result<QList<base::Id>> revoke(Context &context, const base::Id &id)
{
    const base::Result<QList<Device>> names = namesOfKey(context, id);
    if (!names)
        return names.error();
    if (std::ranges::all_of(*names, &Device::isRevoked))
        return base::Error{base::ErrorKind::RefusedByRule, u"the device is revoked already"_s};
    return markAll(context, *names, u"UPDATE people_device SET revoked = ? WHERE id = ? AND revoked = 0"_s,
        context.clock.now());
}

base::Result<QList<base::Id>> orderWipe(Context &context, const base::Id &id)
{
    const base::Result<QList<Device>> names = namesOfKey(context, id);
    if (!names)
        return names.error();
    if (!std::ranges::all_of(*names, &Device::isRevoked))
        return base::Error{base::ErrorKind::RefusedByRule, u"only a revoked device is wiped"_s};
    return markAll(context, *names, u"UPDATE people_device SET wipes = ? WHERE id = ?"_s, 1);
}

base::Result<bool> isNewLetter(Context &context, const QByteArray &hash)
{
    const base::Done pruned = context.connection.statement(u"DELETE FROM people_letter WHERE at < ?"_s)
                                  .bind(context.clock.now() - kLettersKept)
                                  .run();
    if (!pruned)
        return pruned.error();
    sql::Statement insert = context.connection.statement(
        u"INSERT INTO people_letter (hash, at) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING"_s);
    if (const base::Done done = insert.bind(hash).bind(context.clock.now()).run(); !done)
        return done.error();
    return insert.affected() == 1;
}

} // namespace office::devices
