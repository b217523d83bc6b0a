// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bundleproblem.h"
#include "model/work/log.h"
#include "tests/model/work/workbench.h"

using namespace Qt::StringLiterals;
using namespace work;

namespace {

class ServiceParts : public test::WorkTest {
protected:
    static ServiceEdit rich()
    {
        ServiceEdit edit = service(u"care"_s, u"방문 돌봄"_s);
        domain::Site site;
        site.name = u"둘째 건물"_s;
        site.address = at(660);
        edit.sites = {site};
        edit.offers[0].site = 0;
        domain::Staff staff;
        staff.name = u"선우보름"_s;
        edit.staff = {staff};
        domain::Registration period;
        period.from = QDate(2026, 1, 1);
        edit.registrations = {period};
        domain::PriceEdition price;
        price.grade = u"basic"_s;
        price.from = QDate(2026, 1, 1);
        price.price = 200'000;
        price.subsidy = 195'000;
        price.copay = 5'000;
        edit.prices = {price};
        return edit;
    }
    ServiceEdit opened(const base::Id &offer)
    {
        return *services::open(context(), (*services::find(context(), offer))->service.id);
    }
};

TEST_F(ServiceParts, areKeptWithTheServiceInOneActAndOneUndo)
{
    const base::Id offer = put(rich()).first();
    const ServiceEdit edit = opened(offer);
    ASSERT_EQ(edit.sites.size(), 1);
    EXPECT_EQ(edit.offers[0].offer.site, edit.sites[0].id);
    EXPECT_EQ(edit.staff.size(), 1);
    EXPECT_EQ(edit.registrations.size(), 1);
    EXPECT_EQ(edit.prices.size(), 1);
    const auto view = services::find(context(), offer);
    EXPECT_EQ((*view)->address().road, at(660).road);
    const auto act = work::log::newestUndoable(context());
    ASSERT_OK(work::log::undo(context(), (*act)->id, domain::Overwrite::Ask));
    EXPECT_TRUE(services::list(context())->isEmpty());
    EXPECT_TRUE(store::records::all<domain::Site>(connection())->isEmpty());
}

TEST_F(ServiceParts, theComposerUsesThePriceOfTheGradeThePeriodAndTheSite)
{
    const base::Id offer = put(rich()).first();
    const base::Id person = putSomebody();
    const auto made = bundleProblem(context(), person, base::Month{2026, 12});
    ASSERT_OK(made);
    const bundle::Offer &one = made->problem.offers[size_t(made->indexOf(offer))];
    EXPECT_EQ(one.copay, 5'000);
    EXPECT_EQ(one.subsidy + one.copay, one.price);
    EXPECT_EQ(one.minutes, 13); // ⌈1.3 × 660 / 67⌉
    ServiceEdit edit = opened(offer);
    edit.service.registeredFrom = QDate(2024, 1, 1);
    edit.service.registeredUntil = QDate(2024, 12, 31);
    edit.registrations[0].until = QDate(2026, 11, 30);
    ASSERT_OK(services::save(context(), edit));
    const auto later = bundleProblem(context(), person, base::Month{2026, 12});
    EXPECT_EQ(later->problem.offers[0].excluded, bundle::RuleId::Registration);
}

TEST_F(ServiceParts, whatIsLeftOutGoesButASiteInUseStays)
{
    const base::Id offer = put(rich()).first();
    ServiceEdit edit = opened(offer);
    edit.sites.clear();
    edit.staff.clear();
    edit.prices.clear();
    ASSERT_OK(services::save(context(), edit));
    edit = opened(offer);
    EXPECT_EQ(edit.sites.size(), 1);
    EXPECT_TRUE(edit.staff.isEmpty());
    EXPECT_TRUE(edit.prices.isEmpty());
    edit.offers[0].offer.site = {};
    edit.sites.clear();
    ASSERT_OK(services::save(context(), edit));
    EXPECT_TRUE(opened(offer).sites.isEmpty());
}

TEST_F(ServiceParts, anotherServiceOfTheOrganisationKeepsItsSitesAndStaff)
{
    const base::Id offer = put(rich()).first();
    ServiceEdit second = service(u"care"_s, u"둘째 돌봄"_s);
    second.organisation = opened(offer).organisation;
    put(second);
    EXPECT_EQ(opened(offer).sites.size(), 1);
    EXPECT_EQ(opened(offer).staff.size(), 1);
}

TEST_F(ServiceParts, refusesPricesThatDoNotAddOrHoldTwice)
{
    ServiceEdit edit = rich();
    edit.prices[0].copay = 5'001;
    edit.prices.append(edit.prices[0]);
    edit.prices[1].copay = 5'000;
    const QList<ServiceIssue> issues = services::issuesOf(edit);
    ASSERT_EQ(issues.size(), 2);
    EXPECT_EQ(issues[0], (ServiceIssue{u"prices"_s, ServiceIssue::Reason::AmountsDoNotAdd, 0}));
    EXPECT_EQ(issues[1].reason, ServiceIssue::Reason::Overlapping);
}

TEST_F(ServiceParts, confirmingSetsTheDayOfAllThatIsOffered)
{
    ServiceEdit edit = rich();
    edit.offers.append(edit.offers[0]);
    edit.offers[1].weekly[0].day = u"FR"_s;
    edit.offers[1].offer.closed = true;
    for (OfferEdit &offer : edit.offers)
        offer.offer.checked = QDate(2026, 1, 1);
    const base::Id offer = put(edit).first();
    ASSERT_OK(services::confirm(context(), opened(offer).service.id));
    const ServiceEdit after = opened(offer);
    EXPECT_EQ(after.service.verified, base::koreanDay(context().clock().now()));
    EXPECT_EQ(after.offers[0].offer.checked, after.service.verified);
    EXPECT_EQ(after.offers[1].offer.checked, QDate(2026, 1, 1));
}

} // namespace
