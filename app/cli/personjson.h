// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/recordjson.h"
#include "model/work/people.h"

namespace cli {

/// The JSON Schema of what `person add` reads: the fields of a person, `address` as a short form of
/// `residence`, and the lists that hang on a person.
QJsonObject personSchema(const domain::CodeLists &codes);

/// A new person. InvalidInput with the place of what is wrong.
base::Result<work::PersonEdit> personFromJson(
    const QJsonObject &json, const domain::CodeLists &codes, QDate today);

/// What a person becomes by the fields that the JSON names: null empties a field, a list replaces the stored
/// one, where entries that say the same stay. InvalidInput with the place of what is wrong.
base::Result<work::PersonEdit> editedFromJson(
    const QJsonObject &json, const work::PersonEdit &loaded, const domain::CodeLists &codes, QDate today);

/// All that is known of a person, as `person show` prints it.
QJsonObject jsonOf(const work::PersonDetail &detail);
/// One line of a list.
QJsonObject jsonOf(const domain::PeopleRow &row);

} // namespace cli
