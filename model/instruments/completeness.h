// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answers.h"
#include "model/instruments/questionnaire.h"

#include <QStringList>

namespace instruments {

/// How far the questions around one need area have come.
struct AreaProgress {
    QString area;
    int required = 0;
    int answered = 0; ///< of the required

    bool isComplete() const { return answered == required; }
    bool operator==(const AreaProgress &) const = default;
};

/// What is left to ask. Only questions that are asked now count; "not known" counts as answered.
struct Completeness {
    QStringList missing; ///< required questions without an answer, in the order of the form
    std::vector<AreaProgress> areas;

    bool isComplete() const { return missing.isEmpty(); }
    int completeAreas() const;
};

Completeness completenessOf(const Questionnaire &questionnaire, const Answers &answers);

} // namespace instruments
