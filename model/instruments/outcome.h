// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/calculation.h"
#include "model/instruments/constraints.h"
#include "model/instruments/scoring.h"

namespace instruments {

/// One figure of an instrument: a declared total or subtotal, or a number that the form calculates.
struct Figure {
    QString linkId;
    QString name;
    bool isTotal = false; ///< the one total of the instrument
    bool isComputed = true; ///< its rule is one that this program reckons with
    bool isProvisional = false;
    std::optional<double> value;
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<Band> band;
    QStringList missing;
    QStringList unknown;
};

/// An answer that asks for somebody to act at once, and what the instrument says is to be done.
struct Alert {
    QString linkId;
    QString question;
    QStringList steps; ///< one after another; empty where the instrument names none
};

/// All that answers come to, for a window, the command line and the record. For screening, never a diagnosis.
struct Outcome {
    std::vector<Figure> figures; ///< the total first, then in the order of the form
    std::vector<Alert> alerts;
    QStringList unknownAlerts; ///< points that would be urgent and are not known
    QJsonObject calculated; ///< every value that the form calculates, by linkId
    std::vector<Uncomputed> notComputed;
    QStringList asked; ///< questions that are asked with these answers
    QStringList missing; ///< required ones among them without an answer
    std::vector<AnswerProblem> problems;
    std::vector<BrokenConstraint> broken; ///< rules of the form that the answers do not keep to
    QStringList sentences; ///< the way there, to be read out

    bool canFinish() const { return missing.isEmpty() && problems.empty() && !forbids(broken); }
    const Figure *total() const;
};

/// `on` is the day of the assessment: it chooses the bands in force.
Outcome outcomeOf(const Questionnaire &questionnaire, const Answers &answers, QDate on,
    Language language = Language::Korean);

/// What an assessment keeps: linkId to `{"value", "band", "provisional"}`; figures without a value are left
/// out, and `{"notComputed": true}` stands for one whose rule this program does not reckon with.
QJsonObject scoresOf(const Outcome &outcome);

} // namespace instruments
