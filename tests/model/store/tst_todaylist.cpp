// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/todaylist.h"

#include "model/domain/assessment.h"
#include "model/domain/bundle.h"
#include "model/domain/sameperson.h"
#include "model/store/peoplelist.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

namespace {

constexpr base::Moment kNow = 1'795'000'000'000;

TEST(TodayList, countsThePeopleThatTheListOfPeopleShows)
{
    support::TestVault vault;
    const base::Id shown = vault.put(support::person(QStringLiteral("홍길동")));
    domain::SamePerson same;
    same.parent = shown;
    same.other = vault.put(support::person(QStringLiteral("홍길동")));
    vault.put(same);
    domain::Person moved = support::person(QStringLiteral("김순옥"));
    moved.status = QStringLiteral("moved");
    vault.put(moved);
    const QDate today(2026, 11, 22);
    const auto view = store::todaylist::read(vault.connection(), {}, kNow, today, 20);
    ASSERT_OK(view);
    EXPECT_EQ(view->people, 1);
    domain::PeopleQuery query;
    query.today = today;
    EXPECT_EQ(store::peoplelist::page(vault.connection(), query, 0, 20)->total, view->people);
}

class Alarms : public ::testing::Test {
protected:
    domain::Assessment finished(const char *instrument, base::Moment at)
    {
        domain::Assessment assessment;
        assessment.parent = m_person;
        assessment.instrument = QString::fromLatin1(instrument);
        assessment.day = QDate(2026, 11, 16);
        assessment.finishedAt = at;
        return assessment;
    }
    QList<domain::TodayJob> urgent()
    {
        const auto view = store::todaylist::read(m_vault.connection(), {}, kNow, QDate(2026, 11, 22), 20);
        EXPECT_OK(view);
        QList<domain::TodayJob> jobs = view->jobs;
        jobs.removeIf([](const domain::TodayJob &job) { return job.reason != domain::TodayReason::Urgent; });
        EXPECT_EQ(view->counts.value(int(domain::TodayReason::Urgent)), jobs.size());
        return jobs;
    }
    void haveABundle()
    {
        domain::Bundle bundle;
        bundle.parent = m_person;
        bundle.state = QStringLiteral("active");
        m_vault.put(bundle);
    }

    static constexpr const char *kNeeds = "urn:carepass:instrument:needs-crisis";
    static constexpr const char *kMood = "urn:carepass:instrument:phq-9";
    support::TestVault m_vault;
    base::Id m_person = m_vault.put(support::person(QStringLiteral("홍길동")));
};

TEST_F(Alarms, aDangerousAnswerStandsOnTodayWhateverElseIsDone)
{
    m_vault.put(finished(kNeeds, 1'000));
    domain::Assessment mood = finished(kMood, 2'000);
    mood.urgent = true;
    m_vault.put(mood);
    haveABundle();
    m_vault.put(finished(kNeeds, 3'000));
    ASSERT_EQ(urgent().size(), 1);
    EXPECT_EQ(urgent().first().alarm, domain::Alarm::Answer);
    EXPECT_EQ(urgent().first().days, 2);
    domain::PeopleQuery query;
    query.urgentOnly = true;
    EXPECT_EQ(store::peoplelist::page(m_vault.connection(), query, 0, 20)->total, 1);
}

TEST_F(Alarms, aDangerousAnswerEndsWhenTheFormIsAskedAnew)
{
    domain::Assessment mood = finished(kMood, 2'000);
    mood.urgent = true;
    m_vault.put(mood);
    m_vault.put(finished(kMood, 3'000));
    EXPECT_TRUE(urgent().isEmpty());
}

TEST_F(Alarms, anUrgentPointThatIsNotKnownIsNotTakenForNone)
{
    domain::Assessment needs = finished(kNeeds, 1'000);
    needs.urgentUnknown = true;
    m_vault.put(needs);
    ASSERT_EQ(urgent().size(), 1);
    EXPECT_EQ(urgent().first().alarm, domain::Alarm::NotKnown);
    haveABundle();
    EXPECT_TRUE(urgent().isEmpty());
}

TEST_F(Alarms, theGravestComesFirst)
{
    domain::Assessment needs = finished(kNeeds, 1'000);
    needs.urgent = true;
    m_vault.put(needs);
    m_person = m_vault.put(support::person(QStringLiteral("김복지")));
    domain::Assessment mood = finished(kMood, 2'000);
    mood.urgent = true;
    m_vault.put(mood);
    ASSERT_EQ(urgent().size(), 2);
    EXPECT_EQ(urgent().first().name, QStringLiteral("김복지"));
    EXPECT_EQ(urgent().last().alarm, domain::Alarm::Need);
}

} // namespace
