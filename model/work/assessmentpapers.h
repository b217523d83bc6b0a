// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/documents/assessmentpaper.h"
#include "model/work/papercopy.h"

namespace work {

class Context;

/// The result of a finished assessment, as values for paper.
namespace assessmentpapers {

struct Made {
    documents::AssessmentPaperData data;
    base::Id person;
};

/// Totals, bands and the way there as the edition that was asked reckons them on the day of the assessment;
/// beside them the last one before it with the same instrument. RefusedByRule `unfinished` where it is not
/// finished. Reads only.
base::Result<Made> of(Context &context, const base::Id &assessment, const PaperCopy &copy);

} // namespace assessmentpapers

} // namespace work
