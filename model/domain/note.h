// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/domain/field.h"

#include <compare>
#include <limits>

namespace domain {

/// A dated note on a person or household: a call, a visit, an observation. `at` is a moment (UTC
/// milliseconds).
struct Note : RecordBase {
    static constexpr const char *kType = "note";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Note");

    base::Id parent;
    std::optional<qint64> at;
    QString kind; ///< code of note-kinds
    QString text;
    QString author;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Note::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Person")),
            field("at", &Note::at, Open, Register, QT_TRANSLATE_NOOP("fields", "When")),
            field("kind", &Note::kind, Open, Register, QT_TRANSLATE_NOOP("fields", "Kind"), "note-kinds"),
            field("text", &Note::text, Sensitive, Text, QT_TRANSLATE_NOOP("fields", "Note")),
            field("author", &Note::author, Open, Register, QT_TRANSLATE_NOOP("fields", "Author")),
        };
    }
};

/// A place among notes that stand newest first: just after the note of this moment and id. Several notes may
/// be of one moment.
struct NoteEdge {
    base::Moment at = std::numeric_limits<base::Moment>::max();
    base::Id id;

    auto operator<=>(const NoteEdge &) const = default;
};

} // namespace domain
