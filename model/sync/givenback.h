// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/body.h"

#include <algorithm>

namespace syncing {

/// The column of a grant by which whoever asked for it says that the month is not needed (any more). Taken back, it
/// is asked for anew.
inline constexpr auto kGivenBack = "given_back";

/// A yes as a vault writes it, which is 1; a no is nothing.
inline bool isYes(const QJsonValue &value)
{
    return value.toInteger() != 0 || value.toBool();
}
inline QJsonValue yes(bool isSo)
{
    return isSo ? QJsonValue(1) : QJsonValue();
}

/// Whether this may change what a grant says there; settling takes values away without naming their column.
inline bool touchesGivingBack(const Body &body)
{
    const auto isIt = [](const auto &one) { return one.column == QLatin1String(kGivenBack); };
    return !body.settles.isEmpty() || std::ranges::any_of(body.writes, isIt)
        || std::ranges::any_of(body.reopens, isIt);
}

} // namespace syncing
