// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cli {

/// The word of the list that a mistyped one most probably meant: at most a third of its letters differ
/// (insertions, deletions, replacements, neighbours exchanged). Empty where none is that near.
QString nearestWord(const QString &typed, const QStringList &words);

} // namespace cli
