// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/careplan.h"

namespace documents {

/// One area of an assessment; nothing where it was not answered or not known.
struct AreaResult {
    QString name;
    std::optional<int> now;
    std::optional<int> before;
};

/// One total. `isProvisional`: parts are still open, which stands beside it.
struct TotalResult {
    QString name;
    QString value; ///< empty: it could not be computed
    QString maximum;
    QString band;
    bool isProvisional = false;
};

/// Everything that stands on the result of an assessment.
struct AssessmentPaperData {
    PaperStamp stamp;
    CarePlanPerson person;
    CarePlanState state = CarePlanState::Draft;
    std::vector<ApprovalPlace> approvals;
    int edition = 1; ///< of the paper
    QString instrument;
    QString instrumentEdition;
    QString label; ///< "built-in form, unofficial"
    QString rights; ///< who the instrument belongs to
    QDate day;
    QDate dayBefore; ///< invalid: there is none to compare with
    QString assessor;
    bool urgent = false;
    QStringList flags;
    std::vector<TotalResult> totals;
    std::vector<AreaResult> areas;
    QStringList open; ///< what was not answered or is not known
    QStringList trail; ///< how the score came about, in sentences
};

Document assessmentPaper(const AssessmentPaperData &data, const PaperTemplate &used);

} // namespace documents
