// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A relation between two people, within a household or across households, read from `parent` to `other`:
/// "other is the <kind> of parent". `other` may be a name only, for people who are not in the vault.
struct Relation : RecordBase {
    static constexpr const char *kType = "relation";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Relation");

    base::Id parent;
    base::Id other;
    QString otherName;
    QString kind; ///< code of relations
    QString quality; ///< empty, close, tense, conflict, distant, broken
    bool emergency = false;
    QString note;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Relation::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Person")),
            field("other", &Relation::other, Open, Register, QT_TRANSLATE_NOOP("fields", "Other person")),
            field("other_name", &Relation::otherName, Personal, Register,
                QT_TRANSLATE_NOOP("fields", "Name of the other person")),
            field("kind", &Relation::kind, Personal, Register, QT_TRANSLATE_NOOP("fields", "Relation"),
                "relations"),
            field("quality", &Relation::quality, Sensitive, Register, QT_TRANSLATE_NOOP("fields", "Quality"),
                "relation-qualities"),
            field("emergency", &Relation::emergency, Personal, Register,
                QT_TRANSLATE_NOOP("fields", "To be called in an emergency")),
            field("note", &Relation::note, Personal, Text, QT_TRANSLATE_NOOP("fields", "Notes")),
        };
    }
};

} // namespace domain
