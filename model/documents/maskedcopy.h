// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/assessmentpaper.h"
#include "model/documents/careplan.h"
#include "model/documents/consentform.h"
#include "model/documents/minutes.h"

/// What a masked copy (가린 사본) is for: to show somebody what is done, who need not know for whom, such as
/// at a conference or for teaching. It keeps degrees, services, times, sums, decisions and days, and the name
/// as on the projector; what was typed freely, who works on it, and every number of the person or the case
/// are hidden, because nobody can know what stands there.
namespace documents {

/// What stands in place of a hidden value.
QString hiddenWord();
/// The sentence above a masked copy.
QString maskedNote();

/// The values as a copy may show them: as they are, hidden where the copy is masked.
CarePlanData forCopy(const CarePlanData &data);
AssessmentPaperData forCopy(const AssessmentPaperData &data);
ConsentData forCopy(const ConsentData &data);
MinutesData forCopy(const MinutesData &data);

} // namespace documents
