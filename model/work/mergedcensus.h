// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/mergedrecord.h"

#include <QHash>

namespace work {

class Context;

/// How many records went together by themselves (merges.h). Counting them means folding each; so the count is
/// taken from a list once, and kept true by looking at nothing but what was touched since. A value.
class MergedCensus {
public:
    static MergedCensus of(const QList<domain::MergedRecord> &list);

    bool isKnown() const { return m_isKnown; }
    qsizetype count() const { return m_at.size(); }
    /// What was touched since it was last right; reads the whole list where that is less, or where nothing is
    /// known. What is older than `from` leaves the count.
    base::Done follow(Context &context, const QList<domain::RecordRef> &touched, base::Moment from);

    /// From this many records on the list is read, which looks at those alone that two PCs have changed.
    static constexpr qsizetype kMany = 64;

private:
    base::Done look(Context &context, const domain::RecordRef &record, base::Moment from);

    QHash<base::Id, base::Moment> m_at; ///< when the last of each was written
    bool m_isKnown = false;
};

} // namespace work
