// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/assessmentpaper.h"
#include "model/documents/consentform.h"
#include "model/documents/leaflet.h"
#include "model/documents/minutes.h"

/// Values of an invented person for every paper.
namespace sample {

documents::AssessmentPaperData assessment();
documents::LeafletData leaflet();
documents::ConsentData consent();
documents::MinutesData minutes();

/// The paper of this kind from those values, with the built-in template.
documents::Document paper(documents::PaperKind kind, bool masked = false, bool largePrint = false);

} // namespace sample
