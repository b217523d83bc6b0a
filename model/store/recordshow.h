// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/act.h"
#include "model/store/rowwriter.h"
#include "model/sync/ports.h"

#include <QSet>

#include <optional>

namespace store {

/// Makes the typed rows what the log says: writes, changes or takes away the row of a record as its stream's
/// changes make it, and keeps the list of what somebody has to decide. Inside a transaction of its owner.
class RecordShow {
public:
    RecordShow(sql::Connection &connection, const syncing::Replica &replica,
        searchindex::NoteWords words = searchindex::NoteWords::AtOnce)
        : m_rows(connection, words)
        , m_replica(replica)
    {
    }

    /// `view` is what its user is to see of the record in this stream. Types of newer programs have no row.
    /// `shown`: its values, where they are known and nothing about it is in dispute.
    base::Done show(const base::Id &stream, const syncing::RecordState &view,
        const std::optional<QJsonObject> &shown = {});
    base::Done finish() { return m_rows.finish(); }

    const QList<domain::RecordRef> &touched() const { return m_touched; }

private:
    base::Result<syncing::RecordState> elsewhere(const base::Id &stream, const syncing::RecordState &view);
    base::Done showRow(const domain::RecordType &type, const syncing::RecordState &view,
        const std::optional<QJsonObject> &shown = {});
    base::Done forget(const domain::RecordType &type, const syncing::RecordState &view,
        const std::optional<StoredRecord> &stored);
    base::Done noteConflicts(const base::Id &stream, const syncing::RecordState &view, bool isOfOneMind);

    RowWriter m_rows;
    const syncing::Replica &m_replica;
    QList<domain::RecordRef> m_touched;
    std::optional<QSet<base::Id>> m_disputed; ///< records that the list of conflicts names
};

/// The fields of a record as they show: declared ones by column, others beside them.
StoredRecord shownRecord(const domain::RecordType &type, const syncing::RecordState &view);

} // namespace store
