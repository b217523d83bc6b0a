// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// One service at one set of weekly slots, all attended. `places` is what was free when it was checked.
struct Offer : RecordBase {
    static constexpr const char *kType = "offer";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Offer");

    base::Id parent;
    std::optional<qint64> capacity;
    std::optional<qint64> places;
    QDate checked;
    bool closed = false;
    base::Id site; ///< nil: where the organisation is
    QString label;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Offer::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Service")),
            field("capacity", &Offer::capacity, Open, Register, QT_TRANSLATE_NOOP("fields", "Capacity")),
            field("places", &Offer::places, Open, Register, QT_TRANSLATE_NOOP("fields", "Places left")),
            field("checked", &Offer::checked, Open, Register, QT_TRANSLATE_NOOP("fields", "Checked on")),
            field("closed", &Offer::closed, Open, Register, QT_TRANSLATE_NOOP("fields", "No longer offered")),
            field("site", &Offer::site, Open, Register, QT_TRANSLATE_NOOP("fields", "Site")),
            field("label", &Offer::label, Open, Register, QT_TRANSLATE_NOOP("fields", "Name of the group")),
        };
    }
};

} // namespace domain
