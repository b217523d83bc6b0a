// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Counts and amounts in fields of text: empty is not known, which is not nothing.
namespace ui::numbertext {

QString of(const std::optional<qint64> &number);
/// Grouped, as `200,000`.
QString ofWon(const std::optional<qint64> &amount);
/// Reads a count; false where the text is none.
bool read(const QString &text, std::optional<qint64> &number);
/// Reads won as people write them, `20만`, `200,000원`.
bool readWon(const QString &text, std::optional<qint64> &amount);

} // namespace ui::numbertext
