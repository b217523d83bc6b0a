// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exchange {

/// Spreadsheets run cells of text files that begin with `= + - @`, tab or return as formulas. In CSV such a
/// cell, and one that begins with `'` before them, gets one more `'` in front; reading takes exactly one off
/// again, so that every text comes back as it was.
QString withGuard(const QString &cell);
QString withoutGuard(const QString &cell);

} // namespace exchange
