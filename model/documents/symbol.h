// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

namespace documents {

/// A sign of the program's own (resources/icons), black on nothing, `points` wide and high; an empty picture
/// where there is none of this name. `words` say it to whoever cannot see it.
Picture symbol(const QString &name, double points, const QString &words = {});

/// A row of an easy-read paper: a sign and its sentences, one idea each, without lines around them.
Row symbolRow(const QString &name, const QStringList &sentences);
Table symbolTable();

} // namespace documents
