// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change.h"
#include "model/sql/connection.h"
#include "model/sync/body.h"
#include "model/sync/entry.h"

#include <QList>

namespace store::changerows {

/// The columns that `read` reads, from a change called `c`, and how many they are. `readEntry` wants those of
/// `entryColumns()`.
QString columns();
QString entryColumns();
inline constexpr int kColumns = 18;
domain::Change read(const sql::Statement &query, int from = 0);
syncing::Entry readEntry(const sql::Statement &query);
/// change.row, which `columns()` end with.
inline qint64 rowOf(const sql::Statement &query, int from = 0)
{
    return query.integer(from + kColumns - 1);
}

/// Writes a change that has no number of the office yet. Returns its row.
base::Result<qint64> insert(sql::Connection &connection, const domain::Change &change);
/// A change that the office has numbered, at `row`: where it stands already (Place::There), or a free one.
enum class Place { There, New };
base::Done putEntry(sql::Connection &connection, const base::Id &stream, const syncing::Entry &entry, qint64 row,
    Place place = Place::There);
/// The row for the next change: never 0, which means none.
base::Result<qint64> nextRow(sql::Connection &connection);
/// One that is older than all changes that are here. Rows stand in the order in which changes came, and much goes by the
/// last of them, so that it gets a row before the first.
base::Done putOlder(sql::Connection &connection, const base::Id &stream, const syncing::Entry &entry);
/// Where a change of this device stands, or 0.
base::Result<qint64> rowOfOwn(sql::Connection &connection, const domain::ChangeHeader &header);
/// Writes everything but the office's number anew: a change that was signed under another name of its device,
/// or stripped.
base::Done rewrite(sql::Connection &connection, qint64 row, const domain::Change &change);

/// What a body wrote, as a history page shows it and undo takes it back: of a map or a set that was written
/// key by key, the keys that differ.
base::Result<QList<domain::FieldChange>> fieldsOf(const QByteArray &body);
QList<domain::FieldChange> fieldsOf(const syncing::Body &body);

} // namespace store::changerows
