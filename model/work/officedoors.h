// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/result.h"
#include "model/work/officedoor.h"

#include <memory>

namespace wire {
struct EnrolCode;
}

namespace work {

class Context;

/// Makes doors to the office when somebody wants to go through one; handed to the window, so that tests put
/// an office of their own behind it. Used on the thread of jobs.
class OfficeDoors {
public:
    virtual ~OfficeDoors() = default;
    /// The door of the office that this vault belongs to; NotFound in a vault on its own.
    virtual base::Result<std::unique_ptr<OfficeDoor>> ofVault(Context &context) = 0;
    /// The door that a code leads to.
    virtual std::unique_ptr<OfficeDoor> ofCode(const wire::EnrolCode &code, const base::Clock &clock) = 0;
};

/// Over the network.
std::shared_ptr<OfficeDoors> networkDoors();

} // namespace work
