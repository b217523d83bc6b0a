// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/truth.h"

namespace sim {

void Truth::made(const Made &one)
{
    m_made.insert(one.change, one);
    m_byRecord[one.record].append(one.change);
    for (const syncing::Write &write : one.writes) {
        for (const base::Id &seen : write.seen)
            m_superseders[seen].append(one.change);
    }
    for (const base::Id &settled : one.settles)
        m_superseders[settled].append(one.change);
    learned(one.actor, one.change);
}

void Truth::learned(int actor, const base::Id &change)
{
    QHash<base::Id, qint64> &known = m_learned[actor];
    if (!known.contains(change))
        known.insert(change, ++m_clocks[actor]);
}

void Truth::cloned(int from, int to)
{
    m_learned[to] = m_learned.value(from);
    m_clocks[to] = m_clocks.value(from);
}

const Made *Truth::find(const base::Id &change) const
{
    const auto found = m_made.constFind(change);
    return found == m_made.constEnd() ? nullptr : &*found;
}

bool Truth::knew(const Made &later, const base::Id &earlier) const
{
    const auto known = m_learned.constFind(later.actor);
    if (known == m_learned.constEnd())
        return false;
    const auto stamp = known->constFind(earlier);
    return stamp != known->constEnd() && *stamp < later.stamp;
}

} // namespace sim
