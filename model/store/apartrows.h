// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/act.h"
#include "model/sql/connection.h"

#include <QList>

/// Finding what people changed on several PCs, before anything of it is read.
namespace store::apartrows {

/// Records of which two devices have changed something without having seen the other's, the later of the two since
/// then. Also where the office has refused one of them; nothing that was erased or has left.
base::Result<QList<domain::RecordRef>> changedApart(sql::Connection &connection, base::Moment from);

/// The acts of these kinds, newest first; of one user, or of everybody where `user` is nil.
base::Result<QList<domain::Act>> actsOf(
    sql::Connection &connection, const QStringList &kinds, const base::Id &user, int limit, int skip);
base::Result<qint64> countActsOf(sql::Connection &connection, const QStringList &kinds, const base::Id &user);

} // namespace store::apartrows
