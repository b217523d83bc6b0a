// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A weekly slot of an offer. Days are MO to SU, times HH:MM of Korea.
struct Slot : RecordBase {
    static constexpr const char *kType = "slot";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Weekly slot");

    base::Id parent;
    QString day;
    QString from;
    QString until;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Slot::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Offer")),
            field("day", &Slot::day, Open, Register, QT_TRANSLATE_NOOP("fields", "Day")),
            field("from_time", &Slot::from, Open, Register, QT_TRANSLATE_NOOP("fields", "From")),
            field("until_time", &Slot::until, Open, Register, QT_TRANSLATE_NOOP("fields", "Until")),
        };
    }
};

} // namespace domain
