// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/minutes.h"

/// Texts of conferences that hold a line for each entry, taken apart for paper. Pure.
namespace work::paperlines {

/// `what, who, until when` in each line; the last part is a day only where it reads as one.
std::vector<documents::CarePlanTask> tasksOf(const QString &lines);
/// `name, organisation, role` in each line.
std::vector<documents::MinutesPerson> peopleOf(const QString &lines);

} // namespace work::paperlines
