// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/cellwrite.h"

#include <algorithm>

namespace store {

using recordchanges::Story;
using recordchanges::Told;
using syncing::Reopened;
using syncing::Write;

CellWrite::CellWrite(const Told &told, const Write &write, const Story &story)
    : m_story(&story)
    , m_write(&write)
    , m_by(told.change.header.id)
    , m_cell(story, write.column, write.key)
    , m_before(before())
{
}

std::optional<QList<Reopened>> CellWrite::before(const QList<base::Id> &beside) const
{
    QList<Reopened> sides;
    const QSet<base::Id> gone = m_cell.under(m_write->seen + beside);
    for (const base::Id &id : m_write->seen) {
        if (gone.contains(id))
            continue;
        const Write *side = m_cell.writeBy(id);
        if (!side)
            return std::nullopt;
        sides.append({m_write->column, m_write->key, recordchanges::partOf(*side, true, m_write->key), id});
    }
    return sides;
}

Reopened CellWrite::asItStands(const syncing::Head &head) const
{
    return {m_write->column, m_write->key, head.value, head.by};
}

base::Id CellWrite::standing() const
{
    const QList<syncing::Head> all = heads();
    const auto isBy = [&](const syncing::Head &head) {
        return head.by == m_by || (head.value == m_write->after && liesUnder(head.by));
    };
    const auto found = std::ranges::find_if(all, isBy);
    return found == all.end() ? base::Id() : found->by;
}

bool CellWrite::isApart(const QList<Reopened> &sides)
{
    return std::ranges::any_of(sides, [&](const Reopened &one) { return one.value != sides.constFirst().value; });
}

bool CellWrite::isSaidByOthers() const
{
    const QList<syncing::Head> all = heads();
    return all.size() > 1 && std::ranges::all_of(all, [&](const syncing::Head &head) { return head.value == m_write->after; });
}

bool CellWrite::wouldDecide() const
{
    const qsizetype count = heads().size();
    const bool isLost = count == 1 && m_write->seen.size() > 1 && (!m_before || isApart(*m_before));
    return count > 0 && (standing().isNil() || isLost || isSaidByOthers());
}

/// Whether one person wrote all from this change up to the later one, each over the one before.
bool CellWrite::liesUnder(base::Id later) const
{
    const base::Id user = m_story->changes.value(m_by).change.header.user;
    for (QSet<base::Id> walked; !walked.contains(later);) {
        walked.insert(later);
        const auto told = m_story->changes.constFind(later);
        const Write *write = m_cell.writeBy(later);
        if (!write || told->change.header.user != user)
            return false;
        const CellWrite over(*told, *write, *m_story);
        if (!over.m_before || over.m_before->size() != 1)
            return false;
        later = over.m_before->constFirst().by;
        if (later == m_by)
            return true;
    }
    return false;
}

} // namespace store
