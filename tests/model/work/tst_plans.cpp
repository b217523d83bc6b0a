// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/plans.h"

#include "model/domain/conference.h"
#include "model/domain/household.h"
#include "model/domain/phone.h"
#include "model/store/records.h"
#include "model/work/bundles.h"
#include "tests/model/work/carebench.h"

using namespace Qt::StringLiterals;
using namespace work;
using documents::CarePlanState;

namespace {

class Plans : public test::WorkTest {
protected:
    Plans()
    {
        domain::Household household;
        household.kinds = {u"elderAlone"_s};
        domain::Person person = somebody();
        person.household = m_vault.put(household);
        person.leadWorker = u"윤해솔"_s;
        person.needGroups = {u"livingAloneElder"_s, u"disability"_s};
        const base::Id id = m_vault.put(person);
        for (const QString &number : {u"01000001111"_s, u"01000002222"_s}) {
            domain::Phone phone;
            phone.parent = id;
            phone.number = number;
            phone.unusable = number.endsWith(u'1');
            m_vault.put(phone);
        }
        assess(id, {{u"health"_s, 3}, {u"social"_s, 1}});
        BundleInput input;
        input.person = id;
        input.start = {2026, 12};
        input.offers = put(service(u"care"_s, u"방문 돌봄"_s));
        input.goals = {{u"health"_s, u"한 바퀴 걷기"_s},
            {u"family"_s,
                QJsonObject{
                    {u"long"_s, u"화해"_s}, {u"short"_s, u"전화 한 번"_s}, {u"method"_s, u"일지"_s}}}};
        m_bundle = bundles::create(context(), input).value_or(base::Id());
    }
    base::Id m_bundle;
};

TEST_F(Plans, gathersWhatStandsOnThePlan)
{
    const auto plan = plans::planOf(context(), m_bundle, 0, {});
    ASSERT_OK(plan);
    const documents::CarePlanData &data = plan->data;
    EXPECT_FALSE(plan->isKept);
    EXPECT_EQ(data.documentNumber, u"CP-2026-0001"_s);
    EXPECT_EQ(data.state, CarePlanState::Draft);
    EXPECT_EQ(data.person.name, u"남궁혜린"_s);
    EXPECT_EQ(data.person.phone, u"01000002222"_s); // the one that may be called
    EXPECT_TRUE(data.person.household.startsWith(u"독거노인")) << data.person.household.toStdString();
    EXPECT_EQ(data.person.caseClass.count(u" · "_s), 1) << data.person.caseClass.toStdString();
    PaperCopy masked;
    masked.masked = true;
    const documents::CarePlanPerson hidden = plans::planOf(context(), m_bundle, 0, masked)->data.person;
    EXPECT_EQ(hidden.caseClass, u"hidden"_s) << "the cell is not empty as if there were nothing";
    EXPECT_EQ(hidden.household, u"1 person(s)"_s) << "nor does the household say what the class hides";
    EXPECT_EQ(data.assessmentTotal, 4);
    ASSERT_EQ(data.needs.size(), 3u);
    EXPECT_EQ(data.needs[0].shortGoal, u"한 바퀴 걷기"_s);
    EXPECT_EQ(data.needs[0].severity, 3);
    EXPECT_EQ(data.needs[1].longGoal, u"화해"_s); // a goal without a severity stands there too
    EXPECT_EQ(data.needs[1].method, u"일지"_s);
    ASSERT_EQ(data.services.size(), 1u);
    EXPECT_EQ(data.services[0].slots, u"Tue 10:00–11:00"_s);
    EXPECT_EQ(data.services[0].sessions, u"60 min, 4 times a month"_s);
    ASSERT_EQ(data.services[0].weekly.size(), 1);
    EXPECT_EQ(data.services[0].weekly[0].from, u"10:00"_s);
    EXPECT_EQ(data.services[0].minutes, 60);
    EXPECT_EQ(data.services[0].times, 4);
    EXPECT_TRUE(data.services[0].comesHome.has_value());
    EXPECT_EQ(data.month, (documents::CarePlanMoney{200'000, 180'000, 20'000}));
    EXPECT_EQ(data.period, (documents::CarePlanMoney{400'000, 360'000, 40'000}));
    EXPECT_EQ(data.from, QDate(2026, 12, 1));
    EXPECT_EQ(data.until, QDate(2027, 1, 31));
    EXPECT_EQ(data.printedBy, u"윤해솔"_s);
}

TEST_F(Plans, onlyAnApprovedBundleIsNoDraft)
{
    const auto stateOf = [&](const QString &state) {
        domain::Bundle bundle = bundles::open(context(), m_bundle)->bundle;
        bundle.state = state;
        m_vault.put(bundle);
        return plans::planOf(context(), m_bundle, 0, {})->data.state;
    };
    EXPECT_EQ(stateOf(u"draft"_s), CarePlanState::Draft);
    EXPECT_EQ(stateOf(u"conference"_s), CarePlanState::AwaitingApproval);
    EXPECT_EQ(stateOf(u"rejected"_s), CarePlanState::Draft);
    EXPECT_EQ(stateOf(u"approved"_s), CarePlanState::Approved);
    EXPECT_EQ(stateOf(u"active"_s), CarePlanState::Approved);
}

TEST_F(Plans, refusesABundleOrAnEditionThatIsNotThere)
{
    EXPECT_ERROR(plans::planOf(context(), base::Id(), 0, {}), base::ErrorKind::NotFound);
    EXPECT_ERROR(plans::planOf(context(), m_bundle, 7, {}), base::ErrorKind::NotFound);
}

TEST_F(Plans, aNumberOfSomebodyElseIsTakenOnlyWhereThePersonHasNoneAndSaysWhose)
{
    const base::Id person = plans::planOf(context(), m_bundle, 0, {})->person;
    domain::Phone daughter;
    daughter.parent = person;
    daughter.number = u"01000000001"_s; // before the person's own in any order by number
    daughter.owner = u"작은딸"_s;
    m_vault.put(daughter);
    EXPECT_EQ(plans::planOf(context(), m_bundle, 0, {})->data.person.phone, u"01000002222"_s);
    EXPECT_EQ(plans::planOf(context(), m_bundle, 0, {})->data.person.phoneOwner, QString());
    const auto phones = store::records::childrenOf<domain::Phone>(connection(), person);
    ASSERT_OK(phones);
    for (domain::Phone phone : *phones) {
        phone.unusable = phone.owner.isEmpty();
        m_vault.put(phone);
    }
    EXPECT_EQ(plans::planOf(context(), m_bundle, 0, {})->data.person.phone, u"01000000001"_s);
    EXPECT_EQ(plans::planOf(context(), m_bundle, 0, {})->data.person.phoneOwner, u"작은딸"_s);
}

TEST_F(Plans, theClassIsTheOneThatTheLastConferenceDecided)
{
    const base::Id person = plans::planOf(context(), m_bundle, 0, {})->person;
    const auto decide = [&](QDate day, const QString &code) {
        domain::Conference conference;
        conference.parent = person;
        conference.day = day;
        conference.caseClass = code;
        m_vault.put(conference);
    };
    PaperCopy korean;
    korean.masked = true;
    decide(QDate(2026, 11, 2), u"intensive"_s);
    decide(QDate(2026, 10, 2), u"general"_s);
    decide(QDate(2026, 11, 9), {});
    EXPECT_EQ(plans::planOf(context(), m_bundle, 0, {})->data.person.caseClass, u"고난도 사례"_s);
    EXPECT_EQ(plans::planOf(context(), m_bundle, 0, korean)->data.person.caseClass, u"고난도 사례"_s)
        << "what a masked copy is for";
}

class LockedPlans : public test::CareTest {
protected:
    documents::CarePlanData plan(int edition = 0)
    {
        const auto made = plans::planOf(context(), m_bundle, edition, {});
        EXPECT_OK(made);
        return made ? made->data : documents::CarePlanData();
    }
    /// Everything around the plan changes after its approval.
    void changeAll()
    {
        domain::Person person = m_vault.get<domain::Person>(m_person);
        person.name = u"남궁바뀜"_s;
        person.residence.road = u"가온광역시 다른길 9"_s;
        m_vault.put(person);
        assess(m_person, {{u"health"_s, 1}, {u"economy"_s, 4}});
        const auto offer = services::find(context(), m_care);
        domain::Service service = (*offer)->service;
        service.minutes = 999;
        m_vault.put(service);
        domain::BundleItem item = itemOf(m_care);
        item.serviceName = u"다른 이름"_s;
        item.price = 500'000;
        item.subsidy = 480'000;
        m_vault.put(item);
    }
};

TEST_F(LockedPlans, anApprovedPlanSaysWhatItSaidWhateverChangesAfterwards)
{
    approved();
    const documents::CarePlanData before = plan();
    ASSERT_EQ(before.state, CarePlanState::Approved);
    changeAll();
    m_vault.clock().advance(40ll * 24 * 60 * 60 * 1000);
    const documents::CarePlanData after = plan();
    EXPECT_EQ(after.person.name, u"남궁혜린"_s);
    EXPECT_EQ(after.person.road, before.person.road);
    EXPECT_EQ(after.written, before.written);
    EXPECT_EQ(after.assessmentTotal, before.assessmentTotal);
    ASSERT_EQ(after.needs.size(), before.needs.size());
    EXPECT_EQ(after.needs[0].severity, 3);
    ASSERT_EQ(after.services.size(), 2u);
    EXPECT_EQ(after.services[0].name, u"방문 돌봄"_s);
    EXPECT_EQ(after.services[0].sessions, before.services[0].sessions);
    EXPECT_EQ(after.month, before.month);
    EXPECT_TRUE(plans::planOf(context(), m_bundle, 0, {})->isKept);
}

TEST_F(LockedPlans, anApprovedPlanCarriesItsApproval)
{
    EXPECT_TRUE(plan().approvals.empty());
    approved();
    const documents::CarePlanData data = plan();
    ASSERT_EQ(data.approvals.size(), 1u);
    EXPECT_EQ(data.approvals[0].name, u"윤해솔"_s);
    EXPECT_EQ(data.approvals[0].day, u"2026. 11. 20."_s);
    EXPECT_EQ(data.approvedOn, today());
    EXPECT_EQ(data.conferenceOn, today());
}

TEST_F(LockedPlans, aChangeIsANewEditionAndTheOldOneIsPrintedAsItWas)
{
    running();
    ASSERT_OK(bundlechanges::exchange(context(), exchangeInput()));
    const auto waiting = plans::editions(context(), m_bundle);
    ASSERT_OK(waiting);
    ASSERT_EQ(waiting->size(), 2);
    EXPECT_EQ(waiting->at(0).edition, 2);
    EXPECT_EQ(waiting->at(0).state, CarePlanState::AwaitingApproval);
    EXPECT_EQ(plan().edition, 1) << "what is in force is printed, not what waits";
    EXPECT_EQ(plan().services[1].name, u"맞춤재활"_s);
    EXPECT_EQ(plan(2).services[1].name, u"체력 운동"_s);
    EXPECT_EQ(plan(2).state, CarePlanState::AwaitingApproval);
    EXPECT_TRUE(plan(2).approvals.empty());

    meet(m_bundle);
    ASSERT_OK(bundlelife::approve(context(), m_bundle));
    EXPECT_EQ(plan().edition, 2);
    EXPECT_EQ(plan().state, CarePlanState::Approved);
    const documents::CarePlanData old = plan(1);
    EXPECT_EQ(old.state, CarePlanState::Superseded);
    EXPECT_EQ(old.supersededBy, 2);
    EXPECT_EQ(old.services[1].name, u"맞춤재활"_s);
    const auto paper = documents::carePlan(old);
    ASSERT_OK(paper);
    EXPECT_EQ(paper->watermark, u"Earlier edition"_s);
}

TEST_F(LockedPlans, takingTheApprovalBackMakesItADraftAgain)
{
    approved();
    undoLast();
    EXPECT_EQ(plan().state, CarePlanState::AwaitingApproval);
    EXPECT_FALSE(plan().approvedOn.isValid());
}

TEST_F(LockedPlans, tasksAndTheNextMeetingOfTheConferenceStandOnThePlan)
{
    ASSERT_OK(bundlelife::toConference(context(), m_bundle));
    domain::Conference conference = meetingOn(m_bundle);
    conference.tasks = u"의료비 지원 신청 돕기, 윤해솔 (동), 2026. 12. 4.\n가족 면담"_s;
    conference.nextDay = QDate(2027, 2, 5);
    ASSERT_OK(conferences::save(context(), conference));
    ASSERT_OK(bundlelife::approve(context(), m_bundle));
    const documents::CarePlanData data = plan();
    ASSERT_EQ(data.tasks.size(), 2u);
    EXPECT_EQ(data.tasks[0].what, u"의료비 지원 신청 돕기"_s);
    EXPECT_EQ(data.tasks[0].who, u"윤해솔 (동)"_s);
    EXPECT_EQ(data.tasks[0].due, QDate(2026, 12, 4));
    EXPECT_EQ(data.tasks[1].what, u"가족 면담"_s);
    ASSERT_EQ(data.checks.size(), 1u);
    EXPECT_EQ(data.checks[0].day, QDate(2027, 2, 5));
}

} // namespace
