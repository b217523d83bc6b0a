// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"
#include "model/domain/alarm.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

/// What a list of people can be sorted by.
enum class PeopleColumn {
    Name,
    Birth,
    Dong,
    Household,
    Condition,
    Total,
    Assessed,
    LastContact,
    Bundle,
    CaseNumber,
    Added
};

struct PeopleSort {
    PeopleColumn column = PeopleColumn::Name;
    bool descending = false;

    bool operator==(const PeopleSort &) const = default;
};

/// Filters and order of a list of people; what is empty filters nothing. Ages are full years on `today`. A
/// saved view is this as JSON.
struct PeopleQuery {
    QString text; ///< name, nickname, address or number: as typed, half-typed syllables and initials included
    QString dong;
    QString lead; ///< who leads the case (주사례관리자)
    QStringList needGroups; ///< any of these
    QString condition;
    QString stage;
    QString bundle; ///< a state of a bundle, or "none"
    std::optional<int> ageFrom;
    std::optional<int> ageUntil;
    bool urgentOnly = false;
    bool withoutAssessment = false;
    bool conflictsOnly = false; ///< a record of theirs was written apart, and somebody has to decide
    std::optional<base::Moment> noContactSince;
    bool withFormer = false; ///< also people who moved, left or died
    QList<PeopleSort> order;
    QDate today;

    QJsonObject toJson() const;
    static PeopleQuery fromJson(const QJsonObject &json);
    bool operator==(const PeopleQuery &) const = default;
};

/// A line of the list.
struct PeopleRow {
    base::Id id;
    QString name;
    QDate birth;
    QString sex;
    QString status;
    QString dong;
    QString road;
    QString phone;
    QString caseNumber;
    QString condition;
    QString stage;
    QStringList needGroups;
    int householdSize = 1;
    std::optional<base::Moment> lastContact;
    QDate assessed;
    std::optional<int> total;
    Alarm alarm = Alarm::None;
    QJsonObject severities; ///< need code to 0..4
    QString bundle;
    QStringList bundleAreas;
    bool hasConflict = false; ///< as conflictsOnly
    bool sameName = false; ///< another person of the vault has this name
};

/// A page of a list and how many lines there are in all.
struct PeoplePage {
    QList<PeopleRow> rows;
    int offset = 0;
    int total = 0;
};

} // namespace domain
