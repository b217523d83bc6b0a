// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace cli {

/// Asks at the terminal with the echo off. Nothing where nobody sits at one: standard error or the terminal
/// itself is missing.
std::optional<QString> askSecret(const QString &question);

} // namespace cli
