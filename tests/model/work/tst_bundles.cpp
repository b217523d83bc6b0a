// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/score.h"
#include "model/store/accesslog.h"
#include "model/store/history.h"
#include "model/store/verify.h"
#include "model/work/bundles.h"
#include "model/work/log.h"
#include "tests/model/work/workbench.h"

using namespace Qt::StringLiterals;
using namespace work;

namespace {

class Bundles : public test::WorkTest {
protected:
    Bundles()
    {
        ServiceEdit care = service(u"care"_s, u"방문 돌봄"_s);
        care.service.coverage = {{u"dailyLiving"_s, 0.7}};
        m_care = put(care).value(0);
        ServiceEdit rehabilitation = service(u"rehabilitation"_s, u"맞춤재활"_s);
        rehabilitation.offers[0].weekly[0].day = u"WE"_s;
        m_rehabilitation = put(rehabilitation).value(0);
        ServiceEdit weaker = service(u"rehabilitation"_s, u"체력 운동"_s);
        weaker.service.coverage = {{u"health"_s, 0.2}};
        weaker.offers[0].weekly[0].day = u"TH"_s;
        m_weaker = put(weaker).value(0);
        m_person = putSomebody();
        assess(m_person, {{u"health"_s, 3}, {u"dailyLiving"_s, 2}});
    }
    BundleInput input(const QList<base::Id> &offers) const
    {
        BundleInput input;
        input.person = m_person;
        input.start = {2026, 12};
        input.offers = offers;
        input.reasons = {{u"choice"_s, u"본인이 원함"_s}};
        return input;
    }
    /// A colleague whose key file lies on this PC and who is known to the vault.
    SecondPerson colleague()
    {
        const QString path = m_vault.file(u"second.carepass"_s);
        EXPECT_OK(store::vaultfiles::create(
            path, u"민가람"_s, support::kPassword, support::kSmallCost, m_vault.environment()));
        EXPECT_OK(work::log::addUser(context(), path));
        return {path, support::kPassword};
    }
    QString refusal(const base::Result<base::Id> &result, base::ErrorKind kind)
    {
        EXPECT_ERROR(result, kind);
        return result ? QString() : result.error().detail;
    }

    base::Id m_care;
    base::Id m_rehabilitation;
    base::Id m_weaker;
    base::Id m_person;
};

TEST_F(Bundles, suggestsTheBestFirstAndWritesThatThePersonWasOpened)
{
    const auto suggestion = bundles::suggest(context(), m_person, {2026, 12});
    ASSERT_OK(suggestion);
    ASSERT_FALSE(suggestion->solution.bundles.empty());
    EXPECT_TRUE(suggestion->solution.optimal);
    QStringList offers;
    for (const int index : suggestion->solution.bundles.front().offers)
        offers.append(suggestion->made.problem.offers[size_t(index)].id);
    EXPECT_EQ(offers, (QStringList{m_care.toString(), m_rehabilitation.toString()}));
    const auto accesses = store::accesslog::read(connection(), m_person, 1);
    ASSERT_OK(accesses);
    ASSERT_EQ(accesses->size(), 1);
    EXPECT_EQ(accesses->first().kind, u"open"_s);
}

TEST_F(Bundles, keepsADraftWithThePricesAndTheStageOfThisMoment)
{
    BundleInput wanted = input({m_rehabilitation, m_care});
    wanted.goals = {{u"health"_s, u"다시 걷기"_s}};
    const auto id = bundles::create(context(), wanted);
    ASSERT_OK(id);
    const auto view = bundles::open(context(), *id);
    ASSERT_OK(view);
    EXPECT_EQ(view->bundle.state, u"draft"_s);
    EXPECT_EQ(view->bundle.months, 2);
    EXPECT_EQ(view->bundle.number, u"CP-2026-0001"_s);
    EXPECT_EQ(view->bundle.ruleEdition, u"2026-1"_s);
    ASSERT_EQ(view->items.size(), 2);
    const domain::BundleItem &care = view->items[0];
    EXPECT_EQ(care.area, u"care"_s);
    EXPECT_EQ(care.serviceName, u"방문 돌봄"_s);
    EXPECT_EQ(care.provider, u"방문 돌봄 센터"_s);
    EXPECT_EQ(care.slotText, u"TU 10:00-11:00"_s);
    EXPECT_EQ(care.price, 200'000);
    EXPECT_EQ(care.stage, u"recovery"_s);
    EXPECT_EQ(care.from, QDate(2026, 12, 1));
    EXPECT_EQ(care.until, QDate(2027, 1, 31));
    EXPECT_EQ(view->month.copay, 40'000);
    EXPECT_EQ(view->period.price, 800'000);
    EXPECT_EQ(view->period.subsidy + view->period.copay, view->period.price);
}

TEST_F(Bundles, keepsWhatTheComposerHadProposedBesideAnotherChoice)
{
    BundleInput wanted = input({m_weaker});
    const auto id = bundles::create(context(), wanted);
    ASSERT_OK(id);
    const auto view = bundles::open(context(), *id);
    const QJsonObject proposed = view->bundle.proposed;
    EXPECT_EQ(
        proposed.value(u"offers"_s).toArray(), (QJsonArray{m_care.toString(), m_rehabilitation.toString()}));
    EXPECT_FALSE(proposed.value(u"isChosen"_s).toBool());
    EXPECT_GT(proposed.value(u"score"_s).toString(), proposed.value(u"chosenScore"_s).toString());
    EXPECT_EQ(view->bundle.reasons.value(u"choice"_s).toString(), u"본인이 원함"_s);
    const auto acts = store::history::recentActs(connection(), 1);
    EXPECT_EQ(acts->first().reason, u"본인이 원함"_s);
    EXPECT_EQ(acts->first().subject.id, m_person);
}

TEST_F(Bundles, asksForTheReasonOfAnotherChoiceThanProposed)
{
    BundleInput wanted = input({m_weaker});
    wanted.reasons = {};
    EXPECT_EQ(
        refusal(bundles::create(context(), wanted), base::ErrorKind::RefusedByRule), u"reason: choice"_s);
    wanted.reasons = {{u"choice"_s, u"  "_s}};
    EXPECT_EQ(
        refusal(bundles::create(context(), wanted), base::ErrorKind::RefusedByRule), u"reason: choice"_s);
    wanted = input({m_rehabilitation, m_care});
    wanted.reasons = {};
    const auto id = bundles::create(context(), wanted);
    ASSERT_OK(id) << "the composer's own bundle needs no reason";
    BundleInput change = input({m_care});
    change.id = *id;
    change.version = 1;
    change.reasons = {};
    const base::Done edited = bundles::edit(context(), change);
    EXPECT_ERROR(edited, base::ErrorKind::RefusedByRule);
    EXPECT_EQ(edited.error().detail, u"reason: choice"_s);
}

TEST_F(Bundles, takesNothingThatCanNeverBe)
{
    domain::Offer full = (*services::find(context(), m_care))->offer;
    full.places = 0;
    m_vault.put(full);
    const qint64 changes = *store::history::changeCount(connection());
    EXPECT_EQ(refusal(bundles::create(context(), input({m_care})), base::ErrorKind::RefusedByRule),
        u"impossible: capacity"_s);
    EXPECT_EQ(*store::history::changeCount(connection()), changes);
}

TEST_F(Bundles, asksForTheReasonOfEveryRuleThatNeedsOne)
{
    domain::Appointment fixed;
    fixed.parent = m_person;
    fixed.day = u"TU"_s;
    fixed.from = u"10:30"_s;
    fixed.until = u"12:00"_s;
    m_vault.put(fixed);
    EXPECT_EQ(refusal(bundles::create(context(), input({m_care})), base::ErrorKind::RefusedByRule),
        u"reason: time"_s);
    BundleInput wanted = input({m_care});
    wanted.reasons = {{u"time"_s, u" "_s}};
    EXPECT_EQ(refusal(bundles::create(context(), wanted), base::ErrorKind::RefusedByRule), u"reason: time"_s);
    wanted.reasons = {{u"time"_s, u"투석 요일이 바뀔 예정"_s}};
    EXPECT_OK(bundles::create(context(), wanted));
}

TEST_F(Bundles, asksForASecondPersonAndKeepsHisSignature)
{
    BundleInput wanted = input({m_rehabilitation, m_weaker});
    EXPECT_EQ(
        refusal(bundles::create(context(), wanted), base::ErrorKind::RefusedByRule), u"reason: count"_s);
    wanted.reasons = {{u"count"_s, u"재활이 더 필요함"_s}};
    EXPECT_EQ(refusal(bundles::create(context(), wanted), base::ErrorKind::NotAllowed), u"second: count"_s);
    wanted.second = colleague();
    wanted.second->password = u"틀린 암호입니다"_s;
    EXPECT_ERROR(bundles::create(context(), wanted), base::ErrorKind::WrongPassword);
    wanted.second->password = support::kPassword;
    ASSERT_OK(bundles::create(context(), wanted));
    const auto acts = store::history::recentActs(connection(), 1);
    EXPECT_FALSE(acts->first().secondUser.isNil());
    const auto report = store::verify::everything(m_vault.vault());
    ASSERT_OK(report);
    EXPECT_TRUE(report->ok()) << report->signatures.toStdString();
}

TEST_F(Bundles, whatTwoSignedIsWithdrawnByOneButComesBackOnlyWithBoth)
{
    BundleInput wanted = input({m_rehabilitation, m_weaker});
    wanted.reasons = {{u"count"_s, u"재활이 더 필요함"_s}};
    wanted.second = colleague();
    ASSERT_OK(bundles::create(context(), wanted));
    const auto withdrawn = work::log::undo(context(), m_vault.lastAct().id, domain::Overwrite::TakeBefore);
    ASSERT_OK(withdrawn);
    EXPECT_TRUE(bundles::list(context()).value().isEmpty());
    EXPECT_ERROR(work::log::undo(context(), withdrawn->act.id, domain::Overwrite::TakeBefore),
        base::ErrorKind::NotAllowed);
    EXPECT_TRUE(bundles::list(context()).value().isEmpty());
    EXPECT_OK(bundles::create(context(), wanted)) << "with both it may be kept anew";
}

TEST_F(Bundles, aLongerPeriodIsAnException)
{
    BundleInput wanted = input({m_care});
    wanted.months = 3;
    EXPECT_EQ(
        refusal(bundles::create(context(), wanted), base::ErrorKind::RefusedByRule), u"reason: period 2"_s);
    wanted.reasons.insert(u"period"_s, u"퇴원 뒤 회복"_s);
    EXPECT_EQ(refusal(bundles::create(context(), wanted), base::ErrorKind::NotAllowed), u"second: period 2"_s);
    wanted.months = bundles::kMostMonths + 1;
    EXPECT_EQ(refusal(bundles::create(context(), wanted), base::ErrorKind::InvalidInput), u"months"_s);
    wanted.months = 1;
    EXPECT_OK(bundles::create(context(), wanted));
}

TEST_F(Bundles, refusesOffersThatAreMissingTwiceOrUnknown)
{
    EXPECT_EQ(refusal(bundles::create(context(), input({})), base::ErrorKind::InvalidInput), u"offers"_s);
    EXPECT_EQ(refusal(bundles::create(context(), input({m_care, m_care})), base::ErrorKind::InvalidInput),
        u"offers"_s);
    EXPECT_EQ(
        refusal(bundles::create(context(), input({m_person})), base::ErrorKind::InvalidInput), u"offers"_s);
}

TEST_F(Bundles, editsADraftKeepingItsNumber)
{
    const auto id = bundles::create(context(), input({m_care, m_rehabilitation}));
    ASSERT_OK(id);
    BundleInput change = input({m_care, m_weaker});
    change.id = *id;
    change.version = 1;
    change.start = {2027, 1};
    ASSERT_OK(bundles::edit(context(), change));
    const auto view = bundles::open(context(), *id);
    ASSERT_OK(view);
    EXPECT_EQ(view->bundle.number, u"CP-2026-0001"_s);
    EXPECT_EQ(view->bundle.start, u"2027-01"_s);
    ASSERT_EQ(view->items.size(), 2);
    EXPECT_EQ(view->items[1].serviceName, u"체력 운동"_s);
    EXPECT_EQ(view->items[0].version, 2); // the same record, a month later
    EXPECT_ERROR(bundles::edit(context(), change), base::ErrorKind::Conflict);
    EXPECT_GE(work::log::history(context(), *id, 10)->size(), 4);
}

TEST_F(Bundles, onlyADraftCanBeEditedOrRemoved)
{
    const auto id = bundles::create(context(), input({m_care}));
    domain::Bundle bundle = bundles::open(context(), *id)->bundle;
    bundle.state = u"active"_s;
    m_vault.put(bundle);
    BundleInput change = input({m_weaker});
    change.id = *id;
    change.version = 2;
    EXPECT_ERROR(bundles::edit(context(), change), base::ErrorKind::RefusedByRule);
    EXPECT_ERROR(bundles::removeDraft(context(), *id, u"실수"_s), base::ErrorKind::RefusedByRule);
    const auto other = bundles::create(context(), input({m_weaker}));
    ASSERT_OK(other);
    EXPECT_OK(bundles::removeDraft(context(), *other, u"실수"_s));
    EXPECT_ERROR(bundles::open(context(), *other), base::ErrorKind::NotFound);
}

TEST_F(Bundles, checksAgainstTheRulesOfToday)
{
    const auto id = bundles::create(context(), input({m_care}));
    const auto verdictOf = [&](bundle::RuleId rule) {
        const auto check = bundles::check(context(), *id);
        EXPECT_OK(check);
        auto verdict = bundle::Verdict::Pass;
        for (const bundle::RuleResult &result : check->results) {
            if (result.rule == rule)
                verdict = std::max(verdict, result.verdict);
        }
        return verdict;
    };
    EXPECT_EQ(verdictOf(bundle::RuleId::Capacity), bundle::Verdict::Pass);
    EXPECT_EQ(verdictOf(bundle::RuleId::Consent), bundle::Verdict::Never);
    EXPECT_EQ(verdictOf(bundle::RuleId::Order), bundle::Verdict::Second); // no conference yet
    domain::Offer offer = (*services::find(context(), m_care))->offer;
    offer.closed = true;
    m_vault.put(offer);
    EXPECT_EQ(verdictOf(bundle::RuleId::Capacity), bundle::Verdict::Never);
    auto writer = store::ActWriter::begin(m_vault.vault(), m_vault.connection(), {u"test"_s});
    ASSERT_OK(writer->removeWithChildren(domain::typeOf<domain::Offer>(), m_care));
    ASSERT_OK(writer->commit());
    EXPECT_EQ(verdictOf(bundle::RuleId::Capacity), bundle::Verdict::Never);
}

TEST_F(Bundles, listsBundlesByStateNewestFirst)
{
    const auto first = bundles::create(context(), input({m_care}));
    m_vault.clock().advance(1000);
    const auto second = bundles::create(context(), input({m_weaker, m_care}));
    const auto all = bundles::list(context());
    ASSERT_OK(all);
    ASSERT_EQ(all->size(), 2);
    EXPECT_EQ(all->first().bundle.id, *second);
    EXPECT_EQ(all->first().personName, u"남궁혜린"_s);
    EXPECT_EQ(all->first().areas, (QStringList{u"care"_s, u"rehabilitation"_s}));
    EXPECT_EQ(bundles::list(context(), {u"active"_s})->size(), 0);
}

} // namespace
