// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bundleplaces.h"
#include "model/work/openedbundle.h"
#include "tests/model/work/carebench.h"

using namespace Qt::StringLiterals;
using namespace work;

namespace {

class BundlePlaces : public test::CareTest {
protected:
    domain::Offer offer(const base::Id &id)
    {
        const auto found = store::records::find<domain::Offer>(connection(), id);
        EXPECT_OK(found);
        return found.value_or(std::nullopt).value_or(domain::Offer());
    }
    void set(const base::Id &id, std::optional<qint64> places, std::optional<qint64> capacity)
    {
        domain::Offer record = offer(id);
        record.places = places;
        record.capacity = capacity;
        m_vault.put(record);
    }
    /// What the composer sees as free, for a bundle or for somebody new.
    int freeFor(const base::Id &id, const base::Id &bundle = {})
    {
        const auto made = bundleProblem(context(), m_person, {2026, 11}, {{}, bundle});
        EXPECT_OK(made);
        return made->problem.offers[size_t(made->indexOf(id))].places;
    }
    base::Id waitsFor(const base::Id &person, const base::Id &id)
    {
        const auto entry = waitinglist::put(context(), person, id, today());
        EXPECT_OK(entry);
        return entry.value_or(base::Id());
    }
};

TEST_F(BundlePlaces, areNotTakenByAnApproval)
{
    approved();
    EXPECT_EQ(offer(m_care).places, 2);
}

TEST_F(BundlePlaces, followEachServiceOfABundle)
{
    running();
    EXPECT_EQ(offer(m_care).places, 1);
    EXPECT_EQ(offer(m_rehabilitation).places, 1);
    ASSERT_OK(bundlelife::pause(context(), m_bundle, today(), {}, u"입원"_s));
    EXPECT_EQ(offer(m_care).places, 1) << "a pause keeps the place";
    ASSERT_OK(bundlelife::resume(context(), m_bundle, today()));
    ASSERT_OK(bundlechanges::endItem(context(), itemOf(m_care).id, {today(), u"goal"_s, {}}));
    EXPECT_EQ(offer(m_care).places, 2);
    EXPECT_EQ(offer(m_rehabilitation).places, 1);
    ASSERT_OK(bundlelife::end(context(), m_bundle, {today(), u"goal"_s, {}}));
    EXPECT_EQ(offer(m_care).places, 2) << "freed once only";
    EXPECT_EQ(offer(m_rehabilitation).places, 2);
}

TEST_F(BundlePlaces, comeBackWithTheUndoOfTheStart)
{
    running();
    EXPECT_EQ(offer(m_care).places, 1);
    undoLast();
    EXPECT_EQ(offer(m_care).places, 2);
}

TEST_F(BundlePlaces, moveWithAnExchange)
{
    running();
    ASSERT_OK(bundlechanges::exchange(context(), exchangeInput()));
    EXPECT_EQ(offer(m_other).places, 2) << "planned only";
    meet(m_bundle);
    ASSERT_OK(bundlelife::approve(context(), m_bundle));
    consent(m_other);
    ASSERT_OK(bundlelife::activate(context(), m_bundle, today()));
    EXPECT_EQ(offer(m_other).places, 1);
    EXPECT_EQ(offer(m_rehabilitation).places, 2);
    EXPECT_EQ(offer(m_care).places, 1);
}

TEST_F(BundlePlaces, areReckonedFromTheCapacityAndWhoUsesIt)
{
    set(m_care, {}, 1);
    EXPECT_EQ(freeFor(m_care), 1);
    running();
    EXPECT_FALSE(offer(m_care).places.has_value()) << "nobody has said how many are free";
    EXPECT_EQ(freeFor(m_care), 0);
    EXPECT_EQ(freeFor(m_care, m_bundle), 1) << "its own place is free for itself";
    set(m_rehabilitation, 5, 1);
    EXPECT_EQ(freeFor(m_rehabilitation), 0) << "the capacity is full, whatever was said";
    set(m_rehabilitation, 0, 9);
    EXPECT_EQ(freeFor(m_rehabilitation), 0) << "others use it too";
    EXPECT_EQ(freeFor(m_rehabilitation, m_bundle), 1);
}

TEST_F(BundlePlaces, doNotBreakRuleThreeOfTheBundleThatHasThem)
{
    set(m_care, 1, 1);
    running();
    EXPECT_EQ(offer(m_care).places, 0);
    for (const bundle::RuleResult &result : life().view.check.results) {
        if (result.rule == bundle::RuleId::Capacity) {
            EXPECT_EQ(result.verdict, bundle::Verdict::Pass);
        }
    }
    EXPECT_OK(bundlechanges::exchange(context(), exchangeInput()));
}

TEST_F(BundlePlaces, endTheWaitingOfWhoeverStarts)
{
    approved();
    consent(m_care);
    consent(m_rehabilitation);
    const base::Id entry = waitsFor(m_person, m_care);
    const base::Id stranger = waitsFor(m_vault.put(somebody()), m_care);
    ASSERT_OK(bundlelife::activate(context(), m_bundle, today()));
    const auto own = store::records::find<domain::Waiting>(connection(), entry);
    EXPECT_EQ((*own)->outcome, u"placed"_s);
    EXPECT_EQ((*own)->until, today());
    EXPECT_EQ(offer(m_care).places, 1) << "one place, not two";
    EXPECT_TRUE((*store::records::find<domain::Waiting>(connection(), stranger))->outcome.isEmpty());
    undoLast();
    EXPECT_TRUE((*store::records::find<domain::Waiting>(connection(), entry))->outcome.isEmpty())
        << "in one act with the start";
}

TEST_F(BundlePlaces, tellWhoWaitsFirstForWhatBecameFree)
{
    running();
    const base::Id first = m_vault.put(somebody());
    waitsFor(first, m_care);
    waitsFor(m_vault.put(somebody()), m_care);
    const domain::BundleItem care = itemOf(m_care);
    const domain::BundleItem rehabilitation = itemOf(m_rehabilitation);
    set(m_care, 0, {});
    EXPECT_TRUE(bundleplaces::waitingFor(context(), {care})->isEmpty()) << "nothing is free yet";
    ASSERT_OK(bundlelife::end(context(), m_bundle, {today(), u"goal"_s, {}}));
    const auto freed = bundleplaces::waitingFor(context(), {care, rehabilitation});
    ASSERT_OK(freed);
    ASSERT_EQ(freed->size(), 1) << "nobody waits for the other";
    EXPECT_EQ(freed->first().waiting, 2);
    EXPECT_EQ(freed->first().first.entry.parent, first);
    EXPECT_EQ(freed->first().item.offer, m_care);
}

TEST_F(BundlePlaces, standInTheLineOfEachListForOnePerson)
{
    waitsFor(m_vault.put(somebody()), m_care);
    waitsFor(m_person, m_care);
    waitsFor(m_person, m_other);
    const auto waits = waitinglist::ofPerson(context(), m_person);
    ASSERT_OK(waits);
    ASSERT_EQ(waits->size(), 2);
    for (const WaitingPerson &one : *waits)
        EXPECT_EQ(one.position, one.entry.offer == m_care ? 2 : 1);
    const auto opened = openedbundle::open(context(), m_bundle, {});
    ASSERT_OK(opened);
    EXPECT_EQ(opened->waits.size(), 2);
    ASSERT_TRUE(opened->life.has_value());
    EXPECT_EQ(opened->life->view.bundle.id, m_bundle);
}

TEST_F(BundlePlaces, dropWhatWasTypedForTheStateThatIsLeft)
{
    const domain::DraftKey key{openedbundle::kDraftPage, m_bundle};
    ASSERT_OK(log::saveDraft(context(), {key.page, key.record, {{u"months"_s, 3}}, context().clock().now()}));
    ASSERT_OK(bundlelife::toConference(context(), m_bundle));
    EXPECT_FALSE((*log::draft(context(), key.page, key.record)).has_value());
}

} // namespace
