// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace base {

/// A moment: milliseconds since 1970-01-01T00:00Z. Only base/calendar turns one into a day of Korea.
using Moment = qint64;

/// The source of "now", passed in everywhere so that tests and simulations own the time.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
};

/// The clock of the operating system.
class SystemClock final : public Clock {
public:
    Moment now() const override;
};

/// A hybrid logical time: wall milliseconds, and a counter that keeps order within one millisecond and when
/// the wall clock jumps back. It breaks ties and is shown; it orders nothing by itself.
struct HybridTime {
    Moment wall = 0;
    quint32 count = 0;

    auto operator<=>(const HybridTime &) const = default;
};

/// Hands out hybrid times that only ever grow, also past times seen from other devices.
/// After Kulkarni et al., "Logical Physical Clocks", 2014. Not thread-safe: the writer owns it.
class HybridClock {
public:
    explicit HybridClock(const Clock &clock, HybridTime last = {});

    HybridTime next();
    void observe(HybridTime other);
    HybridTime last() const { return m_last; }

private:
    const Clock &m_clock;
    HybridTime m_last;
};

} // namespace base
