// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/paperpackages.h"

#include "model/office/packages.h"
#include "model/office/verify.h"
#include "model/wire/package.h"
#include "tests/model/work/papers/paperdistrict.h"

using namespace Qt::StringLiterals;
using base::sealedfile::kChunk;
using work::PaperPlace;

namespace test {
namespace {

class PaperPackages : public PaperDistrict {
protected:
    PaperPackages()
    {
        enrol(m_kim);
        enrol(m_lee);
    }

    /// Until the office has no more; how many packages it took.
    int carryAll(Officer &officer)
    {
        for (int packages = 1; packages < 10; ++packages) {
            const auto read = officer.carry(desk());
            EXPECT_OK(read);
            if (!read || !read->hasMore)
                return packages;
        }
        ADD_FAILURE() << "the packages come to no end";
        return 0;
    }

    Officer m_kim{u"김동"_s};
    Officer m_lee{u"이동"_s};
};

TEST_F(PaperPackages, bringAPaperWithItsRecordAndFetchItWithTheNext)
{
    const QByteArray bytes = paper(2 * kChunk + 77);
    const base::Id id = m_kim.attach(bytes);
    const auto sent = m_kim.carry(desk());
    ASSERT_OK(sent);
    EXPECT_EQ(sent->report.papersSent, 1);
    EXPECT_EQ(m_kim.standing(id).place, PaperPlace::Here);
    carryAll(m_kim);
    EXPECT_EQ(office::verify(desk())->files, 1);
    const auto first = m_lee.carry(desk());
    ASSERT_OK(first);
    EXPECT_TRUE(first->hasMore) << "now it knows what to ask for";
    const auto second = m_lee.carry(desk());
    ASSERT_OK(second);
    EXPECT_EQ(second->report.papersReceived, 1);
    EXPECT_FALSE(second->hasMore);
    EXPECT_TRUE(m_lee.holds(id, bytes));
}

TEST_F(PaperPackages, thatGetLostAreMadeGoodByTheNext)
{
    const QByteArray bytes = paper(kChunk + 1);
    const base::Id id = m_kim.attach(bytes);
    EXPECT_OK(work::packages::out(m_kim.context(), m_kim.vault().file(u"lost.carepack"_s)));
    // One whose answer got lost: the office has it, and the vault does not know.
    const QString unanswered = m_kim.vault().file(u"unanswered.carepack"_s);
    EXPECT_EQ(work::packages::out(m_kim.context(), unanswered)->papers, 1);
    EXPECT_OK(office::packages::answer(desk(), *wire::readPackage(unanswered)));
    EXPECT_EQ(m_kim.standing(id).place, PaperPlace::ToBeSent);
    carryAll(m_kim);
    EXPECT_EQ(m_kim.standing(id).place, PaperPlace::Here);
    carryAll(m_lee);
    EXPECT_TRUE(m_lee.holds(id, bytes));
    EXPECT_TRUE(office::verify(desk())->isOk());
}

TEST_F(PaperPackages, askForNothingThatTheOfficeDoesNotHaveYetMoreThanOnce)
{
    m_kim.attach(paper(kChunk));
    BreakingDoor breaking = door();
    breaking.breaksAfter = 0;
    EXPECT_FALSE(m_kim.sync(breaking).has_value()) << "the record went, the paper did not";
    EXPECT_EQ(carryAll(m_lee), 2);
    const auto again = m_lee.carry(desk());
    ASSERT_OK(again);
    EXPECT_FALSE(again->hasMore);
    EXPECT_EQ(again->report.papersToCome, 1);
}

TEST_F(PaperPackages, mixWithTheNetwork)
{
    const QByteArray bytes = paper(3 * kChunk);
    const base::Id id = m_kim.attach(bytes);
    BreakingDoor breaking = door();
    breaking.breaksAfter = 2;
    EXPECT_FALSE(m_kim.sync(breaking).has_value());
    carryAll(m_kim);
    BreakingDoor alsoBreaking = door();
    alsoBreaking.breaksAfter = 2;
    EXPECT_FALSE(m_lee.sync(alsoBreaking).has_value());
    EXPECT_EQ(m_lee.standing(id).chunks, 1);
    carryAll(m_lee);
    EXPECT_TRUE(m_lee.holds(id, bytes));
}

TEST_F(PaperPackages, holdSoMuchAndNoMoreTheSmallestFirst)
{
    m_kim.attach(paper(3 * kChunk, 2));
    m_kim.attach(paper(1000, 3));
    const auto small = work::paperpackages::lettersOut(m_kim.context(), 1, 2000);
    ASSERT_OK(small);
    EXPECT_EQ(small->papers, 1);
    EXPECT_EQ(small->letters.size(), 1);
    const auto all = work::paperpackages::lettersOut(m_kim.context(), 1);
    EXPECT_EQ(all->papers, 2);
    EXPECT_EQ(all->letters.size(), 4);
}

TEST_F(PaperPackages, giveARevokedDeviceNothing)
{
    const base::Id id = m_kim.attach(paper(kChunk));
    carryAll(m_kim);
    ASSERT_OK(m_lee.carry(desk()));
    ASSERT_OK(console(u"revoke"_s, {{u"device"_s, m_lee.vault().vault().identity().device.toString()}}));
    const auto read = m_lee.carry(desk());
    ASSERT_OK(read);
    EXPECT_TRUE(read->report.isRevoked);
    EXPECT_EQ(read->report.partsReceived, 0);
    EXPECT_FALSE(read->hasMore);
    EXPECT_EQ(m_lee.vault().number(u"SELECT COUNT(*) FROM attachment_bytes"_s), 0)
        << id.toString().toStdString();
}

} // namespace
} // namespace test
