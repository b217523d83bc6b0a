// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/act.h"
#include "model/domain/change.h"
#include "model/domain/field.h"
#include "model/store/records.h"
#include "model/store/searchindex.h"

#include <QList>
#include <QSet>

namespace store {

/// Rows of records together with all that follows from them: search entries and summaries are remembered and
/// written by `finish`. Inside a transaction of its owner.
class RowWriter {
public:
    explicit RowWriter(
        sql::Connection &connection, searchindex::NoteWords words = searchindex::NoteWords::AtOnce)
        : m_connection(&connection)
        , m_words(words)
    {
    }

    /// Writes `record` where `stored` was (version 0: nothing was).
    base::Done write(const domain::RecordType &type, const StoredRecord &stored, const StoredRecord &record);
    base::Done takeAway(const domain::RecordType &type, const StoredRecord &record);
    /// Search entries and summaries of what was written or taken away.
    base::Done finish();

    sql::Connection &connection() const { return *m_connection; }

private:
    base::Done writeRow(const domain::RecordType &type, StoredRecord &record, const Difference &difference);
    base::Done noteAffected(const domain::RecordType &type, const QJsonObject &fields, const base::Id &id,
        const Difference &difference);

    sql::Connection *m_connection;
    searchindex::NoteWords m_words;
    QSet<base::Id> m_summed; ///< people whose summary is to be written anew
    QSet<base::Id> m_described; ///< people whose search entries are
    /// Other records whose entries are.
    struct Indexed {
        const domain::RecordType *type = nullptr;
        StoredRecord record;
        bool isNew = false;
    };
    QList<Indexed> m_indexed;
};

/// The fields in which two states of a record differ, those of newer versions too.
QList<domain::FieldChange> differenceOf(
    const domain::RecordType &type, const StoredRecord &before, const StoredRecord &after);

} // namespace store
