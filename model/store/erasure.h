// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/act.h"
#include "model/sql/connection.h"
#include "model/store/vault.h"

#include <QList>

/// What an erasure has to reach beside the record itself.
namespace store::erasure {

/// The record, all that hangs on it by `parent` or says something about it by `other`, and all that did so
/// when it was removed: the log still holds that; with a person also the household that nobody else is left
/// in. The deepest first. Reads the whole log once for each level.
base::Result<QList<domain::RecordRef>> familyOf(sql::Connection &connection, const domain::RecordRef &record);

/// After the act: empties the write-ahead log, which holds older pages, and removes copies from before
/// migrations.
base::Done scrub(const Vault &vault, sql::Connection &connection);

} // namespace store::erasure
