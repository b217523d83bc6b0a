// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace work {

/// Words of a cell that lists several were parted at commas and middle dots; some official words hold such a
/// mark themselves (고립·은둔 청년). Puts neighbours together again where only the whole is known.
QStringList rejoined(const QStringList &words, const std::function<bool(const QString &)> &isKnown);

} // namespace work
