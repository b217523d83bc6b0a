// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cli {

/// What a refusal of the rules of a bundle means and how to go on, in the language of the program: `state:
/// draft`, `order: conference`, `impossible: capacity`, `reason: reach` are details of errors of model/work.
/// Empty for other details.
QString refusalWords(const QString &detail);
/// The same where an act needs a second person and names none: `second: cap`.
QString secondWords(const QString &detail);

} // namespace cli
