// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace instruments {

/// The questions of a pasted text: one for each line, without the numbers, dots and dashes at its beginning
/// and without what a table put behind its first column. Empty lines are left out, texts cut at the length
/// that an item may have.
QStringList pastedQuestions(const QString &text);

} // namespace instruments
