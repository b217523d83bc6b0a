// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A care-pass bundle of a person (돌봄패스 묶음): start month, period and state. What the composer had
/// proposed stays with it, beside the reason where the officer chose otherwise.
struct Bundle : RecordBase {
    static constexpr const char *kType = "bundle";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Care-pass bundle");

    base::Id parent;
    QString start; ///< YYYY-MM
    std::optional<qint64> months;
    QString state; ///< draft, conference, approved, requested, active, paused, ended, evaluated, rejected,
                   ///< withdrawn
    std::optional<qint64> edition;
    QJsonObject reasons; ///< rule to reason
    QJsonObject goals; ///< need code to goal
    QJsonObject proposed;
    QString ruleEdition;
    QString number;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Bundle::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Person")),
            field("start", &Bundle::start, Open, Register, QT_TRANSLATE_NOOP("fields", "Start month")),
            field("months", &Bundle::months, Open, Register, QT_TRANSLATE_NOOP("fields", "Months")),
            field("state", &Bundle::state, Open, Register, QT_TRANSLATE_NOOP("fields", "State"),
                "bundle-states"),
            field("edition", &Bundle::edition, Open, Register, QT_TRANSLATE_NOOP("fields", "Edition")),
            field("reasons", &Bundle::reasons, Sensitive, MapByKey, QT_TRANSLATE_NOOP("fields", "Reasons")),
            field("goals", &Bundle::goals, Sensitive, MapByKey, QT_TRANSLATE_NOOP("fields", "Goals")),
            field("proposed", &Bundle::proposed, Open, Register,
                QT_TRANSLATE_NOOP("fields", "What the composer proposed")),
            field("rule_edition", &Bundle::ruleEdition, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Edition of the rules")),
            field("number", &Bundle::number, Open, Register, QT_TRANSLATE_NOOP("fields", "Document number")),
        };
    }
};

} // namespace domain
