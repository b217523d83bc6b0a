// SPDX-License-Identifier: GPL-3.0-or-later
// A backup by hand that is older than the last two: since then something was written to a case, and the case went to
// another dong, and another was restricted.
#include "tests/faults/comparing.h"
#include "tests/faults/oneachbook.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

class MovedBack : public OnEachBook {
protected:
    void SetUp() override
    {
        ASSERT_NO_FATAL_FAILURE(OnEachBook::SetUp());
        if (IsSkipped())
            return;
        kim.enrol(office.code(u"김동"_s, u"2647061000"_s));
        lee.enrol(office.code(u"이동"_s, u"2647062000"_s));
        moved = kim.add(u"이사할 사람"_s);
        ASSERT_FALSE(moved.isEmpty());
        kim.sync();
        backUp(u"by-hand.bak"_s);
    }
    void moveAndRestore()
    {
        EXPECT_TRUE(kim.edit(moved, {{u"healthNote"_s, u"백업 뒤, 이사 전에 쓴 것"_s}}));
        kim.sync();
        office.done({u"move"_s, moved, u"--to"_s, u"2647062000"_s});
        kim.sync();
        lee.sync();
        EXPECT_TRUE(lee.edit(moved, {{u"nickname"_s, u"길동이"_s}}));
        lee.sync();
        for (int i = 0; i < 2; ++i)
            backUp(u"newer%1.bak"_s.arg(i));
        kim.sync();
        lee.sync();
        toldWhere = kim.run({u"person"_s, u"show"_s, moved}).out;
        movedIn = linesOfMove(lee);
        EXPECT_EQ(movedIn.size(), 1) << "one line, however many records went";
        ASSERT_NO_FATAL_FAILURE(putBack(u"by-hand.bak"_s));
    }
    /// When the case came, as its history says.
    QStringList linesOfMove(const Laptop &laptop) const
    {
        QStringList times;
        const QJsonArray entries = laptop.done({u"history"_s, moved})["entries"_L1].toArray();
        for (const QJsonValue entry : entries) {
            if (entry["kind"_L1] == u"case moved in"_s)
                times.append(entry["at"_L1].toString());
        }
        return times;
    }
    void expectMovedAndWhole()
    {
        for (int i = 0; i < 2; ++i) {
            kim.sync();
            lee.sync();
        }
        const QJsonObject shown = lee.show(moved);
        EXPECT_EQ(shown["healthNote"_L1].toString(), u"백업 뒤, 이사 전에 쓴 것"_s);
        EXPECT_EQ(shown["nickname"_L1].toString(), u"길동이"_s);
        const Ran gone = kim.run({u"person"_s, u"show"_s, moved});
        EXPECT_NE(gone.code, 0) << "and Kim reads it no more";
        EXPECT_EQ(gone.out.toStdString(), toldWhere.toStdString()) << "when it went, not when that was done over";
        EXPECT_EQ(linesOfMove(lee), movedIn);
        const QJsonArray events = office.done({u"audit"_s, u"list"_s})["events"_L1].toArray();
        EXPECT_EQ(std::ranges::count_if(events,
                      [](const QJsonValue &event) { return event["act"_L1] == u"moveBack"_s; }),
            1) << QJsonDocument(events).toJson().toStdString();
        for (int i = 2; i < 4; ++i)
            backUp(u"newer%1.bak"_s.arg(i));
        for (const Laptop *laptop : {&kim, &lee}) {
            laptop->sync();
            const QJsonObject outbox = laptop->done({u"outbox"_s});
            EXPECT_EQ(outbox["waiting"_L1].toArray().size(), 0) << QJsonDocument(outbox).toJson().toStdString();
            EXPECT_EQ(outbox["refused"_L1].toArray().size(), 0) << laptop->name().toStdString();
            EXPECT_EQ(laptop->troubles().toStdString(), "");
        }
        EXPECT_EQ(office.troubles().toStdString(), "");
    }

    Laptop kim{u"김동"_s}, lee{u"이동"_s};
    QString moved;
    QByteArray toldWhere; ///< to Kim, of the case that has gone
    QStringList movedIn; ///< times in Lee's history
};

TEST_P(MovedBack, caseIsWithItsNewHolderAndHasAllThatWasWritten)
{
    ASSERT_NO_FATAL_FAILURE(moveAndRestore());
    expectMovedAndWhole();
}

TEST_P(MovedBack, caseIsSoAlsoWhereItsNewHolderComesFirst)
{
    ASSERT_NO_FATAL_FAILURE(moveAndRestore());
    lee.sync();
    expectMovedAndWhole();
}

ON_EACH_BOOK(MovedBack);

} // namespace
} // namespace faults
