// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/casefile.h"
#include "model/exchange/fhirwords.h"

namespace exchange::fhir {

/// A care-pass bundle as FHIR R4 resources: the plan, its goals, a request for each service, and who gives
/// it. Pure; words in the language of the translator in use.
QJsonObject carePlan(const CasePlan &plan, const CaseFile &file, const FhirNames &names);
/// One goal for each need that has one; `part` of its name is the code of the need.
QJsonObject goal(const CasePlan &plan, const QString &need, const CaseFile &file, const FhirNames &names);
QJsonObject serviceRequest(
    const CaseItem &item, const CasePlan &plan, const CaseFile &file, const FhirNames &names);
QJsonObject organisation(const CaseItem &item);
QJsonObject healthcareService(const CaseItem &item, const FhirNames &names);

/// The name of who gives a service: the organisation's, or one of its own where the directory has it no more.
QString providerOf(const CaseItem &item, const FhirNames &names);
/// The needs of a plan that have a goal, in the order of the official list.
QStringList goalsOf(const CasePlan &plan);

} // namespace exchange::fhir
