// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/users.h"

namespace store::users {

base::Result<QList<KnownUser>> all(sql::Connection &connection)
{
    QList<KnownUser> list;
    sql::Statement query = connection.statement(QStringLiteral(
        "SELECT id, name, public_key, added_at, removed_at FROM known_user ORDER BY added_at"));
    while (query.step())
        list.append({query.id(0), query.text(1), query.bytes(2), query.integer(3), query.integer(4)});
    if (query.failed())
        return query.error();
    return list;
}

base::Done add(sql::Connection &connection, const KnownUser &user)
{
    sql::Statement known
        = connection.statement(QStringLiteral("SELECT public_key FROM known_user WHERE id = ?"));
    known.bind(user.id);
    if (known.step() && known.bytes(0) != user.publicKey) // old signatures would stop verifying
        return base::Error{
            base::ErrorKind::RefusedByRule, QStringLiteral("this person is known with another key")};
    sql::Statement query = connection.statement(
        QStringLiteral("INSERT INTO known_user (id, name, public_key, added_at) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (id) DO UPDATE SET name = excluded.name, removed_at = NULL"));
    return query.bind(user.id).bind(user.name).bind(user.publicKey).bind(user.addedAt).run();
}

base::Done remove(sql::Connection &connection, const base::Id &user, base::Moment at)
{
    sql::Statement query
        = connection.statement(QStringLiteral("UPDATE known_user SET removed_at = ? WHERE id = ?"));
    return query.bind(at).bind(user).run();
}

} // namespace store::users
