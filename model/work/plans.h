// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/documents/careplan.h"

#include <QString>

namespace work {

class Context;

/// How a service plan is put on paper. Every print has a reason, which goes to the access log.
struct PlanPrint {
    QString reason;
    QString language = QStringLiteral("ko"); ///< of code words; sentences follow the translator in use
    QString office = {};
    bool masked = false;
    bool largePrint = false;
};

/// The service plan (서비스 제공계획서) of a bundle.
namespace plans {

/// Everything that stands on the plan: the person and the household, needs of the latest assessment from 1
/// upwards with the goals of the bundle, the services with their prices as kept, sums of a month and of the
/// whole period. The state tells the watermark: anything but an approved bundle is a draft. Reads only;
/// nothing is logged and no number is given, so it serves the preview.
base::Result<documents::CarePlanData> planData(
    Context &context, const base::Id &bundle, const PlanPrint &print);

/// The plan as a document ready for paper: gives it a print number and writes the access log first (`print`,
/// with reason, print number and whether masked). InvalidInput without a reason.
base::Result<documents::Document> carePlan(Context &context, const base::Id &bundle, const PlanPrint &print);

/// The same into a PDF file, as a whole or not at all. Needs a QGuiApplication, because fonts do.
base::Done writePdf(Context &context, const base::Id &bundle, const PlanPrint &print, const QString &path);

} // namespace plans

} // namespace work
