// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A month of one service of a bundle, asked of the district office, which alone can give it: no more than the
/// cap for one person, whoever asks. Only in a vault that belongs to an office.
struct Grant : RecordBase {
    static constexpr const char *kType = "grant";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Grant of a month");

    base::Id parent; ///< the bundle item
    base::Id bundle;
    QString month; ///< "2026-12"
    QString answer; ///< empty while it waits; "granted" or "refused"
    std::optional<qint64> slot; ///< 1 … cap
    QString why; ///< of a refusal: "cap" or "place"
    bool isGivenBack = false; ///< not needed any more; slot and place are free for others

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Grant::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Service in a bundle")),
            field("bundle", &Grant::bundle, Open, Register, QT_TRANSLATE_NOOP("fields", "Bundle")),
            field("month", &Grant::month, Open, Register, QT_TRANSLATE_NOOP("fields", "Month")),
            field("grant", &Grant::answer, Open, OfficeOnly, QT_TRANSLATE_NOOP("fields", "Answer of the office")),
            field("slot", &Grant::slot, Open, OfficeOnly, QT_TRANSLATE_NOOP("fields", "Slot")),
            field("why", &Grant::why, Open, OfficeOnly, QT_TRANSLATE_NOOP("fields", "Why it was refused")),
            field("given_back", &Grant::isGivenBack, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Given back to the office")),
        };
    }
};

} // namespace domain
