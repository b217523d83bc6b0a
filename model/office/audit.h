// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/context.h"

#include <QJsonObject>
#include <QList>

/// What the office did: append-only, each entry chained to the one before it. Access logs of vaults are not
/// here; they are in the audit stream.
namespace office::audit {

/// Nil actor: somebody at the console of the server, or the office itself.
struct Event {
    qint64 n = 0;
    base::Id id; ///< of the act; one that was done is not done again
    base::Moment at = 0;
    base::Id actor;
    base::Id second;
    QString act; ///< "revoke", "enrol", ...
    QJsonObject detail; ///< sealed in the database; ids and words of the act, nothing about clients
};

/// Fills in number and moment. ErrorKind::AlreadyExists where an act of this id is there.
base::Done write(Context &context, Event event);
/// An act of the console or of the office itself.
base::Done note(Context &context, const QString &act, const QJsonObject &detail);
base::Result<bool> contains(Context &context, const base::Id &id);
/// The newest first.
base::Result<QList<Event>> newest(Context &context, int limit, qint64 before = 0);
/// The newest acts of one name.
base::Result<QList<Event>> newestOf(Context &context, const QString &act, int limit);
/// How many entries there are; VaultDamaged, with the number, where one does not belong to the one before.
base::Result<qint64> verify(Context &context);

} // namespace office::audit
