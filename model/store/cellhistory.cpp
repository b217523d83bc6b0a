// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/cellhistory.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace store {

using syncing::Write;

const Write *CellHistory::writeBy(const base::Id &change) const
{
    const auto told = m_story->changes.constFind(change);
    return told == m_story->changes.constEnd() ? nullptr : recordchanges::writeOf(*told, m_column, m_key);
}

QList<syncing::Head> CellHistory::heads() const
{
    const syncing::FieldState field = m_story->view.fields.value(m_column);
    return field.cells().value(syncing::isKeyed(field.rule()) ? m_key : QStringLiteral(""));
}

QSet<base::Id> CellHistory::under(QList<base::Id> later) const
{
    QSet<base::Id> all;
    while (!later.isEmpty()) {
        const auto told = m_story->changes.constFind(later.takeLast());
        if (told == m_story->changes.constEnd())
            continue;
        const Write *write = recordchanges::writeOf(*told, m_column, m_key);
        const QList<base::Id> seen = syncing::settledBy(told->body) + (write ? write->seen : QList<base::Id>());
        for (const base::Id &id : seen) {
            if (all.contains(id))
                continue;
            all.insert(id);
            later.append(id);
        }
    }
    return all;
}

QJsonValue CellHistory::valueBefore(const QList<base::Id> &sides) const
{
    std::optional<QSet<base::Id>> seenByAll;
    QSet<base::Id> alone;
    for (const base::Id &side : sides) {
        if (!writeBy(side))
            continue;
        const QSet<base::Id> seen = under({side});
        const bool hasSeenOthers = std::ranges::any_of(sides, [&](const base::Id &one) { return seen.contains(one); });
        if (alone.isEmpty() && !hasSeenOthers)
            alone = seen + QSet<base::Id>{side};
        seenByAll = seenByAll ? *seenByAll & seen : seen;
    }
    const QList<base::Id> common = latest(seenByAll.value_or(QSet<base::Id>()));
    // Those who went on from values that stood against each other began where these had begun.
    if (common.size() > 1)
        return valueBefore(common);
    if (!common.isEmpty())
        return recordchanges::partOf(*writeBy(common.constFirst()), true, m_key);
    const QList<base::Id> first = here(alone);
    return first.isEmpty() ? QJsonValue() : recordchanges::partOf(*writeBy(first.constFirst()), false, m_key);
}

QList<base::Id> CellHistory::here(const QSet<base::Id> &changes) const
{
    QList<base::Id> here(changes.begin(), changes.end());
    here.removeIf([&](const base::Id &id) { return !writeBy(id); });
    std::ranges::sort(here, {}, [&](const base::Id &id) {
        const domain::ChangeHeader header = m_story->changes.value(id).change.header;
        return std::tuple(header.clock.wall, header.clock.count, id);
    });
    return here;
}

QList<base::Id> CellHistory::latest(const QSet<base::Id> &changes) const
{
    QList<base::Id> last = here(changes);
    const QSet<base::Id> gone = under(last);
    last.removeIf([&](const base::Id &id) { return gone.contains(id); });
    return last;
}

} // namespace store
