// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/careplan.h"

namespace documents {

/// The plan for the person it is about: signs, large letters, one idea in a sentence. The same values as the
/// service plan; a sum that does not add up is refused as there.
base::Result<Document> easyPlan(const CarePlanData &data, const PaperTemplate &used);

} // namespace documents
