// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Names and telephone numbers as they are shown, whole or masked.
namespace base {

/// 홍*, 홍*동, 남**수; a single letter becomes `*`.
QString maskName(const QString &name);

/// The digits of a number as stored: `+82 10-1234-5678` -> `01012345678`. Empty where there are none.
QString phoneDigits(const QString &text);

/// `02-123-4567`, `051-123-4567`, `010-1234-5678`, `0505-123-4567`, `1588-1234`, `119`; what fits no Korean
/// number stays as it is.
QString formatPhone(const QString &digits);

/// The last four digits and the prefix stay: `010-****-0412`. Numbers of three digits are public and stay
/// whole.
QString maskPhone(const QString &digits);

} // namespace base
