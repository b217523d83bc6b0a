// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/conflictrows.h"

#include <QSet>

namespace work {

class Context;

/// Whom the disagreements are about, without reading what differs: no history is folded. The subject of each
/// is the one that disagreements::list() tells. A value.
class ConflictPeople {
public:
    static base::Result<ConflictPeople> read(Context &context);
    /// About how many something has to be decided.
    static base::Result<qsizetype> countToDecide(Context &context);

    /// People, households and organisations about whom something has to be decided.
    const QSet<base::Id> &toDecide() const { return m_toDecide; }
    /// Those of whom nothing has to be.
    const QSet<base::Id> &others() const { return m_others; }
    /// What differs about these.
    QList<store::conflictrows::Row> rowsOf(const QSet<base::Id> &subjects) const;

private:
    static base::Result<ConflictPeople> readOf(Context &context, bool isToDecideOnly);
    base::Done add(Context &context, const store::conflictrows::Row &row);

    QList<store::conflictrows::Row> m_rows;
    QHash<base::Id, base::Id> m_subjects; ///< by record
    QSet<base::Id> m_toDecide;
    QSet<base::Id> m_others;
};

} // namespace work
