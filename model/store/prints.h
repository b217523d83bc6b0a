// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/printentry.h"
#include "model/sql/connection.h"
#include "model/store/vault.h"

#include <QList>

/// The register of papers that left the program (출력 대장). Beside the access log rather than in the log of
/// changes: a print cannot be undone.
namespace store::prints {

/// Gives the next number of the year and writes register and access log (`print`) in one transaction, so that
/// numbers have no gaps and no paper is without its line. Fills in number, user and moment.
base::Result<domain::PrintEntry> add(
    const Vault &vault, sql::Connection &connection, domain::PrintEntry entry);
/// The paper of this number did not come out.
base::Done markFailed(sql::Connection &connection, const domain::PrintEntry &entry);

/// Prints of one record, or about one person; all where the id is nil. The newest first.
base::Result<QList<domain::PrintEntry>> list(
    sql::Connection &connection, const base::Id &about, int limit, int skip = 0);
/// Whether a template of this paper and edition stands on a print.
base::Result<bool> used(sql::Connection &connection, const QString &paper, const QString &templateEdition);

} // namespace store::prints
