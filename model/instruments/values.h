// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/item.h"

#include <compare>

/// Single values in the form in which answers hold them: numbers, texts, days and times as ISO text (a day
/// may end with its year or month), quantities as a number or as the object of FHIR, references and
/// attachments as their objects.
namespace instruments {

/// Whether a value may stand as the answer to an item of this type.
bool fitsType(ItemType type, const QJsonValue &value);

/// A number, or the number of a quantity.
std::optional<double> numberOf(const QJsonValue &value);

/// Which of two values comes first; unordered where they cannot be compared: quantities of different units,
/// days of which one does not tell enough, values of different kinds.
std::partial_ordering comparedValues(const QJsonValue &one, const QJsonValue &other);

/// The same value: instants by what they mean, references by what they refer to, all else as written.
bool areEqual(const QJsonValue &one, const QJsonValue &other);

/// How many digits stand behind the point of a number, as JSON would write it.
int decimalPlaces(double number);

} // namespace instruments
