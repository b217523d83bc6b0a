// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace office {

/// How long the lease of a laptop runs, in days; past it the vault shows nothing until it has synced.
inline constexpr int kLeaseDays = 14;

/// What a letter may hold when it is unpacked: a page of changes, and an enrolment.
inline constexpr qsizetype kLargestLetterPayload = 32 << 20;
inline constexpr qsizetype kLargestEnrolment = 16 << 10;

} // namespace office
