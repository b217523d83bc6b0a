// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/casefile.h"

#include <QJsonObject>

namespace exchange {

/// A case as a FHIR R4 Bundle of type collection: Patient, EpisodeOfCare, a QuestionnaireResponse and an
/// Observation for each finished assessment, CarePlan, Goals and ServiceRequests for each bundle with the
/// Organizations and HealthcareServices they name, and Consents. Entries name each other by `urn:uuid:`;
/// every name is that of an entry, but for what an answer refers to. Of a masked case nothing stays that
/// names or reaches the person. Of a training vault all is marked as test data. Pure; words in the language
/// of the translator in use.
QJsonObject caseBundle(const CaseFile &file);

} // namespace exchange
