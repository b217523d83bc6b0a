// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/casefile.h"
#include "model/exchange/fhirwords.h"

namespace exchange::fhir {

class Mask;

/// A finished assessment as FHIR R4 resources. Pure; words in the language of the translator in use.

/// Whether its answers can be told: of a masked case only with the form, which says what an answer may be.
bool hasResponse(const CaseAssessment &assessment, const CaseFile &file);
/// The answers to one edition; of a masked case without all that could tell who it is.
QJsonObject questionnaireResponse(
    const CaseAssessment &assessment, const CaseFile &file, const FhirNames &names, const Mask &mask);
/// Total and severities of an assessment; the total as it was reckoned, not rounded.
QJsonObject observation(const CaseAssessment &assessment, const CaseFile &file, const FhirNames &names);

} // namespace exchange::fhir
