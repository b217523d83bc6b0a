// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/calendar.h"
#include "model/domain/todayview.h"
#include "ui/people/overviewtab.h"
#include "ui/people/personitems.h"
#include "ui/support/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

QString stepWords(const char *source)
{
    return QCoreApplication::translate("NextSteps", source);
}

/// A day that is near or past shows by its tone.
NextStep due(const QString &text, QDate day, QDate today)
{
    constexpr int kNear = 3;
    const int left = int(today.daysTo(day));
    const Tone tone = left < 0 ? Tone::Danger : left <= kNear ? Tone::Warn : Tone::Neutral;
    return {text, left < 0 ? formats::daysLeft(left) : formats::nearDay(day, today), tone};
}

const domain::Assessment *newestFinished(const PersonView &view)
{
    for (const domain::Assessment &one : view.detail.assessments) {
        if (one.finishedAt && view.detail.isOfNeeds(one))
            return &one;
    }
    return nullptr;
}

} // namespace

QList<NextStep> nextSteps(const PersonView &view)
{
    const QDate today = view.words.desk().today();
    const domain::TodayClocks clocks;
    QList<NextStep> steps;
    if (view.detail.dangerousAnswer())
        steps.append({stepWords(QT_TRANSLATE_NOOP("NextSteps", "Make sure of the person's safety: a dangerous answer")),
            {}, Tone::Danger});
    else if (view.detail.alarm() == domain::Alarm::NotKnown)
        steps.append({stepWords(QT_TRANSLATE_NOOP("NextSteps", "Clear up the urgent points that are not known")), {},
            Tone::Warn});
    if (const domain::Assessment *last = newestFinished(view)) {
        steps.append(due(stepWords(QT_TRANSLATE_NOOP("NextSteps", "Assess again")),
            last->day.addDays(clocks.reassessment), today));
    } else {
        const QDate added = base::koreanDay(view.id().moment());
        steps.append(due(stepWords(QT_TRANSLATE_NOOP("NextSteps", "First assessment")),
            added.addDays(clocks.firstAssessment), today));
    }
    if (view.detail.notes.isEmpty()) {
        steps.append(
            {stepWords(QT_TRANSLATE_NOOP("NextSteps", "No contact is written down yet")), {}, Tone::Warn});
    } else {
        const QDate last = base::koreanDay(view.detail.notes.first().at.value_or(0));
        steps.append(
            due(stepWords(QT_TRANSLATE_NOOP("NextSteps", "Be in touch")), last.addDays(clocks.noContact), today));
    }
    for (const domain::Bundle &bundle : view.detail.bundles) {
        const auto [from, until] = personitems::periodOf(bundle);
        if (bundle.state == u"draft")
            steps.append(
                {stepWords(QT_TRANSLATE_NOOP("NextSteps", "Finish the draft of the bundle")), {}, Tone::Warn});
        else if (bundle.state == u"active" && until.isValid())
            steps.append(due(stepWords(QT_TRANSLATE_NOOP("NextSteps", "Care pass ends")), until, today));
    }
    return steps;
}

QList<NextStep> dutySteps(const QList<domain::CareDuty> &duties, const PersonWords &shown)
{
    using Kind = domain::CareDuty::Kind;
    const QDate today = shown.desk().today();
    QList<NextStep> steps;
    for (const domain::CareDuty &duty : duties) {
        const QString whose = duty.organisationName.isEmpty()
            ? shown.desk().word("consent-forms", duty.form)
            : duty.organisationName;
        switch (duty.kind) {
        case Kind::ConferenceOwed:
            steps.append(due(
                stepWords(QT_TRANSLATE_NOOP("NextSteps", "Conference after the emergency start")), duty.due, today));
            break;
        case Kind::ConsentMissing:
            steps.append({stepWords(QT_TRANSLATE_NOOP("NextSteps", "No consent for %1, which is at work")).arg(whose),
                {}, Tone::Danger});
            break;
        case Kind::ConsentEnding:
            steps.append(due(
                stepWords(QT_TRANSLATE_NOOP("NextSteps", "Consent ends: %1")).arg(whose), duty.due, today));
        }
    }
    return steps;
}

} // namespace ui
