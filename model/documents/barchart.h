// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"

namespace documents {

/// The height of a chart, in dots.
double heightOf(const BarChart &chart, const TypeScale &scale);

/// Draws a chart from this point downwards and returns its height. A value that is not known has a dotted
/// line and its word, never a bar of no length.
double placeChart(Page &page, const BarChart &chart, QPointF at, double width, const TypeScale &scale);

} // namespace documents
