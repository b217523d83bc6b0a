// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/careduties.h"
#include "model/work/consentview.h"
#include "model/work/people.h"
#include "model/work/today.h"
#include "tests/model/work/carebench.h"

using namespace Qt::StringLiterals;
using namespace work;
using Kind = domain::CareDuty::Kind;
using domain::TodayReason;

namespace {

class CareDuties : public test::CareTest {
protected:
    QList<Kind> kinds(int days = 30)
    {
        QList<Kind> kinds;
        const auto duties = careduties::ofPerson(context(), m_person, days);
        EXPECT_OK(duties);
        for (const domain::CareDuty &duty : *duties)
            kinds.append(duty.kind);
        return kinds;
    }
    base::Id consentOf(const base::Id &offer)
    {
        const auto lines = consents::list(context(), m_person);
        for (const ConsentLine &line : *lines) {
            if (line.consent.organisation == organisationOf(offer))
                return line.consent.id;
        }
        return {};
    }
    void startInEmergency()
    {
        ASSERT_OK(bundlelife::toConference(context(), m_bundle));
        ASSERT_OK(bundlelife::approveInEmergency(
            context(), m_bundle, {u"오늘 밤부터 혼자 지냄"_s, today().addDays(5), colleague()}));
    }
};

TEST_F(CareDuties, areNoneWhileEverythingIsInOrderOrNothingHasStarted)
{
    EXPECT_EQ(kinds(), QList<Kind>()) << "a draft owes nothing";
    running();
    EXPECT_EQ(kinds(), QList<Kind>());
}

TEST_F(CareDuties, nameTheProviderThatIsAtWorkWithoutAConsent)
{
    running();
    ASSERT_OK(consents::withdraw(context(), consentOf(m_care), today(), {}));
    const auto duties = careduties::ofPerson(context(), m_person);
    ASSERT_OK(duties);
    ASSERT_EQ(duties->size(), 1);
    EXPECT_EQ(duties->first().kind, Kind::ConsentMissing);
    EXPECT_EQ(duties->first().organisation, organisationOf(m_care));
    EXPECT_EQ(duties->first().organisationName, u"방문 돌봄 센터"_s);
    EXPECT_EQ(duties->first().bundle, m_bundle);
    consent(m_care);
    EXPECT_EQ(kinds(), QList<Kind>());
}

TEST_F(CareDuties, tellAConsentThatRunsOutBeforeItDoes)
{
    approved();
    domain::Consent soon = consentFor(m_care);
    soon.until = today().addDays(30);
    ASSERT_OK(consents::add(context(), {soon, {}, {}}));
    consent(m_rehabilitation);
    ASSERT_OK(bundlelife::activate(context(), m_bundle, today()));
    EXPECT_EQ(kinds(30), QList<Kind>{Kind::ConsentEnding});
    EXPECT_EQ(kinds(29), QList<Kind>());
    EXPECT_EQ(careduties::ofPerson(context(), m_person)->first().due, today().addDays(30));
    consent(m_care);
    EXPECT_EQ(kinds(30), QList<Kind>()) << "a longer one is there";
}

TEST_F(CareDuties, tellAFormWithoutRecipientThatRunsOut)
{
    running();
    domain::Consent collection;
    collection.parent = m_person;
    collection.form = u"collection"_s;
    collection.day = today();
    collection.until = today().addDays(3);
    collection.ticks = {{u"basic"_s, true}, {u"circumstances"_s, true}};
    collection.givenBy = u"self"_s;
    collection.method = u"paper"_s;
    ASSERT_OK(consents::add(context(), {collection, {}, {}}));
    const auto duties = careduties::ofPerson(context(), m_person);
    ASSERT_EQ(duties->size(), 1);
    EXPECT_EQ(duties->first().form, u"collection"_s);
    EXPECT_TRUE(duties->first().organisation.isNil());
}

TEST_F(CareDuties, oweTheConferenceAfterAnEmergencyStartUntilItIsHeld)
{
    startInEmergency();
    const auto duties = careduties::ofPerson(context(), m_person);
    ASSERT_OK(duties);
    ASSERT_EQ(duties->size(), 1);
    EXPECT_EQ(duties->first().kind, Kind::ConferenceOwed);
    EXPECT_EQ(duties->first().due, today().addDays(5));
    meet(m_bundle, u"discussed"_s);
    EXPECT_EQ(kinds(), QList<Kind>{Kind::ConferenceOwed}) << "talking is no decision";
    meet(m_bundle);
    EXPECT_EQ(kinds(), QList<Kind>());
}

TEST_F(CareDuties, standOnTheTodayPageOnceForEachPersonAndReason)
{
    running();
    for (const base::Id &offer : {m_care, m_rehabilitation})
        ASSERT_OK(consents::withdraw(context(), consentOf(offer), today(), {}));
    const auto view = work::today(context());
    ASSERT_OK(view);
    EXPECT_EQ(view->counts.value(int(TodayReason::ConsentMissing)), 1);
    EXPECT_EQ(view->counts.value(int(TodayReason::ConferenceOwed)), 0);
    QList<domain::TodayJob> found;
    for (const domain::TodayJob &job : view->jobs) {
        if (job.reason == TodayReason::ConsentMissing)
            found.append(job);
    }
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().name, u"남궁혜린"_s);
    EXPECT_EQ(found.first().duties.size(), 2);
    EXPECT_TRUE(std::is_sorted(view->jobs.begin(), view->jobs.end(),
        [](const auto &one, const auto &other) { return one.reason < other.reason; }));
}

TEST_F(CareDuties, followTheRecordThatAPersonIsShownAs)
{
    running();
    const base::Id shown = putSomebody();
    ASSERT_OK(people::join(context(), shown, m_person, u"같은 사람"_s));
    ASSERT_OK(consents::withdraw(context(), consentOf(m_care), today(), {}));
    EXPECT_EQ(careduties::ofPerson(context(), shown)->size(), 1);
    domain::Consent fresh = consentFor(m_care);
    fresh.parent = shown;
    ASSERT_OK(consents::add(context(), {fresh, {}, {}}));
    EXPECT_TRUE(careduties::ofPerson(context(), shown)->isEmpty()) << "a consent of either record counts";
}

class Lacking : public test::CareTest { };

TEST_F(Lacking, namesProvidersOfDraftsAndOfWhatRuns)
{
    auto lacking = consents::lacking(context(), m_person);
    ASSERT_OK(lacking);
    ASSERT_EQ(lacking->size(), 2);
    EXPECT_FALSE(lacking->first().isRunning);
    EXPECT_EQ(lacking->first().services, QStringList{u"방문 돌봄"_s});
    EXPECT_EQ(lacking->first().bundle, m_bundle);
    consent(m_care);
    lacking = consents::lacking(context(), m_person);
    ASSERT_EQ(lacking->size(), 1);
    EXPECT_EQ(lacking->first().organisation, organisationOf(m_rehabilitation));
}

TEST_F(Lacking, saysWhyTheLastConsentDoesNotCount)
{
    EXPECT_FALSE(consents::lacking(context(), m_person)->first().last.has_value()) << "there has never been one";
    consent(m_care);
    const auto lines = consents::list(context(), m_person);
    ASSERT_OK(consents::withdraw(context(), lines->first().consent.id, today(), {}));
    const auto lacking = consents::lacking(context(), m_person);
    ASSERT_OK(lacking);
    const auto found = std::ranges::find(*lacking, organisationOf(m_care), &LackingConsent::organisation);
    ASSERT_NE(found, lacking->end());
    EXPECT_EQ(found->last, ConsentStands::Withdrawn);
    EXPECT_EQ(found->lastDay, today());
}

TEST_F(Lacking, forgetsBundlesThatCameToNothing)
{
    ASSERT_OK(bundlelife::withdraw(context(), m_bundle, u"본인이 원하지 않음"_s));
    EXPECT_TRUE(consents::lacking(context(), m_person)->isEmpty());
}

TEST_F(Lacking, putsWhatIsAtWorkFirst)
{
    running();
    const auto lines = consents::list(context(), m_person);
    for (const ConsentLine &line : *lines)
        ASSERT_OK(consents::withdraw(context(), line.consent.id, today(), {}));
    draft({m_other});
    const auto lacking = consents::lacking(context(), m_person);
    ASSERT_EQ(lacking->size(), 3);
    EXPECT_TRUE(lacking->at(0).isRunning);
    EXPECT_TRUE(lacking->at(1).isRunning);
    EXPECT_FALSE(lacking->at(2).isRunning);
}

} // namespace
