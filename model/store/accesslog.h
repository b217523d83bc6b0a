// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/accessentry.h"
#include "model/domain/act.h"
#include "model/sql/connection.h"
#include "model/store/logheads.h"
#include "model/store/vault.h"

#include <QJsonObject>
#include <QList>

namespace store {

using domain::AccessEntry;

/// The access log: append-only and chained; written before the data is shown, so a failure to write means
/// that nothing is shown.
namespace accesslog {

base::Done write(const Vault &vault, sql::Connection &connection, const QString &kind,
    const domain::RecordRef &subject, const QJsonObject &detail = {});
/// The same within a transaction that is open already.
base::Done append(const Vault &vault, sql::Connection &connection, const QString &kind,
    const domain::RecordRef &subject, const QJsonObject &detail = {});
/// The newest entries, of one subject or of all.
base::Result<QList<AccessEntry>> read(
    sql::Connection &connection, const base::Id &subject, int limit, int skip = 0);
/// Empty where the chain verifies as far as `witness` has seen it at least, else which entry does not.
base::Result<QString> verify(sql::Connection &connection, const LogHeads &witness);

} // namespace accesslog

} // namespace store
