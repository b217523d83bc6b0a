// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// An organisation that provides services (제공기관).
struct Organisation : RecordBase {
    static constexpr const char *kType = "organisation";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Organisation");

    QString name;
    QString phone;
    Address address;
    QString note;
    QString alternateName;
    QString kind;
    QString registrationNumber;
    QString email;
    QString website;
    QString description;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("name", &Organisation::name, Open, Register, QT_TRANSLATE_NOOP("fields", "Organisation")),
            field("phone", &Organisation::phone, Open, Register, QT_TRANSLATE_NOOP("fields", "Phone")),
            field("address", &Organisation::address, Open, Group, QT_TRANSLATE_NOOP("fields", "Address")),
            field("note", &Organisation::note, Open, Text, QT_TRANSLATE_NOOP("fields", "Notes")),
            field("alternate_name", &Organisation::alternateName, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Other name")),
            field("kind", &Organisation::kind, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Kind of organisation"), "organisation-kinds"),
            field("registration_number", &Organisation::registrationNumber, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Registration number of the organisation")),
            field("email", &Organisation::email, Open, Register, QT_TRANSLATE_NOOP("fields", "Email")),
            field("website", &Organisation::website, Open, Register, QT_TRANSLATE_NOOP("fields", "Website")),
            field("description", &Organisation::description, Open, Text,
                QT_TRANSLATE_NOOP("fields", "Description")),
        };
    }
};

} // namespace domain
