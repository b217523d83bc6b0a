// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A telephone number of a person; digits only, formatted on display. `usable` is the answer to "may we call
/// here".
struct Phone : RecordBase {
    static constexpr const char *kType = "phone";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Phone");

    base::Id parent;
    QString number; ///< digits
    QString owner; ///< empty: the person; else who answers
    bool unusable = false;
    QString note;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Phone::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Person")),
            field("number", &Phone::number, Personal, Register, QT_TRANSLATE_NOOP("fields", "Number")),
            field("owner", &Phone::owner, Personal, Register, QT_TRANSLATE_NOOP("fields", "Whose")),
            field(
                "unusable", &Phone::unusable, Personal, Register, QT_TRANSLATE_NOOP("fields", "Do not call")),
            field("note", &Phone::note, Personal, Register, QT_TRANSLATE_NOOP("fields", "Notes")),
        };
    }
};

} // namespace domain
