// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// The district office has noticed that another dong keeps a record that may be of the same person: of the same name,
/// day of birth and sex. It tells where, and nothing else; the staff of both dongs answer, each in their own record,
/// and may take the answer back. Only the office makes one.
struct Likeness : RecordBase {
    static constexpr const char *kType = "likeness";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Possibly the same person");

    base::Id parent; ///< the person
    QString dong; ///< label of the dong that keeps the other record
    bool isOver = false; ///< the other record is gone, or is not like this one any more
    QString theirs; ///< what the other dong answered, in the words of `answer`
    QString monthsOver; ///< months in which both together have more services than may be: "2026-12, 2027-01"
    QString answer; ///< empty, "same" or "other"

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Likeness::parent, Open, OfficeOnly, QT_TRANSLATE_NOOP("fields", "Person")),
            field("dong", &Likeness::dong, Open, OfficeOnly, QT_TRANSLATE_NOOP("fields", "Dong of the other record")),
            field("is_over", &Likeness::isOver, Open, OfficeOnly, QT_TRANSLATE_NOOP("fields", "No longer alike")),
            field("theirs", &Likeness::theirs, Open, OfficeOnly, QT_TRANSLATE_NOOP("fields", "Answer of the other dong"),
                "likeness-answers"),
            field("months_over", &Likeness::monthsOver, Open, OfficeOnly,
                QT_TRANSLATE_NOOP("fields", "Months with more services than may be")),
            field("answer", &Likeness::answer, Open, Register, QT_TRANSLATE_NOOP("fields", "Answer"),
                "likeness-answers"),
        };
    }
};

} // namespace domain
