// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

/// Reasons why undo leaves something as it is unless somebody wants it (UndoneValue::why).
namespace domain {

/// A record is not brought back unasked where somebody else has removed it, too.
inline constexpr QLatin1String kRemovedByOthers("a colleague has removed it, too");

} // namespace domain
