// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A person who waits for a place of an offer (대기), in the order of `since`, then of entering. Over once
/// `until` is set.
struct Waiting : RecordBase {
    static constexpr const char *kType = "waiting";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Waiting for a place");

    base::Id parent;
    base::Id offer;
    QDate since;
    QDate until;
    QString outcome;
    QString note;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Waiting::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Person")),
            field("offer", &Waiting::offer, Open, Register, QT_TRANSLATE_NOOP("fields", "Offer")),
            field("since", &Waiting::since, Open, Register, QT_TRANSLATE_NOOP("fields", "Waiting since")),
            field("until_day", &Waiting::until, Open, Register, QT_TRANSLATE_NOOP("fields", "Until")),
            field("outcome", &Waiting::outcome, Open, Register, QT_TRANSLATE_NOOP("fields", "Outcome"),
                "waiting-outcomes"),
            field("note", &Waiting::note, Personal, Text, QT_TRANSLATE_NOOP("fields", "Notes")),
        };
    }
};

} // namespace domain
