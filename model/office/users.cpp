// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/users.h"

#include "model/office/facts.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office {

QStringList User::rolesAt(base::Moment moment) const
{
    QStringList roles;
    for (const Post &post : posts) {
        if (isHereAt(moment) && post.holdsAt(moment) && !roles.contains(post.role))
            roles.append(post.role);
    }
    return roles;
}

QStringList User::dongsAt(base::Moment moment, const QStringList &roles) const
{
    QStringList dongs;
    for (const Post &post : posts) {
        if (isHereAt(moment) && post.holdsAt(moment) && roles.contains(post.role))
            dongs.append(post.dong);
    }
    dongs.removeDuplicates();
    return dongs;
}

namespace users {
namespace {

using PostsByPerson = QHash<base::Id, QList<Post>>;

base::Result<PostsByPerson> allPosts(Context &context)
{
    sql::Statement query = context.connection.statement(
        u"SELECT id, person, role, dong, since, until FROM people_post ORDER BY id"_s);
    PostsByPerson posts;
    while (query.step())
        posts[query.id(1)].append(
            {query.id(0), query.text(2), query.text(3), query.integer(4), query.integer(5)});
    if (query.failed())
        return query.error();
    return posts;
}

} // namespace

base::Result<QList<User>> all(Context &context)
{
    const base::Result<PostsByPerson> posts = allPosts(context);
    if (!posts)
        return posts.error();
    sql::Statement query = context.connection.statement(
        u"SELECT id, person, public_key, since, until, sealed FROM people_user ORDER BY id"_s);
    QList<User> users;
    while (query.step()) {
        const base::Result<QJsonObject> sealed = context.secrets.open(query.bytes(5));
        if (!sealed)
            return sealed.error();
        users.append({query.id(0), query.id(1), sealed->value("name"_L1).toString(), query.bytes(2),
            query.integer(3), query.integer(4), posts->value(query.id(1))});
    }
    if (query.failed())
        return query.error();
    return users;
}

base::Result<User> find(Context &context, const base::Id &id)
{
    const base::Result<QList<User>> users = all(context);
    if (!users)
        return users.error();
    const auto found = std::ranges::find(*users, id, &User::id);
    if (found == users->end())
        return base::Error{base::ErrorKind::NotFound, u"no such user"_s};
    return *found;
}

base::Result<QList<User>> named(Context &context, const QString &name)
{
    base::Result<QList<User>> users = all(context);
    if (users)
        users->removeIf(
            [&](const User &user) { return user.name != name || !user.isHereAt(context.clock.now()); });
    return users;
}

base::Done add(Context &context, const User &user)
{
    const base::Done added = context.connection
                                 .statement(u"INSERT INTO people_user"
                                            " (id, person, public_key, since, until, sealed)"
                                            " VALUES (?, ?, ?, ?, ?, ?)"_s)
                                 .bind(user.id)
                                 .bind(user.person)
                                 .bind(user.publicKey)
                                 .bind(user.from)
                                 .bind(user.until)
                                 .bind(context.secrets.seal({{u"name"_s, user.name}}))
                                 .run();
    return added ? facts::bumpEdition(context) : added;
}

base::Done end(Context &context, const base::Id &id)
{
    sql::Statement update
        = context.connection.statement(u"UPDATE people_user SET until = ? WHERE id = ? AND until = 0"_s);
    if (const base::Done done = update.bind(context.clock.now()).bind(id).run(); !done)
        return done;
    if (update.affected() == 0)
        return base::Error{base::ErrorKind::NotFound, u"no such user, or ended already"_s};
    return facts::bumpEdition(context);
}

base::Done addPost(Context &context, const base::Id &person, const QString &role, const QString &dong)
{
    if (!context.rules.role(role))
        return base::Error{base::ErrorKind::InvalidInput, u"there is no role %1"_s.arg(role)};
    sql::Statement query = context.connection.statement(
        u"SELECT id FROM people_post WHERE person = ? AND role = ? AND dong = ? AND until = 0"_s);
    query.bind(person).bind(role).bind(filled(dong));
    bool isThere = false;
    while (query.step())
        isThere = true;
    if (query.failed() || isThere)
        return query.done();
    const base::Done added = context.connection
                                 .statement(u"INSERT INTO people_post (id, person, role, dong, since, until)"
                                            " VALUES (?, ?, ?, ?, ?, 0)"_s)
                                 .bind(base::Id::make(context.clock.now(), context.random))
                                 .bind(person)
                                 .bind(role)
                                 .bind(filled(dong))
                                 .bind(context.clock.now())
                                 .run();
    return added ? facts::bumpEdition(context) : added;
}

base::Done endPost(Context &context, const base::Id &person, const QString &role, const QString &dong)
{
    sql::Statement update = context.connection.statement(
        u"UPDATE people_post SET until = ? WHERE person = ? AND role = ? AND dong = ? AND until = 0"_s);
    update.bind(context.clock.now()).bind(person).bind(role).bind(filled(dong));
    if (const base::Done done = update.run(); !done)
        return done;
    if (update.affected() == 0)
        return base::Error{base::ErrorKind::NotFound, u"the person has no such post"_s};
    return facts::bumpEdition(context);
}

} // namespace users

} // namespace office
