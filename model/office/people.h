// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/devices.h"
#include "model/office/streams.h"
#include "model/sync/catalogue.h"
#include "model/sync/messages.h"

#include <QHash>

#include <memory>

namespace office {

/// Everybody and everything that rights follow from, as one edition of it stood; read once and shared by the
/// requests of one worker until the edition grows. Of devices only what locks an account out is part of it: their state is asked anew.
struct People {
    qint64 edition = 0;
    QString officeName;
    base::Id common;
    base::Id audit;
    QList<User> users;
    QList<Stream> streams;
    QHash<base::Id, base::Moment> lockedOut; ///< accounts without a trusted device, and since when
    QList<syncing::CatalogueUser> vouched; ///< whom a restored office knows by its vouchers only

    const User *user(const base::Id &id) const;
    /// Null also where he is a user of the office (again).
    const syncing::CatalogueUser *vouchedFor(const base::Id &id) const;
    /// Of a user or one who is vouched for; empty where there is none.
    QByteArray keyOf(const base::Id &id) const;
    bool isSamePerson(const base::Id &one, const base::Id &other) const;
    /// Whether the last device of this account had been revoked by then.
    bool isLockedOut(const base::Id &account, base::Moment at) const;
};

using PeoplePtr = std::shared_ptr<const People>;

namespace people {

/// `known` where the edition has not changed since.
base::Result<PeoplePtr> read(Context &context, const PeoplePtr &known = {});

/// Whether this user may know of another one.
bool isKnownTo(Context &context, const People &people, const base::Id &asker, const User &other);

/// What one user may know of all this, signed by the office.
base::Result<syncing::SignedCatalogue> catalogueFor(
    Context &context, const People &people, const base::Id &user);

} // namespace people

} // namespace office
