// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/bundleitem.h"
#include "model/store/history.h"
#include "model/work/log.h"
#include "tests/model/work/workbench.h"

using namespace Qt::StringLiterals;
using namespace work;

namespace {

class Services : public test::WorkTest { };

TEST_F(Services, keepsOrganisationServiceOffersAndSlotsInOneAct)
{
    const auto offers = put(service(u"care"_s, u"방문 돌봄"_s));
    ASSERT_EQ(offers.size(), 1);
    const auto acts = store::history::recentActs(connection(), 10);
    ASSERT_OK(acts);
    ASSERT_EQ(acts->size(), 1);
    EXPECT_EQ(acts->first().changes, 4);
    const auto view = services::find(context(), offers.first());
    ASSERT_OK(view);
    ASSERT_TRUE(view->has_value());
    EXPECT_EQ((*view)->organisation.name, u"방문 돌봄 센터"_s);
    EXPECT_EQ((*view)->service.name, u"방문 돌봄"_s);
    ASSERT_EQ((*view)->weekly.size(), 1);
    EXPECT_EQ((*view)->weekly.first().day, u"TU"_s);
}

TEST_F(Services, oneUndoTakesAllOfItBack)
{
    put(service(u"care"_s, u"방문 돌봄"_s));
    const auto act = work::log::newestUndoable(context());
    ASSERT_OK(act);
    ASSERT_TRUE(act->has_value());
    ASSERT_OK(work::log::undo(context(), (*act)->id, domain::Overwrite::Ask));
    EXPECT_TRUE(services::list(context())->isEmpty());
    EXPECT_TRUE(services::organisations(context())->isEmpty());
}

TEST_F(Services, refusesAmountsThatDoNotAdd)
{
    ServiceEdit edit = service(u"care"_s, u"방문 돌봄"_s);
    edit.service.copay = 20'001;
    EXPECT_EQ(
        services::issuesOf(edit), (QList<ServiceIssue>{{u"price"_s, ServiceIssue::Reason::AmountsDoNotAdd}}));
    EXPECT_ERROR(services::save(context(), edit), base::ErrorKind::InvalidInput);
    EXPECT_TRUE(services::list(context())->isEmpty());
}

TEST_F(Services, namesEveryFieldThatIsWrong)
{
    ServiceEdit edit = service(u"nonsense"_s, u" "_s);
    edit.organisation.name.clear();
    edit.service.coverage = {{u"health"_s, 1.5}};
    edit.service.ageFrom = 70;
    edit.service.ageUntil = 60;
    edit.offers[0].weekly[0].until = u"09:00"_s;
    QStringList fields;
    for (const ServiceIssue &issue : services::issuesOf(edit))
        fields.append(issue.field);
    EXPECT_EQ(fields,
        (QStringList{u"organisation"_s, u"name"_s, u"area"_s, u"coverage"_s, u"age_until"_s, u"slots"_s}));
}

TEST_F(Services, removesAnOfferThatIsLeftOutButClosesOneThatABundleNames)
{
    ServiceEdit edit = service(u"care"_s, u"방문 돌봄"_s);
    edit.offers.append(edit.offers.first());
    edit.offers[1].weekly[0].day = u"FR"_s;
    const auto offers = put(edit);
    ASSERT_EQ(offers.size(), 2);
    domain::BundleItem item;
    item.offer = offers[0];
    m_vault.put(item);
    const auto view = services::find(context(), offers[0]);
    auto stored = services::open(context(), (*view)->service.id);
    ASSERT_OK(stored);
    stored->offers.clear();
    ASSERT_OK(services::save(context(), *stored));
    const auto all = services::list(context(), IncludeClosed::Yes);
    ASSERT_OK(all);
    ASSERT_EQ(all->size(), 1);
    EXPECT_EQ(all->first().offer.id, offers[0]);
    EXPECT_TRUE(all->first().offer.closed);
    EXPECT_TRUE(services::list(context())->isEmpty());
    EXPECT_ERROR(services::remove(context(), stored->service.id, u"폐업"_s), base::ErrorKind::RefusedByRule);
}

TEST_F(Services, endsAllOffersOfAServiceInOneActAndOffersThemAgain)
{
    ServiceEdit edit = service(u"care"_s, u"방문 돌봄"_s);
    edit.offers.append(edit.offers.first());
    edit.offers[1].weekly[0].day = u"FR"_s;
    const auto offers = put(edit);
    const base::Id id = (*services::find(context(), offers[0]))->service.id;
    ASSERT_OK(services::setClosed(context(), id, true));
    EXPECT_TRUE(services::list(context())->isEmpty());
    EXPECT_EQ(services::list(context(), IncludeClosed::Yes)->size(), 2);
    ASSERT_OK(services::setClosed(context(), id, false));
    EXPECT_EQ(services::list(context())->size(), 2);
    const auto act = work::log::newestUndoable(context());
    ASSERT_OK(work::log::undo(context(), (*act)->id, domain::Overwrite::Ask));
    EXPECT_TRUE(services::list(context())->isEmpty());
}

TEST_F(Services, doesNotSaveOverAChangeMadeMeanwhile)
{
    const auto offers = put(service(u"care"_s, u"방문 돌봄"_s));
    const base::Id id = (*services::find(context(), offers[0]))->service.id;
    auto mine = services::open(context(), id);
    auto theirs = services::open(context(), id);
    theirs->service.note = u"먼저"_s;
    ASSERT_OK(services::save(context(), *theirs));
    mine->service.note = u"나중"_s;
    EXPECT_ERROR(services::save(context(), *mine), base::ErrorKind::Conflict);
    EXPECT_EQ(services::open(context(), id)->service.note, u"먼저"_s);
}

} // namespace
