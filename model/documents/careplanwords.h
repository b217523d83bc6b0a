// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/careplan.h"

#include <QStringList>

/// The texts of a service plan, in the language of the translator in use, masked where the plan is.
namespace documents {

/// The parts that are not empty, with a middle dot between them.
QString dotted(const QStringList &parts);
QString severityWord(int severity);
QString areaWord(CategoryMark area);
/// `1963. 4. 2. (만 63세, 남)`; the year and the decade in a masked copy. The age is that of the day of
/// writing.
QString birthText(const CarePlanData &data);
/// The address with the dong; the dong alone in a masked copy.
QString addressText(const CarePlanData &data);
/// The number to call and whose it is: `작은딸 010-****-0412`. Paper never shows a number whole.
QString phoneText(const CarePlanData &data);
/// The office in a sentence; where none is set, words that make it whole.
QString officeText(const QString &office);
/// Which assessment and which conference the plan rests on.
QString needsNote(const CarePlanData &data);
QString watermark(CarePlanState state);
/// `approved 2026. 11. 20.`, and by which edition it was followed; empty for a draft.
QString approvalText(const CarePlanData &data);

} // namespace documents
