// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/facts.h"
#include "model/work/log.h"
#include "tests/model/work/papers/paperdistrict.h"

using namespace Qt::StringLiterals;
using domain::HistoryExtent;

namespace test {
namespace {

/// A dong of forty changes, of which a laptop that joins gets a snapshot.
class OlderHistory : public PaperDistrict {
protected:
    OlderHistory()
    {
        // It was made as one that may change, and nobody else uses it yet.
        std::const_pointer_cast<office::Premises>(m_premises)->limits = {.entries = 7, .snapshotAfter = 10};
        enrol(m_kim);
        m_kim.attach(paper(100));
        for (int i = 0; i < 40; ++i) {
            auto person = m_kim.vault().get<domain::Person>(m_kim.person());
            person.nickname = u"길동이 %1"_s.arg(i);
            m_kim.vault().put(person, u"edit person"_s);
        }
        BreakingDoor kims = door();
        EXPECT_OK(m_kim.sync(kims));
        EXPECT_OK(desk().perform([](office::Hall &hall) {
            hall.office.seal();
            return base::Done();
        }));
        enrol(m_lee);
    }
    HistoryExtent extent() { return *work::log::historyExtent(m_lee.context(), m_kim.person()); }

    Officer m_kim{u"김동"_s};
    Officer m_lee{u"이동"_s};
};

TEST_F(OlderHistory, comesInTheSameExchangeAfterRecordsAndPapers)
{
    BreakingDoor door = PaperDistrict::door();
    bool hadPerson = false;
    door.before = [&] {
        hadPerson = true;
        EXPECT_TRUE(m_lee.vault().has<domain::Person>(m_kim.person()));
    };
    qint64 done = 0, all = 0;
    base::Progress progress;
    progress.report = [&](qint64 at, qint64 total) {
        done = at;
        all = total;
    };
    const auto report = m_lee.sync(door, progress);
    ASSERT_OK(report);
    EXPECT_TRUE(hadPerson);
    EXPECT_EQ(report->papersReceived, 1);
    EXPECT_GT(report->pulled, 2) << "the records that it begins with";
    EXPECT_GT(report->older, 40);
    EXPECT_EQ(report->olderToCome, 0);
    EXPECT_EQ(done, all) << "and is told on the way";
    EXPECT_EQ(extent(), HistoryExtent::Whole);
    const auto here = work::log::history(m_lee.context(), m_kim.person(), 200);
    const auto there = work::log::history(m_kim.context(), m_kim.person(), 200);
    ASSERT_OK(here);
    ASSERT_OK(there);
    ASSERT_EQ(here->size(), there->size());
    for (qsizetype i = 0; i < here->size(); ++i) {
        EXPECT_EQ(here->at(i).act.kind, there->at(i).act.kind);
        EXPECT_EQ(here->at(i).fields, there->at(i).fields);
        EXPECT_EQ(here->at(i).userName, u"김동"_s);
    }
    EXPECT_EQ(m_lee.vault().troubles(), QString());
}

TEST_F(OlderHistory, goesOnWhereItWasBrokenOff)
{
    BreakingDoor door = PaperDistrict::door();
    base::Progress progress;
    int told = 0;
    progress.report = [&](qint64 at, qint64 total) {
        const bool isHistory = m_lee.vault().has<domain::Person>(m_kim.person()) && total > 20;
        told += isHistory && at > 0;
        if (told == 2)
            progress.cancel.cancel();
    };
    const auto broken = m_lee.sync(door, progress);
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().kind, base::ErrorKind::Cancelled);
    EXPECT_EQ(extent(), HistoryExtent::Arriving);
    EXPECT_TRUE(m_lee.vault().has<domain::Person>(m_kim.person()));
    const auto report = m_lee.sync(door);
    ASSERT_OK(report);
    EXPECT_GT(report->older, 0);
    EXPECT_LT(report->older, 35) << "the rest of it";
    EXPECT_EQ(extent(), HistoryExtent::Whole);
    EXPECT_EQ(m_lee.vault().troubles(), QString());
}

TEST_F(OlderHistory, comesByFileToo)
{
    ASSERT_OK(m_lee.carry(desk()));
    EXPECT_EQ(extent(), HistoryExtent::Arriving);
    for (int i = 0; i < 20 && extent() != HistoryExtent::Whole; ++i)
        ASSERT_OK(m_lee.carry(desk()));
    EXPECT_EQ(extent(), HistoryExtent::Whole);
    EXPECT_GT(work::log::history(m_lee.context(), m_kim.person(), 200)->size(), 40);
    EXPECT_EQ(m_lee.vault().troubles(), QString());
}

} // namespace
} // namespace test
