// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A household (가구): people who live together, or who are looked after as one. Its people point to it.
struct Household : RecordBase {
    static constexpr const char *kType = "household";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Household");

    QString name;
    QStringList kinds; ///< codes of household-kinds
    QString housing; ///< code of housing
    Address address;
    QString note;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("name", &Household::name, Personal, Register,
                QT_TRANSLATE_NOOP("fields", "Name of the household")),
            field("kinds", &Household::kinds, Sensitive, Set, QT_TRANSLATE_NOOP("fields", "Household types"),
                "household-kinds"),
            field("housing", &Household::housing, Personal, Register, QT_TRANSLATE_NOOP("fields", "Housing"),
                "housing"),
            field("address", &Household::address, Personal, Group, QT_TRANSLATE_NOOP("fields", "Address")),
            field("note", &Household::note, Sensitive, Text, QT_TRANSLATE_NOOP("fields", "Notes")),
        };
    }
};

} // namespace domain
