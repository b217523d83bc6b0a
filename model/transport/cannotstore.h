// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace transport {

/// The body of a 503 of an office that is there but cannot store at present: its disk is full, or its database away.
/// HttpsClient says it as the detail of OfficeBusy.
inline constexpr auto kCannotStore = "cannot store";

} // namespace transport
