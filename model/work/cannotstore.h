// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/transport/cannotstore.h"

namespace work {

/// The detail of an OfficeBusy of an OfficeDoor where the office is there but cannot store at present.
inline constexpr auto kOfficeCannotStore = transport::kCannotStore;

} // namespace work
