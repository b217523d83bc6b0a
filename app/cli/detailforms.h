// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cli {

/// The words for a detail that names a value, a field, a file or a word as it was typed; empty for other details.
QString formedWords(const QString &detail);

} // namespace cli
