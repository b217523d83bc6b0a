// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// What a case conference (사례회의) decided about one person: date, kind, people, decision. A bundle of its
/// `edition` is approved by naming it.
struct Conference : RecordBase {
    static constexpr const char *kType = "conference";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Case conference");

    base::Id parent;
    QDate day;
    QString kind;
    QString place;
    QString attendees; ///< a line for each: name, organisation, role
    bool pledged = false;
    base::Id bundle;
    std::optional<qint64> edition;
    QString decision;
    QString caseClass;
    QString reason;
    QString minutes;
    QString tasks; ///< a line for each: what, who, until when
    QDate nextDay;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Conference::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Person")),
            field("day", &Conference::day, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Day of the conference")),
            field("kind", &Conference::kind, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Kind of conference"), "conference-kinds"),
            field("place", &Conference::place, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Place of the conference")),
            field("attendees", &Conference::attendees, Personal, Text,
                QT_TRANSLATE_NOOP("fields", "Attendees")),
            field("pledged", &Conference::pledged, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Pledge of confidentiality")),
            field("bundle", &Conference::bundle, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Care-pass bundle")),
            field("edition", &Conference::edition, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Edition of the bundle")),
            field("decision", &Conference::decision, Open, Register, QT_TRANSLATE_NOOP("fields", "Decision"),
                "conference-decisions"),
            field("case_class", &Conference::caseClass, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "Class of the case"), "case-classes"),
            field("reason", &Conference::reason, Sensitive, Text,
                QT_TRANSLATE_NOOP("fields", "Reason of the decision")),
            field("minutes", &Conference::minutes, Sensitive, Text, QT_TRANSLATE_NOOP("fields", "Minutes")),
            field("tasks", &Conference::tasks, Sensitive, Text, QT_TRANSLATE_NOOP("fields", "Tasks")),
            field("next_day", &Conference::nextDay, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Next conference")),
        };
    }
};

} // namespace domain
