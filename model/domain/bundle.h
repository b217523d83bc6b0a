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
    base::Id conference;
    QDate conferenceDay;
    std::optional<qint64> approvedEdition; ///< lower than `edition` while a change waits for approval
    QDate approvedDay;
    QString approvedBy;
    QDate requestedDay;
    QDate activeDay;
    QDate pausedFrom;
    QDate pausedUntil;
    QString pauseReason;
    QDate endDay;
    QString endReason;
    QString endNote;
    QString emergencyReason;
    QDate emergencyDue;
    QDate evaluatedDay;
    QString evaluation;

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
            field("conference", &Bundle::conference, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Case conference")),
            field("conference_day", &Bundle::conferenceDay, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Put to the conference on")),
            field("approved_edition", &Bundle::approvedEdition, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Approved edition")),
            field("approved_day", &Bundle::approvedDay, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Approved on")),
            field("approved_by", &Bundle::approvedBy, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Approved by")),
            field("requested_day", &Bundle::requestedDay, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Requested on")),
            field(
                "active_day", &Bundle::activeDay, Open, Register, QT_TRANSLATE_NOOP("fields", "Started on")),
            field("paused_from", &Bundle::pausedFrom, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Paused from")),
            field("paused_until", &Bundle::pausedUntil, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Paused until")),
            field("pause_reason", &Bundle::pauseReason, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "Reason of the pause")),
            field("end_day", &Bundle::endDay, Open, Register, QT_TRANSLATE_NOOP("fields", "Ended on")),
            field("end_reason", &Bundle::endReason, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "Reason of the end"), "bundle-end-reasons"),
            field("end_note", &Bundle::endNote, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "About the end")),
            field("emergency_reason", &Bundle::emergencyReason, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "Reason of the emergency start")),
            field("emergency_due", &Bundle::emergencyDue, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Assessment and conference due")),
            field("evaluated_day", &Bundle::evaluatedDay, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Evaluated on")),
            field("evaluation", &Bundle::evaluation, Sensitive, Text,
                QT_TRANSLATE_NOOP("fields", "Evaluation")),
        };
    }
};

} // namespace domain
