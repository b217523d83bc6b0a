// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QStringList>

namespace cli {

/// What checking the office found damaged, for people: what and where in a few lines, then how to mend it. `streams` as
/// the office lists them, for their names.
QString damageWords(const QStringList &troubles, const QJsonArray &streams);

} // namespace cli
