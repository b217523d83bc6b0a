// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/casefile.h"
#include "model/exchange/fhirwords.h"

namespace exchange::fhir {

/// A consent as a FHIR R4 resource, with a provision for each item that was asked: `permit` where it was
/// ticked, `deny` where it was not. One that was refused is `rejected` and permits nothing. Pure.
QJsonObject consent(const CaseConsent &consent, const CaseFile &file, const FhirNames &names);

} // namespace exchange::fhir
