// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sql/connection.h"
#include "model/sync/conflict.h"

#include <QList>

namespace store::conflictrows {

/// One line of the inbox: a disagreement, or (`change` set) a change that came after its case had moved.
struct Row {
    QByteArray id;
    base::Id stream;
    base::Id record;
    QString type;
    QString field; ///< empty: about removing the record
    QString part;
    syncing::Weight weight = syncing::Weight::Notice;
    base::Id change;
};

base::Result<QList<Row>> all(sql::Connection &connection);
base::Result<QList<Row>> ofRecord(sql::Connection &connection, const base::Id &record);
base::Result<qint64> count(sql::Connection &connection);
/// Writes what folding found for this record in place of what was known of it, where `isKnown` says that
/// something was. Whether it found anything.
base::Result<bool> replace(
    sql::Connection &connection, const base::Id &stream, const syncing::RecordState &view, bool isKnown);

} // namespace store::conflictrows
