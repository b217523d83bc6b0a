// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"

#include <QDateTime>

#include <algorithm>

namespace base {

Moment SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

HybridClock::HybridClock(const Clock &clock, HybridTime last)
    : m_clock(clock)
    , m_last(last)
{
}

HybridTime HybridClock::next()
{
    const Moment wall = m_clock.now();
    m_last = wall > m_last.wall ? HybridTime{wall, 0} : HybridTime{m_last.wall, m_last.count + 1};
    return m_last;
}

void HybridClock::observe(HybridTime other)
{
    m_last = std::max(m_last, other);
}

} // namespace base
