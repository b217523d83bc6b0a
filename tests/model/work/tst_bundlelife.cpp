// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/work/carebench.h"

using namespace Qt::StringLiterals;
using namespace work;
using base::ErrorKind;

namespace {

class Life : public test::CareTest { };

TEST_F(Life, goesToTheConferenceAndBack)
{
    ASSERT_OK(bundlelife::toConference(context(), m_bundle));
    EXPECT_EQ(life().view.bundle.state, u"conference"_s);
    EXPECT_EQ(life().view.bundle.conferenceDay, today());
    ASSERT_OK(bundlelife::backToDraft(context(), m_bundle, u"시간을 바꿈"_s));
    EXPECT_EQ(life().view.bundle.state, u"draft"_s);
    EXPECT_ERROR(bundlelife::backToDraft(context(), m_bundle, u"또"_s), ErrorKind::RefusedByRule);
}

TEST_F(Life, isNotApprovedWithoutADecisionOfTheConference)
{
    ASSERT_OK(bundlelife::toConference(context(), m_bundle));
    EXPECT_EQ(detailOf(bundlelife::approve(context(), m_bundle)), u"order: conference"_s);
    meet(m_bundle, u"rejected"_s);
    EXPECT_EQ(detailOf(bundlelife::approve(context(), m_bundle)), u"order: conference"_s);
    const base::Id elsewhere = draft({m_other});
    const base::Id meeting = meet(elsewhere);
    EXPECT_EQ(detailOf(bundlelife::approve(context(), m_bundle, meeting)), u"order: conference"_s);
    meet(m_bundle, u"changed"_s);
    ASSERT_OK(bundlelife::approve(context(), m_bundle));
    const BundleLife now = life();
    EXPECT_EQ(now.view.bundle.state, u"approved"_s);
    EXPECT_EQ(now.view.bundle.approvedEdition, 1);
    EXPECT_EQ(now.view.bundle.approvedDay, today());
    ASSERT_EQ(now.editions.size(), 1);
    EXPECT_EQ(now.editions[0].decision, u"approved"_s);
    EXPECT_EQ(now.editions[0].content.size(), 2);
}

TEST_F(Life, isNotApprovedWithoutAnAssessment)
{
    const base::Id stranger = m_vault.put(somebody());
    ServiceEdit edit = service(u"care"_s, u"돌봄"_s);
    edit.service.coverage = {{u"safety"_s, 0.5}};
    BundleInput input;
    input.person = stranger;
    input.start = {2026, 11};
    input.offers = put(edit);
    input.reasons = {{u"need"_s, u"급함"_s}, {u"choice"_s, u"급함"_s}};
    const auto id = bundles::create(context(), input);
    ASSERT_OK(id);
    ASSERT_OK(bundlelife::toConference(context(), *id));
    domain::Conference meeting = meetingOn(*id);
    meeting.parent = stranger;
    ASSERT_OK(conferences::save(context(), meeting));
    EXPECT_EQ(detailOf(bundlelife::approve(context(), *id)), u"order: assessment"_s);
}

TEST_F(Life, isApprovedInAnEmergencyByTwoWithADueDayOnly)
{
    EmergencyInput input{u"퇴원 당일"_s, today().addDays(14), {}};
    EXPECT_ERROR(bundlelife::approveInEmergency(context(), m_bundle, input), ErrorKind::NotAllowed);
    input.second = colleague();
    input.due = today();
    EXPECT_EQ(detailOf(bundlelife::approveInEmergency(context(), m_bundle, input)), u"due"_s);
    input.due = today().addDays(14);
    input.reason = u" "_s;
    EXPECT_EQ(detailOf(bundlelife::approveInEmergency(context(), m_bundle, input)), u"reason"_s);
    input.reason = u"퇴원 당일"_s;
    ASSERT_OK(bundlelife::approveInEmergency(context(), m_bundle, input));
    EXPECT_TRUE(life().owesConference());
    const auto acts = log::recentActs(context(), 1);
    ASSERT_OK(acts);
    EXPECT_FALSE(acts->first().secondUser.isNil());
    consent(m_care);
    consent(m_rehabilitation);
    ASSERT_OK(bundlelife::activate(context(), m_bundle, today())) << "rule 10 is owed, not broken";
    meet(m_bundle);
    EXPECT_FALSE(life().owesConference());
}

TEST_F(Life, neverStartsWithoutConsentForEachProvider)
{
    approved();
    EXPECT_EQ(detailOf(bundlelife::activate(context(), m_bundle, today())), u"impossible: consent"_s);
    consent(m_care);
    EXPECT_EQ(detailOf(bundlelife::activate(context(), m_bundle, today())), u"impossible: consent"_s);
    EXPECT_EQ(life().unconsented.size(), 1);
    consent(m_rehabilitation);
    ASSERT_OK(bundlelife::activate(context(), m_bundle, today()));
    const BundleLife now = life();
    EXPECT_EQ(now.view.bundle.state, u"active"_s);
    EXPECT_EQ(now.view.bundle.activeDay, today());
    for (const domain::BundleItem &item : now.view.items) {
        EXPECT_EQ(item.state, u"running"_s);
        EXPECT_EQ(item.from, today());
    }
    EXPECT_FALSE(now.allows(bundle::Step::Activate)) << "nothing is left to be started";
    EXPECT_ERROR(bundlelife::activate(context(), m_bundle, today()), ErrorKind::RefusedByRule);
}

TEST_F(Life, neverStartsAServiceThatHasNoPlaceLeft)
{
    approved();
    consent(m_care);
    consent(m_rehabilitation);
    auto offer = store::records::find<domain::Offer>(connection(), m_care);
    ASSERT_OK(offer);
    (*offer)->places = 0;
    m_vault.put(**offer);
    EXPECT_EQ(detailOf(bundlelife::activate(context(), m_bundle, today())), u"impossible: capacity"_s);
}

TEST_F(Life, checksConsentAndOrderOfAKeptBundle)
{
    const auto verdictOf = [&](bundle::RuleId rule) {
        const auto check = bundles::check(context(), m_bundle);
        for (const bundle::RuleResult &result : check->results) {
            if (result.rule == rule)
                return result.verdict;
        }
        return bundle::Verdict::Pass;
    };
    EXPECT_EQ(verdictOf(bundle::RuleId::Consent), bundle::Verdict::Never);
    EXPECT_EQ(verdictOf(bundle::RuleId::Order), bundle::Verdict::Second);
    consent(m_care);
    consent(m_rehabilitation);
    EXPECT_EQ(verdictOf(bundle::RuleId::Consent), bundle::Verdict::Pass);
    approved();
    EXPECT_EQ(verdictOf(bundle::RuleId::Order), bundle::Verdict::Pass);
}

TEST_F(Life, isRequestedPausedResumedEndedAndEvaluated)
{
    approved();
    ASSERT_OK(bundlelife::request(context(), m_bundle));
    EXPECT_ERROR(bundlelife::request(context(), m_bundle), ErrorKind::RefusedByRule);
    consent(m_care);
    consent(m_rehabilitation);
    ASSERT_OK(bundlelife::activate(context(), m_bundle, today()));
    EXPECT_EQ(detailOf(bundlelife::pause(context(), m_bundle, today(), {}, {})), u"reason"_s);
    EXPECT_EQ(detailOf(bundlelife::pause(context(), m_bundle, today(), today().addDays(-1), u"입원"_s)),
        u"until"_s);
    ASSERT_OK(bundlelife::pause(context(), m_bundle, today(), today().addDays(20), u"입원"_s));
    EXPECT_ERROR(bundlelife::pause(context(), m_bundle, today(), {}, u"입원"_s), ErrorKind::RefusedByRule);
    ASSERT_OK(bundlelife::resume(context(), m_bundle, today().addDays(5)));
    EXPECT_EQ(life().view.bundle.pausedUntil, today().addDays(4));
    EXPECT_EQ(detailOf(bundlelife::end(context(), m_bundle, {today().addDays(1), u"goal"_s, {}})), u"day"_s);
    EXPECT_EQ(detailOf(bundlelife::end(context(), m_bundle, {today(), u"because"_s, {}})), u"reason"_s);
    EXPECT_EQ(detailOf(bundlelife::end(context(), m_bundle, {today(), u"other"_s, {}})), u"note"_s);
    ASSERT_OK(bundlelife::end(context(), m_bundle, {today(), u"goal"_s, {}}));
    for (const domain::BundleItem &item : life().view.items) {
        EXPECT_EQ(item.state, u"ended"_s);
        EXPECT_EQ(item.until, today());
        EXPECT_EQ(item.endReason, u"goal"_s);
    }
    EXPECT_EQ(detailOf(bundlelife::evaluate(context(), m_bundle, {})), u"evaluation"_s);
    ASSERT_OK(bundlelife::evaluate(context(), m_bundle, u"혼자 걷게 됨"_s));
    EXPECT_ERROR(bundlelife::end(context(), m_bundle, {today(), u"goal"_s, {}}), ErrorKind::RefusedByRule);
}

TEST_F(Life, isRejectedOrWithdrawnEarly)
{
    EXPECT_ERROR(bundlelife::reject(context(), m_bundle, u"대상 아님"_s), ErrorKind::RefusedByRule);
    ASSERT_OK(bundlelife::toConference(context(), m_bundle));
    EXPECT_EQ(detailOf(bundlelife::reject(context(), m_bundle, {})), u"reason"_s);
    ASSERT_OK(bundlelife::reject(context(), m_bundle, u"대상 아님"_s));
    EXPECT_EQ(life().editions.last().decision, u"rejected"_s);
    m_bundle = draft({m_care});
    ASSERT_OK(bundlelife::withdraw(context(), m_bundle, u"본인이 원하지 않음"_s));
    EXPECT_EQ(life().view.bundle.state, u"withdrawn"_s);
    EXPECT_ERROR(bundlelife::toConference(context(), m_bundle), ErrorKind::RefusedByRule);
}

TEST_F(Life, isTakenBackStepByStep)
{
    running();
    undoLast();
    EXPECT_EQ(life().view.bundle.state, u"approved"_s);
    EXPECT_EQ(itemOf(m_care).state, u"planned"_s);
    ASSERT_OK(bundlelife::activate(context(), m_bundle, today()));
}

TEST_F(Life, makesANewEditionOfAnExchangeThatNeedsApproval)
{
    running();
    const auto added = bundlechanges::exchange(context(), exchangeInput());
    ASSERT_OK(added);
    BundleLife now = life();
    EXPECT_TRUE(now.isChanged());
    EXPECT_EQ(now.view.bundle.edition, 2);
    EXPECT_EQ(now.view.bundle.approvedEdition, 1);
    EXPECT_EQ(now.view.bundle.state, u"active"_s);
    EXPECT_EQ(itemOf(m_rehabilitation).state, u"running"_s) << "until it is approved";
    EXPECT_EQ(itemOf(m_other).state, u"planned"_s);
    EXPECT_TRUE(now.startable().isEmpty());
    EXPECT_EQ(detailOf(bundlelife::approve(context(), m_bundle)), u"order: conference"_s)
        << "the conference decided on the first edition";
    meet(m_bundle);
    ASSERT_OK(bundlelife::approve(context(), m_bundle));
    EXPECT_EQ(detailOf(bundlelife::activate(context(), m_bundle, today())), u"impossible: consent"_s);
    consent(m_other);
    ASSERT_OK(bundlelife::activate(context(), m_bundle, today()));
    const domain::BundleItem old = itemOf(m_rehabilitation);
    EXPECT_EQ(old.state, u"ended"_s);
    EXPECT_EQ(old.until, today().addDays(9));
    EXPECT_EQ(old.endReason, u"exchanged"_s);
    EXPECT_EQ(itemOf(m_other).state, u"running"_s);
    EXPECT_EQ(itemOf(m_other).from, today().addDays(10));
    now = life();
    ASSERT_EQ(now.editions.size(), 2);
    const EditionDifference difference
        = bundlechanges::differenceOf(now.editions[0].content, now.editions[1].content);
    ASSERT_EQ(difference.added.size(), 1);
    ASSERT_EQ(difference.gone.size(), 1);
    EXPECT_EQ(difference.added[0].value(u"service_name"_s).toString(), u"체력 운동"_s);
    EXPECT_EQ(difference.gone[0].value(u"service_name"_s).toString(), u"맞춤재활"_s);
    EXPECT_TRUE(difference.changed.isEmpty());
}

TEST_F(Life, startsWhatAConferenceDecidedWhileTheBundleRuns)
{
    running();
    m_vault.clock().advance(qint64(10) * 24 * 3600 * 1000);
    work::ExchangeInput input = exchangeInput();
    input.from = today().addDays(12);
    ASSERT_OK(bundlechanges::exchange(context(), input));
    domain::Conference meeting = meetingOn(m_bundle);
    meeting.day = today().addDays(10);
    ASSERT_OK(conferences::save(context(), meeting));
    ASSERT_OK(bundlelife::approve(context(), m_bundle));
    consent(m_other);
    ASSERT_OK(bundlelife::activate(context(), m_bundle, today().addDays(10)))
        << "the first conference preceded the start of the bundle";
    EXPECT_EQ(itemOf(m_other).from, today().addDays(12));
}

TEST_F(Life, keepsTheApprovedEditionWhereTheNextIsRejected)
{
    running();
    ASSERT_OK(bundlechanges::exchange(context(), exchangeInput()));
    ASSERT_OK(bundlelife::reject(context(), m_bundle, u"지금이 나음"_s));
    const BundleLife now = life();
    EXPECT_EQ(now.view.bundle.state, u"active"_s);
    EXPECT_EQ(now.view.bundle.edition, 1);
    EXPECT_FALSE(now.isChanged());
    EXPECT_EQ(now.view.items.size(), 2);
    EXPECT_EQ(now.editions.last().decision, u"rejected"_s);
}

TEST_F(Life, refusesExchangesThatAreNotWhatTheyShouldBe)
{
    ExchangeInput input = exchangeInput();
    EXPECT_ERROR(bundlechanges::exchange(context(), input), ErrorKind::RefusedByRule) << "a draft is edited";
    running();
    input.reason.clear();
    EXPECT_ERROR(bundlechanges::exchange(context(), input), ErrorKind::InvalidInput);
    input = exchangeInput();
    input.offer = m_care;
    EXPECT_ERROR(bundlechanges::exchange(context(), input), ErrorKind::InvalidInput) << "it has that already";
    input = exchangeInput();
    input.from = today();
    EXPECT_ERROR(bundlechanges::exchange(context(), input), ErrorKind::InvalidInput)
        << "the old one would have had no day";
    input = exchangeInput();
    input.item = {};
    const auto added = bundlechanges::exchange(context(), input);
    EXPECT_EQ(added.error().detail, u"reason: count"_s) << "two of one area";
    input.reasons = {{u"count"_s, u"함께 해야 함"_s}};
    EXPECT_ERROR(bundlechanges::exchange(context(), input), ErrorKind::NotAllowed);
    input.second = colleague();
    ASSERT_OK(bundlechanges::exchange(context(), input));
    EXPECT_EQ(life().view.items.size(), 3);
}

TEST_F(Life, endsAndStagesEachServiceByItself)
{
    running();
    const base::Id care = itemOf(m_care).id;
    EXPECT_ERROR(
        bundlechanges::changeStage(context(), care, u"later"_s, today(), {}), ErrorKind::InvalidInput);
    ASSERT_OK(bundlechanges::changeStage(context(), care, u"chronic"_s, today(), u"6개월 지남"_s));
    ASSERT_EQ(life().stages.value(care).size(), 1);
    EXPECT_EQ(life().stages.value(care).first().stage, u"chronic"_s);
    EXPECT_EQ(life().view.bundle.edition, 1) << "no new edition";
    EXPECT_ERROR(bundlechanges::endItem(context(), care, {today().addDays(-1), u"goal"_s, {}}),
        ErrorKind::InvalidInput);
    ASSERT_OK(bundlechanges::endItem(context(), care, {today(), u"goal"_s, {}}));
    EXPECT_EQ(itemOf(m_care).state, u"ended"_s);
    EXPECT_EQ(itemOf(m_rehabilitation).state, u"running"_s);
    EXPECT_EQ(life().view.month.copay, 20'000) << "what has ended costs nothing any more";
    EXPECT_ERROR(bundlechanges::endItem(context(), care, {today(), u"goal"_s, {}}), ErrorKind::RefusedByRule);
}

} // namespace
