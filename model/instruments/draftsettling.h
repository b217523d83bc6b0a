// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/instruments/questionnaire.h"

#include <QJsonObject>

/// What an edit draws after it.
namespace instruments {

/// Takes away what refers to items that are gone: conditions, parts of totals, conditions of bands, rules for
/// the class of case; and groups that hold nothing.
void forgetMissing(QJsonObject &resource);

/// Brings totals up to date after an edit: the parts of those that count every question with points, their
/// ends, and the sum as other programs read it. A total whose parts and points are as before stays as it
/// came.
base::Result<Questionnaire> withTotals(QJsonObject resource, const Questionnaire &before);

} // namespace instruments
