// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/body.h"
#include "model/domain/change.h"

#include <QHash>

#include <vector>

namespace syncing {

/// Which changes of a record their makers had before their eyes, by what each change says it saw and by what it says
/// of those in turn. A device has always seen what it wrote itself. Pure; a value.
class Lineage {
public:
    struct One {
        domain::ChangeHeader header;
        QList<base::Id> saw;
    };
    explicit Lineage(const QList<One> &changes);

    /// Whether the maker of `later` had seen `earlier`, or went on from something that had.
    bool hadSeen(const base::Id &later, const base::Id &earlier) const;
    /// Neither had seen the other. False where one of them is not known.
    bool isApart(const base::Id &one, const base::Id &other) const;

private:
    bool inherit(qsizetype at, const QList<qsizetype> &from, std::vector<bool> &isDone);

    QHash<base::Id, qsizetype> m_places;
    std::vector<std::vector<bool>> m_seen; ///< by place: which places it has seen
};

/// All changes that the body names as seen by its writer.
QList<base::Id> namedAsSeen(const Body &body);

} // namespace syncing
