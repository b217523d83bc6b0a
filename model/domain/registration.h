// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A period in which a service is registered (제공자 등록). Both ends are included; no end is open.
struct Registration : RecordBase {
    static constexpr const char *kType = "registration";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Registration");

    base::Id parent;
    QString number;
    QDate from;
    QDate until;
    QString authority;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Registration::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Service")),
            field("number", &Registration::number, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Registration number")),
            field("from_day", &Registration::from, Open, Register, QT_TRANSLATE_NOOP("fields", "From")),
            field("until_day", &Registration::until, Open, Register, QT_TRANSLATE_NOOP("fields", "Until")),
            field("authority", &Registration::authority, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Registered by")),
        };
    }
};

} // namespace domain
