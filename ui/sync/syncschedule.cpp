// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncschedule.h"

#include <algorithm>

namespace ui {

void SyncSchedule::begin(base::Moment now)
{
    m_isBegun = true;
    m_regular = now;
    m_notBefore = 0;
    m_failures = 0;
}

void SyncSchedule::acted(base::Moment now)
{
    m_afterAct = now + kAfterAct;
}

void SyncSchedule::reached(base::Moment now)
{
    m_failures = 0;
    m_afterAct = 0;
    m_notBefore = 0;
    m_regular = now + jittered(kRegular);
}

void SyncSchedule::failed(base::Moment now)
{
    constexpr int kDoublings = 5;
    const base::Moment span
        = std::min(kLongestRetry, kFirstRetry << std::min(m_failures, kDoublings));
    ++m_failures;
    m_afterAct = 0;
    m_regular = now + std::min(kLongestRetry, jittered(span));
    m_notBefore = m_regular;
}

base::Moment SyncSchedule::due() const
{
    const base::Moment wanted = m_afterAct == 0 ? m_regular : std::min(m_regular, m_afterAct);
    return std::max(m_notBefore, wanted);
}

base::Moment SyncSchedule::jittered(base::Moment span)
{
    const auto fifth = quint64(span / 5);
    return span - base::Moment(fifth) + base::Moment(m_random.below(2 * fifth + 1));
}

} // namespace ui
