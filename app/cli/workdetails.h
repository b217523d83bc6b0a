// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace cli {

/// Sentences for what acts, backups and databases give as the detail of an error.
const QHash<QString, const char *> &workDetails();

} // namespace cli
