// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/careplan.h"

namespace documents {

struct MinutesPerson {
    QString organisation;
    QString role;
    QString name;
};

/// What stands on the minutes of a case conference (사례회의록). What is empty leaves room for handwriting.
struct MinutesData {
    PaperStamp stamp;
    CarePlanState state = CarePlanState::Draft;
    std::vector<ApprovalPlace> approvals;
    int edition = 1;
    QString kind; ///< 동 사례회의, 통합사례회의, 솔루션회의
    QDate day;
    QTime from;
    QString place;
    QString caseNumber;
    QString caseName; ///< masked where the copy is
    std::vector<MinutesPerson> people;
    QString talk;
    QStringList decisions; ///< in words of lists
    QString reason; ///< as it was typed
    std::vector<CarePlanTask> tasks;
};

Document minutes(const MinutesData &data, const PaperTemplate &used);

} // namespace documents
