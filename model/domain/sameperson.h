// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// Says that two records are one person: `other` is shown as part of `parent`. Taking the record back parts
/// them again; neither record is changed by joining.
struct SamePerson : RecordBase {
    static constexpr const char *kType = "sameperson";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Same person");

    base::Id parent;
    base::Id other;
    QString reason;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &SamePerson::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Person shown")),
            field("other", &SamePerson::other, Open, Register, QT_TRANSLATE_NOOP("fields", "Joined record")),
            field("reason", &SamePerson::reason, Personal, Register, QT_TRANSLATE_NOOP("fields", "Reason")),
        };
    }
};

} // namespace domain
