// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answers.h"
#include "model/instruments/constraints.h"
#include "model/instruments/questionnaire.h"

#include <QDate>
#include <QStringList>

namespace instruments {

/// The kinds of step that lead to a score; trailwords makes a sentence of each.
enum class StepKind {
    Counted, ///< a part was answered and its weight added; value is the weight
    NotAnswered, ///< a part that is still open
    NotKnown, ///< a part answered "not known": nothing is added
    NotAsked, ///< a part that its conditions leave out
    Summed, ///< value is the total
    BandFound, ///< code is the band, value its lower end
    FlagRaised, ///< an urgent point was answered so that it forces urgency
    FlagNotKnown,
    Prorated, ///< open parts count as the mean of the others; value is how many
    NotSummed, ///< too much is open for a total; value is how much
    NothingKnown, ///< no part has a known answer, so there is nothing to add up; value is how many are open
    Suggested ///< code is the class of case, linkId the answer it rests on (empty: nothing speaks for
              ///< another)
};

struct Step {
    StepKind kind = StepKind::Counted;
    QString linkId;
    QString code;
    double value = 0;

    bool operator==(const Step &) const = default;
};

struct AreaSeverity {
    QString area;
    QString linkId;
    std::optional<int> severity; ///< nothing while it is not answered or not known

    bool operator==(const AreaSeverity &) const = default;
};

/// One declared total.
struct Total {
    QString linkId;
    std::optional<double> value;
    std::optional<double> minimum;
    std::optional<double> maximum;
    QStringList missing;
    QStringList unknown;
    bool isSettled = false; ///< the rule for missing answers makes it final although parts are open
    std::optional<Band> band;

    bool isProvisional() const { return !isSettled && !(missing.isEmpty() && unknown.isEmpty()); }
};

/// What the answers add up to, with the way there. Unless the instrument declares otherwise, the
/// total is the sum over the parts answered so far, and provisional while a part is open or not known;
/// urgency comes from the flags alone, whatever the sum. For screening, never a diagnosis.
struct Score {
    std::optional<double> total; ///< nothing where no total is declared or it cannot be computed here
    std::optional<double> maximum;
    QStringList missing; ///< parts of the total without an answer
    QStringList unknown; ///< parts of the total answered "not known"
    bool isSettled = false; ///< final although parts are open, by the instrument's rule
    std::optional<Band> band;
    std::vector<Total> subtotals; ///< in the order of the form
    bool urgent = false;
    QStringList flags; ///< urgent points that were raised
    QStringList unknownFlags;
    std::vector<AreaSeverity> areas; ///< in the order of the form; those outside the total are included
    QString suggestedCaseClass; ///< empty: nothing to suggest yet
    std::vector<BrokenConstraint> broken; ///< rules of the form that the answers do not keep to
    std::vector<Step> trail;

    bool isProvisional() const { return !isSettled && !(missing.isEmpty() && unknown.isEmpty()); }
};

/// `on` is the day of the assessment: it chooses the bands then in force.
Score score(const Questionnaire &questionnaire, const Answers &answers, QDate on);

/// Severity by area as one object, the form in which an assessment keeps it.
QJsonObject severitiesOf(const Score &score);

} // namespace instruments
