// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A care-pass service of an organisation: what it covers, for whom, at which price. Prices are won a month;
/// subsidy + copay = price.
struct Service : RecordBase {
    static constexpr const char *kType = "service";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Service");

    base::Id parent;
    QString name;
    QString area; ///< care, rehabilitation or counselling
    QJsonObject coverage; ///< need code to share 0..1
    QStringList conditions; ///< empty: general
    QStringList stages;
    QStringList unsuited; ///< condition codes
    bool home = false;
    std::optional<qint64> ageFrom; ///< full years
    std::optional<qint64> ageUntil; ///< full years, included
    QStringList incomeGrades; ///< empty: all
    bool needsDisability = false;
    std::optional<qint64> price;
    std::optional<qint64> subsidy;
    std::optional<qint64> copay;
    std::optional<qint64> sessions;
    std::optional<qint64> minutes;
    QDate registeredFrom;
    QDate registeredUntil;
    QString note;
    QString alternateName;
    QString description;
    QString classification; ///< the official class, `3.1`
    QString status; ///< empty: active
    QString phone; ///< digits; empty: the organisation's
    QString email;
    QString url;
    QStringList languages; ///< ISO 639 codes
    QDate verified;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Service::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Organisation")),
            field("name", &Service::name, Open, Register, QT_TRANSLATE_NOOP("fields", "Service")),
            field("area", &Service::area, Open, Register, QT_TRANSLATE_NOOP("fields", "Service area")),
            field(
                "coverage", &Service::coverage, Open, MapByKey, QT_TRANSLATE_NOOP("fields", "Needs covered")),
            field("conditions", &Service::conditions, Open, Set,
                QT_TRANSLATE_NOOP("fields", "Suited conditions"), "conditions"),
            field("stages", &Service::stages, Open, Set,
                QT_TRANSLATE_NOOP("fields", "Suited stages of recovery"), "stages"),
            field("unsuited", &Service::unsuited, Open, Set, QT_TRANSLATE_NOOP("fields", "Not suited for"),
                "conditions"),
            field("home", &Service::home, Open, Register, QT_TRANSLATE_NOOP("fields", "Comes home")),
            field("age_from", &Service::ageFrom, Open, Register, QT_TRANSLATE_NOOP("fields", "From age")),
            field("age_until", &Service::ageUntil, Open, Register, QT_TRANSLATE_NOOP("fields", "Until age")),
            field("income_grades", &Service::incomeGrades, Open, Set,
                QT_TRANSLATE_NOOP("fields", "Income grades"), "income-grades"),
            field("needs_disability", &Service::needsDisability, Open, Register,
                QT_TRANSLATE_NOOP("fields", "For registered disabilities only")),
            field("price", &Service::price, Open, Register, QT_TRANSLATE_NOOP("fields", "Price a month")),
            field(
                "subsidy", &Service::subsidy, Open, Register, QT_TRANSLATE_NOOP("fields", "Subsidy a month")),
            field("copay", &Service::copay, Open, Register, QT_TRANSLATE_NOOP("fields", "Copay a month")),
            field("sessions", &Service::sessions, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Sessions a month")),
            field("minutes", &Service::minutes, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Minutes a session")),
            field("registered_from", &Service::registeredFrom, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Registered from")),
            field("registered_until", &Service::registeredUntil, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Registered until")),
            field("note", &Service::note, Open, Text, QT_TRANSLATE_NOOP("fields", "Notes")),
            field("alternate_name", &Service::alternateName, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Other name")),
            field(
                "description", &Service::description, Open, Text, QT_TRANSLATE_NOOP("fields", "Description")),
            field("classification", &Service::classification, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Service class"), "service-classes"),
            field("status", &Service::status, Open, Register, QT_TRANSLATE_NOOP("fields", "Status"),
                "service-states"),
            field("phone", &Service::phone, Open, Register, QT_TRANSLATE_NOOP("fields", "Phone")),
            field("email", &Service::email, Open, Register, QT_TRANSLATE_NOOP("fields", "Email")),
            field("url", &Service::url, Open, Register, QT_TRANSLATE_NOOP("fields", "Website")),
            field("languages", &Service::languages, Open, Set, QT_TRANSLATE_NOOP("fields", "Languages")),
            field("verified", &Service::verified, Open, Register, QT_TRANSLATE_NOOP("fields", "Verified on")),
        };
    }
};

} // namespace domain
