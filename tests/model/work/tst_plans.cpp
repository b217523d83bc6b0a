// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/household.h"
#include "model/domain/phone.h"
#include "model/store/accesslog.h"
#include "model/work/bundles.h"
#include "model/work/plans.h"
#include "tests/model/work/workbench.h"

using namespace Qt::StringLiterals;
using namespace work;

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
    const auto data = plans::planData(context(), m_bundle, {});
    ASSERT_OK(data);
    EXPECT_EQ(data->documentNumber, u"CP-2026-0001"_s);
    EXPECT_EQ(data->state, documents::CarePlanState::Draft);
    EXPECT_EQ(data->person.name, u"남궁혜린"_s);
    EXPECT_EQ(data->person.phone, u"01000002222"_s); // the one that may be called
    EXPECT_TRUE(data->person.household.startsWith(u"독거노인")) << data->person.household.toStdString();
    EXPECT_EQ(data->person.caseClass.count(u" · "_s), 1) << data->person.caseClass.toStdString();
    PlanPrint masked;
    masked.masked = true;
    EXPECT_EQ(plans::planData(context(), m_bundle, masked)->person.caseClass, QString());
    EXPECT_EQ(data->assessmentTotal, 4);
    ASSERT_EQ(data->needs.size(), 3u);
    EXPECT_EQ(data->needs[0].shortGoal, u"한 바퀴 걷기"_s);
    EXPECT_EQ(data->needs[0].severity, 3);
    EXPECT_EQ(data->needs[1].longGoal, u"화해"_s); // a goal without a severity stands there too
    EXPECT_EQ(data->needs[1].method, u"일지"_s);
    ASSERT_EQ(data->services.size(), 1u);
    EXPECT_EQ(data->services[0].slots, u"Tue 10:00–11:00"_s);
    EXPECT_EQ(data->month, (documents::CarePlanMoney{200'000, 180'000, 20'000}));
    EXPECT_EQ(data->period, (documents::CarePlanMoney{400'000, 360'000, 40'000}));
    EXPECT_EQ(data->from, QDate(2026, 12, 1));
    EXPECT_EQ(data->until, QDate(2027, 1, 31));
    EXPECT_EQ(data->printedBy, u"윤해솔"_s);
}

TEST_F(Plans, aPrintNeedsAReasonWhichGoesToTheAccessLog)
{
    EXPECT_ERROR(plans::carePlan(context(), m_bundle, {u" "_s}), base::ErrorKind::InvalidInput);
    EXPECT_TRUE(store::accesslog::read(connection(), m_bundle, 10)->isEmpty());
    PlanPrint print;
    print.reason = u"사례회의 배부"_s;
    print.masked = true;
    ASSERT_OK(plans::carePlan(context(), m_bundle, print));
    ASSERT_OK(plans::carePlan(context(), m_bundle, print));
    const auto entries = store::accesslog::read(connection(), m_bundle, 10);
    ASSERT_OK(entries);
    ASSERT_EQ(entries->size(), 2);
    EXPECT_EQ(entries->first().kind, u"print"_s);
    EXPECT_EQ(entries->first().detail.value(u"reason"_s).toString(), u"사례회의 배부"_s);
    EXPECT_EQ(entries->first().detail.value(u"number"_s).toString(), u"PR-2026-0002"_s);
    EXPECT_TRUE(entries->first().detail.value(u"masked"_s).toBool());
}

TEST_F(Plans, onlyAnApprovedBundleIsNoDraft)
{
    const auto watermark = [&](const QString &state) {
        domain::Bundle bundle = bundles::open(context(), m_bundle)->bundle;
        bundle.state = state;
        m_vault.put(bundle);
        const auto document = plans::carePlan(context(), m_bundle, {u"확인"_s});
        EXPECT_OK(document);
        return document->watermark;
    };
    EXPECT_FALSE(watermark(u"draft"_s).isEmpty());
    EXPECT_FALSE(watermark(u"conference"_s).isEmpty());
    EXPECT_FALSE(watermark(u"rejected"_s).isEmpty());
    EXPECT_TRUE(watermark(u"approved"_s).isEmpty());
    EXPECT_TRUE(watermark(u"active"_s).isEmpty());
}

TEST_F(Plans, refusesABundleThatIsNotThere)
{
    EXPECT_ERROR(plans::planData(context(), base::Id(), {}), base::ErrorKind::NotFound);
}

} // namespace
