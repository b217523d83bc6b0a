// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/error.h"
#include "model/base/threads.h"

#include <functional>
#include <optional>

namespace office {

/// Whether the office can store at present, as its last write showed, and who is told when that changes. Any
/// thread may use it.
class StoreHealth {
public:
    /// Hears of trouble, of the same at most once a minute, and of nothing once it is over. On a thread of its own.
    using Tell = std::function<void(const std::optional<base::Error> &)>;

    StoreHealth(const base::Clock &clock, Tell tell);

    /// Whether this error says that the database cannot be read or written, rather than anything about a letter.
    static bool isAbout(const base::Error &error);

    /// Something did not get stored. An error of another kind is told, and changes nothing.
    void failed(const base::Error &error);
    void works();
    /// As it stands at this moment, while others may be telling something else.
    bool isTroubled() const { return m_state.value() != 0; }
    /// The kind of the last trouble while it lasts.
    std::optional<base::ErrorKind> trouble();

private:
    void tell(const base::Error &error);

    const base::Clock &m_clock;
    Tell m_tell;
    base::Counter m_state; ///< 0 where all is well, else the kind and one; written on the line only
    base::Moment m_told = 0; ///< of the line
    base::ErrorKind m_toldKind = base::ErrorKind::Internal; ///< of the line
    base::Worker m_line;
};

} // namespace office
