// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/response.h"

namespace instruments {

/// The response as a resource: nested and ordered as the questionnaire is, with the wording that was asked
/// and the totals as they are reckoned here. Where no answer has changed since it came, its items stay as they
/// came. Else elements of `response.json` whose answers have not changed are
/// written as they came, with their extensions; items that the questionnaire does not have stay. Where the
/// status is completed or amended, answers to questions that are not asked now are left out, as FHIR demands.
QJsonObject responseResource(const Response &response, const Questionnaire &questionnaire);
QByteArray writeResponse(const Response &response, const Questionnaire &questionnaire);

} // namespace instruments
