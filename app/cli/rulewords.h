// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cli {

/// What a rule of a bundle is called: `capacity`, also `choice`, and `period 2` with what is usual. The code itself
/// where there is no word.
QString ruleWord(const QString &rule);
/// What it takes to go on where a rule says `pass`, `reason`, `second` or `never`.
QString verdictWord(const QString &verdict);
/// The key under which a reason for such a rule is written: `period` of `period 2`.
QString reasonKey(const QString &rule);
/// The commands that begin where a bundle stands, with quotes: “bundle pause”. Empty for a state that is none.
QStringList commandsFrom(const QString &state, bool isChanged);

} // namespace cli
