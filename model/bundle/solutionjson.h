// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/solver.h"

#include <QByteArray>

namespace bundle {

/// What `bundle solve` and `bundle suggest` print: the bundles with scores of exactly nine decimals, their
/// items in the order care, rehabilitation, counselling, their reasons and copay; every excluded offer with
/// its first broken rule and the reason; whether the search ended by itself, and the gap if not; and the
/// milliseconds that it took. One JSON document, ended by a line end. The reasons are in the language of the
/// installed translator.
QByteArray solutionToJson(const Problem &problem, const Solution &solution, qint64 milliseconds);

} // namespace bundle
