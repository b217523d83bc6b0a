// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

namespace cli {

/// The error of a .carepack file that was not taken, with the file as it was typed and what it should be.
base::Error packageTrouble(const QString &path, const base::Error &error);

/// The whole sentence for a package that was read in before, or that a newer one has overtaken; empty for everything
/// else.
QString repeatedWords(const base::Error &error);

} // namespace cli
