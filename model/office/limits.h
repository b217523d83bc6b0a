// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace office {

/// How long the lease of a laptop runs, in days; past it the vault shows nothing until it has synced.
inline constexpr int kLeaseDays = 14;

} // namespace office
