// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// Somebody of an organisation whom the office calls (담당자), for one service or site or for all.
struct Staff : RecordBase {
    static constexpr const char *kType = "staff";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Contact person");

    base::Id parent;
    base::Id service; ///< nil: for all
    base::Id site; ///< nil: at all
    QString name;
    QString title;
    QString department;
    QString phone; ///< digits
    QString email;
    QString qualifications;
    QDate from;
    QDate until;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Staff::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Organisation")),
            field("service", &Staff::service, Open, Register, QT_TRANSLATE_NOOP("fields", "Service")),
            field("site", &Staff::site, Open, Register, QT_TRANSLATE_NOOP("fields", "Site")),
            field("name", &Staff::name, Personal, Register, QT_TRANSLATE_NOOP("fields", "Name")),
            field("title", &Staff::title, Open, Register, QT_TRANSLATE_NOOP("fields", "Position")),
            field(
                "department", &Staff::department, Open, Register, QT_TRANSLATE_NOOP("fields", "Department")),
            field("phone", &Staff::phone, Personal, Register, QT_TRANSLATE_NOOP("fields", "Phone")),
            field("email", &Staff::email, Personal, Register, QT_TRANSLATE_NOOP("fields", "Email")),
            field("qualifications", &Staff::qualifications, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Qualifications")),
            field("from_day", &Staff::from, Open, Register, QT_TRANSLATE_NOOP("fields", "From")),
            field("until_day", &Staff::until, Open, Register, QT_TRANSLATE_NOOP("fields", "Until")),
        };
    }
};

} // namespace domain
