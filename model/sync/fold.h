// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/messages.h"
#include "model/sync/recordstate.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace syncing {

/// One change into its record, which `record` bears the id of. A body that cannot be read counts as none: it was
/// refused where it entered. `read` is its body, where that was read already.
void fold(const domain::Change &change, bool isErased, const Body *read, RecordState &record);

/// The records of one stream while its changes are folded into them, in the order of their numbers: a pure
/// function of entries and of what was erased for ever. Starts with what `load` gives for a record.
class Fold {
public:
    using Load = std::function<RecordState(const base::Id &record)>;

    explicit Fold(Load load)
        : m_load(std::move(load))
    {
    }

    /// Folds one change, as fold() does.
    void take(const domain::Change &change, bool isErased, const Body *read = nullptr);
    /// Puts a record as it is, from a snapshot.
    void put(const RecordState &record) { m_records.insert(record.id, record); }
    /// Of a change that a program too old to fold it must heed all the same: what has left or was erased
    /// goes.
    void takeAway(const domain::Change &change);

    const RecordState &record(const base::Id &id);
    /// Whether anything was folded into it yet, or put or loaded. Nothing is touched.
    bool holds(const base::Id &id);
    /// Everything that was touched.
    const QHash<base::Id, RecordState> &records() const { return m_records; }

private:
    RecordState &touch(const base::Id &id);

    Load m_load;
    QHash<base::Id, RecordState> m_records;
};

/// The records of a stream from its entries, beginning with those of a snapshot.
QHash<base::Id, RecordState> foldAll(
    const QList<RecordState> &base, const QList<Entry> &entries, const QSet<base::Id> &erased);

QByteArray encodeRecords(const QList<RecordState> &records);
QList<RecordState> decodeRecords(const QByteArray &bytes);

} // namespace syncing
