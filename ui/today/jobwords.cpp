// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/jobwords.h"

#include "model/base/calendar.h"
#include "model/base/names.h"
#include "ui/support/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui::jobwords {
namespace {

using domain::TodayReason;

QString tr(const char *source, int n = -1)
{
    return QCoreApplication::translate("Today", source, nullptr, n);
}

QString why(const domain::TodayJob &job)
{
    switch (job.reason) {
    case TodayReason::Urgent:
        return tr(QT_TRANSLATE_NOOP("Today", "The assessment has an urgent item, and there is no bundle yet"));
    case TodayReason::NoContact:
        return tr(QT_TRANSLATE_NOOP("Today", "High need, and nobody has been in touch"));
    case TodayReason::DraftBundle:
        return tr(QT_TRANSLATE_NOOP("Today", "A bundle was begun and left as a draft"));
    case TodayReason::ReassessmentDue:
        return tr(QT_TRANSLATE_NOOP("Today", "It is time to assess the needs again"));
    case TodayReason::NeverAssessed:
        return tr(QT_TRANSLATE_NOOP("Today", "Known to be in need, not assessed yet"));
    }
    return {};
}

QString action(TodayReason reason)
{
    switch (reason) {
    case TodayReason::Urgent:
    case TodayReason::DraftBundle:
        return tr(QT_TRANSLATE_NOOP("Today", "Compose"));
    case TodayReason::NoContact:
        return tr(QT_TRANSLATE_NOOP("Today", "Write a note"));
    case TodayReason::ReassessmentDue:
    case TodayReason::NeverAssessed:
        return tr(QT_TRANSLATE_NOOP("Today", "Assess"));
    }
    return {};
}

} // namespace

JobLine line(const domain::TodayJob &job, QDate today, bool masked)
{
    JobLine line;
    line.person = job.person;
    line.reason = job.reason;
    line.who = who(job.name, job.birth, job.sex, today, masked);
    line.why = why(job);
    line.chip = tr(QT_TRANSLATE_NOOP("Today", "%n day(s) ago"), job.days);
    line.action = action(job.reason);
    switch (job.reason) {
    case TodayReason::Urgent:
        line.urgency = Urgency::Urgent;
        line.tone = Tone::Danger;
        break;
    case TodayReason::NoContact:
        line.urgency = Urgency::High;
        line.tone = Tone::Danger;
        break;
    case TodayReason::DraftBundle:
        line.urgency = Urgency::Normal;
        line.tone = Tone::Warn;
        break;
    default:
        line.urgency = Urgency::Low;
        line.tone = Tone::Neutral;
    }
    return line;
}

QString reasonName(TodayReason reason)
{
    switch (reason) {
    case TodayReason::Urgent:
        return tr(QT_TRANSLATE_NOOP("Today", "Urgent"));
    case TodayReason::NoContact:
        return tr(QT_TRANSLATE_NOOP("Today", "No contact"));
    case TodayReason::DraftBundle:
        return tr(QT_TRANSLATE_NOOP("Today", "Bundle drafts"));
    case TodayReason::ReassessmentDue:
        return tr(QT_TRANSLATE_NOOP("Today", "Reassessment due"));
    case TodayReason::NeverAssessed:
        return tr(QT_TRANSLATE_NOOP("Today", "Not assessed"));
    }
    return {};
}

QString reasonNote(TodayReason reason, const domain::TodayClocks &clocks)
{
    switch (reason) {
    case TodayReason::Urgent:
        return tr(QT_TRANSLATE_NOOP("Today", "no bundle yet"));
    case TodayReason::NoContact:
        return tr(QT_TRANSLATE_NOOP("Today", "for %n day(s) or more"), clocks.noContact);
    case TodayReason::DraftBundle:
        return tr(QT_TRANSLATE_NOOP("Today", "left for %n day(s) or more"), clocks.draftBundle);
    case TodayReason::ReassessmentDue:
        return tr(QT_TRANSLATE_NOOP("Today", "assessed %n day(s) ago or earlier"), clocks.reassessment);
    case TodayReason::NeverAssessed:
        return tr(QT_TRANSLATE_NOOP("Today", "known for %n day(s) or more"), clocks.firstAssessment);
    }
    return {};
}

QString who(const QString &name, QDate birth, const QString &sex, QDate today, bool masked)
{
    const QString shown = masked ? base::maskName(name) : name;
    QString rest;
    if (birth.isValid()) {
        const int years = base::ageInFullYears(birth, today);
        rest = masked ? tr(QT_TRANSLATE_NOOP("Today", "in the %ns"), years / 10 * 10) : formats::shortAge(birth, today);
    }
    if (!masked && sex == u"m"_s)
        rest += u' ' + tr(QT_TRANSLATE_NOOP("Today", "M"));
    if (!masked && sex == u"f"_s)
        rest += u' ' + tr(QT_TRANSLATE_NOOP("Today", "F"));
    return tr(QT_TRANSLATE_NOOP("Today", "%1 %2")).arg(shown, rest).trimmed();
}

} // namespace ui::jobwords
