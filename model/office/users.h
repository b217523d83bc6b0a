// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/context.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace office {

/// A role of a person, in a dong or, with an empty one, in the district. `until` 0: still.
struct Post {
    base::Id id;
    QString role;
    QString dong;
    base::Moment from = 0;
    base::Moment until = 0;

    bool holdsAt(base::Moment moment) const { return from <= moment && (until == 0 || moment < until); }
};

/// An account: one key. Two accounts of one person (an old laptop and its successor) share `person` and the
/// posts, and never count as two people.
struct User {
    base::Id id;
    base::Id person;
    QString name;
    QByteArray publicKey;
    base::Moment from = 0;
    base::Moment until = 0; ///< 0: still with us
    QList<Post> posts;

    bool isHereAt(base::Moment moment) const { return from <= moment && (until == 0 || moment < until); }
    QStringList rolesAt(base::Moment moment) const;
    QStringList dongsAt(base::Moment moment, const QStringList &roles) const;
};

namespace users {

base::Result<QList<User>> all(Context &context);
/// NotFound where there is none.
base::Result<User> find(Context &context, const base::Id &id);
/// Accounts of people still here under that name.
base::Result<QList<User>> named(Context &context, const QString &name);
base::Done add(Context &context, const User &user);
/// The account signs nothing any more from now on.
base::Done end(Context &context, const base::Id &id);
/// A post for a person; one that he has already stays as it is.
base::Done addPost(Context &context, const base::Id &person, const QString &role, const QString &dong);
/// NotFound where the person has no such post now.
base::Done endPost(Context &context, const base::Id &person, const QString &role, const QString &dong);

} // namespace users

} // namespace office
