// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/lineage.h"

#include <algorithm>

namespace syncing {

Lineage::Lineage(const QList<One> &changes)
    : m_seen(size_t(changes.size()), std::vector<bool>(size_t(changes.size()), false))
{
    for (qsizetype at = 0; at < changes.size(); ++at)
        m_places.insert(changes.at(at).header.id, at);
    std::vector<QList<qsizetype>> from(size_t(changes.size()));
    QHash<base::Id, QList<qsizetype>> ofDevice;
    for (qsizetype at = 0; at < changes.size(); ++at) {
        for (const base::Id &id : changes.at(at).saw) {
            if (const auto place = m_places.constFind(id); place != m_places.constEnd() && *place != at)
                from[size_t(at)].append(*place);
        }
        ofDevice[changes.at(at).header.device].append(at);
    }
    for (QList<qsizetype> &own : ofDevice) {
        std::ranges::sort(own, {}, [&](qsizetype at) { return changes.at(at).header.k; });
        for (qsizetype i = 1; i < own.size(); ++i)
            from[size_t(own.at(i))].append(own.at(i - 1));
    }
    // Ancestors first. They come in order but for those whose clocks were wrong, so that one round is mostly enough.
    std::vector<bool> isDone(size_t(changes.size()), false);
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        for (qsizetype at = 0; at < changes.size(); ++at)
            goesOn = inherit(at, from[size_t(at)], isDone) || goesOn;
    }
}

/// Whether its turn had come.
bool Lineage::inherit(qsizetype at, const QList<qsizetype> &from, std::vector<bool> &isDone)
{
    if (isDone[size_t(at)] || !std::ranges::all_of(from, [&](qsizetype one) { return isDone[size_t(one)]; }))
        return false;
    std::vector<bool> &seen = m_seen[size_t(at)];
    for (const qsizetype one : from) {
        seen[size_t(one)] = true;
        const std::vector<bool> &before = m_seen[size_t(one)];
        for (size_t i = 0; i < seen.size(); ++i)
            seen[i] = seen[i] || before[i];
    }
    isDone[size_t(at)] = true;
    return true;
}

bool Lineage::hadSeen(const base::Id &later, const base::Id &earlier) const
{
    const auto a = m_places.constFind(later);
    const auto b = m_places.constFind(earlier);
    return a != m_places.constEnd() && b != m_places.constEnd() && m_seen[size_t(*a)][size_t(*b)];
}

bool Lineage::isApart(const base::Id &one, const base::Id &other) const
{
    return one != other && m_places.contains(one) && m_places.contains(other) && !hadSeen(one, other)
        && !hadSeen(other, one);
}

QList<base::Id> namedAsSeen(const Body &body)
{
    QList<base::Id> ids = body.saw + body.settles + body.withdraws;
    for (const Write &write : body.writes)
        ids += write.seen;
    return ids;
}

} // namespace syncing
