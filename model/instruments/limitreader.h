// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/item.h"
#include "model/instruments/jsonreading.h"

namespace instruments {

/// minValue, maxValue, minLength, regex, maxDecimalPlaces, minOccurs and maxOccurs of an item.
Limits readLimits(const QJsonObject &json, const QString &path, Trouble &trouble);

/// The values that an item starts with.
QJsonArray readInitial(const QJsonObject &json, const QString &path, Trouble &trouble);

/// Every expression among the extensions of an item or of the resource.
std::vector<Formula> readFormulas(const QJsonObject &json, const QString &path, Trouble &trouble);

} // namespace instruments
