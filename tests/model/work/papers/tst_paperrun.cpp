// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/work/papers/paperdistrict.h"

#include "model/office/blobrows.h"
#include "model/office/verify.h"
#include "model/store/attachments.h"
#include "model/work/disagreements.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::sealedfile::kChunk;
using work::PaperPlace;

namespace test {
namespace {

class PaperRun : public PaperDistrict {
protected:
    PaperRun()
    {
        enrol(m_kim);
        enrol(m_lee);
    }

    /// The case goes to the other dong.
    void move(const base::Id &person)
    {
        ASSERT_OK(desk().perform([&](office::Hall &hall) {
            hall.office.move(person, streamOf(u"1002"_s));
            return base::Done();
        }));
    }

    Officer m_kim{u"김동"_s};
    Officer m_lee{u"이동"_s};
};

TEST_F(PaperRun, bringsAPaperToAColleague)
{
    const QByteArray bytes = paper(2 * kChunk + 77);
    const base::Id id = m_kim.attach(bytes);
    EXPECT_EQ(m_kim.standing(id).place, PaperPlace::ToBeSent);
    BreakingDoor door = PaperDistrict::door();
    const auto sent = m_kim.sync(door);
    ASSERT_OK(sent);
    EXPECT_EQ(sent->papersSent, 1);
    EXPECT_EQ(sent->papersToSend, 0);
    EXPECT_EQ(door.papers, 4) << "one question and three chunks";
    EXPECT_EQ(m_kim.standing(id).place, PaperPlace::Here);
    const auto got = m_lee.sync(door);
    ASSERT_OK(got);
    EXPECT_EQ(got->papersReceived, 1);
    EXPECT_EQ(got->papersToCome, 0);
    EXPECT_TRUE(m_lee.holds(id, bytes));
    EXPECT_EQ(m_lee.standing(id).place, PaperPlace::Here);
    EXPECT_EQ(m_lee.vault().number(u"SELECT COUNT(*) FROM attachment_chunk"_s), 0);
    EXPECT_EQ(work::consents::paperOf(m_lee.context(), id)->bytes, bytes);
    EXPECT_EQ(m_lee.vault().troubles(), QString());
    const int before = door.papers;
    EXPECT_OK(m_kim.sync(door));
    EXPECT_OK(m_lee.sync(door));
    EXPECT_EQ(door.papers, before) << "when all have all, nobody asks";
    const auto verified = office::verify(desk());
    EXPECT_EQ(verified->troubles, QStringList());
    EXPECT_EQ(verified->files, 1);
}

TEST_F(PaperRun, goesOnAfterTheLineBrokeAtAnyLetterOfSending)
{
    for (const bool losesAnswer : {false, true}) {
        for (int letters = 0; letters <= 3; ++letters) {
            const QByteArray bytes = paper(2 * kChunk + 77, quint64(letters + 10 * losesAnswer + 2));
            const base::Id id = m_kim.attach(bytes);
            BreakingDoor breaking = door();
            breaking.breaksAfter = letters;
            breaking.losesAnswer = losesAnswer;
            EXPECT_ERROR(m_kim.sync(breaking), ErrorKind::Offline);
            BreakingDoor again = door();
            const auto sent = m_kim.sync(again);
            ASSERT_OK(sent);
            // One question; chunks that had arrived are not sent again.
            const int arrived = std::max(0, breaking.papers - 1);
            EXPECT_EQ(again.papers, 1 + 3 - arrived) << letters << ", " << losesAnswer;
            EXPECT_EQ(sent->papersSent, arrived == 3 ? 0 : 1);
            EXPECT_EQ(m_kim.standing(id).place, PaperPlace::Here);
            ASSERT_OK(m_lee.sync(again));
            EXPECT_TRUE(m_lee.holds(id, bytes)) << letters;
        }
    }
}

TEST_F(PaperRun, goesOnAfterTheLineBrokeAtAnyLetterOfReceiving)
{
    for (int letters = 0; letters <= 3; ++letters) {
        const QByteArray bytes = paper(2 * kChunk + 77, quint64(letters + 2));
        const base::Id id = m_kim.attach(bytes);
        BreakingDoor whole = door();
        ASSERT_OK(m_kim.sync(whole));
        BreakingDoor breaking = door();
        breaking.breaksAfter = letters;
        EXPECT_ERROR(m_lee.sync(breaking), ErrorKind::Offline);
        EXPECT_EQ(m_lee.standing(id).place, PaperPlace::Coming);
        EXPECT_EQ(m_lee.standing(id).chunks, std::max(0, letters - 1));
        EXPECT_EQ(m_lee.standing(id).of, 3);
        EXPECT_FALSE(m_lee.holds(id, bytes));
        BreakingDoor again = door();
        const auto got = m_lee.sync(again);
        ASSERT_OK(got);
        EXPECT_EQ(got->papersReceived, 1);
        EXPECT_EQ(again.papers, 1 + 3 - std::max(0, letters - 1)) << "what had come is not asked for again";
        EXPECT_TRUE(m_lee.holds(id, bytes)) << letters;
    }
}

TEST_F(PaperRun, dropsAChunkThatRottedInTheVaultAndFetchesItAgain)
{
    const QByteArray bytes = paper(2 * kChunk);
    const base::Id id = m_kim.attach(bytes);
    BreakingDoor whole = door();
    ASSERT_OK(m_kim.sync(whole));
    BreakingDoor breaking = door();
    breaking.breaksAfter = 2;
    EXPECT_ERROR(m_lee.sync(breaking), ErrorKind::Offline);
    ASSERT_OK(m_lee.connection()
                  .statement(u"UPDATE attachment_chunk SET bytes = ?"_s)
                  .bind(QByteArray(100, 'x'))
                  .run());
    ASSERT_OK(m_lee.sync(whole));
    EXPECT_TRUE(m_lee.holds(id, bytes));
}

TEST_F(PaperRun, restsWhereTheOfficeHasTooMuchToDo)
{
    const base::Id id = m_kim.attach(paper(1000));
    BreakingDoor door = PaperDistrict::door();
    door.busy = 2;
    ASSERT_OK(m_kim.sync(door));
    EXPECT_EQ(m_kim.standing(id).place, PaperPlace::Here);
}

TEST_F(PaperRun, leavesPapersWaitingAtAnOfficeThatKnowsNothingOfThem)
{
    const base::Id id = m_kim.attach(paper(1000));
    BreakingDoor old = door();
    old.knowsPapers = false;
    const auto report = m_kim.sync(old);
    ASSERT_OK(report);
    EXPECT_EQ(report->waiting, 0) << "the records went";
    EXPECT_EQ(report->papersToSend, 1);
    BreakingDoor newer = door();
    EXPECT_EQ(m_kim.sync(newer)->papersSent, 1);
    EXPECT_EQ(m_kim.standing(id).place, PaperPlace::Here);
}

TEST_F(PaperRun, maySendSmallPapersFirst)
{
    m_kim.attach(paper(3 * kChunk, 2));
    const base::Id small = m_kim.attach(paper(500, 3));
    BreakingDoor breaking = door();
    breaking.breaksAfter = 2;
    EXPECT_ERROR(m_kim.sync(breaking), ErrorKind::Offline);
    EXPECT_EQ(m_kim.standing(small).place, PaperPlace::Here);
}

TEST_F(PaperRun, endsSoonWhenItIsCancelledAndTellsHowFarItIs)
{
    const QByteArray bytes = paper(4 * kChunk);
    const base::Id id = m_kim.attach(bytes);
    base::Progress progress;
    QList<std::pair<qint64, qint64>> told;
    BreakingDoor door = PaperDistrict::door();
    progress.report = [&](qint64 done, qint64 total) {
        told.append({done, total});
        if (door.papers == 3)
            progress.cancel.cancel();
    };
    EXPECT_ERROR(m_kim.sync(door, progress), ErrorKind::Cancelled);
    EXPECT_EQ(told.last(), std::pair(qint64(2), qint64(4)));
    EXPECT_EQ(door.papers, 3);
    BreakingDoor again = PaperDistrict::door();
    ASSERT_OK(m_kim.sync(again));
    EXPECT_EQ(again.papers, 3);
    EXPECT_EQ(m_kim.standing(id).place, PaperPlace::Here);
}

TEST_F(PaperRun, givesNothingToAnotherDong)
{
    Officer park(u"박동"_s);
    enrol(park, u"1002"_s);
    const QByteArray bytes = paper(1000);
    const base::Id id = m_kim.attach(bytes);
    BreakingDoor door = PaperDistrict::door();
    ASSERT_OK(m_kim.sync(door));
    const auto report = park.sync(door);
    ASSERT_OK(report);
    EXPECT_EQ(report->papersReceived + report->papersToCome, 0);
    EXPECT_ERROR(store::attachments::of(park.connection(), id), ErrorKind::NotFound);
}

TEST_F(PaperRun, followsACaseThatMovesAndTakesThePaperFromWhoHadIt)
{
    Officer park(u"박동"_s);
    enrol(park, u"1002"_s);
    const QByteArray bytes = paper(kChunk + 9);
    const base::Id id = m_kim.attach(bytes);
    BreakingDoor door = PaperDistrict::door();
    ASSERT_OK(m_kim.sync(door));
    ASSERT_OK(m_lee.sync(door));
    move(m_kim.person());
    ASSERT_OK(park.sync(door));
    EXPECT_TRUE(park.holds(id, bytes));
    for (Officer *former : {&m_kim, &m_lee}) {
        ASSERT_OK(former->sync(door));
        EXPECT_FALSE(former->holds(id, bytes));
        EXPECT_EQ(former->vault().number(u"SELECT COUNT(*) FROM attachment_bytes"_s), 0);
    }
}

TEST_F(PaperRun, deliversAPaperThatWasOnItsWayWhenItsCaseWasGivenAway)
{
    Officer park(u"박동"_s);
    enrol(park, u"1002"_s);
    const QByteArray bytes = paper(2 * kChunk);
    const base::Id id = m_kim.attach(bytes);
    BreakingDoor breaking = door();
    breaking.breaksAfter = 2;
    EXPECT_ERROR(m_kim.sync(breaking), ErrorKind::Offline);
    move(m_kim.person());
    breaking.breaksAfter = 3;
    EXPECT_ERROR(m_kim.sync(breaking), ErrorKind::Offline);
    EXPECT_ERROR(store::attachments::of(m_kim.connection(), id), ErrorKind::NotFound);
    EXPECT_EQ(m_kim.vault().number(u"SELECT COUNT(*) FROM attachment_bytes"_s), 0)
        << "it is not his any more";
    EXPECT_EQ(m_kim.vault().number(u"SELECT COUNT(*) FROM attachment_leaving"_s), 2) << "nor lost";
    BreakingDoor whole = door();
    EXPECT_EQ(m_kim.sync(whole)->papersSent, 1);
    EXPECT_EQ(m_kim.vault().number(u"SELECT COUNT(*) FROM attachment_leaving"_s), 0);
    ASSERT_OK(park.sync(whole));
    EXPECT_TRUE(park.holds(id, bytes));
    EXPECT_EQ(office::verify(desk())->troubles, QStringList());
}

TEST_F(PaperRun, deliversAPaperThatWasAttachedWithoutANetworkAfterTheCaseHadGone)
{
    Officer park(u"박동"_s);
    enrol(park, u"1002"_s);
    m_kim.attach(paper(500));
    BreakingDoor door = PaperDistrict::door();
    ASSERT_OK(m_kim.sync(door));
    const base::Id person = m_kim.person();
    move(person);
    const QByteArray bytes = paper(700, 5);
    const base::Id id = m_kim.attachTo(person, bytes);
    ASSERT_OK(m_kim.sync(door));
    EXPECT_EQ(m_kim.vault().number(u"SELECT COUNT(*) FROM attachment_bytes"_s), 0);
    EXPECT_EQ(m_kim.vault().number(u"SELECT COUNT(*) FROM attachment_leaving"_s), 0);
    ASSERT_OK(park.sync(door));
    const auto late = work::disagreements::list(park.context());
    ASSERT_OK(late);
    ASSERT_FALSE(late->isEmpty());
    for (const domain::Disagreement &one : *late) {
        EXPECT_EQ(one.kind, domain::DisagreementKind::Late);
        ASSERT_OK(work::disagreements::settle(park.context(), one, domain::Settle::Apply));
    }
    ASSERT_OK(park.sync(door));
    EXPECT_TRUE(park.holds(id, bytes)) << "once the new holder has taken it over";
    EXPECT_EQ(office::verify(desk())->troubles, QStringList());
}

TEST_F(PaperRun, bringsAgainWhatARestoredOfficeHasLost)
{
    const QByteArray bytes = paper(kChunk + 9);
    const base::Id id = m_kim.attach(bytes);
    BreakingDoor door = PaperDistrict::door();
    ASSERT_OK(m_kim.sync(door));
    ASSERT_OK(m_lee.sync(door));
    ASSERT_OK(desk().perform([&](office::Hall &hall) {
        hall.office.beginEpoch(syncing::Office::From::HereOn);
        return office::blobrows::forget(hall.context.connection, id);
    }));
    ASSERT_OK(m_lee.sync(door));
    const auto verified = office::verify(desk());
    EXPECT_EQ(verified->files, 1) << "whoever has it brings it";
    EXPECT_EQ(verified->troubles, QStringList());
}

TEST_F(PaperRun, keepsOutOfTheVaultWhatIsNotThePaperOfTheRecord)
{
    // The office's own database gives another file of the same size under the name.
    const base::Id id = m_kim.attach(paper(1000));
    BreakingDoor door = PaperDistrict::door();
    ASSERT_OK(m_kim.sync(door));
    ASSERT_OK(desk()
                  .connection()
                  .statement(u"UPDATE blob_chunk SET content = ?"_s)
                  .bind(QByteArray(base::sealedfile::sealedSize(1000, 0), 'x'))
                  .run());
    const auto report = m_lee.sync(door);
    ASSERT_OK(report);
    EXPECT_EQ(report->papersReceived, 0);
    EXPECT_EQ(m_lee.standing(id).place, PaperPlace::Refused);
    EXPECT_EQ(m_lee.vault().number(u"SELECT COUNT(*) FROM attachment_bytes"_s), 0);
    EXPECT_FALSE(office::verify(desk())->isOk());
}

} // namespace
} // namespace test
