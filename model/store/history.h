// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/act.h"
#include "model/domain/change.h"
#include "model/domain/historyentry.h"
#include "model/sql/connection.h"

#include <QList>

namespace store {

using domain::HistoryEntry;

/// Reading the change log.
namespace history {

/// The changes of a record, of the records that hang on it by `parent`, and of acts about it, newest first.
base::Result<QList<HistoryEntry>> ofRecord(
    sql::Connection &connection, const base::Id &record, int limit, int skip = 0);
/// The newest acts of the vault.
base::Result<QList<domain::Act>> recentActs(sql::Connection &connection, int limit, int skip = 0);
base::Result<std::optional<domain::Act>> findAct(sql::Connection &connection, const base::Id &act);
/// Whether the act stands undone; redoing it and undoing it again count, undos that the office did not take do not.
base::Result<bool> isUndone(sql::Connection &connection, const base::Id &act);
/// Whether the office has taken none of its changes, so that it is in force nowhere.
base::Result<bool> isRefused(sql::Connection &connection, const base::Id &act);
/// The act that did last what `act` did: itself, or the newest that did it again after it was undone. This is the one
/// that undoing has to name.
base::Result<base::Id> lastDoing(sql::Connection &connection, const base::Id &act);
/// The newest act that takes this one back; nil where none does.
base::Result<base::Id> undoOf(sql::Connection &connection, const base::Id &act);
/// The changes of one act in their order.
base::Result<QList<HistoryEntry>> ofAct(sql::Connection &connection, const base::Id &act);
base::Result<domain::HistoryExtent> extent(sql::Connection &connection, const base::Id &record);
base::Result<qint64> changeCount(sql::Connection &connection);

} // namespace history

} // namespace store
