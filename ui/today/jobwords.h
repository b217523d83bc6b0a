// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/todayview.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/summarystrip.h"

#include <QDate>

namespace ui::jobwords {

/// The row of a job in the language of the screen; masked names and ages where the screen mask is on.
Row row(const domain::TodayJob &job, QDate today, bool masked);
/// Whom to turn to first, and why: "먼저 표승재 님 63세 남: 조사에 긴급 항목이 …".
QString first(const domain::TodayJob &job, QDate today, bool masked);
/// How the page puts its list in order, one line for each reason.
QString order(const domain::TodayClocks &clocks);
/// What the row stands for: "<reason>/<person>".
QString idOf(const domain::TodayJob &job);
/// Whether a running bundle owes it: a consent, or a conference.
bool isDuty(domain::TodayReason reason);
/// The short name of a reason, for the counts.
QString reasonName(domain::TodayReason reason);
QString reasonNote(domain::TodayReason reason, const domain::TodayClocks &clocks);

/// One count of the strip, and the reason it leads to.
struct Count {
    SummaryItem item;
    domain::TodayReason reason;
};
/// One for each reason; what bundles owe is one count together, there only while something is owed, so that
/// the strip stays one row.
QList<Count> counts(const domain::TodayView &view, const domain::TodayClocks &clocks);
/// "표승재 님 63세 남", or masked "표*재 님 60대".
QString who(const QString &name, QDate birth, const QString &sex, QDate today, bool masked);

} // namespace ui::jobwords
