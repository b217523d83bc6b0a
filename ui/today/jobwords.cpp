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

QString words(const char *source, int n = -1)
{
    return QCoreApplication::translate("Today", source, nullptr, n);
}

/// The providers; of consents that name none there is the form, which has no word here.
QString dutyNames(const domain::TodayJob &job)
{
    QStringList names;
    for (const domain::CareDuty &duty : job.duties) {
        const QString name = !duty.organisationName.isEmpty() ? duty.organisationName
            : duty.form == u"sensitive"_s ? words(QT_TRANSLATE_NOOP("Today", "sensitive data"))
            : duty.form == u"plan"_s      ? words(QT_TRANSLATE_NOOP("Today", "the care plan"))
            : duty.form == u"identifier"_s
            ? words(QT_TRANSLATE_NOOP("Today", "identifiers"))
            : words(QT_TRANSLATE_NOOP("Today", "collection and use of data"));
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

QString why(const domain::TodayJob &job)
{
    switch (job.reason) {
    case TodayReason::Urgent:
        switch (job.alarm) {
        case domain::Alarm::Answer:
            return words(QT_TRANSLATE_NOOP("Today", "Dangerous answer: make sure of the person's safety first"));
        case domain::Alarm::NotKnown:
            return words(QT_TRANSLATE_NOOP("Today", "An urgent point of the assessment is not known: clear it up"));
        default:
            return words(QT_TRANSLATE_NOOP("Today", "Urgent item in the assessment, and no bundle yet"));
        }
    case TodayReason::NoContact:
        return words(QT_TRANSLATE_NOOP("Today", "High need, and nobody has been in touch"));
    case TodayReason::DraftBundle:
        return words(QT_TRANSLATE_NOOP("Today", "A bundle was begun and left as a draft"));
    case TodayReason::ReassessmentDue:
        return words(QT_TRANSLATE_NOOP("Today", "It is time to assess the needs again"));
    case TodayReason::NeverAssessed:
        return words(QT_TRANSLATE_NOOP("Today", "Known to be in need, not assessed yet"));
    case TodayReason::ConferenceOwed:
        return words(QT_TRANSLATE_NOOP("Today", "Started in an emergency, and the conference has not been held"));
    case TodayReason::ConsentMissing:
        return words(QT_TRANSLATE_NOOP("Today", "At work without a consent: %1")).arg(dutyNames(job));
    case TodayReason::ConsentEnding:
        return words(QT_TRANSLATE_NOOP("Today", "A consent ends soon: %1")).arg(dutyNames(job));
    }
    return {};
}

QString action(const domain::TodayJob &job)
{
    switch (job.reason) {
    case TodayReason::Urgent:
        return job.alarm == domain::Alarm::Answer    ? words(QT_TRANSLATE_NOOP("Today", "See the answers"))
            : job.alarm == domain::Alarm::NotKnown   ? words(QT_TRANSLATE_NOOP("Today", "Assess"))
                                                     : words(QT_TRANSLATE_NOOP("Today", "Compose"));
    case TodayReason::DraftBundle:
        return words(QT_TRANSLATE_NOOP("Today", "Compose"));
    case TodayReason::NoContact:
        return words(QT_TRANSLATE_NOOP("Today", "Write a note"));
    case TodayReason::ReassessmentDue:
    case TodayReason::NeverAssessed:
        return words(QT_TRANSLATE_NOOP("Today", "Assess"));
    case TodayReason::ConferenceOwed:
        return words(QT_TRANSLATE_NOOP("Today", "Write the record"));
    case TodayReason::ConsentMissing:
    case TodayReason::ConsentEnding:
        return words(QT_TRANSLATE_NOOP("Today", "Take a consent"));
    }
    return {};
}

} // namespace

QString order(const domain::TodayClocks &clocks)
{
    const QStringList lines{
        words(QT_TRANSLATE_NOOP("Today", "1. A dangerous answer first; then an urgent item, or one that is not known, and no bundle yet: the highest crisis score first, then the oldest assessment.")),
        words(QT_TRANSLATE_NOOP("Today", "2. An emergency start whose conference is owed, and providers at work without a consent.")),
        words(QT_TRANSLATE_N_NOOP("Today", "3. High need and no contact for %n day(s): the longest silence first."), clocks.noContact),
        words(QT_TRANSLATE_N_NOOP("Today", "4. A bundle draft that was left for %n day(s)."), clocks.draftBundle),
        words(QT_TRANSLATE_N_NOOP("Today", "5. A consent of a running bundle that ends within %n day(s)."), clocks.consentEnding),
        words(QT_TRANSLATE_N_NOOP("Today", "6. High need, assessed %n day(s) ago: the oldest assessment first."), clocks.reassessment),
        words(QT_TRANSLATE_N_NOOP("Today", "7. In need, known for %n day(s) and not assessed yet."), clocks.firstAssessment)};
    return lines.join(u'\n');
}

QString first(const domain::TodayJob &job, QDate today, bool masked)
{
    return words(QT_TRANSLATE_NOOP("Today", "First %1: %2")).arg(who(job.name, job.birth, job.sex, today, masked), why(job));
}

Row row(const domain::TodayJob &job, QDate today, bool masked)
{
    Row row;
    row.id = idOf(job);
    row.title = who(job.name, job.birth, job.sex, today, masked);
    row.note = why(job);
    if (job.total && job.reason <= TodayReason::NoContact)
        row.note = words(QT_TRANSLATE_NOOP("Today", "%1 · crisis score %2")).arg(row.note).arg(*job.total);
    const QDate due = job.duties.isEmpty() ? QDate() : job.duties.first().due;
    row.chip = !isDuty(job.reason) ? words(QT_TRANSLATE_N_NOOP("Today", "%n day(s) ago"), job.days)
        : due.isValid()            ? formats::daysLeft(int(today.daysTo(due)))
                                   : words(QT_TRANSLATE_NOOP("Today", "missing"));
    row.chipIcon = u"clock"_s;
    row.action = action(job);
    switch (job.reason) {
    case TodayReason::Urgent:
        row.mark = Urgency::Urgent;
        row.chipTone = Tone::Danger;
        break;
    case TodayReason::ConferenceOwed:
    case TodayReason::ConsentMissing:
    case TodayReason::NoContact:
        row.mark = Urgency::High;
        row.chipTone = Tone::Danger;
        break;
    case TodayReason::DraftBundle:
    case TodayReason::ConsentEnding:
        row.mark = Urgency::Normal;
        row.chipTone = Tone::Warn;
        break;
    default:
        row.mark = Urgency::Low;
        row.chipTone = Tone::Neutral;
    }
    return row;
}

bool isDuty(TodayReason reason)
{
    return reason == TodayReason::ConferenceOwed || reason == TodayReason::ConsentMissing
        || reason == TodayReason::ConsentEnding;
}

QList<Count> counts(const domain::TodayView &view, const domain::TodayClocks &clocks)
{
    struct Look {
        TodayReason reason;
        const char *icon;
        Tone tone;
    };
    static constexpr Look kLooks[] = {{TodayReason::Urgent, "alert", Tone::Danger},
        {TodayReason::NoContact, "phone", Tone::Danger}, {TodayReason::DraftBundle, "bundle", Tone::Warn},
        {TodayReason::ReassessmentDue, "timer", Tone::Info},
        {TodayReason::NeverAssessed, "list", Tone::Neutral}};
    const auto counted = [&](TodayReason reason) { return view.counts.value(int(reason)); };
    QList<Count> all;
    for (const Look &look : kLooks) {
        all.append({{formats::count(counted(look.reason)), reasonName(look.reason),
                        reasonNote(look.reason, clocks), QLatin1String(look.icon), look.tone},
            look.reason});
    }
    const int owed = counted(TodayReason::ConferenceOwed) + counted(TodayReason::ConsentMissing)
        + counted(TodayReason::ConsentEnding);
    if (owed > 0) {
        all.insert(1,
            {{formats::count(owed), reasonName(TodayReason::ConsentMissing),
                 reasonNote(TodayReason::ConsentMissing, clocks), u"shield"_s, Tone::Warn},
                TodayReason::ConsentMissing});
    }
    return all;
}

QString idOf(const domain::TodayJob &job)
{
    return QString::number(int(job.reason)) + u'/' + job.person.toString();
}

QString reasonName(TodayReason reason)
{
    switch (reason) {
    case TodayReason::Urgent:
        return words(QT_TRANSLATE_NOOP("Today", "Urgent"));
    case TodayReason::NoContact:
        return words(QT_TRANSLATE_NOOP("Today", "No contact"));
    case TodayReason::DraftBundle:
        return words(QT_TRANSLATE_NOOP("Today", "Bundle drafts"));
    case TodayReason::ReassessmentDue:
        return words(QT_TRANSLATE_NOOP("Today", "Reassessment due"));
    case TodayReason::NeverAssessed:
        return words(QT_TRANSLATE_NOOP("Today", "Not assessed"));
    case TodayReason::ConferenceOwed:
    case TodayReason::ConsentMissing:
    case TodayReason::ConsentEnding:
        return words(QT_TRANSLATE_NOOP("Today", "Consents, conferences"));
    }
    return {};
}

QString reasonNote(TodayReason reason, const domain::TodayClocks &clocks)
{
    switch (reason) {
    case TodayReason::Urgent:
        return words(QT_TRANSLATE_NOOP("Today", "no bundle yet"));
    case TodayReason::NoContact:
        return words(QT_TRANSLATE_N_NOOP("Today", "for %n day(s) or more"), clocks.noContact);
    case TodayReason::DraftBundle:
        return words(QT_TRANSLATE_N_NOOP("Today", "left for %n day(s) or more"), clocks.draftBundle);
    case TodayReason::ReassessmentDue:
        return words(QT_TRANSLATE_N_NOOP("Today", "assessed %n day(s) ago or earlier"), clocks.reassessment);
    case TodayReason::NeverAssessed:
        return words(QT_TRANSLATE_N_NOOP("Today", "known for %n day(s) or more"), clocks.firstAssessment);
    case TodayReason::ConferenceOwed:
    case TodayReason::ConsentMissing:
    case TodayReason::ConsentEnding:
        return words(QT_TRANSLATE_NOOP("Today", "of running bundles"));
    }
    return {};
}

QString who(const QString &name, QDate birth, const QString &sex, QDate today, bool masked)
{
    const QString shown = masked ? base::maskName(name) : name;
    QString rest;
    if (birth.isValid()) {
        const int years = base::ageInFullYears(birth, today);
        rest = masked ? words(QT_TRANSLATE_NOOP("Today", "in the %ns"), years / 10 * 10) : formats::shortAge(birth, today);
    }
    if (!masked && sex == u"m"_s)
        rest += u' ' + words(QT_TRANSLATE_NOOP("Today", "M"));
    if (!masked && sex == u"f"_s)
        rest += u' ' + words(QT_TRANSLATE_NOOP("Today", "F"));
    return words(QT_TRANSLATE_NOOP("Today", "%1 %2")).arg(shown, rest).trimmed();
}

} // namespace ui::jobwords
