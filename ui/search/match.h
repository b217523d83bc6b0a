// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace ui::search {

/// Which letters of a text a question found, as start and length: the words themselves, initials, or a last syllable
/// that is still half typed.
QList<std::pair<int, int>> matches(const QString &text, const QString &question);

} // namespace ui::search
