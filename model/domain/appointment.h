// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A fixed appointment of the week (dialysis, work, school) that services must not collide with. Days are MO
/// to SU, times HH:MM of Korea.
struct Appointment : RecordBase {
    static constexpr const char *kType = "appointment";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Appointment");

    base::Id parent;
    QString day;
    QString from;
    QString until;
    QString label;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Appointment::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Person")),
            field("day", &Appointment::day, Personal, Register, QT_TRANSLATE_NOOP("fields", "Day")),
            field("from_time", &Appointment::from, Personal, Register, QT_TRANSLATE_NOOP("fields", "From")),
            field(
                "until_time", &Appointment::until, Personal, Register, QT_TRANSLATE_NOOP("fields", "Until")),
            field("label", &Appointment::label, Personal, Register, QT_TRANSLATE_NOOP("fields", "What")),
        };
    }
};

} // namespace domain
