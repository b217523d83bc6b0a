// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/words.h"

#include <QDate>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <vector>

namespace instruments {

/// A band of a total: from this many points up to the next band. Bands are dated; the newest set in force
/// counts. A band with a condition counts only where that question has that answer, for example for men
/// only.
struct Band {
    QString code;
    Words label;
    double from = 0;
    QDate effective;
    Words source;
    QString question; ///< empty: no condition
    QJsonValue answer;
    bool isUnverified = false; ///< the source does not settle this limit; an office may set its own

    bool operator==(const Band &) const = default;
};

/// What becomes of a total while parts of it are open.
enum class MissingRule {
    Provisional, ///< the sum so far is shown as provisional
    Incomplete, ///< there is no total
    Prorated, ///< up to a number of open parts count as the mean of the others, beyond it there is no total
    Zero ///< an open part counts nothing; one answered "not known" still leaves the total provisional
};

/// How a declared total is reckoned: factor times the sum of the weights of its parts, those named in
/// `reversed` counted from the other end of their scale. Where an instrument gives only an expression that
/// this program does not evaluate, `isComputable` is false and no total is shown, rather than a guessed one.
struct TotalRule {
    QString linkId;
    QStringList parts; ///< empty: the item's expression is evaluated
    QStringList reversed;
    QString goals; ///< a repeating group whose goal attainment is the total; then there are no parts
    double factor = 1;
    std::optional<double> minimum;
    std::optional<double> maximum;
    MissingRule missing = MissingRule::Provisional;
    int mayMiss = 0; ///< how many parts may be open where the rule is Prorated
    std::vector<Band> bands;
    bool isComputable = true;

    bool operator==(const TotalRule &) const = default;
};

/// Suggests a class of case (일반, 고난도) by one answer; the conference decides.
struct CaseClassRule {
    QString caseClass;
    QString question;
    std::optional<double> atLeast;
    QJsonValue answer;
    Words source;

    bool operator==(const CaseClassRule &) const = default;
};

} // namespace instruments
