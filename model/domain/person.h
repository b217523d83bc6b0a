// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A person known to the dong: 대상자 or 가구원. `birth` is always the solar day; a lunar birthday is marked
/// and shown in both calendars. Codes are those of resources/codelists. Registered and actual residence are
/// kept apart, since many people in need live elsewhere than where they are registered.
struct Person : RecordBase {
    static constexpr const char *kType = "person";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Person");

    QString name;
    QString nickname;
    QString romanName;
    QDate birth;
    bool birthIsLunar = false;
    bool birthIsLeapMonth = false;
    QString sex; ///< "m", "f" or empty
    base::Id household;
    QString householdRole;
    Address residence;
    Address actualResidence;
    QStringList needGroups;
    QString condition;
    QString stage;
    QString healthNote;
    QString mobility; ///< empty or "walk", "assisted", "wheelchair", "homebound"
    QString incomeGrade;
    QString disability;
    QString disabilityDegree;
    std::optional<qint64> copayLimit; ///< won in a month; none: no limit
    QStringList wishes;
    QString wishNote;
    QString safetyNote;
    QString nationality;
    QString language;
    QString caseNumber;
    QString leadWorker;
    QString status; ///< empty: living here; else "moved", "died", "left"
    QDate statusDay;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("name", &Person::name, Personal, Register, QT_TRANSLATE_NOOP("fields", "Name")),
            field("nickname", &Person::nickname, Personal, Register,
                QT_TRANSLATE_NOOP("fields", "Also called")),
            field("roman_name", &Person::romanName, Personal, Register,
                QT_TRANSLATE_NOOP("fields", "Name in Latin letters")),
            field("birth", &Person::birth, Personal, Register, QT_TRANSLATE_NOOP("fields", "Date of birth")),
            field("birth_lunar", &Person::birthIsLunar, Personal, Register,
                QT_TRANSLATE_NOOP("fields", "Lunar birthday")),
            field("birth_leap", &Person::birthIsLeapMonth, Personal, Register,
                QT_TRANSLATE_NOOP("fields", "Leap month")),
            field("sex", &Person::sex, Personal, Register, QT_TRANSLATE_NOOP("fields", "Sex"), "sexes"),
            field("household", &Person::household, Open, Register, QT_TRANSLATE_NOOP("fields", "Household")),
            field("household_role", &Person::householdRole, Personal, Register,
                QT_TRANSLATE_NOOP("fields", "Place in the household"), "household-roles"),
            field("residence", &Person::residence, Personal, Group,
                QT_TRANSLATE_NOOP("fields", "Registered residence")),
            field("actual_residence", &Person::actualResidence, Personal, Group,
                QT_TRANSLATE_NOOP("fields", "Actual residence")),
            field("need_groups", &Person::needGroups, Sensitive, Set,
                QT_TRANSLATE_NOOP("fields", "Need groups"), "need-groups"),
            field("condition", &Person::condition, Sensitive, HighRisk,
                QT_TRANSLATE_NOOP("fields", "Condition"), "conditions"),
            field("stage", &Person::stage, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "Stage of recovery"), "stages"),
            field("health_note", &Person::healthNote, Sensitive, Text, QT_TRANSLATE_NOOP("fields", "Health")),
            field("mobility", &Person::mobility, Sensitive, Register, QT_TRANSLATE_NOOP("fields", "Mobility"),
                "mobility"),
            field("income_grade", &Person::incomeGrade, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "Income grade"), "income-grades"),
            field("disability", &Person::disability, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "Disability"), "disabilities"),
            field("disability_degree", &Person::disabilityDegree, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "Degree of disability"), "disability-degrees"),
            field("copay_limit", &Person::copayLimit, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "Copay limit a month")),
            field("wishes", &Person::wishes, Personal, Set, QT_TRANSLATE_NOOP("fields", "Wishes"), "wishes"),
            field("wish_note", &Person::wishNote, Personal, Text,
                QT_TRANSLATE_NOOP("fields", "Wishes in own words")),
            field("safety_note", &Person::safetyNote, Sensitive, HighRisk,
                QT_TRANSLATE_NOOP("fields", "Safety on visits")),
            field("nationality", &Person::nationality, Personal, Register,
                QT_TRANSLATE_NOOP("fields", "Nationality")),
            field("language", &Person::language, Personal, Register, QT_TRANSLATE_NOOP("fields", "Language")),
            field("case_number", &Person::caseNumber, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Case number")),
            field("lead_worker", &Person::leadWorker, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Lead case manager")),
            field("status", &Person::status, Personal, Register, QT_TRANSLATE_NOOP("fields", "Status"),
                "person-states"),
            field("status_day", &Person::statusDay, Personal, Register,
                QT_TRANSLATE_NOOP("fields", "Status since")),
        };
    }
};

} // namespace domain
