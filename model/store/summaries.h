// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/field.h"
#include "model/sql/connection.h"
#include "model/store/records.h"

#include <QSet>

/// One row for each person with what lists show, sort and filter by: kept in the same transaction as the
/// records, so that a list of eight thousand people is one scan of two tables.
namespace store::summaries {

/// The people whose row a record has a part in: a phone its person, a household all its members, and so on.
/// Nobody where it differs in nothing that a row tells.
base::Result<QList<base::Id>> peopleOf(sql::Connection &connection, const domain::RecordType &type,
    const QJsonObject &fields, const base::Id &record, const Difference &difference);

/// Writes the rows of these people anew, and of those as part of whom they are shown; a person that is gone loses the
/// row.
base::Done refresh(sql::Connection &connection, const QSet<base::Id> &changed);

/// Whether every row is what the records give: a page that the disk lost leaves an older one in its place.
base::Result<bool> areCurrent(sql::Connection &connection);

} // namespace store::summaries
