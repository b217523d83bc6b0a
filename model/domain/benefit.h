// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A benefit a person receives now or received (장기요양, 활동지원, 노인맞춤돌봄, vouchers). Duplication is
/// judged by coverage: the service area and the need it covers, not by its name.
struct Benefit : RecordBase {
    static constexpr const char *kType = "benefit";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Benefit");

    base::Id parent;
    QString kind; ///< code of benefits
    QString area; ///< care, rehabilitation, counselling or empty
    QString need; ///< code of a need area, or empty
    QDate from;
    QDate until;
    QString note;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Benefit::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Person")),
            field("kind", &Benefit::kind, Sensitive, Register, QT_TRANSLATE_NOOP("fields", "Benefit"),
                "benefits"),
            field("area", &Benefit::area, Sensitive, Register, QT_TRANSLATE_NOOP("fields", "Service area")),
            field("need", &Benefit::need, Sensitive, Register, QT_TRANSLATE_NOOP("fields", "Need it covers")),
            field("from_day", &Benefit::from, Open, Register, QT_TRANSLATE_NOOP("fields", "From")),
            field("until_day", &Benefit::until, Open, Register, QT_TRANSLATE_NOOP("fields", "Until")),
            field("note", &Benefit::note, Sensitive, Register, QT_TRANSLATE_NOOP("fields", "Notes")),
        };
    }
};

} // namespace domain
