// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/cellhistory.h"

#include <optional>

namespace store {

/// One write in one cell, the values that gave way to it, and what stands there by it. Looks into a change and a story that
/// the caller keeps.
class CellWrite {
public:
    CellWrite(const recordchanges::Told &told, const syncing::Write &write, const recordchanges::Story &story);

    /// What stood there before its writer's eyes, without what had given way to something else of it or to `beside`;
    /// nothing where something of it is not here to be told.
    std::optional<QList<syncing::Reopened>> before(const QList<base::Id> &beside = {}) const;
    QList<syncing::Head> heads() const { return m_cell.heads(); }
    syncing::Reopened asItStands(const syncing::Head &head) const;
    /// What stands there by it: itself, or the same value once more, where its writer has taken back what he wrote after it.
    base::Id standing() const;
    /// Whether it took the place of values that stood against each other.
    bool endsDisagreement() const { return m_before && isApart(*m_before); }
    /// Whether others have said the same by themselves, so that it stands there without this write, too.
    bool isSaidByOthers() const;
    /// Whether putting the old value there unasked would decide something: over what somebody else has written or decided
    /// since or said, too, or where what stood against each other before it cannot be brought back.
    bool wouldDecide() const;

private:
    static bool isApart(const QList<syncing::Reopened> &sides);
    bool liesUnder(base::Id later) const;

    const recordchanges::Story *m_story;
    const syncing::Write *m_write;
    base::Id m_by;
    CellHistory m_cell;
    std::optional<QList<syncing::Reopened>> m_before;
};

} // namespace store
