// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/work/assessments.h"

#include <QString>
#include <QStringList>

namespace cli {

/// What the answers leave open: need areas of the total, and urgent points; codes for scripts, lines with the names
/// for people.
struct OpenPoints {
    QStringList areas;
    QStringList areaLines;
    QStringList flags;
    QStringList flagLines;
};

OpenPoints openPoints(const instruments::Questionnaire &form, const work::AssessmentInput &input);
/// The total, and what is still to be answered under which key and how.
QString totalLines(
    const instruments::Questionnaire &form, const domain::Assessment &record, const OpenPoints &open);

/// What was wrong with the input of an assessment, with what is possible there; `key` as work::assessments names it.
QString inputTrouble(const instruments::Questionnaire &form, const QString &key);
/// An error of finishing an assessment: questions without an answer by their names.
base::Error finishTrouble(const instruments::Questionnaire &form, const base::Error &error);

} // namespace cli
