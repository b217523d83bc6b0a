// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/jsonreading.h"
#include "model/instruments/questionnaire.h"

namespace instruments {

/// How the total is reckoned and which bands it falls into, from the extensions of the total item.
TotalRule readTotal(
    const QString &linkId, const QJsonObject &json, Language language, const QString &path, Trouble &trouble);

/// The rules that suggest a class of case, from the extensions of the resource.
std::vector<CaseClassRule> readCaseClassRules(const QJsonObject &json, Language language, Trouble &trouble);

} // namespace instruments
