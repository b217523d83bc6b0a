// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/recordstate.h"

namespace syncing {

/// How a conflict wants to be treated.
enum class Weight {
    Notice, ///< one value shows, the others stay readable
    Decision ///< somebody has to decide; the safer value shows, and closing the case waits
};

/// Two or more people wrote the same thing apart. It is an output of the fold: every replica finds the same
/// one, named by the changes that disagree. `sides` are in the office's order; a removal or an overlapping
/// text has sides without values of their own.
struct Conflict {
    QByteArray id;
    base::Id record;
    QString type;
    QString column; ///< empty: about removing the record
    QString key;
    Weight weight = Weight::Notice;
    QList<Head> sides;

    bool operator==(const Conflict &) const = default;
};

QList<Conflict> conflictsOf(const RecordState &record);

/// H over the ids of the changes in ascending order.
QByteArray conflictId(QList<base::Id> changes);

/// What came late and waits for somebody: not what would write only what stands there already, or take away what is gone.
/// Nobody has decided about that, and it waits again where something else comes to stand there.
QList<Late> waitingLates(const RecordState &record);

/// Whether a case may be closed as far as this record is concerned.
bool blocksClosing(const RecordState &record);

} // namespace syncing
