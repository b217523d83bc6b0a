// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/packages.h"

#include <QStringList>

namespace cli {

/// What is in a package that was written, where it goes, and how its answer comes back.
QString writtenWords(const work::packages::Written &written);

/// What an answer of the office has brought: what is new here, what waits, what to do next.
QStringList readInLines(const work::packages::ReadIn &read);
QString nextPackage(const work::packages::ReadIn &read);

} // namespace cli
