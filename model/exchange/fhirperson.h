// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/casefile.h"
#include "model/exchange/fhirwords.h"

namespace exchange::fhir {

/// The person of a case as FHIR R4 resources. Pure; words in the language of the translator in use.
QJsonObject patient(const CaseFile &file);
/// Whether and since when the person is cared for: finished where the person has died, moved or left.
QJsonObject episodeOfCare(const CaseFile &file, const FhirNames &names);

} // namespace exchange::fhir
