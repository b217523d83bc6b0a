// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace base {

/// Amounts are whole won in a qint64; there is no smaller unit.
QString formatDigits(qint64 number); ///< `60,000`, whatever the locale
QString formatWon(qint64 won); ///< `60,000원`

/// Reads `60,000`, `60000원`, `₩60,000`, `6만원`, `12만 5,000원`, `-500`; a fraction must be zero. Nothing
/// where the text is no amount, its groups are not of three, or it does not fit.
std::optional<qint64> parseWon(const QString &text);

} // namespace base
