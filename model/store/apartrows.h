// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/act.h"
#include "model/sql/connection.h"

#include <QList>

/// Finding what people changed on several PCs, before anything of it is read.
namespace store::apartrows {

/// Records that were changed since then, by whichever device, and ever by another one too: among them are all that
/// two have changed apart. Whatever was erased or has left has no bodies any more and is not among them.
base::Result<QList<domain::RecordRef>> changedByMany(sql::Connection &connection, base::Moment from);

/// The acts of these kinds, newest first; of one user, or of everybody where `user` is nil.
base::Result<QList<domain::Act>> actsOf(
    sql::Connection &connection, const QStringList &kinds, const base::Id &user, int limit, int skip);
base::Result<qint64> countActsOf(sql::Connection &connection, const QStringList &kinds, const base::Id &user);

} // namespace store::apartrows
