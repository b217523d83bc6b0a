// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/random.h"

namespace ui {

/// When the window goes to the office by itself: at once after unlocking, 20 seconds after the last act, every
/// five minutes or so; after a failure later and later, up to half an hour. Milliseconds of the clock that the
/// caller has; nothing here runs by itself.
class SyncSchedule {
public:
    static constexpr base::Moment kAfterAct = 20'000;
    static constexpr base::Moment kRegular = 5 * 60'000;
    static constexpr base::Moment kFirstRetry = 60'000;
    static constexpr base::Moment kLongestRetry = 30 * 60'000;

    explicit SyncSchedule(base::Random &random)
        : m_random(random)
    {
    }

    void begin(base::Moment now);
    void acted(base::Moment now);
    void reached(base::Moment now);
    /// Overrides what was due: an office that cannot be reached is not asked again after each act.
    void failed(base::Moment now);
    base::Moment due() const;
    bool isDue(base::Moment now) const { return m_isBegun && now >= due(); }
    int failures() const { return m_failures; }

private:
    /// A fifth more or less, so that a district does not come all at once.
    base::Moment jittered(base::Moment span);

    base::Random &m_random;
    bool m_isBegun = false;
    base::Moment m_regular = 0;
    base::Moment m_afterAct = 0; ///< 0: nothing was done since
    base::Moment m_notBefore = 0;
    int m_failures = 0;
};

} // namespace ui
