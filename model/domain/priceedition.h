// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// What a service costs a month from a day on, for one income grade or for all. Won; subsidy + copay =
/// price.
struct PriceEdition : RecordBase {
    static constexpr const char *kType = "priceedition";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Price");

    base::Id parent;
    QString grade; ///< empty: all
    QDate from;
    QDate until; ///< included; none: open
    std::optional<qint64> price;
    std::optional<qint64> subsidy;
    std::optional<qint64> copay;
    QString note;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &PriceEdition::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Service")),
            field("grade", &PriceEdition::grade, Open, Register, QT_TRANSLATE_NOOP("fields", "Income grade"),
                "income-grades"),
            field("from_day", &PriceEdition::from, Open, Register, QT_TRANSLATE_NOOP("fields", "From")),
            field("until_day", &PriceEdition::until, Open, Register, QT_TRANSLATE_NOOP("fields", "Until")),
            field(
                "price", &PriceEdition::price, Open, Register, QT_TRANSLATE_NOOP("fields", "Price a month")),
            field("subsidy", &PriceEdition::subsidy, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Subsidy a month")),
            field(
                "copay", &PriceEdition::copay, Open, Register, QT_TRANSLATE_NOOP("fields", "Copay a month")),
            field("note", &PriceEdition::note, Open, Register, QT_TRANSLATE_NOOP("fields", "Notes")),
        };
    }
};

} // namespace domain
