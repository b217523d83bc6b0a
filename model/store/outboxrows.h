// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sql/connection.h"
#include "model/sync/ports.h"

#include <QHash>

/// What waits for the office: rows that name a change of the log and say where it is on its way. Inside the
/// caller's transaction.
namespace store::outboxrows {

base::Result<QList<syncing::OutItem>> all(sql::Connection &connection);
/// As `syncing::Replica` asks for them.
base::Result<QList<syncing::OutItem>> toOffer(sql::Connection &connection, qint64 most);
base::Result<QList<syncing::OutItem>> besideWaiting(sql::Connection &connection);
base::Result<QList<syncing::OutItem>> ofChange(sql::Connection &connection, const base::Id &change);
base::Result<QList<syncing::OutItem>> ofRecord(sql::Connection &connection, const base::Id &record);
base::Result<std::pair<qint64, qint64>> ends(sql::Connection &connection);
/// The change stands in the log already.
base::Done add(sql::Connection &connection, const base::Id &stream, const domain::Change &change, qint64 row);
/// Writes the item anew, and its change where it is not in the log or differs from what is there.
base::Done put(sql::Connection &connection, const syncing::OutItem &item);
/// The log is about to lose what the record says: what is on its way keeps its own content.
base::Done keepContent(sql::Connection &connection, const base::Id &record);
/// `user` is the vault's own.
base::Done remove(sql::Connection &connection, qint64 place, const base::Id &user);
/// Somebody has read that the office refused it, and let it go: its item goes, and that it is in force nowhere stays.
base::Done noteLetGo(sql::Connection &connection, const base::Id &change);
/// The condition that a change, called `change` in the query, is in force nowhere: the office has refused it.
QString isRefused(const QString &change);
/// What people wrote; who looked at what goes by itself and counts where it says so only.
struct Counts {
    qint64 offered = 0; ///< to be said with the next request, access logs too
    qint64 waiting = 0; ///< on their way: offered, or taken and not yet seen again
    qint64 held = 0; ///< of these, what the office waits for something before
    qint64 quarantined = 0; ///< sent by a device that is locked out; a person at the office decides about them
    qint64 rejected = 0;
};
base::Result<Counts> counts(sql::Connection &connection);
/// Ids of changes that have an item, with the rows of the changes.
base::Result<QHash<base::Id, qint64>> rowsById(sql::Connection &connection);

} // namespace store::outboxrows
