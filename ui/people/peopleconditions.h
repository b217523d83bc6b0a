// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/peoplequery.h"
#include "ui/support/actions.h"

#include <QList>
#include <QString>

namespace ui {

class PersonWords;

/// The conditions of a list of people as a person set them. "No contact for three months" stays three months,
/// however old a saved view becomes; `query()` makes it a moment on the day it is asked.
struct PeopleConditions {
    domain::PeopleQuery set; ///< without order and today
    int monthsWithoutContact = 0; ///< 0: any, or since the moment in `set`

    domain::PeopleQuery query(QDate today) const;
    bool isEmpty() const { return *this == PeopleConditions(); }

    QJsonObject toJson() const;
    static PeopleConditions fromJson(const QJsonObject &json);
    bool operator==(const PeopleConditions &) const = default;
};

/// One condition in words, and the conditions without it: a chip that can be taken off.
struct ConditionChip {
    QString text;
    PeopleConditions without;
};
QList<ConditionChip> chipsOf(const PeopleConditions &conditions, const PersonWords &words);

/// A named set of conditions: one of the program's own, or one that the person saved.
struct PeopleView {
    Words words; ///< of the program's own views
    QString name; ///< of a saved one
    PeopleConditions conditions;

    bool isBuiltIn() const { return *words.source; }
    QString text() const { return isBuiltIn() ? words.text() : name; }
};

QList<PeopleView> builtInViews();

/// The saved views as a setting of the vault, since names of views may hold names of people.
inline constexpr auto kViewsSetting = "people.views";
QJsonArray viewsToJson(const QList<PeopleView> &views);
QList<PeopleView> viewsFromJson(const QJsonArray &json);

} // namespace ui
