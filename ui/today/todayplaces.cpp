// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todayplaces.h"

#include "model/domain/peoplequery.h"

using namespace Qt::StringLiterals;

namespace ui::todayplaces {
namespace {

using domain::TodayReason;

/// Where the drafts of other instruments than that of needs lie; their address stands behind it.
constexpr QLatin1String kOtherForm("assessment:");

/// The record that owes something: the consent of its provider, or the conference about its bundle.
Place ofDuty(const domain::TodayJob &job)
{
    const domain::CareDuty duty = job.duties.value(0);
    QVariantMap what{{u"person"_s, job.person.toString()}, {u"bundle"_s, duty.bundle.toString()}};
    if (job.reason == TodayReason::ConferenceOwed)
        return {u"conferences"_s, what};
    if (duty.organisation.isNil())
        what.insert(u"new"_s, true);
    else
        what.insert(u"organisation"_s, duty.organisation.toString());
    return {u"consents"_s, what};
}

/// Of a new record the draft lies under its person.
Place ofRecordDraft(const domain::TodayDraft &draft)
{
    const bool isNew = draft.draft.record == draft.person;
    const QVariantMap ofPerson{{u"person"_s, draft.person.toString()}, {u"new"_s, true}};
    if (draft.draft.page == u"consent"_s)
        return {u"consents"_s, ofPerson};
    return {
        u"conferences"_s, isNew ? ofPerson : QVariantMap{{u"conference"_s, draft.draft.record.toString()}}};
}

} // namespace

Place ofJob(const domain::TodayJob &job)
{
    const QString person = job.person.toString();
    switch (job.reason) {
    case TodayReason::Urgent:
        return job.alarm == domain::Alarm::Answer ? Place{u"people"_s, QString(person + u"/assessments"_s)}
            : job.alarm == domain::Alarm::NotKnown ? Place{u"assessment"_s, person}
                                                   : Place{u"bundle"_s, person};
    case TodayReason::DraftBundle:
        return {u"bundle"_s, person};
    case TodayReason::NoContact:
        return {u"people"_s, QString(person + u"/note"_s)};
    case TodayReason::ReassessmentDue:
    case TodayReason::NeverAssessed:
        return {u"assessment"_s, person};
    case TodayReason::ConferenceOwed:
    case TodayReason::ConsentMissing:
    case TodayReason::ConsentEnding:
        break;
    }
    return ofDuty(job);
}

Place ofDraft(const domain::TodayDraft &draft)
{
    const QString page = draft.draft.page;
    const QString record = draft.draft.record.toString();
    const QString person = draft.person.toString();
    const bool isNew = draft.draft.record.isNil();
    if (page == u"consent"_s || page == u"conference"_s)
        return ofRecordDraft(draft);
    if (page == u"assessment"_s || page == u"bundle"_s)
        return {page, record};
    if (page.startsWith(kOtherForm))
        return {u"assessment"_s, QString(record + u' ' + page.mid(kOtherForm.size()))};
    if (page == u"service"_s)
        return {u"services"_s, isNew ? u"new"_s : QString(record + u"/edit"_s)};
    if (page == u"note"_s)
        return {u"people"_s, QString(person + (record == person ? u"/note"_s : u"/notes"_s))};
    if (page == u"household"_s)
        return {u"people"_s, QString(person + u"/household"_s)};
    return {u"people"_s, isNew ? u"new"_s : QString(person + u"/edit"_s)};
}

Place ofCount(TodayReason reason, const domain::TodayClocks &clocks, base::Moment now)
{
    constexpr qint64 kDay = 86'400'000;
    domain::PeopleQuery query;
    switch (reason) {
    case TodayReason::Urgent:
        query.urgentOnly = true;
        break;
    case TodayReason::NoContact:
        query.noContactSince = now - clocks.noContact * kDay;
        query.order = {{domain::PeopleColumn::Total, true}};
        break;
    case TodayReason::DraftBundle:
        query.bundle = u"draft"_s;
        break;
    case TodayReason::ReassessmentDue:
        query.order = {{domain::PeopleColumn::Assessed, false}};
        break;
    case TodayReason::NeverAssessed:
        query.withoutAssessment = true;
        break;
    case TodayReason::ConferenceOwed:
    case TodayReason::ConsentMissing:
    case TodayReason::ConsentEnding:
        return {};
    }
    return {u"people"_s, query.toJson().toVariantMap()};
}

} // namespace ui::todayplaces
