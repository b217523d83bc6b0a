// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"
#include "model/domain/alarm.h"
#include "model/domain/careduty.h"
#include "model/domain/draft.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace domain {

/// Why somebody stands on the Today page; in the order of the page.
enum class TodayReason {
    Urgent, ///< a dangerous answer; or an urgent point that holds or is not known, and no bundle yet
    ConferenceOwed, ///< an emergency start whose conference has not been held
    ConsentMissing, ///< a provider at work without a consent
    NoContact, ///< high need, and nobody has been in touch for a month
    DraftBundle, ///< a bundle begun and left
    ConsentEnding, ///< a consent of a running bundle that runs out soon
    ReassessmentDue, ///< the latest assessment is three months old
    NeverAssessed ///< known to be in need for ten days, never assessed
};
inline constexpr int kTodayReasons = 8;

/// One thing to do, with its reason: `days` since the urgent assessment, the last contact, and so on.
struct TodayJob {
    TodayReason reason = TodayReason::Urgent;
    base::Id person;
    QString name;
    QDate birth;
    QString sex;
    QString dong;
    QJsonObject severities;
    std::optional<int> total; ///< of the latest assessment
    Alarm alarm = Alarm::None; ///< of those who stand here as urgent
    int days = 0;
    QList<CareDuty> duties; ///< what is owed, for the reasons of consents and conferences
};

struct RecentPerson {
    base::Id person;
    QString name;
    QDate birth;
    QString sex;
    base::Moment at = 0;
};

/// A draft to go on with: of whom, or of what. Nothing of both for a record that is new.
struct TodayDraft {
    Draft draft;
    base::Id person; ///< whose page it lies on; nil for a service
    QString name; ///< of the person, the household or the service
};

/// All that the Today page shows; counts are of everything, lists are cut.
struct TodayView {
    QList<TodayJob> jobs;
    QList<int> counts; ///< by TodayReason
    QList<TodayDraft> drafts; ///< without those whose record is gone
    QList<RecentPerson> recent;
    int people = 0;
};

/// The clocks of the page, in days; dated data of the office. Monthly checks and a three-month reassessment
/// are this program's own defaults, since no official cadence was found; ten days for the assessment is the
/// guideline's 10일 내외.
struct TodayClocks {
    int noContact = 30;
    int reassessment = 90;
    int firstAssessment = 10;
    int draftBundle = 5;
    int highTotal = 21;
    int consentEnding = 30;
};

} // namespace domain
