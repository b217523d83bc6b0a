// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/problemjson.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/work/bundleproblem.h"
#include "model/work/log.h"
#include "tests/model/work/workbench.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace work;

namespace {

class BundleProblems : public test::WorkTest {
protected:
    BundleProblem made(const base::Id &person, base::Month start = {2026, 12}, const ProblemScope &scope = {})
    {
        auto made = bundleProblem(context(), person, start, scope);
        EXPECT_OK(made);
        return made ? std::move(*made) : BundleProblem();
    }
    const bundle::Offer &offer(const BundleProblem &problem, const base::Id &id)
    {
        return problem.problem.offers.at(size_t(problem.indexOf(id)));
    }
    void benefit(const base::Id &person, const QString &kind, const QString &area, const QString &need,
        QDate until = {})
    {
        domain::Benefit benefit;
        benefit.parent = person;
        benefit.kind = kind;
        benefit.area = area;
        benefit.need = need;
        benefit.from = QDate(2025, 1, 1);
        benefit.until = until;
        m_vault.put(benefit);
    }
};

TEST_F(BundleProblems, takesNeedsOfTheLatestAssessmentInTheirOrderWithWeightOne)
{
    const base::Id person = putSomebody();
    assess(person, {{u"health"_s, 4}});
    m_vault.clock().advance(1000);
    assess(person, {{u"social"_s, 2}, {u"health"_s, 3}, {u"other"_s, 1}});
    const BundleProblem problem = made(person);
    const std::vector<bundle::Need> asked{
        {domain::NeedArea::Health, 3, 1}, {domain::NeedArea::Social, 2, 1}, {domain::NeedArea::Other, 1, 1}};
    EXPECT_EQ(problem.problem.needs, asked) << "areas that nobody asked about are no needs";
    EXPECT_EQ(problem.assessment->total, 5);
}

TEST_F(BundleProblems, hasNoNeedsWithoutAnAssessment)
{
    EXPECT_TRUE(made(putSomebody()).problem.needs.empty());
}

TEST_F(BundleProblems, describesAnOffer)
{
    domain::Person person = somebody();
    person.wishes = {u"rehabilitation"_s};
    person.copayLimit = 50'000;
    const base::Id id = m_vault.put(person);
    ServiceEdit edit = service(u"rehabilitation"_s, u"맞춤재활"_s);
    edit.service.conditions = {u"brain"_s};
    edit.service.stages = {u"recovery"_s};
    edit.organisation.address = at(670);
    const auto offers = put(edit);
    const BundleProblem problem = made(id);
    const bundle::Offer &found = offer(problem, offers[0]);
    EXPECT_EQ(found.id, offers[0].toString());
    EXPECT_EQ(found.service, problem.offers[0].service.id.toString());
    EXPECT_EQ(found.provider, u"맞춤재활 센터"_s);
    EXPECT_EQ(found.area, domain::ServiceArea::Rehabilitation);
    EXPECT_EQ(found.covers(domain::NeedArea::Health), 0.6);
    EXPECT_EQ(found.fit, 1);
    EXPECT_EQ(found.preference, 1);
    EXPECT_EQ(found.minutes, 14);
    EXPECT_EQ(found.copay, 20'000);
    EXPECT_EQ(found.places, 2);
    ASSERT_EQ(found.weekly.size(), 1u);
    EXPECT_EQ(found.weekly[0], (bundle::WeeklySlot{1, 600, 660}));
    EXPECT_FALSE(found.excluded);
    EXPECT_EQ(problem.problem.parameters.copayLimit, 50'000);
    EXPECT_EQ(problem.problem.parameters.maxServices, 3);
    EXPECT_TRUE(problem.problem.parameters.reachIsHard);
    EXPECT_EQ(problem.problem.start, u"2026-12"_s);
}

TEST_F(BundleProblems, walksAtThePaceOfThePerson)
{
    ServiceEdit edit = service(u"care"_s, u"주간 돌봄"_s);
    edit.organisation.address = at(670);
    const auto offers = put(edit);
    const std::initializer_list<std::pair<QString, int>> paces = {
        {u"walk"_s, 14}, {QString(), 14}, {u"assisted"_s, 22}, {u"wheelchair"_s, 18}, {u"homebound"_s, 22}};
    for (const auto &[mobility, minutes] : paces) {
        domain::Person person = somebody();
        person.mobility = mobility;
        EXPECT_EQ(offer(made(m_vault.put(person)), offers[0]).minutes, minutes) << mobility.toStdString();
    }
}

TEST_F(BundleProblems, knowsNoMinutesWhereAPositionIsUnknown)
{
    ServiceEdit nowhere = service(u"care"_s, u"주간 돌봄"_s);
    nowhere.organisation.address = {};
    ServiceEdit home = service(u"counselling"_s, u"방문 상담"_s);
    home.service.home = true;
    home.organisation.address = {};
    const auto unknown = put(nowhere);
    const auto atHome = put(home);
    const base::Id id = putSomebody();
    EXPECT_FALSE(offer(made(id), unknown[0]).minutes);
    EXPECT_EQ(offer(made(id), atHome[0]).minutes, 0);
    EXPECT_TRUE(offer(made(id), atHome[0]).comesHome);
}

TEST_F(BundleProblems, excludesByTheFirstRuleThatIsBroken)
{
    ServiceEdit old = service(u"care"_s, u"노인 돌봄"_s);
    old.service.ageFrom = 70;
    old.service.registeredUntil = QDate(2026, 11, 30);
    ServiceEdit expired = service(u"care"_s, u"지난 돌봄"_s);
    expired.service.registeredUntil = QDate(2026, 11, 30);
    ServiceEdit same = service(u"care"_s, u"같은 돌봄"_s);
    same.service.coverage = {{u"dailyLiving"_s, 0.1}, {u"social"_s, 0.5}};
    ServiceEdit other = service(u"rehabilitation"_s, u"다른 재활"_s);
    other.service.coverage = {{u"dailyLiving"_s, 0.5}};
    const auto a = put(old), b = put(expired), c = put(same), d = put(other);
    const base::Id id = putSomebody();
    benefit(id, u"longTermCare"_s, u"care"_s, u"dailyLiving"_s);
    const BundleProblem problem = made(id);
    EXPECT_EQ(offer(problem, a[0]).excluded, bundle::RuleId::Eligibility);
    EXPECT_EQ(offer(problem, b[0]).excluded, bundle::RuleId::Registration);
    EXPECT_EQ(offer(problem, c[0]).excluded, bundle::RuleId::Duplication);
    EXPECT_FALSE(offer(problem, d[0]).excluded); // the same need, but another area
}

TEST_F(BundleProblems, countsAsReceivedWhatBenefitsCoverInTheStartMonth)
{
    const base::Id id = putSomebody();
    benefit(id, u"elderCare"_s, {}, {}); // by its kind: daily living and social
    benefit(id, u"mindVoucher"_s, u"counselling"_s, u"family"_s); // as recorded
    benefit(id, u"basicPension"_s, {}, {}); // covers no care
    benefit(id, u"activitySupport"_s, {}, {}, QDate(2026, 11, 30)); // ended
    benefit(id, u"homeCare"_s, {}, {}); // daily living again
    const std::vector<bundle::Received> received = made(id).problem.received;
    using domain::NeedArea;
    using domain::ServiceArea;
    EXPECT_EQ(received,
        (std::vector<bundle::Received>{{ServiceArea::Care, NeedArea::DailyLiving},
            {ServiceArea::Care, NeedArea::Social}, {ServiceArea::Counselling, NeedArea::Family}}));
}

TEST_F(BundleProblems, countsTheServicesOfARunningBundleAsReceivedButNotItsOwn)
{
    const auto offers = put(service(u"rehabilitation"_s, u"맞춤재활"_s));
    const base::Id id = putSomebody();
    domain::Bundle running;
    running.parent = id;
    running.state = u"active"_s;
    const base::Id bundle = m_vault.put(running);
    domain::BundleItem item;
    item.parent = bundle;
    item.offer = offers[0];
    item.from = QDate(2026, 11, 1);
    item.until = QDate(2026, 12, 31);
    m_vault.put(item);
    EXPECT_EQ(offer(made(id), offers[0]).excluded, bundle::RuleId::Duplication);
    EXPECT_FALSE(offer(made(id, {2027, 1}), offers[0]).excluded);
    EXPECT_FALSE(offer(made(id, {2026, 12}, {{}, bundle}), offers[0]).excluded);
}

TEST_F(BundleProblems, listsTravelBetweenPlacesAndFromHome)
{
    const base::Id id = putSomebody();
    ServiceEdit near = service(u"care"_s, u"가까운 돌봄"_s);
    near.organisation.address = at(67);
    ServiceEdit far = service(u"rehabilitation"_s, u"먼 재활"_s);
    far.organisation.address = at(737);
    ServiceEdit home = service(u"counselling"_s, u"방문 상담"_s);
    home.service.home = true;
    const auto a = put(near), b = put(far), c = put(home);
    const BundleProblem problem = made(id);
    const auto between = [&](const base::Id &first, const base::Id &second) {
        return bundle::travelBetween(problem.problem, problem.indexOf(first), problem.indexOf(second));
    };
    EXPECT_EQ(between(a[0], b[0]), 14);
    EXPECT_EQ(between(a[0], c[0]), 2);
    EXPECT_EQ(between(b[0], c[0]), 15);
    EXPECT_EQ(problem.problem.travel.size(), 3u);
}

TEST_F(BundleProblems, leavesClosedOffersOutUnlessTheyAreAskedFor)
{
    const auto offers = put(service(u"care"_s, u"방문 돌봄"_s));
    domain::Offer closed = (*services::find(context(), offers[0]))->offer;
    closed.closed = true;
    m_vault.put(closed);
    const base::Id id = putSomebody();
    EXPECT_EQ(made(id).indexOf(offers[0]), -1);
    const BundleProblem with = made(id, {2026, 12}, {{offers[0]}, {}});
    EXPECT_EQ(offer(with, offers[0]).places, 0);
}

TEST_F(BundleProblems, takesTheCapacityForPlacesThatAreNotRecorded)
{
    ServiceEdit edit = service(u"care"_s, u"방문 돌봄"_s);
    edit.offers[0].offer.places.reset();
    const auto nothing = put(edit);
    ServiceEdit more = service(u"care"_s, u"다른 돌봄"_s);
    more.offers[0].offer.places.reset();
    more.offers[0].offer.capacity = 5;
    const auto capacity = put(more);
    const BundleProblem problem = made(putSomebody());
    EXPECT_EQ(offer(problem, nothing[0]).places, 0);
    EXPECT_EQ(offer(problem, capacity[0]).places, 5);
}

TEST_F(BundleProblems, takesTheRulesInForceInTheStartMonth)
{
    QJsonObject later = QJsonObject{{u"edition"_s, u"2027-1"_s}, {u"validFrom"_s, u"2027-01-01"_s},
        {u"months"_s, 3}, {u"maxServices"_s, 4}, {u"maxPerArea"_s, 2}, {u"reachMinutes"_s, 20},
        {u"reachIsHard"_s, false}, {u"detour"_s, 1.5},
        {u"weights"_s, QJsonObject{{u"a"_s, 1}, {u"b"_s, 0}, {u"c"_s, 0}, {u"d"_s, 0}, {u"e"_s, 0}}},
        {u"speeds"_s, QJsonObject{{u"walk"_s, 60}}}};
    ASSERT_OK(work::log::saveSetting(context(), QLatin1String(bundlerules::kSetting), QJsonArray{later}));
    const base::Id id = putSomebody();
    EXPECT_EQ(made(id, {2026, 12}).rules.edition, u"2026-1"_s);
    const BundleProblem january = made(id, {2027, 1});
    EXPECT_EQ(january.rules.edition, u"2027-1"_s);
    EXPECT_EQ(january.rules.months, 3);
    EXPECT_EQ(january.problem.parameters.maxPerArea, 2);
    EXPECT_EQ(january.rules.speedOf(u"assisted"_s), 60);
    EXPECT_EQ(made(id, {2020, 1}).rules.edition, u"2026-1"_s); // before all: the oldest
    later.remove(u"maxServices"_s);
    const auto refused = bundlerules::fromJson(later);
    EXPECT_ERROR(refused, base::ErrorKind::InvalidInput);
    EXPECT_EQ(refused.error().detail, u"maxServices"_s);
}

TEST_F(BundleProblems, survivesTheWayThroughJson)
{
    put(service(u"care"_s, u"방문 돌봄"_s));
    ServiceEdit far = service(u"rehabilitation"_s, u"먼 재활"_s);
    far.organisation.address = at(737);
    put(far);
    const base::Id id = putSomebody();
    assess(id, {{u"health"_s, 3}});
    benefit(id, u"elderCare"_s, {}, {});
    domain::Appointment fixed;
    fixed.parent = id;
    fixed.day = u"WE"_s;
    fixed.from = u"09:30"_s;
    fixed.until = u"11:00"_s;
    m_vault.put(fixed);
    const bundle::Problem problem = made(id).problem;
    ASSERT_EQ(problem.fixed.size(), 1u);
    const auto back = bundle::problemFromJson(QJsonDocument(bundle::problemToJson(problem)).toJson());
    ASSERT_OK(back);
    EXPECT_EQ(*back, problem);
}

TEST_F(BundleProblems, refusesAPersonWhoIsNotThere)
{
    EXPECT_ERROR(bundleProblem(context(), base::Id(), {2026, 12}), base::ErrorKind::NotFound);
    EXPECT_ERROR(bundleProblem(context(), putSomebody(), {}), base::ErrorKind::InvalidInput);
}

} // namespace
