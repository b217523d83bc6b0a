// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// The stage of recovery of one service of a bundle changed on a day.
struct StageChange : RecordBase {
    static constexpr const char *kType = "stagechange";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Change of stage");

    base::Id parent;
    QDate day;
    QString stage;
    QString reason;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &StageChange::parent, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Service in a bundle")),
            field("day", &StageChange::day, Open, Register, QT_TRANSLATE_NOOP("fields", "Changed on")),
            field("stage", &StageChange::stage, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "Stage of recovery"), "stages"),
            field("reason", &StageChange::reason, Sensitive, Register, QT_TRANSLATE_NOOP("fields", "Reason")),
        };
    }
};

} // namespace domain
