// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/peoplequery.h"

#include <QString>

#include <array>
#include <optional>

namespace ui {

class PersonWords;

/// The columns of the list of people, in their first order.
enum class PeopleField {
    Check,
    Name,
    Total,
    Needs,
    Groups,
    Condition,
    CarePass,
    LastContact,
    Dong,
    Road,
    Phone,
    Assessed,
    CaseNumber,
    Age,
    Household,
    Added,
    Count
};
inline constexpr int kPeopleFields = int(PeopleField::Count);

/// What the table knows about a column: its heading, what sorts it, its width at 100 % and whether it is
/// there at first.
struct PeopleFieldInfo {
    const char *heading; ///< context "PeopleColumns"
    std::optional<domain::PeopleColumn> sort;
    int width;
    bool shown;
};
const PeopleFieldInfo &infoOf(PeopleField field);
QString headingOf(PeopleField field);

/// The text of a cell, as it is copied and exported from the screen; masked where the words are.
QString cellText(const domain::PeopleRow &row, PeopleField field, const PersonWords &words);
/// The cell with its heading, for a screen reader; the name's cell says the whole row.
QString cellSentence(const domain::PeopleRow &row, PeopleField field, const PersonWords &words);
QString rowSentence(const domain::PeopleRow &row, const PersonWords &words);

} // namespace ui
