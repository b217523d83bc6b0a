// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cli {

/// What the detail of an error means to people: what is wrong, where, and how to mend it. A detail that names a file,
/// an input or something else of its own is given back as it is.
QString detailWords(const QString &detail);

} // namespace cli
