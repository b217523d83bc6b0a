// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/problem.h"

#include <QStringList>

#include <vector>

namespace bundletest {

/// A bundle as the design page defines it, found without any search: ids in the order of the page, and the
/// score in billionths.
struct Plain {
    QStringList ids;
    qint64 billionths = 0;

    bool operator==(const Plain &) const = default;
};

/// Every subset of the offers is looked at and every rule tried on it, written straight from model/bundle/README.md and
/// sharing no code with the composer. For small problems only.
std::vector<Plain> exhaustive(const bundle::Problem &problem, int count);

} // namespace bundletest
