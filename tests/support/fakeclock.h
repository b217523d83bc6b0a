// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"

namespace support {

/// A clock that moves only when told. Starts on 2026-11-20 14:05 in Korea.
class FakeClock final : public base::Clock {
public:
    base::Moment now() const override { return m_now; }
    void advance(base::Moment milliseconds) { m_now += milliseconds; }
    void set(base::Moment now) { m_now = now; }

private:
    base::Moment m_now = 1'795'151'100'000;
};

} // namespace support
