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

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("name", &Organisation::name, Open, Register, QT_TRANSLATE_NOOP("fields", "Organisation")),
            field("phone", &Organisation::phone, Open, Register, QT_TRANSLATE_NOOP("fields", "Phone")),
            field("address", &Organisation::address, Open, Group, QT_TRANSLATE_NOOP("fields", "Address")),
            field("note", &Organisation::note, Open, Text, QT_TRANSLATE_NOOP("fields", "Notes")),
        };
    }
};

} // namespace domain
